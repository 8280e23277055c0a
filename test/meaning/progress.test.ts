import { describe, expect, it } from "vitest";
import type { MeasureProgress } from "../../src/index.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, exemption, type Given, measureOf } from "../support/mini-results.js";

/** Each event has a plan, its amount, and what was done, its visits. */
const each = { in: "events", plan: "amount", actual: "visits" };
const sums = { plan: { sum: "amount", of: "events" }, done: { sum: "visits", of: "events", orElse: 0 } };
const rule: MiniMeasure = { amounts: sums, progress: { plan: "plan", actual: "done", each } };
const on = "2021-01-15";

function progressOf(measure: MiniMeasure, given: Given): MeasureProgress | undefined {
  return measureOf(assessGiven(measure, given), given.unit).progress;
}

const until = (period: string, asOf: string) => ({ options: { period, asOf } });

describe("Progress of a unit", () => {
  it("holds what was done against the year's plan and what of it falls into the months that are over", () => {
    // Half the year is over: 400 × 6/12 = 200. 150/400 = 37.5 %; (150 − 200)/400 = −12.5 points; 50/200 = 25 % missing.
    expect(progressOf(rule, { records: [{ on, amount: 400, visits: 150 }] })).toMatchObject({
      type: "progress",
      basis: "S14",
      unit: { en: "x", zh: "甲" },
      whole: { plan: 400, byNow: 200, actual: 150, completion: 37.5, gap: -12.5, shortfall: 25 },
    });
  });

  it("is rounded once, from exact fractions", () => {
    // Ten months of 3: 2.5. 1/3 of the plan; (1 − 2.5)/3 = −1/2; 1.5/2.5 = 3/5.
    const records = [{ on, amount: 3, visits: 1 }];
    expect(progressOf(rule, { records, ...until("2021-10", "2021-10-31") })?.whole).toEqual({
      plan: 3,
      byNow: 2.5,
      actual: 1,
      completion: 33.3333333333,
      gap: -50,
      shortfall: 60,
    });
  });

  it("lacks nothing ahead of the pace", () => {
    const records = [{ on, amount: 400, visits: 250 }];
    expect(progressOf(rule, { records })?.whole).toMatchObject({ gap: 12.5, shortfall: 0 });
  });

  it("takes what the rule says of the months that are over", () => {
    const own = { ...rule, parameters: { sofar: 0, some: 100 } };
    const records = [{ on, amount: 400, visits: 50 }];
    const by = (byNow: string) => progressOf({ ...own, progress: { ...rule.progress, byNow } }, { records });
    // (50 − 100)/400 = −12.5 points; 50 of 100 are missing. Of nothing nothing is missing.
    expect(by("some")?.whole).toMatchObject({ byNow: 100, gap: -12.5, shortfall: 50 });
    expect(by("sofar")?.whole).toMatchObject({ byNow: 0, gap: 12.5, shortfall: 0 });
  });

  it("is unknown with its reason", () => {
    const records = [{ on, amount: 400, visits: 50 }];
    expect(progressOf(rule, { records, ...until("2021-01", "2021-01-31") })).toMatchObject({
      unknown: "not-due",
      each: [],
    });
    expect(progressOf(rule, { records: [] })).toMatchObject({ unknown: "no-data", each: [] });
    // Nothing is planned: nothing can be behind.
    expect(progressOf(rule, { records: [{ on, amount: 0, visits: 50 }] })).toMatchObject({
      unknown: "not-applicable",
      each: [],
    });
    expect(progressOf(rule, { records })?.unknown).toBeUndefined();
  });
});

