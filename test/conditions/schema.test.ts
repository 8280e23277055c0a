import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseCondition } from "../../src/conditions/parse.js";
import { conditionLeaves, conditionSchema } from "../../src/conditions/schema.js";
import type { Fault } from "../../src/messages/fault.js";

const leaf = { fact: "score", operator: "lessThan", value: 60 };

const moved = (params: unknown) => ({ fact: "end", params, operator: "before", value: "2021-06-30" });

const good: readonly (readonly [string, unknown])[] = [
  ["a lone comparison", leaf],
  ["all", { all: [leaf, leaf] }],
  ["any", { any: [leaf, leaf] }],
  ["not", { not: leaf }],
  ["not within all within any", { any: [{ all: [{ not: leaf }, leaf] }, leaf] }],
  ["another fact", { ...leaf, value: { fact: "limit" } }],
  ["a list", { fact: "kind", operator: "in", value: ["county", 1, true] }],
  ["a list that is a fact", { fact: "kind", operator: "notIn", value: { fact: "kinds" } }],
  ["a date", { fact: "on", operator: "onOrBefore", value: "2020-02-29" }],
  ["known", { fact: "on", operator: "known", value: false }],
  ["a moved date", { fact: "end", params: { months: -3 }, operator: "before", value: "2021-06-30" }],
  ["known of a moved date", { fact: "on", params: { days: "grace" }, operator: "known", value: true }],
  [
    "two moved dates",
    {
      fact: "on",
      params: { days: 3660 },
      operator: "equal",
      value: { fact: "asOf", params: { months: "-startMonths" } },
    },
  ],
];

const bad: readonly (readonly [name: string, input: unknown, faults: readonly string[]])[] = [
  ["nothing", undefined, ["VALUE_INVALID condition"]],
  ["null", null, ["VALUE_INVALID condition"]],
  ["a text", "score < 60", ["VALUE_INVALID condition"]],
  ["a list of conditions", [leaf, leaf], ["VALUE_INVALID condition"]],
  ["an empty object", {}, ["VALUE_INVALID condition"]],
  ["a fact that is no name", { ...leaf, fact: "" }, ["VALUE_INVALID condition.fact"]],
  ["a value missing", { fact: "score", operator: "lessThan" }, ["KEY_MISSING condition.value"]],
  ["a value of null", { ...leaf, value: null }, ["VALUE_INVALID condition.value"]],
  ["an operator that is no text", { ...leaf, operator: 1 }, ["VALUE_INVALID condition.operator"]],
  ["a list without members", { fact: "kind", operator: "in", value: [] }, ["VALUE_INVALID condition.value"]],
  [
    "a list within a list",
    { fact: "kind", operator: "in", value: ["a", ["b"]] },
    ["VALUE_INVALID condition.value[1]"],
  ],
  ["a list to equal", { fact: "kind", operator: "equal", value: ["a"] }, ["VALUE_INVALID condition.value"]],
  ["known with a text", { fact: "kind", operator: "known", value: "yes" }, ["VALUE_INVALID condition.value"]],
  [
    "a path in a reference",
    { ...leaf, value: { fact: "a", path: "$.b" } },
    ["KEY_UNKNOWN condition.value.path"],
  ],
  ["moved by nothing", moved({}), ["VALUE_INVALID condition.params"]],
  ["moved by a number alone", moved(3), ["VALUE_INVALID condition.params"]],
  ["moved by days and months", moved({ days: 1, months: 1 }), ["KEY_UNKNOWN condition.params.months"]],
  [
    "moved by what is misspelt",
    moved({ day: 1 }),
    ["KEY_MISSING condition.params.days", "KEY_UNKNOWN condition.params.day"],
  ],
  ["moved by half a day", moved({ days: 0.5 }), ["VALUE_INVALID condition.params.days"]],
  ["moved too far", moved({ days: -3661 }), ["VALUE_INVALID condition.params.days"]],
  ["moved by a formula", moved({ months: "grace + 1" }), ["VALUE_INVALID condition.params.months"]],
  ["moved by a plus", moved({ months: "+grace" }), ["VALUE_INVALID condition.params.months"]],
  [
    "compared with what is moved by workdays",
    { fact: "on", operator: "before", value: { fact: "end", params: { workingDays: 1 } } },
    ["KEY_UNKNOWN condition.value.params.workingDays", "VALUE_INVALID condition.value.params"],
  ],
  ["not of a list", { not: [leaf] }, ["VALUE_INVALID condition.not"]],
  [
    "faults deep inside",
    { all: [leaf, { any: [leaf, { not: { ...leaf, value: "60" } }] }] },
    ["VALUE_INVALID condition.all[1].any[1].not.value"],
  ],
  [
    "two faults",
    {
      all: [
        { ...leaf, fact: 1 },
        { ...leaf, name: "n" },
      ],
    },
    ["VALUE_INVALID condition.all[0].fact", "KEY_UNKNOWN condition.all[1].name"],
  ],
];

