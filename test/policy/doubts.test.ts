import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/index.js";
import { isDecided, type MiniMeasure, miniFaults, miniTexts } from "../support/mini-policy.js";

const words = { en: "x", zh: "甲" };

/** The warnings of a mini policy, as code and path; those about figures only where a test is about them. */
function doubts(measure: MiniMeasure, code = /^(?!FIGURE|UNUSED)/): readonly string[] {
  const { faults, warnings } = checkPolicy(miniTexts(measure));
  expect(faults).toEqual([]);
  return warnings.filter((one) => code.test(one.code)).map((one) => `${one.code} ${one.path}`);
}

describe("caps", () => {
  const parameters = { five: 5, grows: [{ value: 5 }, { from: "2022-01-01", value: 50 }] };
  const once = (points: unknown, cap?: unknown) => ({ points, ...(cap === undefined ? {} : { cap }) });
  const each = (points: unknown, cap?: unknown) => ({ ...once(points, cap), each: "events" });
  const capped = (cap: unknown, ...lines: readonly object[]): readonly string[] =>
    doubts({
      parameters,
      bonuses: {
        cap,
        lines: lines.map((line, i) => ({ id: `b${i}`, title: words, basis: "assumption", ...line })),
      },
    }).map((one) => one.replace("profiles[0].bonuses.", ""));

  it("that can just be reached are right", () => {
    expect(capped(10, once(5), once(5))).toEqual([]);
    expect(capped(10, each(1, 10))).toEqual([]);
    expect(capped(10, each(10))).toEqual([]);
    expect(capped(10, once(5, 5), each("five"))).toEqual([]);
  });

  it("that cannot be reached are told, by figures and by parameters", () => {
    expect(capped(10, once(5), once(4))).toEqual(["CAP_NEVER_BINDS cap"]);
    expect(capped("2 * five + 1", each(1, "five"), once("five"))).toEqual(["CAP_NEVER_BINDS cap"]);
    expect(capped(10, each(1), once(4, 5))).toEqual(["CAP_NEVER_BINDS lines[1].cap"]);
    expect(capped(0.3, once(0.1), once(0.2))).toEqual([]);
  });

  it("that can be reached from some day on are right, those that cut an item from some day on are told", () => {
    expect(capped(10, once("grows", 6))).toEqual(["CAP_NEVER_BINDS cap", "CAP_ALWAYS_BINDS lines[0].cap"]);
    expect(capped(50, once("grows"))).toEqual([]);
    expect(capped(10, each("grows"))).toEqual(["CAP_ALWAYS_BINDS cap"]);
  });

  it("of what is worked out from facts are left alone", () => {
    expect(capped(10, once("events.count"), each(1, "events.count"))).toEqual([]);
    expect(capped("events.count", each(5))).toEqual([]);
  });
});

describe("a line", () => {
  const withCap = (cap: unknown, points = 100) =>
    doubts({
      parameters: { most: [{ value: 1 }, { from: "2022-01-01", value: 1.2 }] },
      indicators: [
        { id: "a", points, share: 1, cap },
        { id: "b", points: 100 - points, share: 1 },
      ],
    });

  it("can earn more than its points by a cap above 1 alone, from any day on", () => {
    expect(withCap("most")).toEqual(["LINE_EXCEEDS_POINTS profiles[0].indicators[0].cap"]);
    expect(withCap(1)).toEqual([]);
    expect(withCap("events.count")).toEqual([]);
    expect(withCap("most", 0)).toEqual([]);
  });
});

describe("dated values", () => {
  it("of one kind are told where they begin on one day alone", () => {
    const from = (first: string, second: string) =>
      doubts({
        parameters: {
          x: [
            { value: 1, from: first, for: ["county"] },
            { value: 2, from: second, for: ["county", "county"] },
          ],
        },
      });
    expect(from("2020-08-06", "2020-08-06")).toContain("VALUES_TWICE parameters.x.values[1].for[0]");
    expect(from("2020-08-06", "2021-01-01")).toEqual([]);
  });
});

