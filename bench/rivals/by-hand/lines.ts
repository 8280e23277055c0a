import type {
  AdjustmentLine,
  Adjustments,
  Line,
  Measure,
  MeasureResult,
  Message,
  Reason,
} from "../../../src/index.js";
import {
  cents,
  compared,
  held,
  type Known,
  minus,
  numberOf,
  ONE,
  over,
  plus,
  type Ratio,
  ratio,
  reasonOf,
  textOf,
  times,
  ZERO,
} from "./ratio.js";
import type { Scope } from "./scope.js";

type Profile = Measure["profiles"][number];
type Facts = Line["facts"];

/** What a line comes to: a share of its points, or what is taken from them. */
export interface Outcome {
  readonly share?: Known;
  readonly taken?: Known;
  readonly facts: Facts;
  readonly records: readonly string[];
}

/** What is said of the lines of a profile, whatever the unit did. */
export interface Heads {
  readonly lines: readonly Pick<Line, "id" | "title" | "points" | "formula">[];
  readonly basis: Readonly<Record<string, readonly Line["basis"][]>>;
}

export function headsOf({ for: kinds, indicators }: Profile): Heads {
  return {
    lines: indicators.map(({ id, title, points, share, fullAt, deduct }) => {
      const value = share ?? deduct;
      const formula = typeof value === "object" ? JSON.stringify(value.bands) : String(value);
      return { id, title, points, formula: fullAt === undefined ? formula : `${formula} ÷ ${fullAt}` };
    }),
    basis: Object.fromEntries(
      Object.entries(kinds).map(([kind, unit]) => [
        kind,
        indicators.map(({ basis }) => ({ duty: basis.duty, unit, points: basis.points })),
      ]),
    ),
  };
}

export function fact(name: string, known: Known, counts?: Message): Facts[number] {
  if (typeof known === "string")
    return counts === undefined ? { name, unknown: known } : { name, unknown: known, counts };
  const value = numberOf(known);
  return counts === undefined ? { name, value } : { name, value, counts };
}

/** The facts of a rate, as they are shown. */
export function rateFacts(duty: string, { rate, done, due }: Record<"rate" | "done" | "due", Known>): Facts {
  return [fact(`${duty}.rate`, rate), fact(`${duty}.done`, done), fact(`${duty}.due`, due)];
}

/** A share held between 0 and 1; full at a share of the whole. */
export function shareOf(part: Known, whole: Known = ONE): Known {
  const reason = reasonOf(part, whole);
  if (reason !== undefined || typeof part === "string" || typeof whole === "string")
    return reason ?? "no-data";
  const found = over(part, whole);
  return typeof found === "string" ? found : held(found, ZERO, ONE);
}

/** The lines of a unit; the points of what is not scored move to the others. */
export function linesOf(heads: Heads, kind: string, outcomes: readonly Outcome[]): readonly Line[] {
  const values = outcomes.map(({ share, taken }) => share ?? taken ?? "no-data");
  const possible = apportioned(
    10_000,
    heads.lines.map(({ points }, i) => (typeof values[i] === "string" ? ZERO : ratio(points))),
  );
  const bases = heads.basis[kind];
  return heads.lines.map((head, i): Line => {
    const { facts = [], records = [], taken } = outcomes[i] ?? {};
    const basis = bases?.[i] ?? { duty: "assumption", unit: "assumption", points: "assumption" };
    const said = { ...head, facts, basis, records: sortedOnce(records) };
    const value = values[i] ?? "no-data";
    if (typeof value === "string") return { ...said, state: value };
    const most = possible[i] ?? 0;
    const earned =
      taken === undefined
        ? cents(times(ratio(most, 100), value))
        : cents(held(minus(ratio(most, 100), value), ZERO, ratio(most, 100)));
    const sign = taken === undefined ? "×" : "−";
    return {
      ...said,
      state: "scored",
      possible: most / 100,
      earned: earned / 100,
      ...(taken === undefined ? { share: numberOf(value), exactShare: textOf(value) } : {}),
      working: `${most / 100} ${sign} ${textOf(value)} = ${earned / 100}`,
    };
  });
}

