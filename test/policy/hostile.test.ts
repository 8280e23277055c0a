import { afterAll, describe, expect, it } from "vitest";
import { compilePolicy, parsePolicy } from "../../src/index.js";
import { holdPlain } from "../support/hold-plain.js";
import { assessMini, type MiniMeasure, miniTexts } from "../support/mini-policy.js";

const words = { en: "x", zh: "甲" };
const FILE = "work/m-test.json";
const before = Object.getOwnPropertyNames(Object.prototype);
/** Names that objects have without being given them. */
const inherited = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty"];
/** What breaks a terminal, a page or a text that is cut in the middle. */
const odd = [
  "\ud800",
  "\udc00x",
  "\u202e evil",
  "a\u0000b",
  "\u2028",
  "\u200b",
  "$.store..*[?(@.a)]",
  "{unit}{unit}",
  "$&",
  "<b>",
];

const range = <T>(length: number, of: (i: number) => T): readonly T[] =>
  Array.from({ length }, (_, i) => of(i));

/** The faults of a mini measure, plain and worded, or none. */
function faultsOf(measure: MiniMeasure): readonly string[] {
  const reading = parsePolicy(miniTexts(measure));
  holdPlain(reading);
  if (reading.ok) return [];
  for (const { message } of reading.faults) expect([message.en, message.zh]).not.toContain("");
  return reading.faults.map(({ code, path }) => `${code} ${path}`);
}

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Object.keys({ ...{} })).toEqual([]);
});

describe("names that every object has", () => {
  it.each(inherited)("%s is refused as a key wherever keys are names", (name) => {
    const amount = `{"${name}": 1}`;
    const texts = miniTexts({ amounts: {} });
    for (const [from, to] of [
      ['"amounts":{}', `"amounts":${amount}`],
      ['"parameters":{}', `"parameters":{"${name}":{}}`],
      ['"duties":{}', `"duties":{"${name}":{}}`],
      ['"select":{', `"select":{"${name}":{},`],
      ['"for":{', `"for":{"${name}":"assumption",`],
      ['{"id":', `{"${name}":1,"id":`],
    ] as const) {
      expect(texts[FILE]).toContain(from);
      const reading = parsePolicy({ ...texts, [FILE]: (texts[FILE] ?? "").replace(from, () => to) });
      holdPlain(reading);
      expect([name, from, reading.ok]).toEqual([name, from, false]);
    }
  });

  it.each(inherited)("%s is refused as a field of records", (name) => {
    const kind = `{"kind":"extra","title":{"en":"x","zh":"甲"},"meaning":{"en":"x","zh":"甲"},"eventDate":"on","concerns":{},"fields":{"${name}":{"type":"text","title":{"en":"x","zh":"甲"}},"on":{"type":"date","when":"happened","required":true,"title":{"en":"x","zh":"甲"}}}}`;
    const reading = parsePolicy({ ...miniTexts({}), "records/extra.json": kind });
    expect(reading.ok).toBe(false);
    expect(parsePolicy({ ...miniTexts({}), "records/extra.json": kind.replace(name, "other") }).ok).toBe(
      true,
    );
  });

  it.each(inherited)("%s is an unknown name in formulas, conditions and references", (name) => {
    const line = { id: "a", title: words, points: 1, basis: "assumption" };
    const measures: readonly MiniMeasure[] = [
      { amounts: { a: `${name} + 1` } },
      { amounts: { a: { sum: name, of: "events" } } },
      { amounts: { a: { sum: "amount", of: name } } },
      { amounts: { a: { group: "rank", of: name } } },
      { select: { a: { from: name } } },
      { select: { a: { kind: "event", except: name } } },
      { select: { a: { kind: name } } },
      { select: { a: { kind: "event", as: name } } },
      { select: { a: { kind: "event", latestPer: name } } },
      { select: { a: { kind: "event", link: { now: { to: name, on: { topic: "topic" } } } } } },
      { select: { a: { kind: "event", where: { fact: name, operator: "known", value: true } } } },
      {
        select: {
          a: {
            kind: "event",
            where: { fact: "on", params: { days: name }, operator: "before", value: "2021-01-01" },
          },
        },
      },
      { duties: { held: { every: "month", by: name } } },
      { duties: { held: { every: "month", by: "events", times: name } } },
      { duties: { held: { every: "month", by: "events", due: { days: name } } } },
      { duties: { held: { every: "month", by: "events", late: { share: name } } } },
      { duties: { done: { each: "events", due: name, done: name } } },
      { deductions: { cap: name, lines: [line] } },
      { deductions: { cap: 1, lines: [{ ...line, points: name }] } },
      { deductions: { cap: 1, lines: [{ ...line, each: name }] } },
      { indicators: [{ id: "a", points: 100, share: name }] },
      { violations: [{ code: "T-A", duty: name }] },
      { violations: [{ code: "T-A", each: "events", subject: name }] },
    ];
    for (const measure of measures) expect([measure, faultsOf(measure).length > 0]).toEqual([measure, true]);
  });

  it("may name units, records, list members and texts: they are data and no keys", () => {
    const measure: MiniMeasure = {
      select: {
        again: { kind: "event", repeats: { on: ["topic"], among: "city" } },
        newest: { kind: "event", latestPer: "topic" },
      },
      duties: {
        each: { every: "month", by: "events", per: ["constructor", "__proto__"], match: "topic" },
        own: { every: "month", by: "events", per: "events", match: "tags" },
      },
      amounts: { won: { sum: "amount", of: "events" }, mean: { group: "average", of: "won" } },
      violations: [
        { code: "T-A", duty: "each", message: { en: "{unit} {subject}", zh: "{unit}" } },
        { code: "T-B", each: "again", message: { en: "{subject}", zh: "{subject}" } },
      ],
      policy: { smallestGroup: { value: 1, basis: "assumption" } },
    };
    const names = [...inherited, ...odd];
    const units = names.map((id) => ({ id, name: id, kinds: ["county"] }));
    const records = names.map((id) => ({ id, unitId: id, topic: id, tags: names, amount: 1, ref: id }));
    const given = assessMini(measure, records, {}, { units, collected: [{ kind: "event", units: names }] });
    holdPlain(given);
    expect(given.intake).toMatchObject({ accepted: names.length, faults: [] });
    expect(given.units.map(({ id }) => id)).toEqual(names);
    const amounts = new Set(given.units.map(({ measures }) => JSON.stringify(measures[0]?.score)));
    expect(amounts.size).toBe(1);
    expect(given.violations.some(({ message }) => message.en === "__proto__ constructor")).toBe(true);
  });

  it("are unknown kinds, units, fields and choices in a dataset", () => {
    const records = inherited.flatMap((name) => [
      { id: "a", kind: name },
      { id: "b", unitId: name },
      JSON.parse(`{"id": "c", "${name}": 1}`) as object,
      { id: "d", audit: name },
    ]);
    const given = assessMini({}, records, {}, { exemptions: [JSON.parse('{"__proto__": {"id": "x"}}')] });
    holdPlain(given);
    // Each record has a fault of its own; only those with a field too many still count, and as copies of one another.
    expect(given.intake.faults.length).toBeGreaterThanOrEqual(records.length);
    expect(given.intake.faults.some(({ code }) => code === "FIELD_UNKNOWN")).toBe(true);
  });
});