describe("Progress record by record", () => {
  it("has a row for each record with a plan, by its first version", () => {
    const records = [
      { id: "p1", on, amount: 100, visits: 50 },
      { id: "p2", on, amount: 100, visits: 0, filedAt: on },
      { id: "p2b", on, amount: 200, visits: 10, filedAt: "2021-03-01", supersedes: "p2" },
      { id: "p3", on, amount: 0, visits: 10 },
      { id: "p4", on, visits: 10 },
    ];
    const given = { records, ...until("2021-06", "2021-06-30") };
    const found = progressOf({ ...rule, amounts: { ...sums, plan: { ...sums.plan, orElse: 0 } } }, given);
    expect(found?.each.map(({ subject, byNow, gap, records: ids }) => [subject, byNow, gap, ids])).toEqual([
      ["p1", 50, 0, ["p1"]],
      ["p2", 100, -45, ["p2b"]],
    ]);
    // Nobody knows what was planned of the one; of the other nothing was.
    expect(found?.withoutData).toEqual(["p4"]);
  });

  it("is named after the field that the rule names", () => {
    const records = [{ on, topic: "bridge", amount: 100, visits: 50 }];
    const named = { ...rule, progress: { ...rule.progress, each: { ...each, subject: "topic" } } };
    expect(progressOf(named, { records })?.each[0]?.subject).toBe("bridge");
  });

  it("marks what an exemption excuses, on the last day that is scored or on the day that the rule names", () => {
    const records = [
      { id: "p1", on, doneOn: "2021-02-10", amount: 100, visits: 50 },
      { id: "p2", on, amount: 100, visits: 50 },
    ];
    const dated = { ...rule, progress: { ...rule.progress, each: { ...each, day: "doneOn" } } };
    const marked = (measure: MiniMeasure, from: string, to: string) =>
      progressOf(measure, { records, exemptions: [exemption(from, to)] })?.each.map(({ exempt }) => exempt);
    expect(marked(rule, "2021-06-01", "2021-06-30")).toEqual([true, true]);
    expect(marked(rule, "2021-02-01", "2021-02-28")).toEqual([undefined, undefined]);
    expect(marked(dated, "2021-02-01", "2021-02-28")).toEqual([true, undefined]);
  });

  it("says whether an exemption covers the last day that is scored", () => {
    const records = [{ on, amount: 100, visits: 50 }];
    const exempt = (from: string, to: string) =>
      progressOf(rule, { records, exemptions: [exemption(from, to)] })?.exempt;
    expect(exempt("2021-06-30", "2021-07-31")).toBe(true);
    expect(exempt("2021-06-01", "2021-06-29")).toBeUndefined();
  });

  it("says nothing where what was done stands in records that were not collected", () => {
    const linked: MiniMeasure = {
      select: {
        reports: { kind: "report" },
        projects: { from: "events", link: { now: { to: "reports", on: { id: "topic" } } } },
      },
      kinds: [
        {
          kind: "report",
          title: { en: "x", zh: "甲" },
          meaning: { en: "x", zh: "甲" },
          eventDate: "on",
          concerns: {},
          fields: {
            on: { type: "date", when: "happened", required: true, title: { en: "x", zh: "甲" } },
            topic: { type: "id", title: { en: "x", zh: "甲" } },
            amount: { type: "money", title: { en: "x", zh: "甲" } },
          },
        } as never,
      ],
      amounts: { plan: { sum: "amount", of: "events" } },
      progress: {
        plan: "plan",
        actual: 0,
        each: {
          in: "projects",
          plan: "amount",
          actual: {
            bands: [
              { when: { fact: "now.amount", operator: "known", value: true }, value: "now.amount" },
              { value: 0 },
            ],
          },
        },
      },
    };
    const project = { id: "p1", on, amount: 100 };
    const report = { kind: "report", on, topic: "other", amount: 60 };
    expect(progressOf(linked, { records: [project] })?.each).toEqual([]);
    // Others reported, this one did not: nothing is known to be done, and that is told.
    expect(progressOf(linked, { records: [project, report] })?.each).toMatchObject([
      { subject: "p1", actual: 0, gap: -50, shortfall: 100 },
    ]);
  });

  it("is left out with totals alone, the whole stays", () => {
    const records = [
      { on, amount: 400, visits: 150 },
      { on, visits: 1 },
    ];
    const orElse = { ...rule, amounts: { ...sums, plan: { ...sums.plan, orElse: 0 } } };
    const found = progressOf(orElse, { records, options: { detail: "totals" } });
    expect(found).toMatchObject({ whole: { plan: 400 }, each: [] });
    expect(found).not.toHaveProperty("withoutData");
  });

  it("keeps to the units that the measure is for", () => {
    const assessment = assessGiven(rule, {
      records: [{ on, amount: 400, visits: 150 }],
      units: [{ id: "a", name: "A", kinds: ["park"] }],
    });
    expect(assessment.units[0]?.measures ?? []).toEqual([]);
  });
});