describe("a deadline", () => {
  it.each([
    ["month", "12", "12-01", []],
    ["month", "12", "11-30", ["DUE_BEFORE_PERIOD"]],
    ["quarter", "6", "04-01", []],
    ["quarter", "6", "03-31", ["DUE_BEFORE_PERIOD"]],
    ["half-year", "12", "06-30", ["DUE_BEFORE_PERIOD"]],
    ["half-year", "9", "12-25", ["DUE_NEVER_APPLIES"]],
    ["year", "12", "01-01", []],
  ])("of a %s that ends in month %s on %s", (every, month, due, codes) => {
    const duties = { d: { every, by: "events", dueIn: { [month]: due } } };
    expect(doubts({ duties }).map((one) => one.split(" ")[0])).toEqual(codes);
  });
});

describe("a figure", () => {
  const figures = (measure: MiniMeasure) => doubts(measure, /^FIGURE/);
  const share = (value: unknown) => figures({ indicators: [{ id: "a", points: 100, share: value }] });

  it("is 0, 1 or 100, or stands in a parameter", () => {
    expect(share("-1 * events.count / 100 + 0")).toEqual([]);
    expect(share("events.count / 12")).toHaveLength(1);
    const months = (by: number) => ({
      fact: "end",
      operator: "after",
      value: { fact: "asOf", params: { months: by } },
    });
    const moved = (by: number) => figures({ violations: [{ code: "T-X", when: months(by) }] });
    expect([moved(-1).length, moved(-2).length]).toEqual([0, 1]);
    expect(figures({ parameters: { twelve: 12 } })).toEqual([]);
  });

  it("may be points beside a basis, not a part of a formula for them", () => {
    const lines = (points: unknown) =>
      figures({ deductions: { cap: 100, lines: [{ id: "d", title: words, basis: "S33", points }] } });
    expect(lines(5)).toEqual([]);
    expect(lines("events.count * 5")).toHaveLength(1);
  });

  it("may be a number of misses in a row, a day of the year and what points sum to", () => {
    const measure: MiniMeasure = {
      duties: { d: { every: "year", by: "events", due: "03-31", dueIn: { "12": "12-25" } } },
      violations: [{ code: "T-X", duty: "d", running: 2 }],
    };
    expect(figures(measure)).toEqual([]);
  });

  it.each<[string, MiniMeasure]>([
    [
      "select.s.repeats.within.months",
      { select: { s: { kind: "event", repeats: { on: ["topic"], within: { months: 2 } } } } },
    ],
    ["select.s.with.x", { select: { s: { from: "events", with: { x: 2 } } } }],
    ["amounts.a.orElse", { amounts: { a: { sum: "amount", of: "events", orElse: 2 } } }],
    ["duties.d.due.days", { duties: { d: { every: "month", by: "events", due: { days: 5 } } } }],
    [
      "duties.d.late.within.workingDays",
      { duties: { d: { every: "month", by: "events", late: { within: { workingDays: 5 }, share: 1 } } } },
    ],
    [
      "duties.d.due.plus.days",
      { duties: { d: { each: "events", due: { field: "on", plus: { days: 5 } }, done: "doneOn" } } },
    ],
    [
      "profiles[0].indicators[0].whenNothingDue",
      { indicators: [{ id: "a", points: 100, share: 1, whenNothingDue: 0.5 }] },
    ],
    [
      "profiles[0].violations[0].remedy.within.days",
      { violations: [{ code: "T-X", each: "events", remedy: { ...words, within: { days: 9 } } }] },
    ],
    [
      "profiles[0].violations[0].when.value.params.days",
      {
        violations: [
          {
            code: "T-X",
            when: { fact: "end", operator: "after", value: { fact: "asOf", params: { days: -5 } } },
          },
        ],
      },
    ],
  ])("is asked for its basis at %s", (path, measure) => {
    expect(figures(measure)).toEqual([`FIGURE_WITHOUT_BASIS ${path}`]);
  });
});