describe("texts that are to break something", () => {
  it.each(odd)("%j may be a text of a rule file and comes out as it went in", (text) => {
    const reading = parsePolicy(
      miniTexts({ violations: [{ code: "T-A", each: "events", message: { en: text, zh: text } }] }),
    );
    if (!reading.ok) {
      expect(
        reading.faults.every(({ code }) => code === "PLACEHOLDER_UNKNOWN" || code === "VALUE_INVALID"),
      ).toBe(true);
      return;
    }
    expect(reading.policy.measures[0]?.profiles[0]?.violations[0]?.message.en).toBe(text);
  });

  it.each(odd)("%j is refused as a name", (text) => {
    expect(faultsOf({ amounts: { [text]: 1 } })).toHaveLength(1);
    expect(faultsOf({ amounts: { a: text } })).toHaveLength(1);
    expect(
      faultsOf({ select: { a: { kind: "event", where: { fact: text, operator: "known", value: true } } } }),
    ).toHaveLength(1);
  });

  it("numbers that JSON can write are held or refused, never read as another", () => {
    for (const number of ["1e999", "-1e999", "1e400"]) {
      const text = (miniTexts({ amounts: { a: 1 } })[FILE] ?? "").replace('"a":1', `"a":${number}`);
      const reading = parsePolicy({ ...miniTexts({}), [FILE]: text });
      expect(reading.ok ? [] : reading.faults.map(({ code }) => code)).toEqual(["VALUE_INVALID"]);
    }
    for (const number of [1e308, 5e-324, -1e21, 123456789012345680000]) {
      const reading = parsePolicy(miniTexts({ amounts: { a: number, b: "a * a * a / a" } }));
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
      const units = [{ id: "a", name: "A", kinds: ["county"] }];
      holdPlain(
        compilePolicy(reading.policy).assess(
          { units, records: [] },
          { period: "2021-06", asOf: "2021-06-30" },
        ),
      );
    }
  });

  it("a key too many is not looked into by later checks", () => {
    const due = { day: 5, x: { y: 1 } };
    expect(faultsOf({ duties: { held: { every: "month", by: "events", due } } })).toEqual([
      "KEY_UNKNOWN duties.held.due.x",
    ]);
  });
});