function sortedOnce(records: readonly string[]): readonly string[] {
  return records.length < 2 ? records : [...new Set(records)].sort();
}

/** So many hundredths divided in proportion: each part cut, what is left to the largest remainders, the earlier first. */
export function apportioned(hundredths: number, weights: readonly Ratio[]): readonly number[] {
  const whole = weights.reduce(plus, ZERO);
  if (whole.n === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => {
    const part = over(times(ratio(hundredths), weight), whole);
    return typeof part === "string" ? ZERO : part;
  });
  const cut = exact.map(({ n, d }) => Math.floor(n / d));
  const rest = exact.map((part, i) => minus(part, ratio(cut[i] ?? 0)));
  const left = hundredths - cut.reduce((sum, part) => sum + part, 0);
  const byRest = rest.map((_, i) => i).sort((a, b) => compared(rest[b] ?? ZERO, rest[a] ?? ZERO) || a - b);
  for (const i of byRest.slice(0, left)) cut[i] = (cut[i] ?? 0) + 1;
  return cut;
}

/** Bonuses or deductions made of so many points for each of some records. */
export interface Each {
  readonly points: readonly Ratio[];
  readonly records: readonly string[];
}

export function adjusted(
  lines: Profile["bonuses"],
  cap: number,
  all: readonly (Each | Reason)[],
  facts: readonly Facts[],
): Adjustments {
  const done = (lines?.lines ?? []).map(({ id, title, basis }, i): AdjustmentLine => {
    const each = all[i] ?? "no-data";
    const head = { id, title, facts: facts[i] ?? [], basis };
    if (typeof each === "string") return { ...head, state: each, records: [] };
    const { points, records } = each;
    const hundredths = cents(points.reduce(plus, ZERO));
    return {
      ...head,
      state: "scored",
      count: points.length,
      points: hundredths / 100,
      working: workingOf(points, hundredths),
      records,
    };
  });
  const sum = done.reduce((total, { points = 0 }) => total + Math.round(points * 100), 0);
  return { lines: done, cap, points: Math.min(sum, cap * 100) / 100 };
}

function workingOf(points: readonly Ratio[], hundredths: number): string {
  const [first] = points;
  if (first === undefined) return "0";
  const isAlike = points.every((one) => compared(one, first) === 0);
  const text = isAlike ? `${points.length} × ${textOf(first)}` : points.map(textOf).join(" + ");
  return `${text} = ${hundredths / 100}`;
}

/** What a measure comes to: the sum of its lines with what is added and taken, from 0 to 110. */
export function scoreOf(
  lines: readonly Line[],
  isAnnulled: boolean,
  added = 0,
  taken = 0,
): Pick<MeasureResult, "state" | "base" | "score" | "annulled"> {
  const scored = lines.filter(({ state }) => state === "scored");
  if (scored.length === 0) {
    const states = lines.flatMap(({ state }) => (state === "scored" ? [] : state));
    return { state: reasonOf(...states) ?? "not-applicable" };
  }
  const base = scored.reduce((sum, { earned = 0 }) => sum + Math.round(earned * 100), 0);
  const score = Math.min(11_000, Math.max(0, base + Math.round(added * 100) - Math.round(taken * 100)));
  return {
    state: "scored",
    base: base / 100,
    score: isAnnulled ? 0 : score / 100,
    ...(isAnnulled ? { annulled: true } : {}),
  };
}

/** A number that is shown beside the score; of one that counts up from 1 January all belongs to the year's first period. */
export function figureOf(
  measure: Measure,
  id: string,
  known: Known,
  { previousEnd, yearStart }: Scope,
): NonNullable<MeasureResult["figures"]> {
  const rule = measure.figures?.[id];
  if (rule === undefined) return [];
  const { title, unit, adds } = rule;
  const head = { id, title, unit, ...(adds === undefined ? {} : { adds }) };
  if (typeof known === "string") return [{ ...head, unknown: known }];
  const value = cents(known) / 100;
  return [{ ...head, value, ...(adds === true && previousEnd < yearStart ? { month: value } : {}) }];
}
