import { assessSeries, type InterviewProposal, nineteenMeasures, type Series } from "../../src/index.js";

/** Every kind of record is collected: what is not there did not happen. */
const collected = nineteenMeasures.kinds.map(({ kind }) => ({ kind, from: "2020-01-01" }));

/** Three counties in 2021, seen on the 10th of the month after, when each month's reports are in. */
export function seriesOf(
  records: readonly object[],
  exemptions: readonly object[] = [],
  to = "2021-12",
): Series {
  const units = ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase(), kinds: ["county"] }));
  return assessSeries({ units, records, exemptions, collected } as never, { from: "2021-01", to, day: 10 });
}

/** A project under construction with a plan of 1200 for the year: 100 a month. */
export function project(unitId: string, more: object = {}): object {
  const plan = { category: "continuing", planYear: 2021, yearPlan: 1200 };
  return { kind: "project", id: `p-${unitId}`, unitId, on: "2021-01-04", to: "2021-12-31", ...plan, ...more };
}

/** What was invested by the end of months of 2021, reported on the 5th of the month after. */
export function invested(unitId: string, byMonth: Readonly<Record<string, number>>): readonly object[] {
  return Object.entries(byMonth).map(([month, ytdInvestment]) => {
    const next = Number(month) + 1;
    const on = next === 13 ? "2022-01-05" : `2021-${String(next).padStart(2, "0")}-05`;
    const about = { projectId: `p-${unitId}`, month: `2021-${month}`, ytdInvestment, complete: true };
    return { kind: "project-status", id: `s-${unitId}-${month}`, unitId, on, ...about };
  });
}

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/** A project on which so much is invested every month. */
export function steady(unitId: string, each: number): readonly object[] {
  return [
    project(unitId),
    ...invested(unitId, Object.fromEntries(months.map((m, i) => [m, each * (i + 1)]))),
  ];
}

/** The standing of a unit in each notification, by period. */
export function standings(series: Series, id = "a") {
  return series.months.map(({ period, units }) => {
    const unit = units.find((one) => one.id === id);
    if (unit?.standing === undefined) throw new Error(`There is no standing of "${id}" in ${period}.`);
    return { period, unit, standing: unit.standing };
  });
}

/** The interviews that one trigger proposes for a unit: period, step, level and the records or findings behind it. */
export function proposals(
  series: Series,
  trigger: string,
  id = "a",
): readonly (readonly [string, InterviewProposal])[] {
  return standings(series, id).flatMap(({ period, standing }) =>
    standing.interviews.filter((one) => one.trigger === trigger).map((one) => [period, one] as const),
  );
}

/** The same in short: period, step and level. */
export function inShort(series: Series, trigger: string, id = "a"): readonly string[] {
  return proposals(series, trigger, id).map(([period, { step, level }]) => `${period} ${step} ${level.id}`);
}
