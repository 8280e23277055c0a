import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Fault } from "../../src/messages/fault.js";
import { type RuleText, readRuleText } from "../../src/policy/rule-text.js";
import { shapeFaults } from "../../src/shape/faults.js";

const message = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const comparison = z.strictObject({
  fact: z.string(),
  operator: z.enum(["equal", "lessThan"]),
  value: z.unknown(),
});
type Condition =
  | z.infer<typeof comparison>
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(2) }),
    z.strictObject({ any: z.array(condition).min(2) }),
    z.strictObject({ not: condition }),
    comparison,
  ]),
);
const band = z.strictObject({ when: condition.optional(), value: z.number() });
const value = z.union([z.number(), z.string().min(1), z.strictObject({ bands: z.array(band).min(1) })]);
const offset = z.union([
  z.strictObject({ days: value }),
  z.strictObject({ workingDays: value }),
  z.strictObject({ toEndOf: z.enum(["month", "quarter", "year"]) }),
]);
const span = z.enum(["month", "quarter", "half-year", "year"]);
const duty = z.union([
  z.strictObject({ every: span, by: z.string(), late: offset.optional() }),
  z.strictObject({
    each: z.string(),
    due: z.union([z.string(), z.strictObject({ field: z.string(), plus: offset })]),
  }),
]);
const field = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), longest: z.int().positive().optional() }),
  z.strictObject({ type: z.literal("money"), decimals: z.number().max(4).multipleOf(1).default(2) }),
]);
const schema = z
  .strictObject({
    title: message.optional(),
    duties: z.record(z.string().regex(/^[a-z]+$/), duty).optional(),
    amounts: z.record(z.string(), value).optional(),
    within: offset.nullable().optional(),
    where: condition.optional(),
    fields: z.array(field).readonly().optional(),
    weights: z.partialRecord(z.enum(["county", "park"]), z.number()).optional(),
    pair: z.tuple([z.string(), z.number()]).optional(),
    on: z
      .string()
      .refine((text) => text === "2021-09-30")
      .meta({ format: "date" })
      .optional(),
    points: z.array(z.number()).optional(),
    flag: z.boolean().optional(),
    letter: z.string().length(1).optional(),
    unit: z.union([span, z.number()]).optional(),
    piped: z.preprocess((given) => given, z.strictObject({ inside: z.number() })).optional(),
  })
  .superRefine((data, context) => {
    const sum = data.points?.reduce((one, other) => one + other, 0) ?? 100;
    if (sum === 100) return;
    const fault = { code: "LIST_EXPECTED", values: { name: `${sum}` } };
    context.addIssue({ code: "custom", path: ["points"], params: { fault } });
  });

