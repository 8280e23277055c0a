import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, only } from "../support/mini-policy.js";

const inTime = { fact: "doneOn", operator: "onOrBefore", value: { fact: "closeBy" } };
const closeBy = { field: "on", plus: { days: "span" } };
const found = (measure: MiniMeasure, events: readonly object[]) =>
  only(assessMini(measure, events)).violations.map(({ code, subject }) => [code, subject]);

describe("days counted from a date of a record", () => {
  it("are counted as deadlines are: what days arrive at moves to the next working day", () => {
    const measure: MiniMeasure = {
      parameters: { span: 30 },
      select: { quick: { from: "events", dates: { closeBy }, where: inTime } },
      duties: { closed: { each: "events", due: { field: "on", plus: { days: "span" } }, done: "doneOn" } },
      indicators: [{ id: "all", points: 100, share: "closed.rate" }],
      violations: [{ code: "T-QUICK", each: "quick" }],
    };
    // Thirty days after Thursday 13 May is Saturday 12 June; Monday is a holiday.
    const events = [
      { id: "moved", on: "2021-05-13", doneOn: "2021-06-15" },
      { id: "late", on: "2021-05-13", doneOn: "2021-06-16" },
      { id: "open", on: "2021-05-13" },
    ];
    expect(found(measure, events)).toEqual([["T-QUICK", "moved"]]);
    expect(only(assessMini(measure, events)).lines[0]?.earned).toBe(33.33);
  });

  it("take a parameter as it is on the day that is counted from", () => {
    const measure: MiniMeasure = {
      parameters: {
        span: [
          { from: "2020-08-06", value: 5 },
          { from: "2021-03-01", value: 2 },
        ],
      },
      select: { quick: { from: "events", dates: { closeBy }, where: inTime } },
      violations: [{ code: "T-QUICK", each: "quick" }],
    };
    const events = [
      { id: "old", on: "2021-02-22", doneOn: "2021-02-26" },
      { id: "new", on: "2021-03-02", doneOn: "2021-03-05" },
    ];
    expect(found(measure, events)).toEqual([["T-QUICK", "old"]]);
  });

  it("are absent where the date is, also that of a linked record", () => {
    const measure: MiniMeasure = {
      select: {
        linked: {
          from: "events",
          link: { other: { to: "events", on: { ref: "id" } } },
          dates: { next: { field: "other.doneOn", plus: { toEndOf: "month" } } },
        },
        ended: { from: "linked", where: { fact: "next", operator: "equal", value: { fact: "dueOn" } } },
        endless: { from: "linked", where: { fact: "next", operator: "known", value: false } },
      },
      violations: [
        { code: "T-ENDED", each: "ended" },
        { code: "T-ENDLESS", each: "endless" },
      ],
    };
    const events = [
      { id: "a", on: "2021-01-05", doneOn: "2021-01-20" },
      { id: "b", on: "2021-01-06", ref: "a", dueOn: "2021-01-31" },
    ];
    expect(found(measure, events)).toEqual([
      ["T-ENDED", "b"],
      ["T-ENDLESS", "a"],
    ]);
  });

  it("may be the deadline of a duty, and be read by records that are linked", () => {
    const measure: MiniMeasure = {
      parameters: { span: 3 },
      select: {
        counted: { from: "events", dates: { closeBy } },
        after: {
          from: "events",
          link: { first: { to: "counted", on: { ref: "id" } } },
          where: { fact: "on", operator: "after", value: { fact: "first.closeBy" } },
        },
      },
      duties: {
        closed: { each: "counted", due: { field: "closeBy", plus: { workingDays: 1 } }, done: "doneOn" },
      },
      violations: [
        { code: "T-OPEN", duty: "closed" },
        { code: "T-AFTER", each: "after" },
      ],
    };
    // Due on Thursday 7 January and a working day later.
    const events = [
      { id: "a", on: "2021-01-04", doneOn: "2021-01-08" },
      { id: "b", on: "2021-01-07", ref: "a", doneOn: "2021-01-08" },
      { id: "c", on: "2021-01-08", ref: "a", doneOn: "2021-01-20" },
    ];
    expect(found(measure, events)).toEqual([
      ["T-OPEN", "c"],
      ["T-AFTER", "c"],
    ]);
  });
});
