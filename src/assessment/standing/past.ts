import { addMonths } from "../../calendar/civil-date.js";
import { endBefore } from "../../calendar/merged-months.js";
import { type Period, parsePeriod } from "../../calendar/period.js";
import type { History, PastMonth, PastUnit } from "./history.js";

/** The notifications before a period that follow each other without a gap, the nearest first. */
export function rowBefore(period: Period, mergedMonths: number, history: History): readonly PastMonth[] {
  const row: PastMonth[] = [];
  let next = period;
  for (;;) {
    const end = endBefore(next, mergedMonths);
    // Months are followed by months; a year's assessment follows a year's.
    const found = history.findLast((past) => {
      const known = parsePeriod(past.period);
      return known?.span === period.span && known.to === end;
    });
    const known = found && parsePeriod(found.period);
    if (found === undefined || known === undefined) return row;
    row.push(found);
    next = known;
  }
}

/** The notifications of so many months before that in which a period ends, of whatever length, oldest first. */
export function within(months: number, { to }: Period, history: History): readonly PastMonth[] {
  const first = addMonths(`${to.slice(0, 7)}-01`, -months);
  return history.filter((past) => {
    const known = parsePeriod(past.period);
    return known !== undefined && first <= known.to && known.to < to;
  });
}

/** The units of a notification by id. */
export type PastUnits = ReadonlyMap<string, PastUnit>;

export function pastUnits({ units }: Pick<PastMonth, "units">): PastUnits {
  const byId = new Map<string, PastUnit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return byId;
}
