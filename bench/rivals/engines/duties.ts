import type { Exemption } from "../../../src/index.js";
import { type Days, EFFECTIVE, lastStart, type Own, type Seen } from "./city.js";
import { dayAfter, daysBetween, filingDays, type Period, periodsBetween } from "./days.js";

/** Something that had to happen by a day. */
export interface Due {
  readonly subject?: string;
  readonly period?: string;
  readonly due: string;
  readonly place: "before" | "in" | "beyond";
  readonly isExempt: boolean;
  /** When it was complete, and what that earned. */
  readonly settledOn?: string | undefined;
  readonly credit: number;
  /** The last day on which it can still be completed, where there is one. */
  readonly until?: string;
}

interface Serving {
  readonly id: string;
  readonly on: string;
  readonly worth: number;
}

/** What a record is worth by the day of its filing. */
function serving(record: Seen): Serving {
  const { id, day: on, firstFiled, lateAcceptance } = record;
  const { due, last } = filingDays(on);
  const filed = record.filedAt !== undefined && record.filedAt < firstFiled ? record.filedAt : firstFiled;
  const worth = lateAcceptance !== undefined || filed <= due ? 1 : filed <= last ? 0.5 : 0;
  return { id, on, worth };
}

export interface Recurring {
  readonly months: 1 | 3 | 6;
  readonly records: readonly Seen[];
  readonly exemptions: readonly Exemption[];
  readonly subject?: string;
  /** Which periods are asked for, and which are not for want of somebody in the post. */
  readonly isAsked?: (period: Period) => boolean;
  readonly isVacant?: (period: Period) => boolean;
  readonly late?: { readonly until: (due: string) => string; readonly share: number };
}

type Slot = Period & { isExempt: boolean; entry?: Serving & { settledOn: string } };

/** A duty of each period that one record fulfils; a record that its period does not need makes up for an earlier one. */
export function recurring(rule: Recurring, { unit }: Own, days: Days): readonly Due[] {
  const { months, exemptions, isAsked = () => true, isVacant = () => false, late } = rule;
  const slots: Slot[] = periodsBetween(months, EFFECTIVE, lastStart(days))
    .filter(({ from, to }) => (unit.from ?? from) <= from && to <= (unit.to ?? to))
    .filter(isAsked)
    .map((period) => ({
      ...period,
      isExempt: exemptions.some(({ from, to }) => from <= period.to && period.to <= to) || isVacant(period),
    }));
  const records = rule.records.map(serving);
  const slotOf = ({ on }: Serving): Slot | undefined => slots.find(({ from, to }) => from <= on && on <= to);
  for (const slot of slots) {
    if (slot.isExempt) continue;
    const [best] = records.filter((record) => slotOf(record) === slot).toSorted((a, b) => b.worth - a.worth);
    if (best !== undefined) slot.entry = { ...best, settledOn: best.on };
  }
  const used = new Set(slots.map(({ entry }) => entry?.id));
  const spare = records.filter(({ id }) => !used.has(id)).toSorted((a, b) => b.worth - a.worth);
  const lacking = (on: string): Slot | undefined =>
    late && slots.find((slot) => !slot.isExempt && !slot.entry && slot.to < on && on <= late.until(slot.to));
  for (const record of spare) {
    const missed = lacking(record.on);
    const own = slotOf(record);
    if (missed !== undefined) missed.entry = { ...record, settledOn: record.on };
    else if (own?.entry !== undefined && own.entry.worth <= record.worth) {
      const open = lacking(own.entry.on);
      if (open === undefined) continue;
      // It takes the place of the one that makes up.
      open.entry = { ...own.entry, settledOn: record.on };
      own.entry = { ...record, settledOn: own.entry.settledOn };
    }
  }
  return slots.map((slot) => dueOf(slot, slots, rule, days));
}

function dueOf(
  slot: Slot,
  slots: readonly Slot[],
  { subject, late }: Recurring,
  { yearStart, end }: Days,
): Due {
  const { id, to, entry, isExempt } = slot;
  const until = late?.until(to) ?? to;
  const share = entry === undefined || isExempt ? 0 : entry.on <= to ? 1 : (late?.share ?? 0);
  const freeing = slots.filter((other) => other.entry && to < other.entry.on && other.entry.on <= until);
  return {
    ...(subject === undefined ? {} : { subject }),
    period: id,
    due: to,
    place: to < yearStart ? "before" : to <= end ? "in" : "beyond",
    isExempt,
    settledOn: entry?.settledOn,
    credit: share * (entry?.worth ?? 0),
    until: [until, ...freeing.map((other) => other.to)].reduce((a, b) => (a > b ? a : b)),
  };
}

