import type { Assessment } from "../assessment/assessment.js";
import type { Colour } from "../assessment/standing/standing-of-unit.js";
import type { Message } from "../messages/message.js";

/** The lights of a unit: its own, and how many of its projects and tasks have which. */
export interface LightsOfUnit {
  readonly unitId: string;
  readonly unit: Message;
  readonly own: Colour;
  /** The green ones as well, which the list of lights leaves out. */
  readonly counts: Readonly<Record<Colour, number>>;
}

/** The lights of every unit that has one, in the order of the dataset. */
export function lightsOf({ units }: Assessment): readonly LightsOfUnit[] {
  return units.flatMap(({ id, name, standing }) => {
    if (standing === undefined) return [];
    const count = (colour: Colour): number => standing.lights.filter((one) => one.colour === colour).length;
    const counts = {
      red: count("red"),
      yellow: count("yellow"),
      green: count("green"),
      grey: count("grey"),
    };
    return [{ unitId: id, unit: name, own: standing.light.colour, counts }];
  });
}
