import { describe, expect, it } from "vitest";
import { assessSmall, decision, instances, meeting } from "./support/city.js";
import { assessMini, type MiniMeasure, only } from "./support/mini-policy.js";

// Cases that real assessors meet, by their numbers, as far as the language reaches today.

const lines = (measure: MiniMeasure, events: readonly object[], options = {}) =>
  only(assessMini(measure, events, options)).lines.map(({ state, earned, possible }) =>
    state === "scored" ? [earned, possible] : state,
  );
const monthly: MiniMeasure = {
  duties: { report: { every: "month", by: "events", due: { days: 5 } } },
  indicators: [{ id: "all", points: 100, share: "report.rate" }],
};

describe("edge cases", () => {
  it("E01: a target of zero is not applicable, and its points go to the other lines", () => {
    const measure: MiniMeasure = {
      parameters: { target: 0 },
      indicators: [
        { id: "target", points: 40, share: "events.count / target" },
        { id: "rest", points: 60, share: 0.5 },
      ],
    };
    expect(lines(measure, [{}])).toEqual(["not-applicable", [50, 100]]);
  });

  it("E12: twelve trips in the last quarter do not make up for three without", () => {
    const measure: MiniMeasure = {
      duties: { trips: { every: "quarter", by: "events", times: 3 } },
      indicators: [{ id: "all", points: 100, share: "trips.rate" }],
    };
    const december = Array.from({ length: 12 }, (_, i) => ({
      on: `2021-12-${String(i + 1).padStart(2, "0")}`,
    }));
    expect(lines(measure, december, { period: "2021", asOf: "2021-12-31" })).toEqual([[25, 100]]);
  });

  it("E16: a month that is not over is pending and no violation", () => {
    const assessment = assessSmall(
      { records: [meeting("2021-01-12"), meeting("2021-02-09")] },
      { period: "2021-03", asOf: "2021-03-12" },
    );
    expect(instances(assessment, "held").map(({ period }) => period)).toEqual(["2021-01", "2021-02"]);
    expect(assessment.violations.filter(({ period }) => period === "2021-03")).toEqual([]);
    expect(assessment.toDo.find(({ period }) => period === "2021-03")).toMatchObject({
      state: "due",
      due: "2021-03-31",
    });
  });

  it("E17: in January there is no pace of investment, in February there is", () => {
    const pace: MiniMeasure = {
      amounts: { done: { sum: "amount", of: "events" } },
      indicators: [{ id: "all", points: 100, share: "done / 600 / timeProgress" }],
    };
    expect(lines(pace, [{ amount: 50 }], { period: "2021-01", asOf: "2021-01-31" })).toEqual(["not-due"]);
    // 50 of 600 is half of two twelfths.
    expect(lines(pace, [{ amount: 50 }], { period: "2021-02", asOf: "2021-02-28" })).toEqual([[50, 100]]);
  });

  it("E18: a report due on 5 October is due on the first working day after the holiday", () => {
    const due = only(
      assessMini(monthly, [{}], { period: "2021-09", asOf: "2021-10-31" }),
    ).duties[0]?.instances.at(-1)?.due;
    expect(due).toBe("2021-10-08");
  });

  it("E22: completion of 200 % earns no more than the line, and a measure no more than its ceiling", () => {
    const measure: MiniMeasure = {
      indicators: [{ id: "all", points: 100, share: 2, cap: 1.2 }],
      bonuses: {
        cap: 10,
        lines: [{ id: "b", title: { en: "x", zh: "甲" }, points: 10, basis: "assumption" }],
      },
    };
    expect(lines({ indicators: [{ id: "all", points: 100, share: 2 }] }, [{}])).toEqual([[100, 100]]);
    expect(only(assessMini(measure, [{}])).score).toBe(110);
  });

  it("E23: a correction below zero is taken, and earns nothing less than nothing", () => {
    const measure: MiniMeasure = {
      amounts: { done: { sum: "amount", of: "events" } },
      indicators: [{ id: "all", points: 100, share: "done / 100" }],
    };
    expect(lines(measure, [{ amount: 80 }, { amount: -30.5 }])).toEqual([[49.5, 100]]);
    expect(lines(measure, [{ amount: 80 }, { amount: -90 }])).toEqual([[0, 100]]);
  });

  it("E30: what is printed is rounded, what is compared is not", () => {
    const share = "129 / 270";
    const measure: MiniMeasure = {
      amounts: { rate: share },
      indicators: [
        {
          id: "all",
          points: 100,
          share: {
            bands: [
              { when: { fact: "rate", operator: "lessThan", value: 0.478 }, value: "rate" },
              { value: 1 },
            ],
          },
        },
      ],
    };
    // 129/270 = 47.777…: printed as 47.78, still less than 47.8 %.
    expect(lines(measure, [{}])).toEqual([[47.78, 100]]);
  });

  it("E31: a unit without a profile is not assessed on the measure, not given zero", () => {
    const units = [
      { id: "a", name: "A", kinds: ["drc"] },
      { id: "b", name: "B", kinds: ["county"] },
    ];
    const { units: found } = assessSmall({ units, records: [] }, { period: "2021-03", asOf: "2021-03-31" });
    expect(found[0]?.notLoaded).not.toContain("m08-key-project-promotion");
    expect(found[1]?.notLoaded).toContain("m08-key-project-promotion");
  });

  it("E33: a rejected record never counts; handed in again it is a new version", () => {
    const rejected = decision("v1", "2021-01-05", "2021-02-05", "2021-02-01", { audit: "rejected" });
    const again = decision("v2", "2021-01-05", "2021-02-05", "2021-02-01", {
      audit: "approved",
      supersedes: "v1",
      filedAt: "2021-02-20",
    });
    const followed = (records: readonly object[]) =>
      instances(assessSmall({ records }, { period: "2021-03", asOf: "2021-03-31" }), "followed").map(
        ({ subject, state }) => [subject, state],
      );
    expect(followed([rejected])).toEqual([]);
    expect(followed([rejected, again])).toEqual([["v1", "met"]]);
  });
});
