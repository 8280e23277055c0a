import { endBefore } from "../../calendar/merged-months.js";
import { type Period, parsePeriod } from "../../calendar/period.js";
import { exactly } from "../../exact/exact.js";
import type { Figure } from "../../scoring/progress.js";
import type { UnitResult } from "../unit.js";
import type { History, PastMonth } from "./history.js";

/**
 * Says of each figure that counts up what of it belongs to the period itself: what it grew by since the notification
 * that ends where the period begins. The first notification of a year is its own beginning. Where the one before is not
 * known, nothing is said.
 */
export function withMonths(
  units: readonly UnitResult[],
  period: Period,
  mergedMonths: number,
  history: History,
): readonly UnitResult[] {
  const before = pastBefore(period, mergedMonths, history);
  if (before === undefined) return units;
  return units.map((unit) => {
    const past = before.units.find(({ id }) => id === unit.id);
    const monthOf = (measureId: string) => (figure: Figure) => {
      // A unit that was not there has nothing from before.
      const known = past === undefined ? 0 : past.figures[`${measureId}.${figure.id}`];
      if (figure.adds !== true || figure.value === undefined || known === undefined) return figure;
      return { ...figure, month: exactly(figure.value).sub(exactly(known)).valueOf() };
    };
    return {
      ...unit,
      measures: unit.measures.map((measure) =>
        measure.figures === undefined
          ? measure
          : { ...measure, figures: measure.figures.map(monthOf(measure.id)) },
      ),
    };
  });
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
