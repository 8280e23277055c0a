import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { isCivilDate } from "../../src/calendar/civil-date.js";
import { isOfType, operands, operatorNames } from "../../src/conditions/operands.js";
import { addOwnOperators, evaluatorOf } from "../../src/conditions/operators.js";
import { operatorOf } from "./engine-operator.js";

type Row = readonly [name: string, left: unknown, right: unknown, result: boolean];

const rows: readonly Row[] = [
  ["equal", 5, 5, true],
  ["equal", 5, 5.000000001, false],
  ["equal", "a", "a", true],
  ["equal", "5", 5, false],
  ["equal", true, true, true],
  ["equal", false, true, false],
  ["equal", "", "", true],
  ["equal", 0, -0, true],
  ["notEqual", 5, 6, true],
  ["notEqual", 5, 5, false],
  ["notEqual", "a", "b", true],
  ["notEqual", "5", 5, false],
  ["in", "a", ["a", "b"], true],
  ["in", "c", ["a", "b"], false],
  ["in", 1, ["1"], false],
  ["in", 1, [], false],
  ["notIn", "c", ["a", "b"], true],
  ["notIn", "a", ["a", "b"], false],
  ["notIn", "a", [], true],
  ["contains", ["a", "b"], "a", true],
  ["contains", ["a", "b"], "c", false],
  ["contains", [], "a", false],
  ["contains", "abc", "b", false],
  ["doesNotContain", ["a", "b"], "c", true],
  ["doesNotContain", ["a", "b"], "a", false],
  ["doesNotContain", [], "a", true],
  ["doesNotContain", "abc", "x", false],
  ["lessThan", 59.99, 60, true],
  ["lessThan", 60, 60, false],
  ["lessThan", 60.01, 60, false],
  ["lessThan", -1, 0, true],
  ["lessThanInclusive", 59.99, 60, true],
  ["lessThanInclusive", 60, 60, true],
  ["lessThanInclusive", 60.01, 60, false],
  ["greaterThan", 59.99, 60, false],
  ["greaterThan", 60, 60, false],
  ["greaterThan", 60.01, 60, true],
  ["greaterThanInclusive", 59.99, 60, false],
  ["greaterThanInclusive", 60, 60, true],
  ["greaterThanInclusive", 60.01, 60, true],
  ["before", "2021-09-29", "2021-09-30", true],
  ["before", "2021-09-30", "2021-09-30", false],
  ["before", "2021-10-01", "2021-09-30", false],
  ["after", "2021-09-29", "2021-09-30", false],
  ["after", "2021-09-30", "2021-09-30", false],
  ["after", "2021-10-01", "2021-09-30", true],
  ["onOrBefore", "2021-09-29", "2021-09-30", true],
  ["onOrBefore", "2021-09-30", "2021-09-30", true],
  ["onOrBefore", "2021-10-01", "2021-09-30", false],
  ["onOrAfter", "2021-09-29", "2021-09-30", false],
  ["onOrAfter", "2021-09-30", "2021-09-30", true],
  ["onOrAfter", "2021-10-01", "2021-09-30", true],
  ["known", 0, true, true],
  ["known", "", true, true],
  ["known", false, true, true],
  ["known", false, false, false],
  ["known", undefined, true, false],
  ["known", null, true, false],
  ["known", undefined, false, true],
  ["known", null, false, true],
];

const notDates = [
  "2021-9-30",
  "2021-02-29",
  "2021-09-31",
  "06-Apr-2021",
  "2021-09",
  "2021-09-30T00:00:00Z",
  "",
];
const dateOperators = ["before", "after", "onOrBefore", "onOrAfter"];
const compared = operatorNames.filter((name) => name !== "known");
const sample = { scalar: "a", number: 1, date: "2021-09-30", boolean: true, list: ["a"], any: 1 } as const;

