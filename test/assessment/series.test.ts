import { describe, expect, it } from "vitest";
import { readCity } from "../../scripts/city/files.js";
import {
  type Assessment,
  assess,
  assessSeries,
  compilePolicy,
  type Dataset,
  type Fault,
  nineteenMeasures,
  type PastMonth,
  pastMonth,
  type SeriesOptions,
} from "../../src/index.js";
import { assessorFor } from "../support/city.js";
import { frozen } from "../support/frozen.js";

const units = ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase(), kinds: ["county"] }));
const meetings = (unitId: string, ...days: readonly string[]) =>
  days.map((on) => ({
    kind: "regular-meeting",
    id: `${unitId}-${on}`,
    unitId,
    on,
    chairRole: "principal",
    minutesOn: on,
  }));
const small = {
  units,
  // None in January by b, none in February by c, none in December by a and none in January of the next year by b.
  records: [
    ...meetings("a", "2021-01-12", "2021-02-09", "2021-03-09", "2022-01-11"),
    ...meetings("b", "2021-02-10", "2021-03-10", "2021-12-14"),
    ...meetings("c", "2021-01-14", "2021-03-11", "2021-12-15", "2022-01-12"),
  ],
} as unknown as Dataset;

function assessorWith(merged: number) {
  const mergedMonths = { ...nineteenMeasures.policy.mergedMonths, value: merged };
  return compilePolicy({ ...nineteenMeasures, policy: { ...nineteenMeasures.policy, mergedMonths } });
}

const periods = (options: SeriesOptions, merged = 2): readonly string[] =>
  assessSeries(small, { ...options, assessor: assessorWith(merged) }).months.map(({ period }) => period);

/** What is new in a month of the findings that no meeting was held. */
function newlyUnmet({ violations }: Assessment): readonly string[] {
  return violations
    .filter((one) => one.new && one.code === "M03-MISSED")
    .map(({ unitId, period }) => `${unitId} ${period}`);
}

function faultsOf(options: unknown): readonly (readonly [string, string])[] {
  try {
    assessSeries(small, options as SeriesOptions);
  } catch (error) {
    return (error as { faults: readonly Fault[] }).faults.map(({ code, path }) => [code, path]);
  }
  return [];
}

