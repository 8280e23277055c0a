import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import {
  assessGiven,
  earned,
  figureOf,
  findings,
  measureOf,
  onDays,
  states,
} from "../support/mini-results.js";

/** A figure of 1 that becomes 2 on a day. */
const from = (day: string, later = 2) => [{ value: 1 }, { from: day, value: later }];
const collected = [{ kind: "event" }];
const march = { period: "2021-03", asOf: "2021-03-31" };

describe("Parameters", () => {
  it("have in a duty of a period the value of that period's first day", () => {
    const asked = (day: string) =>
      states(
        {
          parameters: { many: from(day) },
          duties: { asked: { every: "month", by: "events", times: "many" } },
        },
        { records: onDays("2021-01-05", "2021-02-05", "2021-03-05"), options: march },
      ).map(([, state]) => state);
    expect(asked("2021-02-01")).toEqual(["met", "missed", "missed"]);
    expect(asked("2021-02-02")).toEqual(["met", "met", "missed"]);
    expect(asked("2021-03-02")).toEqual(["met", "met", "met"]);
  });

  it("have in a period's deadline, lateness and share too the value of its first day", () => {
    const rule = (day: string): MiniMeasure => ({
      parameters: { days: from(day, 8), part: [{ value: 0.5 }, { from: day, value: 0.25 }] },
      duties: {
        asked: {
          every: "month",
          by: "events",
          due: { days: "days" },
          late: { within: { days: "days" }, share: "part" },
        },
      },
    });
    const dues = (day: string) =>
      measureOf(
        assessGiven(
          { ...rule(day), indicators: [{ id: "all", points: 100, share: "asked.rate" }] },
          { collected, options: { period: "2021-02", asOf: "2021-03-31" } },
        ),
      ).duties[0]?.instances.map(({ due }) => due);
    // One day after the end of January is Monday 1 February, of February Monday 1 March; eight days Monday 8 March.
    expect(dues("2021-02-02")).toEqual(["2021-02-01", "2021-03-01"]);
    expect(dues("2021-02-01")).toEqual(["2021-02-01", "2021-03-08"]);
    // The second record of March makes February up, due on 1 March and until the 2nd, or on the 8th and until the 16th.
    const february = (day: string, second: string) =>
      states(rule(day), {
        records: onDays("2021-01-05", "2021-03-01", second),
        options: { period: "2021-02", asOf: "2021-03-31" },
      }).at(-1);
    expect(february("2021-02-02", "2021-03-02")).toEqual(["2021-02", "late", 0.5]);
    expect(february("2021-02-02", "2021-03-03")).toEqual(["2021-02", "missed", 0]);
    expect(february("2021-02-01", "2021-03-16")).toEqual(["2021-02", "late", 0.25]);
    expect(february("2021-02-01", "2021-03-17")).toEqual(["2021-02", "missed", 0]);
  });

  it("have in a duty that a record bears the value of the date that its deadline is counted from", () => {
    const due = (dueOn: string) =>
      measureOf(
        assessGiven(
          {
            parameters: { days: from("2021-03-10", 5) },
            duties: {
              asked: {
                each: "events",
                due: { field: "dueOn", plus: { workingDays: "days" } },
                done: "doneOn",
              },
            },
            indicators: [{ id: "all", points: 100, share: "asked.rate" }],
          },
          { records: [{ dueOn }] },
        ),
      ).duties[0]?.instances[0]?.due;
    // Tuesday 9 March and one working day; Wednesday 10 March and five: 11, 12, 15, 16 and 17.
    expect(due("2021-03-09")).toBe("2021-03-10");
    expect(due("2021-03-10")).toBe("2021-03-17");
  });

  it("have in a later stage the value of the deadline, so that it does not move afterwards", () => {
    const stage = (day: string, asOf: string) =>
      findings(
        {
          parameters: { days: [{ value: 5 }, { from: day, value: 1 }] },
          duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } },
          indicators: [{ id: "all", points: 100, share: "asked.rate" }],
          violations: [
            { code: "T-NOW", duty: "asked" },
            { code: "T-LATER", duty: "asked", after: { days: "days" } },
          ],
        },
        { records: [{ dueOn: "2021-03-10" }], options: { period: "2021-03", asOf } },
      )[0]?.[0];
    // Five days after Wednesday 10 March is Monday 15 March; one day Thursday 11 March.
    expect(stage("2021-03-11", "2021-03-11")).toBe("T-NOW");
    expect(stage("2021-03-11", "2021-03-15")).toBe("T-LATER");
    expect(stage("2021-03-10", "2021-03-11")).toBe("T-LATER");
  });

  it("have in a remedy the value of the day of the finding", () => {
    const remedy = (day: string) =>
      measureOf(
        assessGiven(
          {
            parameters: { days: from(day, 5) },
            violations: [
              {
                code: "T-EACH",
                each: "events",
                remedy: { en: "x", zh: "甲", within: { workingDays: "days" } },
              },
            ],
          },
          { records: [{ on: "2021-03-08", filedAt: "2021-03-10" }] },
        ),
      ).violations[0]?.remedy?.due;
    // Found on Wednesday 10 March: one working day later, or five.
    expect(remedy("2021-03-11")).toBe("2021-03-11");
    expect(remedy("2021-03-10")).toBe("2021-03-17");
  });

  it("have everywhere else the value of the last day that is scored", () => {
    const worth = (day: string, period: string, asOf: string) =>
      earned(
        {
          parameters: { half: [{ value: 0.5 }, { from: day, value: 0.25 }] },
          indicators: [{ id: "all", points: 100, share: "half" }],
        },
        { options: { period, asOf } },
      );
    expect(worth("2021-06-30", "2021-06", "2021-07-31")).toEqual([25]);
    expect(worth("2021-07-01", "2021-06", "2021-07-31")).toEqual([50]);
    expect(worth("2021-06-15", "2021-06", "2021-06-14")).toEqual([50]);
    expect(worth("2021-06-15", "2021-06", "2021-06-15")).toEqual([25]);
  });

  it("stand for every day before the first, for a record may name any", () => {
    const due = measureOf(
      assessGiven(
        {
          parameters: { months: 6 },
          duties: {
            asked: { each: "events", due: { field: "dueOn", plus: { months: "months" } }, done: "doneOn" },
          },
          indicators: [{ id: "all", points: 100, share: "asked.rate" }],
        },
        { records: [{ dueOn: "2020-07-15" }] },
      ),
    ).duties[0]?.instances[0]?.due;
    expect(due).toBe("2021-01-15");
  });

  it("are those of the latest day on or before, in whatever order they stand", () => {
    const values = [
      { from: "2021-05-01", value: 4 },
      { value: 1 },
      { from: "2021-03-01", value: 3 },
      { from: "2021-01-01", value: 2 },
    ];
    const figure = (period: string, asOf: string) =>
      figureOf({ parameters: { many: values }, amounts: { x: "many" } }, "x", { options: { period, asOf } });
    expect(figure("2020-12", "2020-12-31")).toBe(1);
    expect(figure("2021-02", "2021-02-28")).toBe(2);
    expect(figure("2021-04", "2021-04-30")).toBe(3);
    expect(figure("2021-05", "2021-05-01")).toBe(4);
  });
});
