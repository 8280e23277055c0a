import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { chosen, counties, exemption, figureOf, states } from "../support/mini-results.js";

// "open" marks a meeting online instead of a trip.
const trips = {
  kind: "event",
  where: {
    any: [
      { fact: "open", operator: "notEqual", value: true },
      { fact: "allowed", operator: "contains", value: "online" },
    ],
  },
};
const rule: MiniMeasure = {
  select: { chosen: trips },
  duties: { travel: { every: "month", by: "chosen" } },
};
const ban = exemption("2021-02-01", "2021-02-28", { allows: ["online"] });
const online = (on: string) => ({ id: on, on, open: true });
const travelled = (on: string) => ({ id: on, on, open: false });
const february = { period: "2021-02", asOf: "2021-02-28" };

describe("a travel ban", () => {
  it("E14: lets meetings online count on its days, and on no others", () => {
    const days = ["2021-01-31", "2021-02-01", "2021-02-28", "2021-03-01"];
    const found = (more: object) => chosen({ chosen: trips }, { records: days.map(online), ...more });
    expect(found({ exemptions: [ban] })).toEqual(["2021-02-01", "2021-02-28"]);
    expect(found({ exemptions: [] })).toEqual([]);
  });

  it("E14: lets trips count as before", () => {
    const records = [travelled("2021-02-10"), travelled("2021-03-10")];
    expect(chosen({ chosen: trips }, { records, exemptions: [ban] })).toEqual(["2021-02-10", "2021-03-10"]);
  });

  it("E14: exempts nothing: the month is met online or missed", () => {
    const state = (records: readonly object[], exemptions: readonly object[]) =>
      states(rule, { records: [travelled("2021-01-11"), ...records], exemptions, options: february }).at(-1);
    expect(state([online("2021-02-10")], [ban])).toEqual(["2021-02", "met", 1]);
    expect(state([online("2021-02-10")], [])).toEqual(["2021-02", "missed", 0]);
    expect(state([], [ban])).toEqual(["2021-02", "missed", 0]);
    expect(state([], [exemption("2021-02-01", "2021-02-28")])).toEqual(["2021-02", "exempt", 0]);
  });

  it("E14: allows what it says, to whom and for which measure it says, once it is approved", () => {
    const count = (more: object) =>
      figureOf(rule, "chosen.count", {
        records: [online("2021-02-10")],
        exemptions: [{ ...ban, ...more }],
        units: counties("a", "b"),
        options: february,
      });
    expect(count({})).toBe(1);
    expect(count({ allows: ["by-post"] })).toBe(0);
    expect(count({ allows: ["by-post", "online"] })).toBe(1);
    expect(count({ unitId: "b" })).toBe(0);
    expect(count({ measures: ["m-test"] })).toBe(1);
    expect(count({ approvedOn: "2021-02-28" })).toBe(1);
    expect(count({ approvedOn: "2021-03-01" })).toBe(0);
  });
});