describe("a definition", () => {
  const unused = (measure: MiniMeasure) =>
    doubts(measure, /^UNUSED/)
      .map((one) => one.split(" ")[1])
      .filter((path) => path !== "select.events");

  it("is used through others, by conditions, offsets, groups and moved dates too", () => {
    const measure: MiniMeasure = {
      parameters: { grace: 5, back: 2, least: 3 },
      select: {
        base: {
          kind: "event",
          where: { fact: "on", operator: "after", value: { fact: "end", params: { days: "-back" } } },
        },
        late: { from: "base", link: { now: { to: "events", on: { id: "ref" } } } },
      },
      duties: { d: { every: "month", by: "late", due: { days: "grace" } } },
      amounts: {
        a: "d.rate",
        most: { group: "max", of: "a" },
        x: {
          bands: [
            { when: { fact: "most", operator: "greaterThan", value: { fact: "least" } }, value: 1 },
            { value: 0 },
          ],
        },
      },
      indicators: [{ id: "all", points: 100, share: "x" }],
    };
    expect(unused(measure)).toEqual([]);
    const without = { ...measure, indicators: [{ id: "all", points: 100, share: 1 }] };
    expect(unused(without)).toHaveLength(9);
    // What is shown beside the score is a use too.
    expect(unused({ ...without, figures: { x: { value: "x" } } })).toEqual([]);
    expect(unused({ ...without, progress: { plan: 1, actual: "x" } })).toEqual([]);
    const each = { in: "late", plan: 1, actual: 1 };
    expect(unused({ ...without, progress: { plan: 1, actual: 1, each } })).not.toContain("select.late");
  });

  it("is not used by a field of the records that has its name", () => {
    const select = { s: { from: "events", with: { x: "amount" } } };
    const measure = (name: string): MiniMeasure => ({
      parameters: { [name]: 1 },
      select: { s: { from: "events", with: { x: name } } },
      amounts: { all: { sum: "x", of: "s" } },
      indicators: [{ id: "all", points: 100, share: "all" }],
    });
    expect(unused({ select })).toEqual(["select.s"]);
    expect(unused(measure("own"))).toEqual([]);
    expect(unused(measure("amount"))).toEqual(["parameters.amount"]);
  });
});

describe("a critical finding", () => {
  const critical = (where: object, more: MiniMeasure = {}) =>
    miniFaults({
      ...more,
      select: { known: { kind: "event", where }, used: { from: "known" }, ...more.select },
      violations: [{ code: "T-X", each: "used", severity: "critical" }],
    });
  const [by, on, document] = isDecided.all;
  const refused = ["CRITICAL_UNSUPPORTED profiles[0].violations[0].each"];

  it("rests on records that say who decided it, when and by which document", () => {
    expect(critical(isDecided)).toEqual([]);
    expect(critical({ all: [by, on] })).toEqual(refused);
    expect(critical({ all: [by, document] })).toEqual(refused);
    expect(critical({ all: [on, document] })).toEqual(refused);
    expect(critical({ any: [...isDecided.all] })).toEqual(refused);
    expect(critical({ all: [{ ...by, value: false }, on, document] })).toEqual(refused);
  });

  it("is asked for them by any condition that an absent one does not meet", () => {
    const named = { fact: "decidedBy", operator: "notEqual", value: "nobody" };
    expect(critical({ all: [named, on, document] })).toEqual([]);
    const unknown = isDecided.all.map((one) => ({ ...one, value: false }));
    expect(critical({ not: { any: unknown } })).toEqual([]);
    expect(critical({ not: { all: unknown } })).toEqual(refused);
  });

  it("may rest on a record that is linked", () => {
    const linked = (fact: string) => ({ fact: `finding.${fact}`, operator: "known", value: true });
    const select = {
      used: {
        from: "events",
        link: { finding: { to: "events", on: { ref: "id" } } },
        where: { all: ["decidedBy", "decidedOn", "documentNo"].map(linked) },
      },
    };
    expect(critical({ fact: "open", operator: "known", value: true }, { select })).toEqual([]);
    const without = { ...select.used, where: { all: ["decidedBy", "decidedOn"].map(linked) } };
    expect(critical({ fact: "open", operator: "known", value: true }, { select: { used: without } })).toEqual(
      refused,
    );
  });
});
