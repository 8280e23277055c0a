import type { Field } from "../../records/kind.js";
import { above, below, everything, intersection, type Range, type Ranges } from "./ranges.js";

/** The numbers that a fact can be. */
export interface Domain {
  readonly ranges: Ranges;
  /** It is a multiple of this, where it is counted. */
  readonly step?: number;
  /** Whether it may be absent: comparisons with it are then false. */
  readonly mayBeAbsent: boolean;
}

const atLeast0 = above(0, true);
const from0To1 = intersection(atLeast0, below(1, true));

const ofField: Partial<Readonly<Record<Field["type"], Omit<Domain, "mayBeAbsent">>>> = {
  count: { ranges: atLeast0, step: 1 },
  days: { ranges: atLeast0, step: 0.5 },
  share: { ranges: from0To1 },
  money: { ranges: everything },
};

/** The numbers that a field can hold; nothing where it holds none. */
export function fieldDomain(field: Field): Domain | undefined {
  const numbers = ofField[field.type];
  return numbers && { ...numbers, mayBeAbsent: field.required !== true };
}

/** The numbers that a fact about a unit can be: what is counted is whole, and a rate is a share. */
export function factDomain(name: string): Domain {
  const mayBeAbsent = false;
  if (name === "timeProgress" || name.endsWith(".rate")) return { ranges: from0To1, mayBeAbsent };
  // What came late earned a part of one.
  if (/\.(done|lacking)$/.test(name)) return { ranges: atLeast0, mayBeAbsent };
  if (name.includes(".")) return { ranges: atLeast0, step: 1, mayBeAbsent };
  return name === "year" ? { ranges: everything, step: 1, mayBeAbsent } : { ranges: everything, mayBeAbsent };
}

/** What of some numbers a fact can be, ranges without any such number left out. */
export function inDomain(ranges: Ranges, { ranges: own, step }: Domain): Ranges {
  return intersection(ranges, own).filter((range) => sample(range, step) !== undefined);
}

/** A number of a range, a plain one where there is one; nothing where no multiple of the step lies in it. */
export function sample({ from, to }: Range, step: number | undefined): number | undefined {
  const isIn = (at: number): boolean =>
    (from.at < at || (from.at === at && !from.after)) && (at < to.at || (at === to.at && to.after));
  const near = Number.isFinite(from.at) ? from.at : Number.isFinite(to.at) ? to.at : 0;
  if (step !== undefined) {
    const at = Math.floor(near / step) * step;
    return [at, at + step, at - step].find(isIn);
  }
  const middle = (from.at + to.at) / 2;
  const plain = Number(middle.toPrecision(6));
  return [from.at, to.at, plain, middle, near, near + 1, near - 1].find(
    (at) => Number.isFinite(at) && isIn(at),
  );
}
