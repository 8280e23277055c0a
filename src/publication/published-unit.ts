import type { UnitResult } from "../assessment/unit.js";
import type { PublishedUnit } from "./notification.js";
import { picked } from "./picked.js";
import { publishedMeasure } from "./published-measure.js";

const own = [
  "id",
  "name",
  "kinds",
  "group",
  "total",
  "exactTotal",
  "held",
  "rank",
  "notRanked",
  "ended",
  "coverage",
  "blocks",
  "notLoaded",
] as const;

/** What of a unit's result is published: of decisions, exemptions and events only which, when and how much. */
export function publishedUnit(unit: UnitResult): PublishedUnit {
  const { decisions, exemptions, vetoes, objections, standing, measures } = unit;
  return {
    ...picked(unit, own),
    ...(decisions === undefined
      ? {}
      : { decisions: decisions.map((one) => picked(one, ["id", "on", "points"])) }),
    ...(exemptions === undefined
      ? {}
      : { exemptions: exemptions.map((one) => picked(one, ["id", "measures", "from", "to", "allows"])) }),
    ...(vetoes === undefined ? {} : { vetoes: vetoes.map((one) => picked(one, ["id", "on", "title"])) }),
    ...(objections === undefined ? {} : { objections }),
    ...(standing === undefined ? {} : { standing }),
    measures: measures.map(publishedMeasure),
  };
}
