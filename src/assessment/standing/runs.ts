import type { PastMonth, PastUnit } from "./history.js";
import type { Light, SubjectLight } from "./standing-of-unit.js";

/** What a past notification says of something: that the run goes on or ends, or nothing where an exemption covers it. */
type Said = "on" | "off" | "exempt";

/** How many notifications in a row something lasts, this one included; an exempt one neither breaks the run nor extends it. */
export function runOf(unitId: string, row: readonly PastMonth[], said: (unit: PastUnit) => Said): number {
  let length = 1;
  for (const { units } of row) {
    const unit = units.find(({ id }) => id === unitId);
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

/** The light of before that is about the same. */
export function lightOf(
  { standing }: PastUnit,
  { type, measureId, subject }: Pick<SubjectLight, "type" | "measureId" | "subject">,
): SubjectLight | undefined {
  return standing?.lights.find(
    (one) => one.type === type && one.measureId === measureId && one.subject === subject,
  );
}
