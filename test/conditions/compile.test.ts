import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/conditions/compile.js";

const low = { fact: "score", operator: "lessThan", value: 60 };
const county = { fact: "kind", operator: "in", value: ["county", "park"] };

describe("a compiled condition", () => {
  it("decides a lone comparison and shows it as such", () => {
    const isLow = compileCondition(low);
    expect(isLow({ score: 59 })).toBe(true);
    expect(isLow({ score: 60 })).toBe(false);
    expect(isLow.tree({ score: 59 })).toEqual({ ...low, factResult: 59, valueResult: 60, result: true });
  });

  it("shows every comparison, also those that settle nothing any more", () => {
    const tree = compileCondition({ any: [low, { not: { all: [low, county] } }] }).tree({
      score: 1,
      kind: "park",
    });
    const lowLeaf = { ...low, factResult: 1, valueResult: 60, result: true };
    const countyLeaf = { ...county, factResult: "park", valueResult: county.value, result: true };
    expect(tree).toEqual({
      any: [lowLeaf, { not: { all: [lowLeaf, countyLeaf], result: true }, result: false }],
      result: true,
    });
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  it("compares two facts", () => {
    const same = compileCondition({ fact: "a", operator: "equal", value: { fact: "b" } });
    expect(same({ a: 1, b: 1 })).toBe(true);
    expect(same({ a: 1, b: 2 })).toBe(false);
    expect(same.tree({ a: 1, b: 2 })).toEqual({
      ...{ fact: "a", operator: "equal", value: { fact: "b" } },
      ...{ factResult: 1, valueResult: 2, result: false },
    });
  });

  it("holds two absent facts neither equal nor unequal", () => {
    for (const operator of ["equal", "notEqual"]) {
      expect(compileCondition({ fact: "a", operator, value: { fact: "b" } })({})).toBe(false);
    }
  });

  it("reads facts from a function", () => {
    const facts = (name: string): unknown => (name === "score" ? 59 : undefined);
    expect(compileCondition(low)(facts)).toBe(true);
    expect(compileCondition(county)(facts)).toBe(false);
    expect(compileCondition(low).tree(facts)).toMatchObject({ factResult: 59, result: true });
  });

  it("stops asking once it is settled; its tree asks for everything", () => {
    const asked: string[] = [];
    const facts = (name: string): unknown => {
      asked.push(name);
      return 59;
    };
    const either = compileCondition({ any: [low, county] });
    expect(either(facts)).toBe(true);
    expect(asked).toEqual(["score"]);
    either.tree(facts);
    expect(asked).toEqual(["score", "score", "kind"]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "never finds %s in a prototype",
    (fact) => {
      const known = compileCondition({ fact, operator: "known", value: true });
      expect(known({})).toBe(false);
      expect(known(Object.create({ [fact]: 1 }))).toBe(false);
      expect(known(JSON.parse(`{ "${fact}": 1 }`))).toBe(true);
    },
  );

  it("is not reached by later changes of what was handed in", () => {
    const input = { fact: "kind", operator: "in", value: ["county"] };
    const compiled = compileCondition(input);
    input.value.push("park");
    expect(compiled({ kind: "park" })).toBe(false);
  });

  it("says where it stands when it is none", () => {
    expect(() => compileCondition({ ...low, value: "60" }, "grades[0].when")).toThrow(
      "grades[0].when.value: Expected",
    );
  });
});

describe("traps of json-rules-engine in what is decided", () => {
  it("trap 2: a comparison with a missing number is false; known tells the two apart", () => {
    const passed = { fact: "score", operator: "greaterThanInclusive", value: 60 };
    const failed = { all: [{ fact: "score", operator: "known", value: true }, { not: passed }] };
    for (const facts of [{}, { score: null }, { score: undefined }]) {
      expect(compileCondition(passed)(facts)).toBe(false);
      expect(compileCondition(failed)(facts)).toBe(false);
      // `not` around it stays true, as in the engine: a checker of rule files has to say so.
      expect(compileCondition({ not: passed })(facts)).toBe(true);
    }
    expect(compileCondition(failed)({ score: 59 })).toBe(true);
  });

  it("trap 10: nothing handed in is written to, and frozen input works", () => {
    const condition = deepFreeze({ all: [low, { not: county }] });
    const facts = deepFreeze({ score: 59, kind: "office", kinds: ["a"] });
    const compiled = compileCondition(condition);
    expect(compiled(facts)).toBe(true);
    expect(compiled.tree(facts).result).toBe(true);

    const open = { all: [{ ...low }, { not: { ...county } }] };
    const before = JSON.stringify(open);
    compileCondition(open).tree(facts);
    expect(JSON.stringify(open)).toBe(before);
    expect(() => compileCondition({ ...low, priority: "5" })).toThrow("KEY_UNKNOWN");
  });

  it("trap 15: a comparison passes inside an all of two as it does alone", () => {
    const known = { fact: "kind", operator: "known", value: true };
    expect(compileCondition(known)({ kind: "park" })).toBe(true);
    expect(compileCondition({ all: [known, known] })({ kind: "park" })).toBe(true);
  });
});

function deepFreeze<Data extends object>(data: Data): Data {
  for (const value of Object.values(data)) if (typeof value === "object" && value !== null) deepFreeze(value);
  return Object.freeze(data);
}
