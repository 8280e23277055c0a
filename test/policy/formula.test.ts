import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Formula, formulaNames, parseFormula } from "../../src/policy/formula.js";

const n = (text: string): Formula => ({ op: "number", text });
const v = (name: string, column: number): Formula => ({ op: "name", name, column });
const op = (name: "add" | "subtract" | "multiply" | "divide", left: Formula, right: Formula): Formula => ({
  op: name,
  left,
  right,
});

function tree(text: string): Formula {
  const reading = parseFormula(text);
  if (!reading.ok) throw new Error(`${reading.column}: ${reading.detail.en}`);
  return reading.formula;
}

describe("a formula is read", () => {
  const worked: readonly (readonly [string, Formula])[] = [
    ["1", n("1")],
    ["0.50", n("0.50")],
    ["held.rate", v("held.rate", 1)],
    ["25/12", op("divide", n("25"), n("12"))],
    ["1 + 2 * 3", op("add", n("1"), op("multiply", n("2"), n("3")))],
    ["1 * 2 + 3", op("add", op("multiply", n("1"), n("2")), n("3"))],
    ["(1 + 2) * 3", op("multiply", op("add", n("1"), n("2")), n("3"))],
    ["1 - 2 - 3", op("subtract", op("subtract", n("1"), n("2")), n("3"))],
    ["1 - (2 - 3)", op("subtract", n("1"), op("subtract", n("2"), n("3")))],
    ["8 / 4 / 2", op("divide", op("divide", n("8"), n("4")), n("2"))],
    ["8 / 4 * 2", op("multiply", op("divide", n("8"), n("4")), n("2"))],
    ["1 - 2 + 3", op("add", op("subtract", n("1"), n("2")), n("3"))],
    ["-a * b", op("multiply", { op: "negate", of: v("a", 2) }, v("b", 6))],
    ["a - -b", op("subtract", v("a", 1), { op: "negate", of: v("b", 6) })],
    ["a*-2", op("multiply", v("a", 1), { op: "negate", of: n("2") })],
    ["--1", { op: "negate", of: { op: "negate", of: n("1") } }],
    ["-(1 + 2)", { op: "negate", of: op("add", n("1"), n("2")) }],
    ["min(1)", { op: "min", of: [n("1")] }],
    [
      "max (a, 1+2,\tmin(b))",
      { op: "max", of: [v("a", 6), op("add", n("1"), n("2")), { op: "min", of: [v("b", 18)] }] },
    ],
    ["min.rate + maximum", op("add", v("min.rate", 1), v("maximum", 12))],
    ["\n a\r\n+ now.ytd2", op("add", v("a", 3), v("now.ytd2", 8))],
  ];
  it.each(worked)("%j", (text, expected) => expect(tree(text)).toEqual(expected));

  it("keeps names in order of appearance, each time", () => {
    expect(formulaNames(tree("b.rate + min(a, -b.rate) / (c - 1)"))).toEqual([
      { name: "b.rate", column: 1 },
      { name: "a", column: 14 },
      { name: "b.rate", column: 18 },
      { name: "c", column: 29 },
    ]);
  });
});

