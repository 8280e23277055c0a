import { describe, expect, it } from "vitest";
import { lateFiling } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { earned, findings, states } from "../support/mini-results.js";

const rule: MiniMeasure = {
  policy: lateFiling,
  duties: { meet: { every: "month", by: "events" } },
  indicators: [{ id: "all", points: 100, share: "meet.rate" }],
  violations: [{ code: "T-MISSED", duty: "meet" }],
};
const held = ["2021-01-12", "2021-02-09", "2021-03-09"].map((on) => ({ on }));
// April's records are filed by Monday 10 May; up to ten days later, Thursday 20 May, they earn half.
const april = (filedAt: string | undefined, more: object = {}, asOf = "2021-06-30") => ({
  records: [
    ...held,
    { id: "april", on: "2021-04-12", ...(filedAt === undefined ? {} : { filedAt }), ...more },
  ],
  options: { period: "2021-04", asOf },
});
const last = (given: ReturnType<typeof april>) => states(rule, given).at(-1);

describe("a record that was filed late", () => {
  it("E09: is whole by the 10th of the next month, half for ten days, then nothing", () => {
    expect(last(april("2021-05-10"))).toEqual(["2021-04", "met", 1]);
    expect(last(april("2021-05-11"))).toEqual(["2021-04", "met", 0.5]);
    expect(last(april("2021-05-20"))).toEqual(["2021-04", "met", 0.5]);
    expect(last(april("2021-05-21"))).toEqual(["2021-04", "met", 0]);
  });

  it("E09: is whole where nothing says when it was filed", () => {
    expect(last(april(undefined))).toEqual(["2021-04", "met", 1]);
  });

  it("E09: is whole where it was accepted all the same", () => {
    expect(last(april("2021-05-11", { lateAcceptance: "No. 7" }))).toEqual(["2021-04", "met", 1]);
    expect(last(april("2021-06-20", { lateAcceptance: "No. 7" }))).toEqual(["2021-04", "met", 1]);
  });

  it("E09: lowers what the month earns, and no more", () => {
    // Four months, one of them a half: 3.5 ÷ 4.
    expect(earned(rule, april("2021-05-10"))).toEqual([100]);
    expect(earned(rule, april("2021-05-11"))).toEqual([87.5]);
    expect(earned(rule, april("2021-05-21"))).toEqual([75]);
  });

  it("E09: is judged by its event: what was held in time is no miss once it is known", () => {
    const found = (asOf: string) => findings(rule, april("2021-05-21", {}, asOf));
    expect(found("2021-05-20")).toEqual([["T-MISSED", "2021-04", "final"]]);
    expect(found("2021-05-21")).toEqual([]);
  });

  it("E09: has until the next working day where the 10th is none", () => {
    // 10 April 2021 is a Saturday: March's records are filed by Monday 12 April.
    const march = (filedAt: string) =>
      states(rule, {
        records: [...held.slice(0, 2), { on: "2021-03-09", filedAt }],
        options: { period: "2021-03", asOf: "2021-06-30" },
      }).at(-1);
    expect(march("2021-04-12")).toEqual(["2021-03", "met", 1]);
    expect(march("2021-04-13")).toEqual(["2021-03", "met", 0.5]);
  });

  it("E09: of December has until January of the next year", () => {
    // Monday 11 January 2021, for the 10th is a Sunday.
    const december = (filedAt: string) =>
      states(rule, {
        records: [{ on: "2020-12-10", filedAt }],
        options: { period: "2020", asOf: "2021-03-31" },
      }).at(-1);
    expect(december("2021-01-11")).toEqual(["2020-12", "met", 1]);
    expect(december("2021-01-12")).toEqual(["2020-12", "met", 0.5]);
  });

  it("E09: earns its part of several", () => {
    const twice: MiniMeasure = { ...rule, duties: { meet: { every: "month", by: "events", times: 2 } } };
    const given = april("2021-05-11");
    const records = [...given.records, { on: "2021-04-20" }];
    expect(states(twice, { ...given, records }).at(-1)).toEqual(["2021-04", "met", 1.5]);
  });

  it("E09: costs nothing where policy.json gives it the whole share", () => {
    const figure = (value: number) => ({ value, basis: "assumption" });
    const policy = { lateFiling: { by: figure(10), within: figure(366), share: figure(1) } };
    expect(states({ ...rule, policy }, april("2021-06-20")).at(-1)).toEqual(["2021-04", "met", 1]);
  });

  it("E09: never takes the place of one that was filed in time", () => {
    // The one of 5 April, filed on 20 June, is worth nothing; that of 20 April serves.
    const given = april("2021-04-21");
    const first = { id: "first", on: "2021-04-05", filedAt: "2021-06-20" };
    expect(states(rule, { ...given, records: [first, ...given.records] }).at(-1)).toEqual([
      "2021-04",
      "met",
      1,
    ]);
  });
});