describe("the operators", () => {
  it.each(rows)("%s: %j and %j give %s", (name, left, right, result) => {
    expect(evaluatorOf(name)(left, right)).toBe(result);
  });

  it("are each in the table with both results", () => {
    for (const name of operatorNames) {
      const results = new Set(rows.filter(([row]) => row === name).map((row) => row[3]));
      expect([name, results.size]).toEqual([name, 2]);
    }
  });

  it("are json-rules-engine's ten and five of our own", () => {
    const plain = new Engine();
    const own = operatorNames.filter((name) => operatorOf(plain, name) === undefined);
    expect(own).toEqual([...dateOperators, "known"]);
    expect(operatorNames).toHaveLength(15);
  });

  it.each(compared)("%s is false where an operand is absent", (name) => {
    for (const absent of [undefined, null]) {
      expect(evaluatorOf(name)(absent, sample[operands[name].right])).toBe(false);
      expect(evaluatorOf(name)(sample[operands[name].left], absent)).toBe(false);
      expect(evaluatorOf(name)(absent, absent)).toBe(false);
    }
  });

  it.each(dateOperators)("%s is false for what is not a date", (name) => {
    for (const text of notDates) {
      expect(evaluatorOf(name)(text, "2021-09-30")).toBe(false);
      expect(evaluatorOf(name)("2021-09-30", text)).toBe(false);
    }
    expect(evaluatorOf(name)(new Date(0), new Date(1))).toBe(false);
  });

  it("know every day that the calendar knows", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true });
    const made = days.map((day) => day.toISOString().slice(0, 10));
    const part = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, "0"));
    const written = fc
      .tuple(fc.integer({ min: 1900, max: 2200 }), part, part)
      .map((parts) => parts.join("-"));
    fc.assert(fc.property(fc.oneof(made, written), (text) => isOfType.date(text) === isCivilDate(text)));
  });

  it("cannot be had by a name that is none, nor with a decorator", () => {
    for (const name of ["eqaul", "not:equal", "constructor", "__proto__"]) {
      expect(() => evaluatorOf(name)).toThrow(/no operator/);
    }
  });

  it("are the same after being added twice", async () => {
    const engine = new Engine();
    addOwnOperators(engine);
    addOwnOperators(engine);
    expect(operatorOf(engine, "notIn")?.(undefined, ["a"])).toBe(false);
    expect(operatorOf(engine, "notIn")?.("b", ["a"])).toBe(true);
  });
});

describe("traps of json-rules-engine in the operators", () => {
  it("trap 7: texts and Date objects are not compared as numbers or days", () => {
    expect(operatorOf(new Engine(), "greaterThan")?.("9", "10")).toBe(true);
    expect(evaluatorOf("greaterThan")("9", "10")).toBe(false);
    expect(evaluatorOf("greaterThan")("06-Apr-2021", "05-Apr-2022")).toBe(false);
    expect(evaluatorOf("after")("06-Apr-2021", "05-Apr-2022")).toBe(false);
    expect(evaluatorOf("after")("2022-04-05", "2021-04-06")).toBe(true);
  });

  it("trap 8: in does not look for a part of a text", () => {
    expect(operatorOf(new Engine(), "in")?.("count", "county")).toBe(true);
    expect(evaluatorOf("in")("count", "county")).toBe(false);
    expect(evaluatorOf("notIn")("park", "county")).toBe(false);
  });

  it("trap 15: every operator returns exactly true or false, whatever it is given", () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true }),
      fc.constantFrom(...notDates),
    );
    fc.assert(
      fc.property(fc.constantFrom(...operatorNames), anything, anything, (name, left, right) => {
        expect([true, false]).toContain(evaluatorOf(name)(left, right));
      }),
      { numRuns: 1000 },
    );
  });

  it("trap 17: a bigint and an object fail every comparison, also the negative ones", () => {
    for (const name of compared) {
      const right = sample[operands[name].right];
      for (const odd of [10n, {}, new Date(0), Number.NaN, Symbol.iterator]) {
        expect([name, evaluatorOf(name)(odd, right)]).toEqual([name, false]);
      }
    }
    expect(evaluatorOf("equal")(10n, 10n)).toBe(false);
  });

  it("trap 18: in and notIn an absent list are false and do not throw", () => {
    expect(() => operatorOf(new Engine(), "in")?.("a", null)).toThrow(TypeError);
    expect(evaluatorOf("in")("a", null)).toBe(false);
    expect(evaluatorOf("notIn")("a", undefined)).toBe(false);
  });
});
