import { addDays, addMonths, type CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Exact, exactly, ONE, ZERO } from "../exact/exact.js";
import type { RecordView } from "./views.js";

/** What a record earns in a recurring duty, by the day on which it was filed: 1 in time, then a share, then nothing. */
export type LateFiling = (record: Pick<RecordView, "on" | "firstFiledAt" | "data">) => Exact;

/**
 * Records of what happened in a month are filed by a day of the next one, moved to a working day; for so many days more they earn a share.
 * What was accepted all the same is whole.
 */
export function lateFiling(
  { by, within, share }: { readonly by: number; readonly within: number; readonly share: number },
  calendar: WorkingCalendar,
): LateFiling {
  const late = exactly(share);
  const dueOf = (day: CivilDate): CivilDate =>
    calendar.deadline(addDays(addMonths(`${day.slice(0, 7)}-01`, 1), by - 1));
  return ({ on, firstFiledAt, data }) => {
    // Most records are filed within their own month.
    if (firstFiledAt.slice(0, 7) <= on.slice(0, 7) || data.lateAcceptance !== undefined) return ONE;
    const due = dueOf(on);
    return firstFiledAt <= due ? ONE : firstFiledAt <= addDays(due, within) ? late : ZERO;
  };
}