describe("nesting", () => {
  const nested = (levels: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown =>
    range(levels, (i) => i).reduce<unknown>(wrap, inner);
  const known = { fact: "on", operator: "known", value: true };

  it("conditions may be nested as deep as a file, and no deeper", () => {
    const where = (levels: number) => ({
      select: { a: { kind: "event", where: nested(levels, (not) => ({ not }), known) } },
    });
    // The file itself, `select` and the selection are three levels, the comparison is one.
    expect(faultsOf(where(60))).toEqual([]);
    expect(faultsOf(where(61))).toEqual(["NESTED_TOO_DEEP "]);
    const deep = '{"not":'.repeat(100_000);
    const text = (miniTexts(where(1) as MiniMeasure)[FILE] ?? "").replace('{"not":', () => deep);
    const reading = parsePolicy({ ...miniTexts({}), [FILE]: text });
    expect(reading.ok ? [] : reading.faults.map(({ code }) => code)).toEqual(["NESTED_TOO_DEEP"]);
  });

  it("a fault at the bottom is named at its place", () => {
    const where = nested(29, (one) => ({ any: [known, { not: one }] }), { ...known, operator: "knwn" });
    expect(
      faultsOf({
        select: {
          a: {
            kind: "event",
            where: nested(19, (one) => ({ any: [known, { not: one }] }), { ...known, operator: "knwn" }),
          },
        },
      }),
    ).toEqual([`VALUE_INVALID select.a.where${".any[1].not".repeat(19)}.operator`]);
    expect(faultsOf({ select: { a: { kind: "event", where } } })).toEqual(["NESTED_TOO_DEEP "]);
  });

  it("formulas of many parentheses, signs and calls are refused with a reason", () => {
    for (const formula of [
      "(".repeat(499) + 1 + ")".repeat(499),
      `${"-".repeat(999)}1`,
      "min(".repeat(249),
      "(".repeat(1_000),
      "1+".repeat(500),
    ]) {
      expect(faultsOf({ amounts: { a: formula } })).toEqual(["FORMULA_SYNTAX amounts.a"]);
    }
    expect(faultsOf({ amounts: { a: `${"(".repeat(1_000)}1${")".repeat(1_000)}` } })).toEqual([
      "VALUE_INVALID amounts.a",
    ]);
    expect(faultsOf({ amounts: { a: `1${"+1".repeat(499)}` } })).toEqual([]);
  });

  it("selections that are made of each other in a circle are named, ten thousand of them refused", () => {
    const chain = (length: number) =>
      Object.fromEntries(range(length, (i) => [`s${i}`, { from: `s${(i + 1) % length}` }] as const));
    expect(faultsOf({ select: chain(190) })).toEqual(["CIRCLE select.s0"]);
    expect(faultsOf({ select: chain(10_000) })).toEqual(["VALUE_INVALID select"]);
  });
});

describe("size: eight times as much takes about eight times as long", () => {
  /** The least time that this process worked, of several tries: what else the machine does only adds to it. */
  const took = (measure: MiniMeasure): number => {
    const texts = miniTexts(measure);
    return Math.min(
      ...range(3, () => {
        const begun = process.cpuUsage();
        parsePolicy(texts);
        return process.cpuUsage(begun).user;
      }),
    );
  };
  const many = (of: (i: number) => unknown) => (length: number) =>
    Object.fromEntries(range(length, (i) => [`a${i}`, of(i)]));
  const more = (value: number) => ({ fact: "events.count", operator: "greaterThan", value });
  const growing: readonly (readonly [string, number, (size: number) => MiniMeasure])[] = [
    ["amounts", 1_000, (n) => ({ amounts: many(() => 1)(n) })],
    ["amounts of each other", 500, (n) => ({ amounts: many((i) => (i === 0 ? 1 : `a${i - 1} + 1`))(n) })],
    ["amounts of a wrong shape", 1_000, (n) => ({ amounts: many(() => ({ bnds: 1 }))(n) })],
    ["amounts of names that are not there", 1_500, (n) => ({ amounts: many((i) => `b${i}`)(n) })],
    [
      "bands",
      100,
      (n) => ({
        amounts: { a: { bands: [...range(n, (i) => ({ when: more(i), value: i })), { value: 1 }] } },
      }),
    ],
    [
      "members of a condition",
      300,
      (n) => ({
        select: {
          a: {
            kind: "event",
            where: { any: range(n, () => ({ fact: "amount", operator: "equal", value: 1 })) },
          },
        },
      }),
    ],
    ["terms of a formula", 60, (n) => ({ amounts: many(() => `1${"+1".repeat(n)}`)(50) })],
    ["findings", 200, (n) => ({ violations: range(n, (i) => ({ code: `T-${i}`, when: more(i) })) })],
  ];

  it.each(growing)("%s", (_name, size, measureOf) => {
    took(measureOf(size));
    const ratio = took(measureOf(size * 8)) / took(measureOf(size));
    // Squared it would be 64.
    expect(ratio).toBeLessThan(30);
  });

  it("sixty thousand keys that nobody knows are as many faults, a million are refused with the file", () => {
    const extra = range(60_000, (i) => `"k${i}":0`).join();
    const text = (miniTexts({})[FILE] ?? "").replace("{", `{${extra},`);
    const reading = parsePolicy({ ...miniTexts({}), [FILE]: text });
    expect(reading.ok ? 0 : reading.faults.length).toBe(60_000);
    const million = `{${range(1_000_000, (i) => `"k${i}":0`).join()}}`;
    const refused = parsePolicy({ ...miniTexts({}), [FILE]: million });
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toContain("FILE_TOO_LARGE");
  });
});
