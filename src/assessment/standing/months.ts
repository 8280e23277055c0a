import { endBefore } from "../../calendar/merged-months.js";
import { type Period, parsePeriod } from "../../calendar/period.js";
import { exactly } from "../../exact/exact.js";
import type { Figure } from "../../scoring/progress.js";
import type { UnitResult, WeightedMeasure } from "../unit.js";
import type { History, PastMonth, PastUnit } from "./history.js";
import { pastUnits } from "./past.js";

/** What of the figures of a unit's measures belongs to the period itself; nothing where that cannot be said. */
export type MonthsOf = (unit: UnitResult) => readonly WeightedMeasure[];

/**
 * Says of each figure that counts up what of it belongs to the period itself: what it grew by since the notification
 * that ends where the period begins. The first notification of a year is its own beginning. Where the one before is not
 * known, nothing is said.
 */
export function compileMonths(period: Period, mergedMonths: number, history: History): MonthsOf {
  const before = pastBefore(period, mergedMonths, history);
  if (before === undefined) return ({ measures }) => measures;
  const past = pastUnits(before);
  return ({ id, measures }) => {
    const own = past.get(id);
    return measures.map((measure) => {
      const { figures } = measure;
      if (figures === undefined) return measure;
      return { ...measure, figures: figures.map((figure) => withMonth(figure, measure.id, own)) };
    });
  };
}

function withMonth(figure: Figure, measureId: string, past: PastUnit | undefined): Figure {
  if (figure.adds !== true || figure.value === undefined) return figure;
  // A unit that was not there has nothing from before.
  const known = past === undefined ? 0 : past.figures[`${measureId}.${figure.id}`];
  if (known === undefined) return figure;
  return { ...figure, month: exactly(figure.value).sub(known).valueOf() };
}

const NOTHING: Pick<PastMonth, "units"> = { units: [] };

/** The notification to which a period adds: none where it begins the year, the one that ends where it begins, or an unknown one. */
function pastBefore(
  period: Period,
  mergedMonths: number,
  history: History,
): Pick<PastMonth, "units"> | undefined {
  const last = endBefore(period, mergedMonths);
  if (last.slice(0, 4) < period.from.slice(0, 4)) return NOTHING;
  return history.findLast((past) => parsePeriod(past.period)?.to === last);
}
