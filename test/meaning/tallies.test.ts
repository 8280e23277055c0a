import { describe, expect, it } from "vitest";
import { tenure } from "../support/mini-kinds.js";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { chosen, counties, figureOf, type Given } from "../support/mini-results.js";

/** What a tally comes to, added up over the records that it counts for. */
const added = (tally: object, given: Given, more: object = {}): number | string | undefined => {
  const select = {
    counting: {
      kind: "event",
      where: { fact: "open", operator: "known", value: false },
      tally: { n: tally },
    },
    counted: { kind: "event", where: { fact: "open", operator: "equal", value: true } },
    all: { kind: "unit", window: "ever" },
    ...more,
  };
  return figureOf({ select, amounts: { total: { sum: "n", of: "counting" } } }, "total", given);
};
const counted = { open: true };

describe("A tally", () => {
  it("counts the records that match, of which a link would read the newest only", () => {
    const records = [
      { topic: "x" },
      { topic: "x", ...counted },
      { topic: "x", ...counted },
      { topic: "y", ...counted },
    ];
    expect(added({ of: "counted", on: { topic: "topic" } }, { records })).toBe(2);
  });

  it("counts for each record apart: none for one that matches none or lacks the field", () => {
    const records = [
      { topic: "x" },
      { topic: "y" },
      { topic: "y" },
      {},
      { topic: "y", ...counted },
      { ...counted },
    ];
    expect(added({ of: "counted", on: { topic: "topic" } }, { records })).toBe(2);
  });

  it("counts all of them where nothing is to be equal", () => {
    const records = [{}, {}, counted, counted, counted];
    expect(added({ of: "counted" }, { records })).toBe(6);
  });

  it("counts a record once, however many members of a list match", () => {
    const records = [
      { tags: ["x", "y"] },
      { tags: ["x", "y"], ...counted },
      { tags: ["y", "z"], ...counted },
      { tags: ["z"], ...counted },
    ];
    expect(added({ of: "counted", on: { tags: "tags" } }, { records })).toBe(2);
  });

  it("asks each field to be equal", () => {
    const records = [
      { topic: "x", visits: 1 },
      { topic: "x", visits: 1, ...counted },
      { topic: "x", visits: 2, ...counted },
      { topic: "y", visits: 1, ...counted },
    ];
    expect(added({ of: "counted", on: { topic: "topic", visits: "visits" } }, { records })).toBe(1);
  });

  it("counts with `there` only what has begun by the record's day and not ended before it", () => {
    const units = [
      ...counties("a"),
      { id: "b", name: "B", kinds: ["county"], from: "2021-02-10" },
      { id: "c", name: "C", kinds: ["county"], to: "2021-02-10" },
    ];
    const there = (on: string, options = { period: "2021-03", asOf: "2021-03-31" }) =>
      added({ of: "all", there: true }, { units, records: [{ on }], options });
    expect(there("2021-02-09")).toBe(2);
    expect(there("2021-02-10")).toBe(3);
    expect(there("2021-02-11")).toBe(2);
    expect(
      added(
        { of: "all" },
        { units, records: [{ on: "2021-01-05" }], options: { period: "2021-03", asOf: "2021-03-31" } },
      ),
    ).toBe(3);
  });

  it("looks among the other records in their own window", () => {
    const records = [
      { on: "2021-01-10" },
      { on: "2020-12-10", ...counted },
      { on: "2021-01-12", ...counted },
    ];
    expect(added({ of: "counted" }, { records })).toBe(1);
    const ever = {
      counted: { kind: "event", window: "ever", where: { fact: "open", operator: "equal", value: true } },
    };
    expect(added({ of: "counted" }, { records }, ever)).toBe(2);
  });

  it("is a number of the record for conditions and for numbers that are worked out after it", () => {
    const select = {
      chosen: {
        kind: "event",
        tally: { n: { of: "all" } },
        with: { twice: "2 * n" },
        where: {
          all: [
            { fact: "n", operator: "equal", value: 2 },
            { fact: "twice", operator: "equal", value: 4 },
          ],
        },
      },
      all: { kind: "event" },
    };
    expect(chosen(select, { records: [{ id: "one" }, { id: "two" }] })).toEqual(["one", "two"]);
    expect(chosen(select, { records: [{ id: "one" }] })).toEqual([]);
  });

  it("is no data where the other records were not collected, and not 0", () => {
    const tenures = { counted: { kind: "tenure", window: "ever" } };
    const rule = (records: readonly object[], collected: readonly object[]): number | string | undefined => {
      const select = { counting: { kind: "event", tally: { n: { of: "counted" } } }, ...tenures };
      const amounts = { total: { sum: "n", of: "counting" } };
      return figureOf({ select, amounts, kinds: [tenure] }, "total", { records, collected });
    };
    const records = [{ on: "2021-01-05" }];
    expect(rule(records, [{ kind: "event" }])).toBe("no-data");
    expect(rule(records, [{ kind: "event" }, { kind: "tenure" }])).toBe(0);
  });
});

// What a rule file says wrongly of a tally, and the faults that it gets.
const broken: readonly (readonly [string, MiniMeasure["select"] & object, readonly string[]])[] = [
  [
    "a selection that is not there",
    { chosen: { kind: "event", tally: { n: { of: "other" } } } },
    ["NAME_UNKNOWN select.chosen.tally.n.of"],
  ],
  [
    "its own field that is not there",
    {
      chosen: { kind: "event", tally: { n: { of: "all", on: { topik: "topic" } } } },
      all: { kind: "event" },
    },
    ["NAME_UNKNOWN select.chosen.tally.n.on.topik topic"],
  ],
  [
    "the other's field that is not there",
    {
      chosen: { kind: "event", tally: { n: { of: "all", on: { topic: "topik" } } } },
      all: { kind: "event" },
    },
    ["NAME_UNKNOWN select.chosen.tally.n.on.topic topic"],
  ],
  [
    "a name that a field has",
    { chosen: { kind: "event", tally: { amount: { of: "all" } } }, all: { kind: "event" } },
    ["NAME_TAKEN select.chosen.tally.amount"],
  ],
  [
    "a name that is given again",
    { chosen: { kind: "event", tally: { n: { of: "all" } }, with: { n: 1 } }, all: { kind: "event" } },
    ["NAME_TAKEN select.chosen.with.n"],
  ],
  [
    "what counts itself",
    { chosen: { kind: "event", tally: { n: { of: "chosen" } } } },
    ["CIRCLE select.chosen"],
  ],
];

describe("A tally that names", () => {
  it.each(broken)("%s is refused", (_, select, faults) => {
    expect(miniFaults({ select })).toEqual(faults);
  });
});