function textOf(json: string): RuleText {
  const reading = readRuleText("m.json", json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.text;
}

const found = (json: string, of: z.ZodType = schema): readonly Fault[] => shapeFaults(of, textOf(json));
const brief = (faults: readonly Fault[]) =>
  faults.map(({ code, path, line, column, nearest }) =>
    [code, path, `${line}:${column}`, ...(nearest ? [nearest] : [])].join(" "),
  );
const english = (faults: readonly Fault[]) => faults.map((one) => one.message.en);

it("a right text has no faults", () => {
  expect(
    found('{"duties": {"held": {"every": "month", "by": "x"}}, "within": null, "piped": {"inside": 1}}'),
  ).toEqual([]);
});

describe("keys", () => {
  it("unknown at the top, with the nearest", () => {
    const faults = found('{\n  "dutys": {}, "wibble": 1\n}');
    expect(brief(faults)).toEqual(["KEY_UNKNOWN dutys 2:3 duties", "KEY_UNKNOWN wibble 2:16"]);
    expect(faults[0]?.message).toEqual({
      en: 'There is no key "dutys" here. Known: title, duties, amounts, within, where, fields, weights, pair, on, points, flag, letter, unit, piped. Did you mean "duties"?',
      zh: "此处没有键“dutys”。可用的键：title、duties、amounts、within、where、fields、weights、pair、on、points、flag、letter、unit、piped。是否应为“duties”？",
    });
  });

  it("unknown and missing side by side, in a strict object inside a choice inside a record", () => {
    const faults = found('{"duties": {\n\t"held": {"evry": "month", "by": "例会", "lat": {"days": 1}}\n}}');
    expect(brief(faults)).toEqual([
      "KEY_MISSING duties.held.every 2:10",
      "KEY_UNKNOWN duties.held.evry 2:11 every",
      "KEY_UNKNOWN duties.held.lat 2:40 late",
    ]);
    expect(english(faults)[1]).toBe(
      'There is no key "evry" here. Known: every, by, late, each, due. Did you mean "every"?',
    );
  });

  it("deep in choices within choices", () => {
    const faults = found(
      '{"amounts": {"a": {"bands": [\r\n {"value": 1},\r\n {"wen": {"fact": "x", "operator": "equal", "value": 1}, "valu": 2}]}}}',
    );
    expect(brief(faults)).toEqual([
      "KEY_MISSING amounts.a.bands[1].value 3:2",
      "KEY_UNKNOWN amounts.a.bands[1].wen 3:3 when",
      "KEY_UNKNOWN amounts.a.bands[1].valu 3:58 value",
    ]);
  });

  it("of a record with listed names", () => {
    expect(brief(found('{"weights": {"county": 1, "prk": 2, "parks": 3}}'))).toEqual([
      "KEY_UNKNOWN weights.prk 1:27 park",
      "KEY_UNKNOWN weights.parks 1:37 park",
    ]);
  });

  it("of a record whose names have a form", () => {
    const faults = found('{"duties": {\n "Held": {"each": "x", "due": "y"}}}');
    expect(brief(faults)).toEqual(["VALUE_INVALID duties.Held 2:2"]);
    expect(english(faults)).toEqual(["Expected a text of the form /^[a-z]+$/."]);
  });

  it("of the form that a constant chooses", () => {
    const faults = found('{"fields": [{"type": "text", "longst": 3}, {"type": "money", "longest": 3}]}');
    expect(brief(faults)).toEqual([
      "KEY_UNKNOWN fields[0].longst 1:30 longest",
      "KEY_UNKNOWN fields[1].longest 1:62",
    ]);
    expect(english(faults)[1]).toBe('There is no key "longest" here. Known: type, decimals.');
  });

  it("of no other form than the one a constant chooses", () => {
    const faults = found('{"fields": [{"type": "text", "decimls": 3}]}');
    expect(brief(faults)).toEqual(["KEY_UNKNOWN fields[0].decimls 1:30"]);
    expect(english(faults)).toEqual(['There is no key "decimls" here. Known: type, longest.']);
  });

  it("in the order of the text", () => {
    const faults = found('{"flag": 1,\n      "wibble": 1,\n "title": {"en": "x"}, "wobble": 2}');
    expect(brief(faults)).toEqual([
      "VALUE_INVALID flag 1:10",
      "KEY_UNKNOWN wibble 2:7",
      "KEY_MISSING title.zh 3:11",
      "KEY_UNKNOWN wobble 3:24",
    ]);
  });

  it("behind a transformation", () => {
    expect(brief(found('{"piped": {"insde": 1}}'))).toEqual([
      "KEY_MISSING piped.inside 1:11",
      "KEY_UNKNOWN piped.insde 1:12 inside",
    ]);
  });

  it("a key already used is not what was meant", () => {
    expect(brief(found('{"title": {"en": "a", "zh": "b", "zhh": "c"}}'))).toEqual([
      "KEY_UNKNOWN title.zhh 1:34",
    ]);
  });

  it("a required list, choice, constant or tuple that is missing is a missing key", () => {
    const all = z.strictObject({ a: z.array(z.number()), b: value, c: z.literal("x"), d: span, e: field });
    expect(brief(found("{}", all))).toEqual(["a", "b", "c", "d", "e"].map((key) => `KEY_MISSING ${key} 1:1`));
    expect(brief(found('{"type": "tex"}', field))).toEqual(["VALUE_INVALID type 1:10 text"]);
    expect(brief(found('{"longest": 1}', field))).toEqual(["KEY_MISSING type 1:1"]);
  });
});

describe("choices", () => {
  it("a misspelt value of a list, with the nearest", () => {
    const faults = found('{"duties": {"held": {"every": "mounth", "by": "x", "bye": 1}}}');
    expect(brief(faults)).toEqual([
      "VALUE_INVALID duties.held.every 1:31 month",
      "KEY_UNKNOWN duties.held.bye 1:52",
    ]);
    expect(faults[0]?.message).toEqual({
      en: 'Expected one of: month, quarter, half-year, year. Did you mean "month"?',
      zh: "应为下列之一：month、quarter、half-year、year。是否应为“month”？",
    });
  });

  it("a value of no allowed type says all that are", () => {
    expect(found('{"amounts": {"a": true}}')[0]?.message).toEqual({
      en: "Expected a number, a text or an object.",
      zh: "应为数字、文本或对象。",
    });
    expect(english(found('{"within": "5 days"}'))).toEqual(["Expected an object."]);
    expect(english(found('{"duties": {"held": 5}}'))).toEqual(["Expected an object."]);
    expect(brief(found('{"unit": "yar"}'))).toEqual(["VALUE_INVALID unit 1:10 year"]);
    expect(english(found('{"unit": true}'))).toEqual([
      "Expected a number or one of: month, quarter, half-year, year.",
    ]);
  });

  it("an object of no form names the keys that tell the forms apart", () => {
    const faults = found('{"within": {}}');
    expect(brief(faults)).toEqual(["VALUE_INVALID within 1:12"]);
    expect(english(faults)).toEqual(["Expected an object with one of the keys: days, workingDays, toEndOf."]);
    expect(brief(found('{"within": {"wibble": 1}}'))).toEqual([
      "VALUE_INVALID within 1:12",
      "KEY_UNKNOWN within.wibble 1:13",
    ]);
    expect(brief(found('{"within": {"workngDays": 1}}'))).toEqual([
      "KEY_MISSING within.workingDays 1:12",
      "KEY_UNKNOWN within.workngDays 1:13 workingDays",
    ]);
    expect(english(found('{"where": {}}'))).toEqual([
      "Expected an object with one of the keys: all, any, not, fact.",
    ]);
  });

  it("the form is the one that the keys fit", () => {
    const faults = found(
      '{"where": {"all": [{"fact": "a", "operator": "equl", "value": 1}, {"not": {"any": []}}]}}',
    );
    expect(brief(faults)).toEqual([
      "VALUE_INVALID where.all[0].operator 1:46 equal",
      "VALUE_INVALID where.all[1].not.any 1:83",
    ]);
    expect(english(faults)[1]).toBe("Expected at least 2 entries.");
    expect(
      brief(
        found('{"duties": {"a": {"each": "x", "due": {"field": "on", "plus": {"toEndOf": "fortnight"}}}}}'),
      ),
    ).toEqual(["VALUE_INVALID duties.a.due.plus.toEndOf 1:75"]);
    expect(brief(found('{"where": {"fact": "a", "operator": "equal", "valu": 1}}'))).toEqual([
      "KEY_MISSING where.value 1:11",
      "KEY_UNKNOWN where.valu 1:46 value",
    ]);
  });

  it("between forms that fit alike, the fewest problems, then the deepest", () => {
    const pair = (a: z.ZodType) => z.strictObject({ p: z.strictObject({ a, b: z.number() }) });
    expect(brief(found('{"p": {"a": "x"}}', z.union([pair(z.number()), pair(z.string())])))).toEqual([
      "KEY_MISSING p.b 1:7",
    ]);
    const one = z.strictObject({ type: z.literal("one"), size: z.number() });
    const two = z.strictObject({ type: z.literal("two"), size: z.string() });
    expect(brief(found('{"type": "two", "size": 4}', z.union([one, two])))).toEqual([
      "VALUE_INVALID size 1:25",
    ]);
    const flat = z.strictObject({ p: z.strictObject({ q: z.number() }) });
    const deep = z.strictObject({ p: z.strictObject({ q: z.strictObject({ r: z.number() }) }) });
    expect(brief(found('{"p": {"q": {"r": "x"}}}', z.union([flat, deep])))).toEqual([
      "VALUE_INVALID p.q.r 1:19",
    ]);
  });

  it("two forms at once", () => {
    const faults = found('{"within": {"days": 1, "workingDays": 2}}');
    expect(brief(faults)).toEqual(["KEY_UNKNOWN within.workingDays 1:24"]);
    expect(english(faults)).toEqual(['There is no key "workingDays" here. Known: days, toEndOf.']);
    expect(english(found("3", z.xor([z.number(), z.int()])))).toEqual([
      "Expected a value that fits one form only.",
    ]);
  });
});

describe("values", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['{"title": {"en": "", "zh": "中"}}', "title.en 1:18", "a text that is not empty", "非空文本"],
    ['{"title": {"en": "x", "zh": 3}}', "title.zh 1:29", "a text", "文本"],
    ['{"title": []}', "title 1:11", "an object", "对象"],
    ['{"fields": {}}', "fields 1:12", "a list", "列表"],
    ['{"fields": [{"type": "text", "longest": 1.5}]}', "fields[0].longest 1:41", "a whole number", "整数"],
    [
      '{"fields": [{"type": "text", "longest": 0}]}',
      "fields[0].longest 1:41",
      "a number greater than 0",
      "大于0的数字",
    ],
    [
      '{"fields": [{"type": "money", "decimals": 5}]}',
      "fields[0].decimals 1:43",
      "a number of at most 4",
      "不大于4的数字",
    ],
    [
      '{"fields": [{"type": "money", "decimals": 0.5}]}',
      "fields[0].decimals 1:43",
      "a multiple of 1",
      "1的倍数",
    ],
    ['{"fields": [7]}', "fields[0] 1:13", "an object", "对象"],
    ['{"amounts": {"a": {"bands": []}}}', "amounts.a.bands 1:29", "at least 1 entry", "至少1项"],
    ['{"pair": ["a"]}', "pair 1:10", "at least 2 entries", "至少2项"],
    ['{"pair": ["a", 1, 2]}', "pair 1:10", "at most 2 entries", "至多2项"],
    ['{"pair": ["a", "b"]}', "pair[1] 1:16", "a number", "数字"],
    ['{"flag": "yes"}', "flag 1:10", "true or false", "true或false"],
    ['{"letter": "ab"}', "letter 1:12", "exactly 1 character", "恰好1个字符"],
    [
      '{"on": "2021-13-01"}',
      "on 1:8",
      'a date that exists, written "2021-09-30"',
      "真实存在的日期，写作“2021-09-30”",
    ],
    ["[]", " 1:1", "an object", "对象"],
  ];
  it.each(cases)("%s", (json, where, en, zh) => {
    const faults = found(json);
    expect(brief(faults)).toEqual([`VALUE_INVALID ${where}`]);
    expect(faults[0]?.message).toEqual({ en: `Expected ${en}.`, zh: `应为${zh}。` });
  });

  it("a check of the schema's own names the fault, the place and the nearest", () => {
    expect(brief(found('{"points": [50, 40]}'))).toEqual(["LIST_EXPECTED points 1:12"]);
    expect(english(found('{"points": [50, 40]}'))).toEqual(['Expected a list in "90".']);
    const own = z.record(z.string(), z.unknown()).superRefine((_, context) => {
      const fault = {
        code: "FIELD_UNKNOWN",
        values: { field: "hold" },
        nearest: "held",
        at: "key",
      };
      context.addIssue({ code: "custom", path: ["a"], params: { fault } });
      context.addIssue({ code: "custom", path: ["b"], params: { fault: { code: "toString" } } });
      context.addIssue({ code: "custom", path: ["c"], params: { expected: { en: "a name", zh: "名称" } } });
    });
    const faults = found('{"a": 1, "b": 2}', own);
    expect(brief(faults)).toEqual([
      "VALUE_INVALID c 1:1",
      "FIELD_UNKNOWN a 1:2 held",
      "VALUE_INVALID b 1:15",
    ]);
    expect(faults[0]?.message).toEqual({ en: "Expected a name.", zh: "应为名称。" });
    expect(faults[1]?.message.zh).toBe("此类记录没有字段“hold”：未予读取。是否应为“held”？");
  });
});

