import type { UnitInput } from "../../../src/index.js";
import { library } from "../../library.js";
import type { Asked } from "../asked.js";
import type { Ledger, MeasureLedger } from "../ledger.js";
import { type City, daysOf } from "./city.js";
import { type Facts, factsOf, type Points } from "./facts.js";
import { awardRules, type Outcome, type Rule, unitRules } from "./rules.js";
import { validated } from "./schemas.js";

/** Says which rules hold for some facts, by name: what an engine is there for. */
export type Decide = (facts: object) => readonly string[] | Promise<readonly string[]>;

/** An engine made ready with some rules. */
export type Engine = (rules: readonly Pick<Rule, "name" | "when">[]) => Decide;

/** What an engine's users write around it: facts worked out for each unit, rules decided, points added up. */
export interface Scorer {
  readonly ofUnit: Decide;
  readonly ofAward: Decide;
}

export function scorerWith(engine: Engine): Scorer {
  return { ofUnit: engine(unitRules), ofAward: engine(awardRules) };
}

/** A city from records that nobody checked. */
export function checked(
  units: readonly UnitInput[],
  exemptions: City["exemptions"],
  records: readonly unknown[],
): City {
  return { units, exemptions, records: validated(records, units) };
}

/** The three measures of every unit, with totals and ranks. */
export async function scored(city: City, asked: Asked, scorer: Scorer): Promise<readonly Ledger[]> {
  const results: Result[] = [];
  for (const facts of factsOf(city, daysOf(asked))) results.push(await resultOf(facts, asked.period, scorer));
  return ranked(results);
}

interface Result extends Omit<Ledger, "rank" | "total"> {
  readonly group: string | null;
  readonly exact: number | null;
}

const measures = [
  ["m03", "m03-regular-meeting"],
  ["m12", "m12-upper-support"],
  ["m16", "m16-special-supervision"],
] as const;

async function resultOf(facts: Facts, period: string, { ofUnit, ofAward }: Scorer): Promise<Result> {
  const lists = Object.entries(facts).flatMap(([name, value]) =>
    Array.isArray(value) ? [[`${name}Count`, value.length] as const] : [],
  );
  const names = new Set(await ofUnit({ ...facts, ...Object.fromEntries(lists), whole: 1 }));
  const outcomes = unitRules.filter(({ name }) => names.has(name)).map(({ event }) => event);
  const bonuses: Points[] = [];
  for (const award of pointsIn(facts.awards)) {
    const [band] = await ofAward({ amount: award.amount });
    const points = awardRules.find(({ name }) => name === band)?.points ?? 0;
    bonuses.push({ ...award, amount: points });
  }
  const applying = measures.filter(([short]) => isFor(short, facts));
  const results = applying.map(([short, id]) => measureOf(short, id, outcomes, facts, bonuses));
  const weighted = results.flatMap(({ id, score }) =>
    score === undefined ? [] : [{ score, weight: weightOf(id, facts.kinds) }],
  );
  const weight = weighted.reduce((sum, one) => sum + one.weight, 0);
  const sum = weighted.reduce((total, one) => total + one.score * one.weight, 0);
  const all = results.reduce((total, { id }) => total + weightOf(id, facts.kinds), 0);
  return {
    id: facts.unit,
    measures: results,
    findings: outcomes.flatMap((one) => findingsOf(one, facts, period)).toSorted(),
    group: weight >= all / 2 ? facts.group : null,
    exact: weight === 0 ? null : Math.min(105, Math.max(0, sum / weight + facts.decided)),
  };
}

function isFor(short: "m03" | "m12" | "m16", { strives, supervision }: Facts): boolean {
  return short === "m12" ? strives : short === "m16" ? supervision !== "none" : true;
}

