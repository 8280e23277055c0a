import { describe, expect, it } from "vitest";
import { assessMini, only } from "../support/mini-policy.js";

// 1 to 7 October 2021 were days off, Friday 8 and Saturday 9 October were worked, Sunday 31 October was free.
const octoberDue = (move: string, duty: object, event: object = {}): string | undefined => {
  const measure = {
    policy: { deadlineMove: { value: move, basis: "S57" } },
    duties: { report: duty },
    indicators: [{ id: "all", points: 100, share: "report.rate" }],
  };
  const assessment = assessMini(measure, [{ on: "2021-09-10", ...event }], {
    period: "2021-10",
    asOf: "2021-12-31",
  });
  const all = only(assessment).duties.flatMap(({ instances }) => instances.map(({ due }) => due));
  return all.find((due) => due.startsWith("2021-10"));
};
const moves = ["next-working-day", "second-working-day", "none"] as const;

describe("E18: a deadline that falls into the National Day holiday", () => {
  it.each<[string, object]>([
    ["so many days after a month", { every: "month", by: "events", due: { days: 3 } }],
    ["a day of a month", { every: "month", by: "events", due: { day: 3 } }],
    ["a day of the year", { every: "year", by: "events", due: "10-03" }],
    [
      "a month after a record",
      { each: "events", due: { field: "dueOn", plus: { months: 1 } }, done: "doneOn" },
    ],
  ])("made as %s, moves as the policy says", (_, duty) => {
    expect(moves.map((move) => octoberDue(move, duty, { dueOn: "2021-09-03" }))).toEqual([
      "2021-10-08",
      "2021-10-09",
      "2021-10-03",
    ]);
  });

  it.each<[string, object, string]>([
    ["the end of a period", { every: "month", by: "events" }, "2021-10-31"],
    ["the end of a span", { every: "month", by: "events", due: { toEndOf: "next month" } }, "2021-10-31"],
    ["a plain field", { each: "events", due: "dueOn", done: "doneOn" }, "2021-10-03"],
    // The first working day after 30 September.
    ["working days", { every: "month", by: "events", due: { workingDays: 1 } }, "2021-10-08"],
  ])("made as %s, never moves", (_, duty, due) => {
    expect(moves.map((move) => octoberDue(move, duty, { dueOn: "2021-10-03" }))).toEqual([due, due, due]);
  });
});