export interface Bearing {
  readonly record: Seen;
  readonly due: string;
  readonly done: string | undefined;
}

/** What records bear: to be done by a day. */
export function borne(
  all: readonly Bearing[],
  exemptions: readonly Exemption[],
  { unit }: Own,
  { yearStart, end }: Days,
): readonly Due[] {
  return all
    .filter(({ record: { day }, due }) => EFFECTIVE <= day && EFFECTIVE <= due && (unit.from ?? day) <= day)
    .filter(({ record: { day } }) => day <= (unit.to ?? day))
    .map(({ record, due, done }) => {
      const isExempt = exemptions.some(({ from, to }) => from <= due && due <= to);
      return {
        subject: record.subject,
        due,
        place: due < yearStart ? "before" : due <= end ? "in" : "beyond",
        isExempt,
        settledOn: done,
        credit: done !== undefined && done <= due && !isExempt ? 1 : 0,
      };
    });
}

function isDecided({ due, isExempt }: Due, { asOf }: Days): boolean {
  return !isExempt && due <= asOf;
}

/** How much was due and done, and the part of it that was. */
export function rateOf(all: readonly Due[], days: Days) {
  const counted = all.filter((one) => one.place === "in" && isDecided(one, days));
  const done = counted.reduce((sum, { credit }) => sum + credit, 0);
  return { due: counted.length, done, rate: counted.length === 0 ? null : done / counted.length };
}

/** Those of earlier years are listed while they are open, and in the year in which they were closed. */
function isListed({ place, settledOn, until }: Due, { asOf, yearStart }: Days): boolean {
  if (place !== "before") return true;
  return settledOn === undefined ? until === undefined || until > asOf : settledOn >= yearStart;
}

/** What is named in a finding: `subject:period`. */
function nameOf({ subject = "-", period = "-" }: Due): string {
  return `${subject}:${period}`;
}

/** What was not done by its day; with `after`, what reached that later day too, or did not. */
export function missed(
  all: readonly Due[],
  days: Days,
  after?: (due: string) => string,
): { readonly now: readonly string[]; readonly later: readonly string[] } {
  const lacking = all.filter(
    (one) =>
      one.place !== "beyond" &&
      isDecided(one, days) &&
      (one.settledOn === undefined || one.settledOn > one.due),
  );
  const isLater = ({ due, settledOn }: Due): boolean => {
    const moment = after?.(due);
    return moment !== undefined && moment <= days.end && (settledOn === undefined || settledOn > moment);
  };
  const names = (found: readonly Due[]) => found.map(nameOf);
  return {
    now: names(lacking.filter((one) => !isLater(one) && isListed(one, days))),
    later: names(
      lacking.filter(
        (one) => isLater(one) && isListed({ ...one, place: stagePlace(after?.(one.due) ?? "", days) }, days),
      ),
    ),
  };
}

function stagePlace(moment: string, { yearStart }: Days): Due["place"] {
  return moment < yearStart ? "before" : "in";
}

/** The second and every further miss in a row, row by row. */
export function missedTwice(all: readonly Due[], days: Days): readonly string[] {
  const subjects = new Set(all.map(({ subject }) => subject));
  return [...subjects].flatMap((subject) => {
    const row = all.filter((one) => one.subject === subject);
    const decided = row.filter((one) => one.place !== "beyond" && isDecided(one, days));
    return decided
      .filter((one, i) => {
        const before = decided[i - 1];
        const isLacking = ({ settledOn }: Due): boolean => settledOn === undefined || settledOn > one.due;
        if (before === undefined || !isLacking(one) || !isLacking(before)) return false;
        const closed = [before.settledOn, one.settledOn].filter((day) => day !== undefined).toSorted()[0];
        const until = [before.until ?? "", one.until ?? ""].reduce((a, b) => (a > b ? a : b));
        return isListed({ ...one, settledOn: closed, until }, days);
      })
      .map(nameOf);
  });
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether nobody held a post on more than 14 days for each month of a period. */
export function isVacant(spans: readonly Span[], { from, to }: Period, months: number): boolean {
  let vacant = 0;
  let next = from;
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.to < next) continue;
    if (span.from > to) break;
    vacant += daysBetween(next, span.from);
    next = span.to >= to ? dayAfter(to) : dayAfter(span.to);
  }
  return vacant + daysBetween(next, dayAfter(to)) > 14 * months;
}
