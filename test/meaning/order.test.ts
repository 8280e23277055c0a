import { describe, expect, it } from "vitest";
import { notice, report } from "../support/mini-kinds.js";
import { chosen, counties, figureOf, type Given } from "../support/mini-results.js";

const isOpen = { fact: "open", operator: "equal", value: true };
const pick = (selection: object, records: readonly object[], more: Given = {}, select: object = {}) =>
  chosen({ ...select, chosen: { kind: "event", ...selection } }, { records, ...more });
const row = (id: string, on: string, more: object = {}) => ({ id, on, topic: "x", ...more });

describe("Order in a selection", () => {
  it("begins with the unit that the record names, in the field that is asked for", () => {
    const select = (as?: string) => ({ chosen: { kind: "notice", ...(as === undefined ? {} : { as }) } });
    const records = [
      { kind: "notice", id: "n1", unitId: "a", on: "2021-03-01", units: ["b", "c"] },
      { kind: "notice", id: "n2", unitId: "b", on: "2021-03-01", units: ["c"] },
      { kind: "notice", id: "n3", unitId: "c", on: "2021-03-01" },
    ];
    const found = (as?: string) =>
      ["a", "b", "c"].map((unit) =>
        chosen(select(as), { records, units: counties("a", "b", "c"), unit }, { kinds: [notice] }),
      );
    expect(found()).toEqual([["n1"], ["n2"], ["n3"]]);
    expect(found("units")).toEqual([[], ["n1"], ["n1", "n2"]]);
  });

  it("takes the newest of what is approved and known, not the newest and then nothing", () => {
    const records = [row("old", "2021-01-10"), row("new", "2021-03-10", { audit: "rejected" })];
    expect(pick({ latestPer: "topic" }, records)).toEqual(["old"]);
    const filed = [row("old", "2021-01-10"), row("new", "2021-03-10", { filedAt: "2021-07-01" })];
    expect(pick({ latestPer: "topic" }, filed)).toEqual(["old"]);
  });

  it("takes the newest of the window", () => {
    const records = [row("in", "2021-06-30"), row("after", "2021-07-01")];
    const options = { period: "2021-06", asOf: "2021-07-31" };
    expect(pick({ latestPer: "topic" }, records, { options })).toEqual(["in"]);
    expect(pick({ latestPer: "topic", window: "ever" }, records, { options })).toEqual(["after"]);
  });

  it("takes the newest for each value before it asks the condition", () => {
    const records = [row("old", "2021-01-10", { open: true }), row("new", "2021-03-10", { open: false })];
    expect(pick({ latestPer: "topic", where: isOpen }, records)).toEqual([]);
    expect(
      pick(
        { from: "opened", kind: undefined, latestPer: "topic" },
        records,
        {},
        {
          opened: { kind: "event", where: isOpen },
        },
      ),
    ).toEqual(["old"]);
  });

  it("links, works out and then asks", () => {
    // The newest row of a topic says how much of the project's amount is done: 30 of 60, then 45 of 60.
    const records = [
      { id: "p", on: "2021-01-05", tags: ["p"], open: true, amount: 60 },
      row("r1", "2021-02-10", { topic: "p", amount: 30 }),
      row("r2", "2021-03-10", { topic: "p", amount: 45 }),
    ];
    const atLeast = (value: number) =>
      pick(
        {
          link: { now: { to: "rows", on: { tags: "topic" } } },
          with: { done: "now.amount / amount", twice: "done * 2" },
          where: { all: [isOpen, { fact: "twice", operator: "greaterThanInclusive", value }] },
        },
        records,
        {},
        { rows: { kind: "event", where: { fact: "topic", operator: "known", value: true } } },
      );
    expect(atLeast(1.5)).toEqual(["p"]);
    expect(atLeast(1.51)).toEqual([]);
  });

  it("asks the condition before it looks for repeats", () => {
    const records = [
      row("e1", "2021-01-10", { open: false }),
      row("e2", "2021-02-10", { open: true }),
      row("e3", "2021-03-10", { open: true }),
    ];
    expect(pick({ where: isOpen, repeats: { on: ["topic"] } }, records)).toEqual(["e3"]);
    expect(pick({ repeats: { on: ["topic"] } }, records)).toEqual(["e2", "e3"]);
  });

  it("looks for repeats before it leaves out what another has", () => {
    const records = [row("e1", "2021-01-10", { open: true }), row("e2", "2021-02-10", { open: false })];
    const opened = { opened: { kind: "event", where: isOpen } };
    expect(pick({ repeats: { on: ["topic"] }, except: "opened" }, records, {}, opened)).toEqual(["e2"]);
    expect(pick({ repeats: { on: ["topic"], first: true }, except: "opened" }, records, {}, opened)).toEqual([
      "e2",
    ]);
  });

  it("leaves out what another selection has in the same window", () => {
    const records = [row("old", "2020-11-10", { open: true }), row("new", "2021-02-10", { open: true })];
    const opened = { opened: { kind: "event", where: isOpen } };
    expect(pick({ except: "opened", window: "ever" }, records, {}, opened)).toEqual([]);
    expect(pick({ except: "opened" }, [...records, row("other", "2021-02-11")], {}, opened)).toEqual([
      "other",
    ]);
  });

  describe("newest", () => {
    const newest = (...records: readonly object[]) => pick({ latestPer: "topic" }, records);

    it("is by day, then by filing, then by id", () => {
      expect(newest(row("z", "2021-03-09", { filedAt: "2021-03-30" }), row("a", "2021-03-10"))).toEqual([
        "a",
      ]);
      expect(
        newest(
          row("z", "2021-03-10", { filedAt: "2021-03-11" }),
          row("a", "2021-03-10", { filedAt: "2021-03-12" }),
        ),
      ).toEqual(["a"]);
      expect(newest(row("z", "2021-03-10"), row("a", "2021-03-10"))).toEqual(["z"]);
      // Without a filing it counts as filed on its day.
      expect(newest(row("z", "2021-03-10"), row("a", "2021-03-10", { filedAt: "2021-03-11" }))).toEqual([
        "a",
      ]);
    });

    it("is by the last day of the period that it is about, not by the day on which it was made", () => {
      const of = (id: string, period: string, on: string) => ({ kind: "report", id, period, on, topic: "x" });
      const found = (...records: readonly object[]) =>
        chosen({ chosen: { kind: "report", latestPer: "topic" } }, { records }, { kinds: [report] });
      expect(found(of("may", "2021-05", "2021-06-03"), of("april", "2021-04", "2021-06-20"))).toEqual([
        "may",
      ]);
      // April to June end with June, so that the quarter is as new as its last month, and filed later.
      const options = { period: "2021-06", asOf: "2021-07-31" };
      const both = [of("quarter", "2021-Q2", "2021-07-05"), of("june", "2021-06", "2021-07-04")];
      expect(
        chosen(
          { chosen: { kind: "report", latestPer: "topic" } },
          { records: both, options },
          { kinds: [report] },
        ),
      ).toEqual(["quarter"]);
    });

    it("is one of all where all is asked for, whatever its fields", () => {
      const records = [
        row("e1", "2021-01-10"),
        row("e2", "2021-02-10", { topic: "y" }),
        { id: "e3", on: "2021-03-10" },
      ];
      expect(pick({ latestPer: "all" }, records)).toEqual(["e3"]);
      expect(pick({ latestPer: "topic" }, records)).toEqual(["e1", "e2"]);
    });

    it("is whose number the latest of an amount is", () => {
      const records = [
        { kind: "report", period: "2021-05", on: "2021-06-03", amount: 5 },
        { kind: "report", period: "2021-04", on: "2021-06-20", amount: 4 },
      ];
      const rule = {
        kinds: [report],
        select: { reports: { kind: "report" } },
        amounts: { last: { latest: "amount", of: "reports" } },
      };
      expect(figureOf(rule, "last", { records })).toBe(5);
    });
  });

  describe("repeats", () => {
    const again = (more: object, ...records: readonly object[]) =>
      pick({ repeats: { on: ["topic"], ...more } }, records);

    it("have every field known in both, and equal", () => {
      const two = (first: object, second: object) =>
        pick({ repeats: { on: ["topic", "visits"] } }, [
          row("e1", "2021-01-10", first),
          row("e2", "2021-02-10", second),
        ]);
      expect(two({ visits: 1 }, { visits: 1 })).toEqual(["e2"]);
      expect(two({ visits: 1 }, { visits: 2 })).toEqual([]);
      expect(two({ visits: 1 }, {})).toEqual([]);
      expect(two({}, {})).toEqual([]);
      expect(two({ visits: 0 }, { visits: 0 })).toEqual(["e2"]);
    });

    it("take lists for equal that have a member in common", () => {
      const two = (first: readonly string[], second: readonly string[]) =>
        pick({ repeats: { on: ["tags"] } }, [
          row("e1", "2021-01-10", { tags: first }),
          row("e2", "2021-02-10", { tags: second }),
        ]);
      expect(two(["f", "g"], ["g", "h"])).toEqual(["e2"]);
      expect(two(["f"], ["g"])).toEqual([]);
      expect(two([], [])).toEqual([]);
    });

    it("come no later than the offset after the earlier one's day", () => {
      // Ten days after Monday 1 March is Thursday 11 March.
      const ten = { within: { days: 10 } };
      expect(again(ten, row("e1", "2021-03-01"), row("e2", "2021-03-11"))).toEqual(["e2"]);
      expect(again(ten, row("e1", "2021-03-01"), row("e2", "2021-03-12"))).toEqual([]);
      // Each repeats the one before, though the last does not repeat the first.
      const three = [row("e1", "2021-03-01"), row("e2", "2021-03-09"), row("e3", "2021-03-17")];
      expect(again(ten, ...three)).toEqual(["e2", "e3"]);
    });

    it("have a day in common where that is asked for: the day of their event, where they have no span", () => {
      const overlapping = { overlapping: true };
      expect(again(overlapping, row("e1", "2021-03-01"), row("e2", "2021-03-01"))).toEqual(["e2"]);
      expect(again(overlapping, row("e1", "2021-03-01"), row("e2", "2021-03-02"))).toEqual([]);
    });

    it("are kept with what they repeat where that is asked for, and without what nothing repeats", () => {
      const records = [
        row("e1", "2021-01-10"),
        row("e2", "2021-02-10"),
        row("e3", "2021-03-10", { topic: "y" }),
      ];
      expect(again({ first: true }, ...records)).toEqual(["e1", "e2"]);
      expect(again({}, ...records)).toEqual(["e2"]);
    });

    it("are the later by day, then by filing, then by id", () => {
      expect(again({}, row("b", "2021-03-01"), row("a", "2021-03-01"))).toEqual(["b"]);
      const filed = (id: string, filedAt: string) => row(id, "2021-03-01", { filedAt });
      expect(again({}, filed("b", "2021-03-02"), filed("a", "2021-03-03"))).toEqual(["a"]);
    });
  });

  describe("fields beside its own", () => {
    it("are how many members a list has, 0 where there is none", () => {
      const select = (operator: string, value: number) => ({
        where: { fact: "tags.count", operator, value },
      });
      const records = [{ id: "two", tags: ["f", "g"] }, { id: "none", tags: [] }, { id: "absent" }];
      expect(pick(select("equal", 2), records)).toEqual(["two"]);
      expect(pick(select("equal", 0), records)).toEqual(["absent", "none"]);
    });

    it("are what a list holds", () => {
      const select = (operator: string, value: string) => ({ where: { fact: "tags", operator, value } });
      const records = [{ id: "two", tags: ["f", "g"] }, { id: "one", tags: ["g"] }, { id: "absent" }];
      expect(pick(select("contains", "f"), records)).toEqual(["two"]);
      expect(pick(select("contains", "g"), records)).toEqual(["one", "two"]);
      expect(pick(select("doesNotContain", "f"), records)).toEqual(["one"]);
    });

    it("are 1 as the own share of what is nobody else's", () => {
      const mine = { with: { own: "amount * ownShare" } };
      const figure = figureOf(
        { select: { mine: { kind: "event", ...mine } }, amounts: { own: { sum: "own", of: "mine" } } },
        "own",
        { records: [{ amount: 7 }] },
      );
      expect(figure).toBe(7);
    });

    it("are those of a linked record, found by any member of a list and by its first version's id", () => {
      const rows = [
        row("v1", "2021-02-10", { amount: 1 }),
        row("v2", "2021-02-10", { amount: 2, supersedes: "v1", filedAt: "2021-02-20" }),
        { id: "names", on: "2021-03-10", tags: ["w", "v1"] },
      ];
      const linked = (value: number) =>
        pick(
          {
            link: { it: { to: "all", on: { tags: "id" } } },
            where: { fact: "it.amount", operator: "equal", value },
          },
          rows,
          {},
          { all: { kind: "event" } },
        );
      expect(linked(2)).toEqual(["names"]);
      expect(linked(1)).toEqual([]);
    });
  });
});
