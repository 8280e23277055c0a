import { addDays, type CivilDate } from "../calendar/civil-date.js";
import { dateOf, firstDay, monthNumber } from "../calendar/day-number.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Exact, exactly, ONE, ZERO } from "../exact/exact.js";
import type { RecordView } from "./views.js";

/** What a record earns in a recurring duty, by the day on which it was filed: 1 in time, then a share, then nothing. */
export type LateFiling = (record: Pick<RecordView, "on" | "firstFiledAt" | "data">) => Exact;

/** The last days on which what happened in a month is filed in time, and late. */
interface Deadline {
  readonly due: CivilDate;
  readonly last: CivilDate;
}

const MOST_MONTHS = 1_200;

/**
 * Records of what happened in a month are filed by a day of the next one, moved to a working day; for so many days more they earn a share.
 * What was accepted all the same is whole.
 */
export function lateFiling(
  { by, within, share }: { readonly by: number; readonly within: number; readonly share: number },
  calendar: WorkingCalendar,
): LateFiling {
  const late = exactly(share);
  const deadlines = new Map<number, Deadline>();
  const deadlineFor = (month: number): Deadline => {
    const known = deadlines.get(month);
    if (known !== undefined) return known;
    const due = calendar.deadline(addDays(dateOf(firstDay(month + 1)), by - 1));
    const made = { due, last: addDays(due, within) };
    if (deadlines.size >= MOST_MONTHS) deadlines.clear();
    deadlines.set(month, made);
    return made;
  };
  return ({ on, firstFiledAt, data }) => {
    const month = monthNumber(on);
    // Most records are filed within their own month.
    if (monthNumber(firstFiledAt) <= month || data.lateAcceptance !== undefined) return ONE;
    const { due, last } = deadlineFor(month);
    return firstFiledAt <= due ? ONE : firstFiledAt <= last ? late : ZERO;
  };
}
