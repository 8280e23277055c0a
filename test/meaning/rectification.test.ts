import { describe, expect, it } from "vitest";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { assessGiven, measureOf } from "../support/mini-results.js";

const closed = { each: "events", due: "dueOn", done: "doneOn" };
const rule = (more: object): MiniMeasure => ({
  duties: { closed: { ...closed, ...more } },
  indicators: [{ id: "all", points: 100, share: "closed.rate" }],
});
const records = [{ id: "f1", on: "2021-02-01", dueOn: "2021-03-01", doneOn: "2021-02-20" }];
const dutyOf = (more: object) => measureOf(assessGiven(rule(more), { records })).duties[0];

describe("A duty whose instances are on the rectification list", () => {
  it("says where they come from, and each when it was assigned", () => {
    expect(dutyOf({ rectification: "supervision" })).toMatchObject({
      rectification: "supervision",
      instances: [{ subject: "f1", assignedOn: "2021-02-01", due: "2021-03-01", completedOn: "2021-02-20" }],
    });
    expect(dutyOf({ rectification: "supervision" })).not.toHaveProperty("reopened");
  });

  it("says where they stand on it again", () => {
    expect(dutyOf({ rectification: "audit", reopened: true })).toMatchObject({
      rectification: "audit",
      reopened: true,
    });
  });

  it("leaves other duties as they are", () => {
    expect(dutyOf({})).not.toHaveProperty("rectification");
    expect(dutyOf({})?.instances[0]).not.toHaveProperty("assignedOn");
  });

  it("is refused with another source, and again without a first time", () => {
    expect(miniFaults(rule({ rectification: "rumour" }))).toEqual([
      "VALUE_INVALID duties.closed.rectification",
    ]);
    expect(miniFaults(rule({ reopened: true }))).toEqual(["VALUE_INVALID duties.closed.reopened"]);
  });
});
