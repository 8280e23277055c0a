import type { Asked } from "../asked.js";
import { dayAfter, type Period, periodAt, periodNamed } from "./days.js";
import { type Ratio, ratio } from "./ratio.js";

/** The day on which the policy took effect. */
export const EFFECTIVE = "2020-08-06";

/** Where an instance lies: in an earlier year, in the days that are scored, or beyond them. */
export type Place = "before" | "in" | "beyond";

/** One period of a duty that recurs; every duty here is due on its last day. */
export interface Slot extends Period {
  readonly place: Place;
  /** Its place among all slots of its length, and its first month counted from the year 0. */
  readonly index: number;
  readonly month: number;
}

/** The days that are looked at, and what follows from them alone. */
export interface Scope {
  readonly period: Period;
  readonly year: number;
  readonly yearStart: string;
  readonly end: string;
  readonly asOf: string;
  readonly knownAt: string;
  /** What was raised later than this is new. */
  readonly previousEnd: string;
  /** The months that are over, of twelve; January and February are published together. */
  readonly timeProgress: Ratio | "not-due";
  readonly months: readonly Slot[];
  readonly quarters: readonly Slot[];
  readonly halfYears: readonly Slot[];
}

export function scopeOf({ period: id, asOf, knownAt = asOf }: Asked): Scope {
  const period = periodNamed(id);
  const yearStart = `${id.slice(0, 4)}-01-01`;
  const end = asOf < period.to ? asOf : period.to;
  const isMerged = period.from.slice(0, 7) === period.to.slice(0, 7) && period.from.slice(5, 7) <= "02";
  const month = Number(end.slice(5, 7));
  const over = periodAt(1, end).to <= end ? month : month - 1;
  const slots = (length: 1 | 3 | 6): readonly Slot[] => slotsOf(length, { yearStart, end, asOf });
  return {
    period,
    year: Number(id.slice(0, 4)),
    yearStart,
    end,
    asOf,
    knownAt,
    previousEnd: dayAfter(isMerged ? yearStart : period.from, -1),
    timeProgress: over < 2 ? "not-due" : ratio(over, 12),
    months: slots(1),
    quarters: slots(3),
    halfYears: slots(6),
  };
}

/** Every whole period since the policy took effect, that which begins on the day after the as-of date included. */
function slotsOf(
  length: 1 | 3 | 6,
  { yearStart, end, asOf }: Pick<Scope, "yearStart" | "end" | "asOf">,
): readonly Slot[] {
  const slots: Slot[] = [];
  let period = periodAt(length, EFFECTIVE);
  for (
    const last = dayAfter(asOf, 1);
    period.from <= last;
    period = periodAt(length, dayAfter(period.to, 1))
  ) {
    if (period.from < EFFECTIVE) continue;
    const place = period.to < yearStart ? "before" : period.to <= end ? "in" : "beyond";
    slots.push({ ...period, place, index: slots.length, month: monthOf(period.from) });
  }
  return slots;
}

export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The slots that lie wholly in a unit's life. */
export function lived(
  slots: readonly Slot[],
  { from: first, to: last }: { readonly from?: string | undefined; readonly to?: string | undefined },
): readonly Slot[] {
  if (first === undefined && last === undefined) return slots;
  return slots.filter(
    ({ from, to }) => (first === undefined || first <= from) && (last === undefined || to <= last),
  );
}
