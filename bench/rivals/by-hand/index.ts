import type { Dataset, MeasureResult, WeightedMeasure } from "../../../src/index.js";
import { library } from "../../library.js";
import type { Asked } from "../asked.js";
import { dayAfter } from "./days.js";
import { apportioned } from "./lines.js";
import { m03 } from "./m03.js";
import { type Funds, fundsOf, isFor, m12 } from "./m12.js";
import { m16 } from "./m16.js";
import { exemptFrom } from "./profiles.js";
import {
  cents,
  compared,
  exactly,
  held,
  type Known,
  minus,
  over,
  plus,
  type Ratio,
  ratio,
  times,
  ZERO,
} from "./ratio.js";
import { cityOf, type HandCity, type HandUnit, inYear } from "./records.js";
import { type Disputed, disputed } from "./repeats.js";
import { type Scope, scopeOf } from "./scope.js";

const { nineteenMeasures } = library;

/** One unit by hand: what the library says of it for the three measures. */
export interface ByHand {
  readonly id: string;
  readonly measures: readonly WeightedMeasure[];
  readonly total?: number;
  readonly rank?: number;
}

/**
 * Three measures written out by hand, as fast as that goes: the same ledger as the library's, from records that were
 * checked. Nothing of it can be changed without a programmer.
 */
export function byHand(dataset: Dataset, asked: Asked): readonly ByHand[] {
  const scope = scopeOf(asked);
  const city = cityOf(dataset, scope);
  const disputes = disputed(city.units, scope.asOf);
  const funds = new Map(city.units.map((unit) => [unit.id, fundsOf(unit, city, scope, disputes)]));
  const averages = averagesOf(city, funds, scope);
  const scored = city.units.map((unit) => {
    const own = funds.get(unit.id) ?? { awards: [], won: "no-data" };
    return weighed(unit, measuresOf(unit, city, scope, disputes, own, averages), scope);
  });
  const totals = new Map<string, Ratio[]>();
  for (const { group, exact } of scored) {
    if (group === undefined || exact === undefined) continue;
    const same = totals.get(group);
    if (same === undefined) totals.set(group, [exact]);
    else same.push(exact);
  }
  return scored.map(({ group, exact, result }) => {
    if (group === undefined || exact === undefined) return result;
    const above = (totals.get(group) ?? []).filter((other) => compared(other, exact) > 0);
    return { ...result, rank: above.length + 1 };
  });
}

function measuresOf(
  unit: HandUnit,
  city: HandCity,
  scope: Scope,
  disputes: Disputed,
  funds: Funds,
  averages: ReadonlyMap<string, Known>,
): readonly MeasureResult[] {
  const average = averages.get(groupOf(unit) ?? "") ?? "not-applicable";
  const all = [
    m03(unit, city, scope),
    m12(unit, city, scope, disputes, funds, average),
    m16(unit, city, scope),
  ];
  return all.filter((one) => one !== undefined);
}

const { groups, unranked } = nineteenMeasures.policy;

function groupOf({ kinds }: HandUnit): string | undefined {
  if (unranked?.kinds.some((kind) => kinds.includes(kind)) === true) return undefined;
  return groups.find((group) => group.kinds.some((kind) => kinds.includes(kind)))?.id;
}

/** What the units of each group won on average, where there are three at least. */
function averagesOf(
  { units }: HandCity,
  funds: ReadonlyMap<string, Funds>,
  scope: Scope,
): ReadonlyMap<string, Known> {
  const sums = new Map<string, { readonly sum: Ratio; readonly count: number }>();
  for (const unit of units) {
    const group = groupOf(unit);
    const won = funds.get(unit.id)?.won ?? "no-data";
    if (group === undefined || typeof won === "string" || !isFor(unit) || !isThere(unit, scope)) continue;
    const { sum, count } = sums.get(group) ?? { sum: ZERO, count: 0 };
    sums.set(group, { sum: plus(sum, won), count: count + 1 });
  }
  return new Map(
    [...sums].map(([group, { sum, count }]) => [
      group,
      count < 3 ? "not-applicable" : over(sum, ratio(count)),
    ]),
  );
}

/** Whether a unit is there on the last day, and not exempt on all of its days. */
function isThere(unit: HandUnit, { end }: Scope): boolean {
  if ((unit.from !== undefined && unit.from > end) || (unit.to !== undefined && unit.to < end)) return false;
  let next = unit.first;
  for (const { from, to } of exemptFrom(unit, "m12-upper-support").toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  ))
    if (from <= next && to >= next) next = dayAfter(to, 1);
  return next <= unit.last;
}

const UNWEIGHED = { value: 0, basis: "assumption" };
const weights = new Map(nineteenMeasures.policy.measures.map((one) => [one.id, one]));

/** The weight of a measure: that of the first of the unit's kinds that has one of its own. */
function weightOf({ id }: MeasureResult, { kinds }: HandUnit): WeightedMeasure["weight"] {
  const { weight = UNWEIGHED, weightFor = [] } = weights.get(id) ?? {};
  for (const kind of kinds) {
    const own = weightFor.find((one) => one.kinds.includes(kind));
    if (own !== undefined) return { value: own.value, basis: own.basis };
  }
  return weight;
}

const MOST = ratio(105);

/** Σ weight × score ÷ Σ weight over what was scored, with what was decided; the printed parts add up to it. */
function weighed(unit: HandUnit, results: readonly MeasureResult[], { end }: Scope) {
  const own = results.map((result) => weightOf(result, unit));
  const isScored = results.map(({ state }) => state === "scored");
  const whole = own.reduce((sum, { value }, i) => (isScored[i] ? plus(sum, exactly(value)) : sum), ZERO);
  const applicable = own.reduce((sum, { value }) => sum + value, 0);
  const parts = own.map(({ value }, i) =>
    isScored[i] ? times(exactly(value), exactly(results[i]?.score ?? 0)) : ZERO,
  );
  const average = over(parts.reduce(plus, ZERO), whole);
  if (typeof average === "string") {
    const measures = results.map((result, i) => ({ ...result, weight: own[i] ?? UNWEIGHED }));
    return { group: undefined, exact: undefined, result: { id: unit.id, measures } };
  }
  const decided = decisionsOn(unit);
  const free = plus(average, decided);
  const exact = held(free, ZERO, MOST);
  const ofMeasures = compared(free, MOST) > 0 ? held(minus(MOST, decided), ZERO, MOST) : average;
  const printed = apportioned(cents(ofMeasures), parts);
  const measures = results.map((result, i): WeightedMeasure => {
    const weight = own[i] ?? UNWEIGHED;
    return isScored[i] ? { ...result, weight, weighted: (printed[i] ?? 0) / 100 } : { ...result, weight };
  });
  const isEnded = unit.to !== undefined && unit.to < end;
  const isCovered = whole.n / whole.d >= 0.5 * applicable;
  const group = isEnded || !isCovered ? undefined : groupOf(unit);
  return { group, exact, result: { id: unit.id, measures, total: cents(exact) / 100 } };
}

/** The points that were added to the total or taken from it, by documents. */
function decisionsOn(unit: HandUnit): Ratio {
  return inYear(unit.own["committee-decision"], unit)
    .filter(({ data }) => data.documentNo !== undefined)
    .reduce((sum, { data }) => plus(sum, exactly(data.points)), ZERO);
}
