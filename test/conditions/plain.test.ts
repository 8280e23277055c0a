import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operands, operatorNames } from "../../src/conditions/operands.js";
import { parseCondition } from "../../src/conditions/parse.js";
import { isPlainCondition } from "../../src/conditions/plain.js";
import { conditionSchema } from "../../src/conditions/schema.js";

const leaf = { fact: "score", operator: "lessThan", value: 60 };

// Close to conditions, but often none: the right keys and values, at places where they are not always right.
const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  0.5,
  3661,
  -1,
  "",
  1n,
);
const text = fc.constantFrom("a", "-a", "2021-02-28", "2021-02-30", "1 + a", "equal");
const scalar = fc.oneof({ weight: 6, arbitrary: text }, fc.boolean(), fc.integer(), odd);
const move = fc.oneof(
  fc.record({ days: fc.oneof(text, fc.integer({ min: -3700, max: 3700 })) }),
  fc.record({ months: scalar, x: scalar }, { requiredKeys: ["months"] }),
  fc.record({ days: scalar, months: scalar }, { requiredKeys: [] }),
);
const reference = fc.record({ fact: text, params: fc.oneof(move, odd) }, { requiredKeys: ["fact"] });
const value = fc.oneof(
  scalar,
  reference,
  fc.array(scalar, { maxLength: 3 }),
  fc.array(reference, { maxLength: 1 }),
);
const fitting = {
  scalar: fc.constantFrom("a", 1, true, { fact: "b" }),
  list: fc.constantFrom<unknown>(["a"], [1, true], { fact: "b" }),
  number: fc.constantFrom<unknown>(0, -1.5, { fact: "b", params: { days: 1 } }),
  date: fc.constantFrom<unknown>("2021-02-28", { fact: "b", params: { months: "-a" } }),
  boolean: fc.boolean(),
} as const;
const comparison = fc.constantFrom(...operatorNames).chain((name) => {
  const right = fc.oneof({ weight: 5, arbitrary: fitting[operands[name].right] }, value);
  const operator = fc.oneof({ weight: 9, arbitrary: fc.constant(name) }, text);
  const sound = fc.record({ fact: text, operator, value: right });
  const odder = {
    fact: text,
    params: fc.oneof({ weight: 3, arbitrary: move }, odd),
    operator,
    value: right,
    name: text,
  };
  return fc.oneof(
    { weight: 2, arbitrary: sound },
    fc.record(odder, { requiredKeys: ["fact", "operator", "value"] }),
  );
});
const nearly = fc.letrec((tie) => {
  const members = fc.array(tie("any"), { maxLength: 3 });
  const joined = fc.record({ all: members, any: members, not: tie("any") }, { requiredKeys: [] });
  return {
    any: fc.oneof(
      { maxDepth: 3 },
      { weight: 4, arbitrary: comparison },
      fc.record({ all: members }),
      fc.record({ not: tie("any") }),
      joined,
      value,
    ),
  };
}).any;

describe("a plain condition", () => {
  it("is one to the schema too", () => {
    const seen = { plain: 0, other: 0 };
    fc.assert(
      fc.property(nearly, (input) => {
        if (!isPlainCondition(input)) {
          seen.other += 1;
          return;
        }
        seen.plain += 1;
        expect(conditionSchema.safeParse(input, { jitless: true }).success).toBe(true);
        expect(parseCondition(input)).toEqual(input);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.plain, seen.other)).toBeGreaterThan(100);
  });

  it("inherits nothing and has no gaps", () => {
    expect(isPlainCondition(leaf)).toBe(true);
    expect(isPlainCondition(Object.create(leaf))).toBe(false);
    expect(isPlainCondition({ all: Object.assign(new Array(2), { 1: leaf }) })).toBe(false);
    expect(isPlainCondition({ fact: "a", operator: "in", value: new Array(1) })).toBe(false);
    expect(
      isPlainCondition(JSON.parse('{ "fact": "a", "operator": "equal", "value": 1, "__proto__": 2 }')),
    ).toBe(false);
  });

  it("need not be one that is nested deeply, which the schema still takes", () => {
    const deep = Array.from({ length: 20 }).reduce<unknown>((not) => ({ not }), leaf);
    expect(isPlainCondition(deep)).toBe(false);
    expect(parseCondition(deep)).toStrictEqual(deep);
  });
});

describe("the conditions of the built-in policy", () => {
  it("are plain, every one of them", async () => {
    const { nineteenMeasures } = await import("../../src/policy/built-in.js");
    const found = conditionsIn(nineteenMeasures.measures);
    expect(found.length).toBeGreaterThan(200);
    expect(found.filter((one) => !isPlainCondition(one))).toEqual([]);
  });
});

/** Whatever is written as a condition, wherever it stands. */
function conditionsIn(data: unknown): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  const keys = Object.keys(data);
  const isOne = keys.includes("operator") || (keys.length === 1 && /^(all|any|not)$/.test(keys.join()));
  return isOne ? [data] : Object.values(data).flatMap(conditionsIn);
}
