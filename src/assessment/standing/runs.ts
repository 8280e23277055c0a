import type { PastUnit } from "./history.js";
import type { Light, SubjectLight } from "./standing-of-unit.js";

/** What a past notification says of something: that the run goes on or ends, or nothing where an exemption covers it. */
type Said = "on" | "off" | "exempt";

/** A unit in the notifications before, the nearest first, as long as they follow each other. */
export type Past = readonly (PastUnit | undefined)[];

/** How many notifications in a row something lasts, this one included; an exempt one neither breaks the run nor extends it. */
export function runOf(past: Past, said: (unit: PastUnit) => Said): number {
  let length = 1;
  for (const unit of past) {
    const word = unit === undefined ? "off" : said(unit);
    if (word === "off") return length;
    if (word === "on") length += 1;
  }
  return length;
}

/** Whether a light of before has the colour still. */
export function sameColour(before: Light | undefined, { colour }: Pick<Light, "colour">): Said {
  if (before === undefined) return "off";
  if (before.colour === colour) return "on";
  return before.colour === "grey" ? "exempt" : "off";
}

type About = Pick<SubjectLight, "type" | "measureId" | "subject">;

/** The light of before that is about the same; `place` is where it stands now, and mostly stood then. */
export function lightBefore({ standing }: PastUnit, light: About, place: number): SubjectLight | undefined {
  const there = standing?.lights[place];
  if (there !== undefined && isSame(there, light)) return there;
  return standing?.lights.find((one) => isSame(one, light));
}

function isSame(a: About, b: About): boolean {
  return a.subject === b.subject && a.measureId === b.measureId && a.type === b.type;
}
