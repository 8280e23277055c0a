import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/conditions/compile.js";
import { askedBy, runInEngine, sameTree } from "../../src/conditions/engine.js";
import { operands, operatorNames } from "../../src/conditions/operands.js";
import { evaluatorOf } from "../../src/conditions/operators.js";
import type { ComparisonResult, ConditionTree } from "../../src/conditions/result.js";
import type { Condition } from "../../src/conditions/schema.js";
import { operatorOf } from "./engine-operator.js";

// Few values and few names, so that equal ones, members and absent facts come up often.
const number = fc.constantFrom(0, -1, 59.99, 60, 60.01, 1e21);
const date = fc.constantFrom("2021-08-31", "2021-09-30", "2021-10-01");
const text = fc.constantFrom("county", "park", "", "9", "10", "2021-02-30", "06-Apr-2021");
const scalar = fc.oneof(number, date, text, fc.boolean());
const list = fc.array(scalar, { minLength: 1, maxLength: 4 });
const name = fc.constantFrom("a", "b", "c", "d", "e", "constructor");
const named = fc.constantFrom("a", "b", "-a", "-c", "constructor");
const by = fc.oneof(fc.integer({ min: -3660, max: 3660 }), fc.constantFrom(-1, 1), named);
const params = fc.oneof(fc.record({ days: by }), fc.record({ months: by }));
const reference = fc.record({ fact: name, params }, { requiredKeys: ["fact"] });
const right = { scalar, number, date, boolean: fc.boolean(), list, any: scalar } as const;

const comparison = fc.constantFrom(...operatorNames).chain((operator) => {
  const constant: fc.Arbitrary<unknown> = right[operands[operator].right];
  const value = operator === "known" ? constant : fc.oneof(constant, reference);
  const leaf = { fact: name, params, operator: fc.constant(operator), value };
  return fc.record(leaf, { requiredKeys: ["fact", "operator", "value"] });
});
const condition = fc.letrec((tie) => {
  const members = fc.array(tie("any"), { minLength: 2, maxLength: 4 });
  return {
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      comparison,
      fc.record({ all: members }),
      fc.record({ any: members }),
      fc.record({ not: tie("any") }),
    ),
  };
}).any;
const fact = fc.oneof(
  number,
  date,
  text,
  fc.boolean(),
  fc.array(scalar, { maxLength: 4 }),
  fc.constant(null),
);
const facts = fc.dictionary(name, fact, { maxKeys: 6, noNullPrototype: true });

describe("a compiled condition and the engine itself", () => {
  it("decide alike and give the same tree", async () => {
    const seen = { true: 0, false: 0, absent: 0, movedLeft: 0, movedRight: 0 };
    await fc.assert(
      fc.asyncProperty(condition, facts, async (one, known) => {
        const compiled = compileCondition(one);
        const tree = compiled.tree(known);
        const expected = await runInEngine(one as Condition, known);
        expect(tree).toStrictEqual(expected);
        // The tree alone says what was asked and seen.
        const { condition: asked, facts: saw } = askedBy(tree);
        expect(sameTree(await runInEngine(asked, saw), expected)).toBe(true);
        expect(compiled(known)).toBe(expected.result);
        expect(compiled((name) => (Object.hasOwn(known, name) ? known[name] : undefined))).toBe(
          expected.result,
        );
        seen[expected.result ? "true" : "false"] += 1;
        const leaves = leavesOf(tree);
        if (leaves.some(({ factResult }) => factResult === undefined)) seen.absent += 1;
        if (leaves.some((leaf) => isMoved(leaf, leaf.factResult))) seen.movedLeft += 1;
        if (leaves.some(({ value, valueResult }) => isMoved(value, valueResult))) seen.movedRight += 1;
      }),
      { numRuns: 1000 },
    );
    // A comparison of nothing with nothing would prove nothing.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  });

  it("tell a date that is moved by several distances, and not at all, apart", async () => {
    const value = { fact: "end" };
    const condition: Condition = {
      all: [
        { fact: "end", params: { days: -1 }, operator: "before", value },
        {
          fact: "end",
          params: { months: -1 },
          operator: "before",
          value: { ...value, params: { days: "n" } },
        },
        {
          any: [
            { fact: "n", operator: "equal", value: 2 },
            { not: { fact: "end", operator: "equal", value } },
          ],
        },
      ],
    };
    const known = { end: "2021-06-30", n: 2 };
    const expected = await runInEngine(condition, known);
    expect(leavesOf(expected).map(({ factResult, valueResult }) => [factResult, valueResult])).toEqual([
      ["2021-06-29", "2021-06-30"],
      ["2021-05-30", "2021-07-02"],
      [2, 2],
      ["2021-06-30", "2021-06-30"],
    ]);
    const tree = compileCondition(condition).tree(known);
    expect(tree).toStrictEqual(expected);
    expect(askedBy(tree)).toEqual({ condition, facts: known });
  });

  it("compare as the engine's own operators do where the operands are of their types", () => {
    const plain = new Engine();
    const engineNames = operatorNames.filter((one) => operatorOf(plain, one) !== undefined);
    const pair = fc.constantFrom(...engineNames).chain((operator) => {
      const { left: l, right: r, alike } = operands[operator];
      const both = fc.oneof(fc.tuple(number, number), fc.tuple(date, date), fc.tuple(text, text));
      const operandPair = alike === "sides" && r === "scalar" ? both : fc.tuple(right[l], right[r]);
      return fc.tuple(fc.constant(operator), operandPair);
    });
    fc.assert(
      fc.property(pair, ([operator, [l, r]]) => {
        expect(evaluatorOf(operator)(l, r)).toBe(operatorOf(plain, operator)?.(l, r));
      }),
      { numRuns: 500 },
    );
  });
});

function leavesOf(tree: ConditionTree): readonly ComparisonResult[] {
  if ("all" in tree) return tree.all.flatMap(leavesOf);
  if ("any" in tree) return tree.any.flatMap(leavesOf);
  return "not" in tree ? leavesOf(tree.not) : [tree];
}

/** Whether a side of a comparison is a date that was moved, and did arrive. */
function isMoved(side: unknown, result: unknown): boolean {
  return typeof side === "object" && side !== null && "params" in side && typeof result === "string";
}