describe("a series of notifications", () => {
  const city = readCity();
  const year = assessSeries(city, { from: "2021-01", to: "2021-12", day: 10 });

  it("is month by month what assess gives with those before as its history", () => {
    const history: PastMonth[] = [];
    for (const month of year.months) {
      const { period, asOf } = month;
      const alone = assess(city, { period, asOf, history });
      expect(month).toEqual(alone);
      history.push(pastMonth(alone));
    }
    expect(history.map(({ period }) => period)).toEqual([
      "2021-02",
      "2021-03",
      "2021-04",
      "2021-05",
      "2021-06",
      "2021-07",
      "2021-08",
      "2021-09",
      "2021-10",
      "2021-11",
      "2021-12",
    ]);
  });

  it("sees each month from the day of the next one that was asked for, across the end of the year", () => {
    expect(year.months.map(({ asOf, knownAt }) => [asOf, knownAt]).at(-1)).toEqual([
      "2022-01-10",
      "2022-01-10",
    ]);
    expect(year.months[0]?.asOf).toBe("2021-03-10");
    const plain = assessSeries(small, { from: "2021-04", to: "2021-05" });
    expect(plain.months.map(({ asOf, knownAt }) => [asOf, knownAt])).toEqual([
      ["2021-04-30", "2021-04-30"],
      ["2021-05-31", "2021-05-31"],
    ]);
  });

  it("says once what holds for all of them", () => {
    const { months, ...head } = year;
    const { status, notLoaded, intake, notCollected, policy, detail } = months.at(-1) as Assessment;
    expect(head).toEqual({
      status,
      notLoaded,
      intake,
      notCollected,
      policy,
      detail,
      unpublished: [],
      from: "2021-02",
      to: "2021-12",
    });
    expect(Object.keys(year)[0]).toBe("status");
  });

  it("passes on as much explanation as was asked for", () => {
    const totals = assessSeries(small, { from: "2021-03", to: "2021-03", detail: "totals" });
    expect(totals.detail).toBe("totals");
    expect(totals.months[0]?.units[0]?.measures.flatMap(({ lines }) => lines)).toEqual([]);
  });

  it("goes on from a history that is handed in", () => {
    const before = year.months.filter(({ period }) => period < "2021-11");
    const after = assessSeries(city, {
      from: "2021-11",
      to: "2021-12",
      day: 10,
      history: before.map(pastMonth),
    });
    expect(after.months).toEqual(year.months.slice(before.length));
  });

  it("tells of each month before it is assessed", () => {
    const told: unknown[] = [];
    assessSeries(small, { from: "2021-01", to: "2021-03", onMonth: (progress) => told.push(progress) });
    expect(told).toEqual([
      { period: "2021-02", done: 0, of: 2 },
      { period: "2021-03", done: 1, of: 2 },
    ]);
  });

  it("leaves what is handed in as it was, and survives JSON", () => {
    const history = [pastMonth(assess(small, { period: "2020-12", asOf: "2020-12-31" }))];
    const options = frozen({ from: "2021-01", to: "2021-04", history });
    const series = assessSeries(frozen(small), options);
    expect(JSON.parse(JSON.stringify(series))).toEqual(series);
  });

  it("refuses a dataset with faults where that was asked for", () => {
    const stray = { units: [], records: meetings("nobody", "2021-01-12") } as unknown as Dataset;
    expect(assessSeries(stray, { from: "2021-03", to: "2021-04" }).intake.setAside).toBe(1);
    expect(() => assessSeries(stray, { from: "2021-03", to: "2021-04", strict: true })).toThrow(
      "UNKNOWN_UNIT",
    );
  });
});

describe("months that are published together", () => {
  it("have one entry, under the last of them", () => {
    const span = { from: "2021-01", to: "2021-05" };
    expect(periods(span)).toEqual(["2021-02", "2021-03", "2021-04", "2021-05"]);
    expect(periods(span, 0)).toEqual(["2021-01", "2021-02", "2021-03", "2021-04", "2021-05"]);
    expect(periods(span, 1)).toEqual(periods(span, 0));
    expect(periods(span, 3)).toEqual(["2021-03", "2021-04", "2021-05"]);
    expect(periods({ from: "2021-01", to: "2022-12" }, 12)).toEqual(["2021-12", "2022-12"]);
    expect(periods({ from: "2021-02", to: "2021-02" })).toEqual(["2021-02"]);
  });

  it("have as new what was raised in any of them", () => {
    const span = { from: "2021-01", to: "2021-03", day: 10 };
    const { months } = assessSeries(small, span);
    expect(months.map(newlyUnmet)).toEqual([["b 2021-01", "c 2021-02"], []]);
    const apart = assessSeries(small, { ...span, assessor: assessorWith(0) });
    expect(apart.months.map(newlyUnmet)).toEqual([["b 2021-01"], ["c 2021-02"], []]);
  });

  it("may be assessed alone all the same", () => {
    const january = assess(small, { period: "2021-01", asOf: "2021-02-10" });
    expect(newlyUnmet(january)).toEqual(["b 2021-01"]);
  });

  it("are no matter to quarters: those have as new what was raised since the one before", () => {
    const raised = (period: string) => newlyUnmet(assess(small, { period, asOf: "2021-06-30" }));
    expect(raised("2021-Q1")).toEqual(["b 2021-01", "c 2021-02"]);
    expect(raised("2021-Q2").filter((one) => one.endsWith("-01") || one.endsWith("-02"))).toEqual([]);
  });

  it("are named where the span ends among them, and refused where there is nothing else", () => {
    const series = assessSeries(small, { from: "2021-11", to: "2022-01" });
    expect(series).toMatchObject({ from: "2021-11", to: "2021-12", unpublished: ["2022-01"] });
    expect(series.months).toHaveLength(2);
    expect(() => assessSeries(small, { from: "2021-01", to: "2021-01" })).toThrow(
      "January 2021 is published together with February 2021",
    );
    expect(() => assessSeries(small, { from: "2021-01", to: "2021-02", assessor: assessorWith(3) })).toThrow(
      "options.to: February 2021 is published together with March 2021",
    );
  });
});