describe("a condition", () => {
  it.each(good)("may be %s", (_name, input) => {
    expect(parseCondition(input)).toEqual(input);
  });

  it.each(bad)("may not be %s", (_name, input, faults) => {
    expect(said(input)).toEqual(faults);
  });

  it("may not be nested without end", () => {
    const circle: { not?: unknown } = {};
    circle.not = circle;
    expect(said(circle)).toEqual(["NESTED_TOO_DEEP condition"]);
  });

  it("has its faults at the place it is told", () => {
    expect(faultsOf({ ...leaf, value: "60" }, "select.late.where")[0]?.path).toBe("select.late.where.value");
  });

  it("is copied and frozen", () => {
    const input = { any: [{ fact: "kind", operator: "in", value: ["a"] }, leaf] };
    const parsed = parseCondition(input);
    expect(parsed).not.toBe(input);
    expect(
      conditionLeaves(parsed).every(({ leaf }) => Object.isFrozen(leaf) && Object.isFrozen(leaf.value)),
    ).toBe(true);
    expect(Object.isFrozen(input.any[0]?.value)).toBe(false);
  });
});

describe("the leaves of a condition", () => {
  it("come with their places, in order", () => {
    const a = { fact: "a", operator: "known", value: true } as const;
    const b = { fact: "b", operator: "known", value: true } as const;
    expect(conditionLeaves({ all: [a, { not: { any: [b, a] } }] })).toEqual([
      { path: ["all", 0], leaf: a },
      { path: ["all", 1, "not", "any", 0], leaf: b },
      { path: ["all", 1, "not", "any", 1], leaf: a },
    ]);
    expect(conditionLeaves(a)).toEqual([{ path: [], leaf: a }]);
  });
});

describe("the JSON Schema", () => {
  const draft = z.toJSONSchema(conditionSchema, { io: "input" });
  const check = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    draft,
  );

  it.each(good)("takes %s", (_name, input) => {
    expect(check(input)).toBe(true);
  });

  it.each(bad.filter(([, input]) => input !== undefined))("refuses %s", (_name, input) => {
    expect(check(input)).toBe(false);
  });
});

describe("traps of json-rules-engine in what is written", () => {
  it("trap 3: all and any have at least two members", () => {
    expect(said({ all: [] })).toEqual(["VALUE_INVALID condition.all"]);
    expect(said({ any: [] })).toEqual(["VALUE_INVALID condition.any"]);
    expect(said({ any: [leaf] })).toEqual(["VALUE_INVALID condition.any"]);
  });

  it("trap 4: all and any do not stand in one object", () => {
    expect(said({ all: [leaf, leaf], any: [leaf, leaf] })).toEqual(["KEY_UNKNOWN condition.any"]);
    expect(said({ ...leaf, not: leaf })).toEqual(["KEY_UNKNOWN condition.not"]);
  });

  it("trap 5: an unknown operator is refused before any fact is seen, and the nearest named", () => {
    expect(faultsOf({ any: [leaf, { ...leaf, operator: "lesThan" }] })).toMatchObject([
      { code: "VALUE_INVALID", path: "condition.any[1].operator", nearest: "lessThan" },
    ]);
    expect(said({ ...leaf, operator: "not:equal" })).toEqual(["VALUE_INVALID condition.operator"]);
    expect(said({ ...leaf, operator: "constructor" })).toEqual(["VALUE_INVALID condition.operator"]);
  });

  it("trap 6: misspelt keys are refused, and the nearest named", () => {
    expect(faultsOf({ fact: "score", opertor: "lessThan", value: 60 })).toMatchObject([
      { code: "KEY_MISSING", path: "condition.operator" },
      { code: "KEY_UNKNOWN", path: "condition.opertor", nearest: "operator" },
    ]);
    expect(faultsOf({ alll: [leaf, leaf] })).toMatchObject([
      { code: "KEY_MISSING", path: "condition.all" },
      { code: "KEY_UNKNOWN", path: "condition.alll", nearest: "all" },
    ]);
    for (const key of ["path", "priority", "prioritty", "name", "constructor"]) {
      expect(said({ ...leaf, [key]: 1 })).toEqual([`KEY_UNKNOWN condition.${key}`]);
    }
    const proto: unknown = JSON.parse('{ "fact": "a", "operator": "known", "value": true, "__proto__": {} }');
    expect(said(proto)).toEqual(["KEY_UNKNOWN condition.__proto__"]);
  });

  it("trap 7: a text is not compared with less or more, nor what is no date with a day", () => {
    expect(said({ ...leaf, operator: "greaterThan", value: "10" })).toEqual([
      "VALUE_INVALID condition.value",
    ]);
    for (const value of ["05-Apr-2022", "2021-02-29", 20210930]) {
      expect(said({ fact: "on", operator: "before", value })).toEqual(["VALUE_INVALID condition.value"]);
    }
  });

  it("trap 8: in and notIn take no text", () => {
    expect(said({ fact: "kind", operator: "in", value: "county" })).toEqual([
      "VALUE_INVALID condition.value",
    ]);
    expect(said({ fact: "kind", operator: "notIn", value: "county" })).toEqual([
      "VALUE_INVALID condition.value",
    ]);
  });

  it("trap 17: only finite numbers are written", () => {
    for (const value of [10n, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(said({ ...leaf, value })).toEqual(["VALUE_INVALID condition.value"]);
    }
  });

  it("trap 18: in and notIn take no null", () => {
    expect(said({ fact: "kind", operator: "in", value: null })).toEqual(["VALUE_INVALID condition.value"]);
  });
});

function said(input: unknown): readonly string[] {
  return faultsOf(input).map((one) => `${one.code} ${one.path}`);
}

function faultsOf(input: unknown, at?: string): readonly Fault[] {
  try {
    parseCondition(input, at);
  } catch (error) {
    if (error instanceof Error && "faults" in error) return error.faults as readonly Fault[];
    throw error;
  }
  return [];
}
