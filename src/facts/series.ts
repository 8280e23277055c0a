import { addDays, type CivilDate, earlier } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { RecurringDutyRule } from "../policy/measure-schema.js";
import { isHeld } from "../records/stored-record.js";
import type { Asked } from "./duty.js";
import { groupBy } from "./group.js";
import type { About } from "./instance.js";
import { readValue } from "./readers.js";
import { matchesOf } from "./record-keys.js";
import { type RecordView, sorted } from "./views.js";

/** One row of instances: the one of a duty, or one for each key that it is asked for. */
export interface Series extends About {
  /** When what it is asked for is in force, in order of first days; absent where it is asked of the unit or for texts. */
  readonly spans: readonly InForce[] | undefined;
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
  { keys, tenure, titles }: Asked,
): readonly Series[] {
  if (per === undefined || match === undefined) return [row(undefined, undefined, undefined, false, records)];
  const recordsOf = recordsByKey(records, match);
  if (typeof per !== "string") {
    return per.map((text) => row(text, titles?.get(text), undefined, false, recordsOf(text)));
  }
  const isPost = tenure !== undefined;
  const bySubject = groupBy(keys, (key) => (isPost ? String(readValue(key, tenure)) : key.subject));
  const rows: Series[] = [];
  for (const [subject, own] of bySubject)
    rows.push(row(subject, undefined, sorted(own.map(spanOf), byFirstDay), isPost, recordsOf(subject)));
  return rows;
}

function row(
  subject: Series["subject"],
  subjectTitle: Series["subjectTitle"],
  spans: Series["spans"],
  isPost: boolean,
  records: Series["records"],
): Series {
  return { subject, subjectTitle, assignedOn: undefined, spans, isPost, records };
}

function byFirstDay(a: InForce, b: InForce): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

/** Records by what a field of theirs names. */
function recordsByKey(records: readonly RecordView[], field: string): (key: string) => readonly RecordView[] {
  if (records.length === 0) return () => NONE;
  const byKey = new Map<unknown, RecordView[]>();
  const fields = [field];
  for (const record of records) {
    for (const key of matchesOf(record, fields)) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [record]);
      else own.push(record);
    }
  }
  return (key) => byKey.get(key) ?? NONE;
}

/** Whether what a row is asked for is in force on a day of the period, and this unit's on the deadline. */
export function isInForce({ spans }: Series, period: Period, due: CivilDate): boolean {
  if (spans === undefined) return true;
  for (let i = 0; i < spans.length; i++) {
    const { from, to, held } = spans[i] as InForce;
    if (from <= period.to && period.from <= to && isHeld(held, due)) return true;
  }
  return false;
}

/** Whether nobody held a post on more days of a period than are allowed for each of its months. */
export function isVacant({ spans, isPost }: Series, period: Period, daysPerMonth: number): boolean {
  if (!isPost || spans === undefined) return false;
  const after = addDays(period.to, 1);
  let vacant = 0;
  // Who held it before ended here; what nobody holds from there to the next one's first day is vacant.
  let next = period.from;
  for (let i = 0; i < spans.length && next < after; i++) {
    const { from, to } = spans[i] as InForce;
    if (to < next) continue;
    if (from > next) vacant += daysFrom(next, earlier(from, after));
    next = to >= period.to ? after : addDays(to, 1);
  }
  if (next < after) vacant += daysFrom(next, after);
  return vacant > daysPerMonth * MONTHS[period.span];
}

const DAY = 86_400_000;
const MONTHS = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;
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
  return (Date.parse(end) - Date.parse(first)) / DAY;
}