describe("a broken formula names the column", () => {
  const broken: readonly (readonly [string, number, string])[] = [
    ["", 1, "it is empty"],
    ["  ", 3, "it is empty"],
    ["1 +", 4, "a number or a name is missing at its end"],
    ["1 + ", 5, "a number or a name is missing at its end"],
    ["* 2", 1, '"*" was not expected here'],
    ["+1", 1, '"+" was not expected here'],
    ["1 2", 3, '"2" was not expected here'],
    ["(1 + 2", 7, 'a ")" is missing'],
    ["(1 2)", 4, '"2" was not expected here'],
    ["1)", 2, '")" was not expected here'],
    ["()", 2, '")" was not expected here'],
    ["1, 2", 2, '"," was not expected here'],
    ["min()", 5, '")" was not expected here'],
    ["min(1,)", 7, '")" was not expected here'],
    ["min(1", 6, 'a ")" is missing'],
    ["2 * min", 8, 'after min and max stands "("'],
    ["max + 1", 5, 'after min and max stands "("'],
    ["1 + round(2)", 5, "there are no functions but min and max"],
    ["1e5", 1, 'a number is written "12" or "0.5", without an exponent'],
    ["a + .5", 5, 'a number is written "12" or "0.5", without an exponent'],
    ["5.", 1, 'a number is written "12" or "0.5", without an exponent'],
    ["1.2.3", 1, 'a number is written "12" or "0.5", without an exponent'],
    ["a + held.", 5, 'a name is made of letters and digits, its parts joined by dots, as in "held.rate"'],
    ["a_b", 1, 'a name is made of letters and digits, its parts joined by dots, as in "held.rate"'],
    ["a..b", 1, 'a name is made of letters and digits, its parts joined by dots, as in "held.rate"'],
    ["a × 2", 3, '"×" has no meaning in a formula'],
    ["（a）", 1, '"（" has no meaning in a formula'],
    ["a + 例会", 5, '"例" has no meaning in a formula'],
    ["2 ** 3", 4, '"*" was not expected here'],
    ["a; b", 2, '";" has no meaning in a formula'],
  ];
  it.each(broken)("%j", (text, column, en) => {
    const reading = parseFormula(text);
    expect(reading).toMatchObject({ ok: false, column, detail: { en } });
    expect(!reading.ok && reading.detail.zh).toMatch(/\p{Script=Han}/u);
  });

  it("allows 50 levels and 1,000 characters, no more", () => {
    expect(parseFormula(`${"(".repeat(50)}1${")".repeat(50)}`).ok).toBe(true);
    expect(parseFormula(`${"(".repeat(51)}1${")".repeat(51)}`)).toMatchObject({ ok: false, column: 51 });
    expect(parseFormula(`${"-".repeat(50)}1`).ok).toBe(true);
    expect(parseFormula(`${"-".repeat(51)}1`)).toMatchObject({ ok: false, column: 51 });
    expect(parseFormula(`${"min(".repeat(51)}1`)).toMatchObject({ ok: false, column: 201 });
    expect(formulaNames(tree(`a${"+a".repeat(499)}`))).toHaveLength(500);
    expect(parseFormula("1".repeat(1000)).ok).toBe(true);
    expect(parseFormula("1".repeat(1001))).toMatchObject({ ok: false, column: 1001 });
    expect(parseFormula("(".repeat(1_000_000)).ok).toBe(false);
  });
});

const binary = ["add", "subtract", "multiply", "divide"] as const;
const signs = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

const part = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/);
const name = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("."))
  .filter((one) => one !== "min" && one !== "max");
const { formula: anyFormula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{1,4})?$/).map(n),
    name.map((one) => v(one, 0)),
    fc
      .tuple(fc.constantFrom(...binary), tie("formula"), tie("formula"))
      .map(([sign, left, right]) => op(sign, left, right)),
    tie("formula").map((of): Formula => ({ op: "negate", of })),
    fc
      .tuple(fc.constantFrom("min", "max"), fc.array(tie("formula"), { minLength: 1, maxLength: 3 }))
      .map(([which, of]): Formula => ({ op: which, of })),
  ),
}));

// Parentheses only where the tree asks for them: around a looser operation, or an equal one on the right.
function printed(formula: Formula, gap: string): string {
  const level = (one: Formula): number =>
    one.op === "add" || one.op === "subtract" ? 0 : one.op === "multiply" || one.op === "divide" ? 1 : 2;
  const inside = (one: Formula, least: number): string =>
    level(one) < least ? `(${gap}${printed(one, gap)})` : printed(one, gap);
  switch (formula.op) {
    case "number":
      return formula.text;
    case "name":
      return formula.name;
    case "negate":
      return `-${gap}${inside(formula.of, 2)}`;
    case "min":
    case "max":
      return `${formula.op}${gap}(${formula.of.map((one) => printed(one, gap)).join(`${gap},`)}${gap})`;
    default: {
      const own = level(formula);
      return `${inside(formula.left, own)}${gap}${signs[formula.op]}${gap}${inside(formula.right, own + 1)}`;
    }
  }
}

const withoutColumns = (formula: Formula): unknown =>
  JSON.parse(JSON.stringify(formula, (key, value: unknown) => (key === "column" ? undefined : value)));

describe("any text", () => {
  it("a printed tree is read as the same tree, its names where they stand", () => {
    fc.assert(
      fc.property(anyFormula, fc.constantFrom("", " ", " \t"), (formula, gap) => {
        const text = printed(formula, gap);
        fc.pre(text.length <= 1000);
        const read = tree(text);
        expect(withoutColumns(read)).toEqual(withoutColumns(formula));
        for (const one of formulaNames(read)) expect(text.startsWith(one.name, one.column - 1)).toBe(true);
        expect(formulaNames(read).map((one) => one.name)).toEqual(
          formulaNames(formula).map((one) => one.name),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("is a formula or has a column inside it; nothing is thrown", () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          "1",
          "0.5",
          "a",
          "min",
          "max",
          "(",
          ")",
          ",",
          "+",
          "-",
          "*",
          "/",
          ".",
          " ",
          "中",
          "_",
        ),
      )
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 1100 })), (text) => {
        const reading = parseFormula(text);
        if (reading.ok) return;
        expect(reading.column).toBeGreaterThanOrEqual(1);
        expect(reading.column).toBeLessThanOrEqual(text.length + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
