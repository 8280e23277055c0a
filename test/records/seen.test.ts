import { describe, expect, it } from "vitest";
import { handover } from "../support/mini-kinds.js";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, counties, type Given, measureOf } from "../support/mini-results.js";

// What is filed or happens after the days by which a city is seen: one leak after the other, each held shut.

const rule: MiniMeasure = {
  kinds: [handover],
  duties: { asked: { every: "month", by: "events" } },
  indicators: [{ id: "all", points: 100, share: "asked.rate" }],
  violations: [{ code: "T-MISSED", duty: "asked" }],
};
const march = { period: "2021-03", asOf: "2021-03-31", knownAt: "2021-04-10" };
const january = { id: "january", on: "2021-01-12" };
const base: Given = { units: counties("a", "b"), records: [january], options: march };
const seen = (more: Given = {}) => {
  const records = [...(base.records ?? []), ...(more.records ?? [])];
  const found = assessGiven(rule, { ...base, ...more, records });
  return { units: found.units, toDo: found.toDo, warnings: found.warnings, not: found.notCollected };
};
const published = seen();

describe("What is filed or happens later", () => {
  it("is there to be found: of January to March one month of three", () => {
    const a = published.units.find(({ id }) => id === "a");
    expect(a?.measures[0]?.lines[0]).toMatchObject({ exactShare: "1/3", records: ["january"] });
  });

  it.each<[string, Given]>([
    ["a record filed later", { records: [{ on: "2021-02-09", filedAt: "2021-04-11" }] }],
    [
      "a record approved later",
      { records: [{ on: "2021-02-09", audit: "approved", auditedAt: "2021-04-11" }] },
    ],
    ["a record of what happened later", { records: [{ on: "2021-04-01" }] }],
    [
      "a replacement with an earlier day",
      {
        records: [
          { ...january, id: "again", on: "2020-12-01", supersedes: "january", filedAt: "2021-04-11" },
        ],
      },
    ],
    ["another record of the same id", { records: [{ ...january, amount: 1, filedAt: "2021-04-11" }] }],
    [
      "records that replace each other in a circle",
      {
        records: [
          { id: "x", on: "2021-02-02", supersedes: "y", filedAt: "2021-04-11" },
          { id: "y", on: "2021-02-02", supersedes: "x", filedAt: "2021-04-11" },
        ],
      },
    ],
    [
      "a handover that was filed later",
      { records: [{ kind: "handover", of: "january", to: "b", on: "2021-01-20", filedAt: "2021-04-11" }] },
    ],
    [
      "an exemption approved later",
      {
        exemptions: [
          {
            ...{ id: "x", unitId: "a", from: "2021-02-01", to: "2021-03-31", reason: "other" },
            ...{ approvedBy: "x", documentNo: "1", approvedOn: "2021-04-11" },
          },
        ],
      },
    ],
    [
      "a unit that begins later",
      { units: [...counties("a", "b"), { ...counties("c")[0], from: "2021-04-01" }] },
    ],
    ["a unit that ends later", { units: counties("a", "b").map((one) => ({ ...one, to: "2021-04-05" })) }],
    [
      "a unit that is merged later",
      { units: [{ ...counties("a")[0], to: "2021-04-05", successor: "b" }, ...counties("b")] },
    ],
    [
      "a unit that is called otherwise later",
      { units: [{ ...counties("a")[0], changes: [{ on: "2021-04-05", name: "x" }] }, ...counties("b")] },
    ],
  ])("changes nothing: %s", (_, more) => {
    expect(seen(more)).toEqual(published);
  });

  it("makes no absence a miss: the first record of a kind, of an event that happened later or was filed later", () => {
    const none = { units: counties("a"), options: march };
    for (const record of [{ on: "2021-04-01" }, { on: "2021-01-12", filedAt: "2021-04-11" }]) {
      const { lines, violations } = measureOf(assessGiven(rule, { ...none, records: [record] }));
      expect([lines[0]?.state, violations]).toEqual(["no-data", []]);
    }
    // Handed in by the day, a record shows that its kind was collected, although nobody has approved it yet.
    const waiting = { on: "2021-01-12", audit: "in-review" };
    expect(measureOf(assessGiven(rule, { ...none, records: [waiting] })).violations).toHaveLength(3);
  });

  it("leaves a kind that is listed as collected as the list says it", () => {
    const listed = { ...base, records: [], collected: [{ kind: "event", to: "2021-03-31" }] };
    const longer = { ...listed, collected: [{ kind: "event", to: "2021-12-31" }] };
    const next = {
      ...listed,
      collected: [...listed.collected, { kind: "event", units: ["b"], from: "2021-04-01" }],
    };
    const units = (given: Given) => assessGiven(rule, given).units;
    expect(units(listed)[0]?.measures[0]?.violations).toHaveLength(3);
    expect(units(longer)).toEqual(units(listed));
    expect(units(next)).toEqual(units(listed));
  });
});