function measureOf(
  short: string,
  id: string,
  outcomes: readonly Outcome[],
  facts: Facts,
  bonuses: readonly Points[],
): MeasureLedger {
  const own = outcomes.flatMap((one) => ("line" in one && one.line.startsWith(`${short}/`) ? one : []));
  const possible = apportioned(own.map(({ points }) => points));
  const earned = own.map((one, i): readonly [string, number] => {
    const most = possible[i] ?? 0;
    const points =
      "share" in one
        ? most * Math.min(1, Math.max(0, numberIn(facts[one.share]) / (one.fullAt ?? 1)))
        : Math.max(0, most - one.less * numberIn(facts[one.each]));
    return [one.line.slice(short.length + 1), cents(points)];
  });
  const [added, taken] = [
    sumOf(outcomes, (one) => ("adds" in one && one.adds.startsWith(short) ? sumOfPoints(bonuses, 1) : 0), 2),
    sumOf(
      outcomes,
      (one) =>
        "takes" in one && one.takes.startsWith(short)
          ? sumOfPoints(
              pointsIn(facts[one.each]).map((item) => ({ ...item, amount: 1 })),
              one.points,
            )
          : 0,
      20,
    ),
  ];
  const isAnnulled = outcomes.some(
    (one) => "finds" in one && one.isCritical === true && one.finds.toLowerCase().startsWith(short),
  );
  const base = earned.reduce((sum, [, points]) => sum + points, 0);
  const score = isAnnulled ? 0 : cents(Math.min(110, Math.max(0, base + added - taken)));
  return { id, ...(own.length === 0 ? {} : { score }), lines: Object.fromEntries(earned), added, taken };
}

function sumOf(outcomes: readonly Outcome[], points: (one: Outcome) => number, cap: number): number {
  return Math.min(cap, cents(outcomes.reduce((sum, one) => sum + points(one), 0)));
}

function sumOfPoints(all: readonly Points[], each: number): number {
  return cents(all.reduce((sum, { amount, share }) => sum + amount * share * each, 0));
}

function pointsIn(list: Facts[string] | undefined): readonly Points[] {
  if (!Array.isArray(list)) return [];
  return list.map((one) => (typeof one === "string" ? { id: one, amount: 1, share: 1 } : one));
}

function numberIn(value: Facts[string] | undefined): number {
  return typeof value === "number" ? value : 1;
}

/** 100 points divided in proportion, each part cut to 0.01, what is left to the largest remainders. */
function apportioned(points: readonly number[]): readonly number[] {
  const whole = points.reduce((sum, one) => sum + one, 0);
  const exact = points.map((one) => (10_000 * one) / whole);
  const cut = exact.map((one) => Math.floor(one + 1e-9));
  const left = 10_000 - cut.reduce((sum, one) => sum + one, 0);
  const byRest = exact
    .map((one, i) => ({ i, rest: Number((one - (cut[i] ?? 0)).toFixed(6)) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  const lucky = new Set(byRest.slice(0, left).map(({ i }) => i));
  return cut.map((one, i) => (lucky.has(i) ? one + 1 : one) / 100);
}

function findingsOf(outcome: Outcome, facts: Facts, period: string): readonly string[] {
  if (!("finds" in outcome)) return [];
  if (outcome.each === undefined) return [`${outcome.finds}:-:${period}`];
  const list = facts[outcome.each];
  return Array.isArray(list) ? list.map((name) => `${outcome.finds}:${String(name)}`) : [];
}

function weightOf(id: string, kinds: readonly string[]): number {
  const measure = library.nineteenMeasures.policy.measures.find((one) => one.id === id);
  const own = kinds.flatMap((kind) => measure?.weightFor?.find((one) => one.kinds.includes(kind)) ?? []);
  return own[0]?.value ?? measure?.weight.value ?? 0;
}

/** Half-up to 0.01; what binary fractions lack is rounded away before. */
function cents(points: number): number {
  return Math.round(Number((points * 100).toFixed(6))) / 100;
}

function ranked(results: readonly Result[]): readonly Ledger[] {
  return results.map(({ group, exact, ...own }) => {
    if (exact === null) return own;
    const total = cents(exact);
    if (group === null) return { ...own, total };
    const better = results.filter(
      (other) => other.group === group && other.exact !== null && other.exact > exact + 1e-9,
    );
    return { ...own, total, rank: better.length + 1 };
  });
}
