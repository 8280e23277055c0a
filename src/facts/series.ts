import { addDays, type CivilDate, earlier, later } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import { isHeld } from "../records/stored-record.js";
import { entry, groupBy } from "./group.js";
import { readValue } from "./readers.js";
import { matchesOf } from "./record-keys.js";
import { type RecordView, sorted } from "./views.js";

/** One row of instances: the one of a duty, or one for each key that it is asked for. */
export interface Series {
  readonly subject?: string;
  /** When what it is asked for is in force, in order of first days; absent where it is asked of the unit or for texts. */
  readonly spans?: readonly InForce[];
  /** Whether these say who holds a post. */
  readonly isPost: boolean;
  readonly records: readonly RecordView[];
}

/** The days on which a record that a duty is asked for is in force, and who holds it when. */
interface InForce {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly held: RecordView["held"];
}

const NONE: readonly never[] = [];

/** The rows of a duty, each with the records that may fulfil it. */
export function seriesOf(
  { per, match }: RecurringDutyRule,
  records: readonly RecordView[],
  keys: readonly RecordView[],
  tenure: string | undefined,
): readonly Series[] {
  if (per === undefined || match === undefined) return [{ isPost: false, records }];
  const bySubject = new Map<unknown, RecordView[]>();
  for (const record of records) {
    for (const key of matchesOf(record, [match])) entry(bySubject, key, () => []).push(record);
  }
  const recordsOf = (subject: string): readonly RecordView[] => bySubject.get(subject) ?? NONE;
  if (typeof per !== "string") {
    return per.map((subject) => ({ subject, isPost: false, records: recordsOf(subject) }));
  }
  const isPost = tenure !== undefined;
  const asked = groupBy(keys, (key) => (isPost ? String(readValue(key, tenure)) : key.subject));
  return [...asked].map(([subject, own]) => ({
    subject,
    spans: sorted(own.map(spanOf), (a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    isPost,
    records: recordsOf(subject),
  }));
}

/** Whether what a row is asked for is in force on a day of the period, and this unit's on the deadline. */
export function isInForce({ spans }: Series, period: Period, due: CivilDate): boolean {
  if (spans === undefined) return true;
  return spans.some(({ from, to, held }) => from <= period.to && period.from <= to && isHeld(held, due));
}

/** Whether nobody held a post on more days of a period than are allowed for each of its months. */
export function isVacant({ spans, isPost }: Series, period: Period, daysPerMonth: number): boolean {
  if (!isPost || spans === undefined) return false;
  let vacant = 0;
  // Who held it before ended here; what nobody holds from there to the next one's first day is vacant.
  let next = period.from;
  for (const { from, to } of spans) {
    if (to < next) continue;
    vacant += daysFrom(next, earlier(from, addDays(period.to, 1)));
    if (to >= period.to) next = addDays(period.to, 1);
    else next = later(next, addDays(to, 1));
  }
  vacant += daysFrom(next, addDays(period.to, 1));
  return vacant > daysPerMonth * MONTHS[period.span];
}

const MONTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;
const DAY = 86_400_000;
const END_OF_TIME = "9999-12-31";

function spanOf(view: RecordView): InForce {
  const [from, to] = [readValue(view, "from"), readValue(view, "to")];
  return {
    from: typeof from === "string" ? from : view.on,
    to: typeof to === "string" ? to : END_OF_TIME,
    held: view.held,
  };
}

/** How many days there are from one day to the day before another. */
function daysFrom(first: CivilDate, end: CivilDate): number {
  return Math.max(0, (Date.parse(end) - Date.parse(first)) / DAY);
}
