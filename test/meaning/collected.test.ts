import { describe, expect, it } from "vitest";
import { tenure } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { counties, earned, figureOf, findings, type Given, onDays, states } from "../support/mini-results.js";

const rule: MiniMeasure = {
  duties: { asked: { every: "month", by: "events" } },
  amounts: { total: { sum: "amount", of: "events", orElse: 1 } },
  indicators: [{ id: "all", points: 100, share: "asked.rate" }],
  violations: [{ code: "T-MISSED", duty: "asked" }],
};
const march = { period: "2021-03", asOf: "2021-03-31" };
const list = (given: Given, of: MiniMeasure = rule) =>
  states(of, { options: march, ...given }).map(([name, state]) => `${name.slice(-2)} ${state}`);

describe("Collected", () => {
  it("is no kind without a single record: what rests on it is no data, and nothing is missed", () => {
    expect(earned(rule, { options: march })).toEqual(["no-data"]);
    expect(findings(rule, { options: march })).toEqual([]);
    expect(figureOf(rule, "events.count", { options: march })).toBe("no-data");
    expect(figureOf(rule, "total", { options: march })).toBe("no-data");
    expect(figureOf(rule, "asked.rate", { options: march })).toBe("no-data");
  });

  it("is not listed one by one where nothing of the kind was", () => {
    expect(list({})).toEqual([]);
  });

  it("is a kind with a record of any unit, from every unit", () => {
    const units = counties("a", "b");
    const records = [{ unitId: "b", on: "2021-01-05" }];
    expect(list({ records, units })).toEqual(["01 missed", "02 missed", "03 missed"]);
    expect(earned(rule, { records, units, options: march })).toEqual([0]);
    expect(figureOf(rule, "events.count", { records, units, options: march })).toBe(0);
  });

  it("is a kind without a record that the dataset says was collected", () => {
    expect(list({ collected: [{ kind: "event" }] })).toEqual(["01 missed", "02 missed", "03 missed"]);
    expect(figureOf(rule, "events.count", { collected: [{ kind: "event" }] })).toBe(0);
  });

  it("is a kind from the units that are listed", () => {
    const units = counties("a", "b");
    const of = (unit: string) =>
      list({ collected: [{ kind: "event", units: ["b"] }], units, unit, records: [{ unitId: "b" }] });
    expect(of("a").filter((one) => !one.endsWith("no-data"))).toEqual([]);
    expect(of("b")).toEqual(["01 met", "02 missed", "03 missed"]);
  });

  it("is what another entry does not speak of, by its records", () => {
    const collected = [{ kind: "tenure" }];
    expect(list({ collected, records: onDays("2021-01-05") }, { ...rule, kinds: [tenure] })).toEqual([
      "01 met",
      "02 missed",
      "03 missed",
    ]);
  });

  it("is a month from whose first day on records were collected", () => {
    const from = (day: string) => list({ collected: [{ kind: "event", from: day }] });
    expect(from("2021-02-01")).toEqual(["01 no-data", "02 missed", "03 missed"]);
    expect(from("2021-02-02")).toEqual(["01 no-data", "02 no-data", "03 missed"]);
  });

  it("is a month until whose deadline records were collected", () => {
    const to = (day: string) => list({ collected: [{ kind: "event", to: day }] });
    expect(to("2021-02-28")).toEqual(["01 missed", "02 missed", "03 no-data"]);
    expect(to("2021-02-27")).toEqual(["01 missed", "02 no-data", "03 no-data"]);
    // February is due on Friday 5 March.
    const fifth: MiniMeasure = { duties: { asked: { every: "month", by: "events", due: { days: 5 } } } };
    const february = (day: string) =>
      states(fifth, {
        collected: [{ kind: "event", to: day }],
        options: { period: "2021-02", asOf: "2021-03-31" },
      }).at(-1)?.[1];
    expect(february("2021-03-05")).toBe("missed");
    expect(february("2021-03-04")).toBe("no-data");
  });

  it("is not asked for what is there: a month that was met is met", () => {
    const collected = [{ kind: "event", from: "2021-03-01" }];
    const given = { collected, records: onDays("2021-01-05") };
    expect(list(given)).toEqual(["01 met", "02 no-data", "03 missed"]);
    // Due are January and March, one of them was met.
    expect(earned(rule, { ...given, options: march })).toEqual([50]);
    expect(findings(rule, { ...given, options: march })).toEqual([["T-MISSED", "2021-03", "final"]]);
  });

  it("is a deadline that a record bears, on its day", () => {
    const borne: MiniMeasure = { duties: { asked: { each: "events", due: "dueOn", done: "doneOn" } } };
    const due = (collected: object) =>
      states(borne, {
        records: [{ dueOn: "2021-03-10" }],
        collected: [{ kind: "event", ...collected }],
      })[0]?.[1];
    expect(due({ from: "2021-03-10" })).toBe("missed");
    expect(due({ from: "2021-03-11" })).toBe("no-data");
    expect(due({ to: "2021-03-10" })).toBe("missed");
    expect(due({ to: "2021-03-09" })).toBe("no-data");
  });

  it("is a gap that neither breaks nor extends a row", () => {
    const collected = [
      { kind: "event", to: "2021-01-31" },
      { kind: "event", from: "2021-03-01" },
    ];
    const running = (...days: readonly string[]) =>
      figureOf(rule, "asked.running", { collected, records: onDays(...days), options: march });
    // January and March are missed, February is not known.
    expect(running("2020-12-10")).toBe(2);
    expect(running("2021-01-11")).toBe(1);
    expect(running("2021-02-10")).toBe(1);
  });

  it("is on a span of days what its entries cover together, one after the other", () => {
    const years = (until: string, from: string) => [
      { kind: "event", from: "2020-01-01", to: until },
      { kind: "event", from, to: "2021-12-31" },
    ];
    const december = (collected: readonly object[]) =>
      states(
        { ...rule, duties: { asked: { every: "month", by: "events", due: { days: 5 } } } },
        { collected, options: { period: "2020-12", asOf: "2021-01-31" } },
      ).at(-1)?.[1];
    expect(december(years("2020-12-31", "2021-01-01"))).toBe("missed");
    expect(december(years("2020-12-30", "2021-01-01"))).toBe("no-data");
    expect(december(years("2021-01-02", "2020-12-20").toReversed())).toBe("missed");
  });

  it("is for a number only what was collected on all the days that it counts", () => {
    const june = { period: "2021-06", asOf: "2021-06-30" };
    const count = (entry: object) =>
      figureOf(rule, "events.count", {
        records: [{ on: "2020-11-01" }],
        collected: [{ kind: "event", ...entry }],
        options: june,
      });
    expect(count({ to: "2020-12-31" })).toBe("no-data");
    expect(count({ from: "2021-07-01" })).toBe("no-data");
    expect(count({ from: "2021-01-02" })).toBe("no-data");
    expect(count({ from: "2021-01-01", to: "2021-06-29" })).toBe("no-data");
    expect(count({ from: "2021-01-01", to: "2021-06-30" })).toBe(0);
  });

  it("is of the units that were asked, also where one of them is misspelt", () => {
    const units = counties("a", "b");
    const collected = [{ kind: "event", units: ["b", "bb"] }];
    expect(figureOf(rule, "events.count", { units, collected, options: march })).toBe("no-data");
    expect(figureOf(rule, "events.count", { units, collected, options: march, unit: "b" })).toBe(0);
  });
});
