/** A place between numbers: just before one of them, or just after it. */
interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/** The numbers from one cut to another; those that share a cut touch without overlapping. */
export interface Range {
  readonly from: Cut;
  readonly to: Cut;
}

/** Some numbers, as ranges in order that do not touch. */
export type Ranges = readonly Range[];

const FIRST: Cut = { at: Number.NEGATIVE_INFINITY, after: false };
const LAST: Cut = { at: Number.POSITIVE_INFINITY, after: true };

/** All numbers. */
export const everything: Ranges = [{ from: FIRST, to: LAST }];

export function exactlyAt(at: number): Ranges {
  return [{ from: { at, after: false }, to: { at, after: true } }];
}

/** The numbers below another, or with `included` up to it. */
export function below(at: number, included: boolean): Ranges {
  return [{ from: FIRST, to: { at, after: included } }];
}

/** The numbers above another, or with `included` from it on. */
export function above(at: number, included: boolean): Ranges {
  return [{ from: { at, after: !included }, to: LAST }];
}

function isBefore(one: Cut, other: Cut): boolean {
  return one.at < other.at || (one.at === other.at && !one.after && other.after);
}

export function union(...all: readonly Ranges[]): Ranges {
  const sorted = all.flat().toSorted((a, b) => (isBefore(a.from, b.from) ? -1 : 1));
  const joined: Range[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last === undefined || isBefore(last.to, range.from)) joined.push(range);
    else if (isBefore(last.to, range.to)) joined.splice(-1, 1, { from: last.from, to: range.to });
  }
  return joined;
}

export function complement(ranges: Ranges): Ranges {
  const cuts = [FIRST, ...ranges.flatMap(({ from, to }) => [from, to]), LAST];
  return cuts.flatMap((from, i) => {
    const to = cuts[i + 1];
    return i % 2 === 0 && to !== undefined && isBefore(from, to) ? [{ from, to }] : [];
  });
}

export function intersection(...all: readonly Ranges[]): Ranges {
  return complement(union(...all.map(complement)));
}

/** The numbers of some that are not among others. */
export function without(some: Ranges, others: Ranges): Ranges {
  return intersection(some, complement(others));
}

/** A range in signs: "0.7 ≤ held.rate < 0.9", or the name alone where it is all numbers. */
export function rangeText({ from, to }: Range, name: string): string {
  if (from.at === to.at) return `${name} = ${from.at}`;
  const left = Number.isFinite(from.at) ? `${from.at} ${from.after ? "<" : "≤"} ` : "";
  const right = Number.isFinite(to.at) ? ` ${to.after ? "≤" : "<"} ${to.at}` : "";
  if (left === "" || right !== "") return `${left}${name}${right}`;
  return `${name} ${from.after ? ">" : "≥"} ${from.at}`;
}
