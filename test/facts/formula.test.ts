import fc from "fast-check";
import Fraction from "fraction.js";
import { expect, it } from "vitest";
import { Exact } from "../../src/exact/exact.js";
import { compileFormula } from "../../src/facts/formula.js";
import { isKnown, type Quantity, type Reason, reasons } from "../../src/facts/quantity.js";
import type { Formula } from "../../src/policy/formula.js";

const names = ["a", "b", "c", "d"] as const;
const numberText = fc.constantFrom("0", "1", "2", "0.5", "33.33", "1000000007", "0.000001");
const leaf = fc.oneof(
  numberText.map((text): Formula => ({ op: "number", text })),
  fc.constantFrom(...names).map((name): Formula => ({ op: "name", name, column: 1 })),
);
const formula = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.record({
      op: fc.constantFrom("add", "subtract", "multiply", "divide"),
      left: tie("any"),
      right: tie("any"),
    }),
    fc.record({ op: fc.constant("negate"), of: tie("any") }),
    fc.record({
      op: fc.constantFrom("min", "max"),
      of: fc.array(tie("any"), { minLength: 1, maxLength: 4 }),
    }),
  ),
})).any;
const known = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 }));
const quantity = fc.oneof(
  { weight: 5, arbitrary: known.map(([n, d]): Quantity => Exact.ratio(n, d)) },
  { weight: 1, arbitrary: fc.constantFrom<Quantity>(...reasons) },
);

/** The meaning, worked out with fraction.js: all operands first, then the first reason of any, in the order of reasons. */
function meaning(formula: Formula, numbers: Readonly<Record<string, Quantity>>): Fraction | Reason {
  if (formula.op === "number") return new Fraction(formula.text);
  if (formula.op === "name") {
    const found = numbers[formula.name] ?? "not-applicable";
    return isKnown(found) ? new Fraction(found.toFraction()) : found;
  }
  const operands =
    "left" in formula ? [formula.left, formula.right] : Array.isArray(formula.of) ? formula.of : [formula.of];
  const all = operands.map((one: Formula) => meaning(one, numbers));
  const unknown = reasons.find((reason) => all.includes(reason));
  if (unknown !== undefined) return unknown;
  const [x, y] = all as [Fraction, Fraction];
  const sorted = (all as Fraction[]).toSorted((one, other) => one.compare(other));
  switch (formula.op) {
    case "add":
      return x.add(y);
    case "subtract":
      return x.sub(y);
    case "multiply":
      return x.mul(y);
    case "divide":
      return y.equals(0) ? "not-applicable" : x.div(y);
    case "negate":
      return x.neg();
    case "min":
      return sorted[0] as Fraction;
    case "max":
      return sorted.at(-1) as Fraction;
  }
}

it("a formula comes to what its parts do, or is unknown for the first of their reasons", () => {
  const seen = { known: 0, unknown: 0 };
  const numbers = fc.record({ a: quantity, b: quantity, c: quantity, d: quantity });
  fc.assert(
    fc.property(formula, numbers, (one, given) => {
      const found = compileFormula(one)({ quantity: (name) => given[name as "a"] });
      const expected = meaning(one, given);
      expect(isKnown(found) ? found.toFraction() : found).toBe(
        typeof expected === "string" ? expected : expected.toFraction(),
      );
      seen[isKnown(found) ? "known" : "unknown"] += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(seen.known, seen.unknown)).toBeGreaterThan(200);
});