describe("the end of a year", () => {
  // Meetings alone, so that there are ranks.
  const { months } = assessorFor().series(small, { from: "2021-11", to: "2022-03", day: 10 });
  const ranks = ({ units: all }: Assessment) => all.map(({ rank }) => rank);
  const previous = ({ units: all }: Assessment) => all.map(({ standing }) => standing?.previousRank);

  it("begins the scores anew", () => {
    expect(months.map(({ period, from }) => [period, from])).toEqual([
      ["2021-11", "2021-01-01"],
      ["2021-12", "2021-01-01"],
      ["2022-02", "2022-01-01"],
      ["2022-03", "2022-01-01"],
    ]);
    // December is told with December, January with February.
    expect(months.map(newlyUnmet)).toEqual([
      ["a 2021-11", "b 2021-11", "c 2021-11"],
      ["a 2021-12"],
      ["a 2022-02", "b 2022-01", "b 2022-02", "c 2022-02"],
      ["a 2022-03", "b 2022-03", "c 2022-03"],
    ]);
  });

  it("does not interrupt the history: February follows December", () => {
    expect(months.map(previous)).toEqual([
      [undefined, undefined, undefined],
      ...months.slice(0, -1).map(ranks),
    ]);
    expect(ranks(months[1] as Assessment)).not.toEqual(ranks(months[2] as Assessment));
  });
});

describe("options of a series", () => {
  it.each([
    [
      {},
      [
        ["KEY_MISSING", "options.from"],
        ["KEY_MISSING", "options.to"],
      ],
    ],
    [
      { from: "2021-Q1", to: "2021" },
      [
        ["MONTH_INVALID", "options.from"],
        ["MONTH_INVALID", "options.to"],
      ],
    ],
    [
      { from: "2020-07", to: "2020-06" },
      [
        ["PERIOD_BEFORE_POLICY", "options.from"],
        ["PERIOD_BEFORE_POLICY", "options.to"],
        ["SPAN_REVERSED", "options.to"],
      ],
    ],
    [{ from: "2021-03", to: "2021-02" }, [["SPAN_REVERSED", "options.to"]]],
    [{ from: "2021-01", to: "2021-01" }, [["MONTH_UNPUBLISHED", "options.to"]]],
    [{ from: "2021-03", to: "2021-03", day: 0 }, [["VALUE_INVALID", "options.day"]]],
    [{ from: "2021-03", to: "2021-03", day: 29 }, [["VALUE_INVALID", "options.day"]]],
    [{ from: "2021-03", to: "2021-03", day: 1.5 }, [["VALUE_INVALID", "options.day"]]],
    [{ from: "2021-03", to: "2021-03", onMonth: 5 }, [["VALUE_INVALID", "options.onMonth"]]],
    [{ from: "2021-03", to: "2021-03", asOf: "2021-03-31" }, [["KEY_UNKNOWN", "options.asOf"]]],
    [{ from: "2021-03", to: "2021-03", assessor: {} }, [["VALUE_INVALID", "options.assessor"]]],
    [{ from: "2020-08", to: "2021-03", day: 28 }, []],
  ])("%j", (options, expected) => {
    expect(faultsOf(options)).toEqual(expected);
  });

  it.each([null, undefined, "2021", 5])("%j is refused", (options) => {
    expect(faultsOf(options).length).toBeGreaterThan(0);
  });
});