describe("any data", () => {
  const keys = [
    "duties",
    "held",
    "every",
    "by",
    "late",
    "within",
    "days",
    "where",
    "all",
    "any",
    "not",
    "fact",
    "operator",
    "bands",
    "value",
    "fields",
    "type",
    "weights",
    "county",
    "piped",
    "x",
  ];
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom<unknown>(1, "month", "text", "", true, null),
      fc.dictionary(fc.constantFrom(...keys), tie("tree"), { maxKeys: 4 }),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }));

  it("has faults exactly when the schema refuses it, each worded and inside the text", () => {
    fc.assert(
      fc.property(tree, (data) => {
        const json = JSON.stringify(data, null, 1);
        const faults = found(json);
        expect(faults.length === 0).toBe(schema.safeParse(data, { jitless: true }).success);
        const lines = json.split("\n");
        for (const one of faults) {
          expect(one.message.en).not.toMatch(/\{|undefined|another value/);
          expect(one.column ?? 0).toBeLessThanOrEqual(lines[(one.line ?? 0) - 1]?.length ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("nested as deep as a file may be, it stays quick", () => {
    const deep = `{"where": ${'{"all": ['.repeat(31)}1${"]}".repeat(31)}}`;
    const begun = performance.now();
    expect(found(deep).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
