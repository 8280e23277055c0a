import { Engine, Rule, type RuleResult } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { runInEngine } from "../../src/conditions/engine.js";
import { operatorNames } from "../../src/conditions/operands.js";
import { evaluatorOf } from "../../src/conditions/operators.js";
import { compileCondition, compilePolicy, crossCheck, FaultError, parsePolicy } from "../../src/index.js";
import { assessMini, type MiniMeasure, miniFaults, miniTexts, only } from "../support/mini-policy.js";

// What is observed of the engine is asserted too, so that a version that behaves otherwise does not go unnoticed.

const event = { type: "held" };
const yes = { fact: "a", operator: "equal", value: 1 } as const;
const no = { fact: "a", operator: "equal", value: 2 } as const;

/** What an engine as it comes makes of a rule. Its types take no malformed rules. */
async function bare(
  conditions: unknown,
  facts: object,
  engine = new Engine([], { allowUndefinedFacts: true }),
): Promise<RuleResult> {
  engine.addRule({ conditions, event } as never);
  const { results, failureResults } = await engine.run(facts as Record<string, unknown>);
  const [result] = [...results, ...failureResults];
  if (result === undefined) throw new Error("The engine gave no result.");
  return result;
}

/** The faults of a condition. */
function faultsOf(condition: unknown): readonly string[] {
  try {
    compileCondition(condition);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return error.faults.map(({ code, path, nearest }) =>
      [code, path, ...(nearest ? [nearest] : [])].join(" "),
    );
  }
  return [];
}

/** The faults of a rule file that selects records, or finds against a unit, by a condition. */
const whereFaults = (where: object): readonly string[] =>
  miniFaults({ select: { some: { from: "events", where } } });
const whenFaults = (when: object): readonly string[] => miniFaults({ violations: [{ code: "T-ONE", when }] });

const assessor = (measure: MiniMeasure) => {
  const reading = parsePolicy(miniTexts(measure));
  if (!reading.ok) throw new Error("The policy has faults.");
  return compilePolicy(deepFreeze(reading.policy));
};

describe("traps of json-rules-engine", () => {
  it("trap 1: an engine that is run twice at once loses rules; ours has an engine for every run", async () => {
    const engine = new Engine([
      { conditions: { all: [yes] }, event, priority: 2 },
      { conditions: { all: [yes] }, event, priority: 1 },
    ]);
    const slow = (i: number) => () => new Promise((done) => setTimeout(done, i % 5, 1));
    const runs = await Promise.all(Array.from({ length: 50 }, (_, i) => engine.run({ a: slow(i) })));
    expect(runs.some(({ results }) => results.length < 2)).toBe(true);

    const ours = await Promise.all(
      Array.from({ length: 50 }, (_, i) => runInEngine({ any: [yes, no] }, { a: i })),
    );
    expect(ours.map(({ result }) => result)).toEqual(
      Array.from({ length: 50 }, (_, i) => i === 1 || i === 2),
    );
    expect(faultsOf({ ...yes, priority: 2 })).toEqual(["KEY_UNKNOWN condition.priority"]);
    expect(faultsOf({ all: [yes, no], priority: 2 })).toEqual(["KEY_UNKNOWN condition.priority"]);
  });

  it("trap 2: not of a comparison with a missing number holds; here it is no data, or a fault", async () => {
    const enough = { fact: "a", operator: "greaterThanInclusive", value: 60 };
    expect((await bare({ all: [{ ...enough, operator: "lessThan" }] }, { a: null })).result).toBe(false);
    expect((await bare({ not: enough }, { a: null })).result).toBe(true);

    const when = { not: { ...enough, fact: "x" } };
    const measure: MiniMeasure = {
      amounts: { x: { sum: "amount", of: "events" } },
      indicators: [{ id: "all", points: 100, share: { bands: [{ when, value: 0 }, { value: 1 }] } }],
      violations: [{ code: "T-FEW", when }],
    };
    // An event without its amount leaves the sum unknown.
    const unknown = assessMini(measure, [{ amount: 70 }, {}]);
    expect(unknown.violations).toEqual([]);
    expect(only(unknown).undecided).toEqual([{ code: "T-FEW", reason: "no-data" }]);
    expect(only(unknown).lines[0]?.state).toBe("no-data");
    expect(assessMini(measure, [{ amount: 50 }]).violations.map(({ code }) => code)).toEqual(["T-FEW"]);
    expect(whereFaults({ not: { ...enough, fact: "amount" } })).toEqual([
      "NOT_ABSENT select.some.where.not.fact",
    ]);
  });

  it("trap 3: all and any of nothing hold; here they have at least two members", async () => {
    expect((await bare({ all: [] }, {})).result).toBe(true);
    expect((await bare({ any: [] }, {})).result).toBe(true);

    expect(faultsOf({ all: [] })).toEqual(["VALUE_INVALID condition.all"]);
    expect(faultsOf({ any: [] })).toEqual(["VALUE_INVALID condition.any"]);
    expect(faultsOf({ any: [yes, { all: [yes] }] })).toEqual(["VALUE_INVALID condition.any[1].all"]);
    expect(whereFaults({ any: [] })).toEqual(["VALUE_INVALID select.some.where.any"]);
    expect(whereFaults({})).toEqual(["VALUE_INVALID select.some.where"]);
  });

  it("trap 4: of all beside any one is dropped; here that is a fault", async () => {
    const both = { all: [no, no], any: [yes, yes] };
    expect((await bare(both, { a: 1 })).result).toBe(true);
    expect((await bare({ all: both.all }, { a: 1 })).result).toBe(false);

    expect(faultsOf(both)).toEqual(["KEY_UNKNOWN condition.any"]);
    expect(faultsOf({ ...yes, not: no })).toEqual(["KEY_UNKNOWN condition.not"]);
  });

  it("trap 5: an unknown operator fails when it is reached; here when it is read", async () => {
    const early = { ...yes, priority: 2 };
    const wrong = { any: [early, { ...no, operator: "eqaul" }] };
    expect((await bare(structuredClone(wrong), { a: 1 })).result).toBe(true);
    await expect(bare(structuredClone(wrong), { a: 2 })).rejects.toThrow("Unknown operator");

    expect(faultsOf({ any: [yes, { ...no, operator: "eqaul" }] })).toEqual([
      "VALUE_INVALID condition.any[1].operator equal",
    ]);
    // The engine's decorators make operators that nobody has listed.
    expect((await bare({ all: [{ ...no, operator: "not:equal" }] }, { a: 1 })).result).toBe(true);
    expect(faultsOf({ ...no, operator: "not:equal" })).toEqual(["VALUE_INVALID condition.operator notEqual"]);
  });

  it("trap 6: misspelt keys are taken; here they are faults", async () => {
    const misspelt = { ...yes, prioritty: 5, opertor: "notEqual" };
    expect((await bare({ all: [misspelt] }, { a: 1 })).result).toBe(true);

    expect(faultsOf({ ...yes, prioritty: 5 })).toEqual(["KEY_UNKNOWN condition.prioritty"]);
    expect(faultsOf({ fact: "a", opertor: "equal", value: 1 })).toEqual([
      "KEY_MISSING condition.operator",
      "KEY_UNKNOWN condition.opertor operator",
    ]);
    expect(whenFaults({ fact: "end", parms: { days: 1 }, operator: "known", value: true })).toEqual([
      "KEY_UNKNOWN profiles[0].violations[0].when.parms params",
    ]);
  });

  it("trap 7: texts compare as more or less, and dates do not compare; here types are checked", async () => {
    const more = { fact: "a", operator: "greaterThan" };
    expect((await bare({ all: [{ ...more, value: "10" }] }, { a: "9" })).result).toBe(true);
    expect((await bare({ all: [{ ...more, value: "05-Apr-2022" }] }, { a: "06-Apr-2021" })).result).toBe(
      true,
    );
    const day = (text: string) => new Date(text);
    expect(
      (await bare({ all: [{ ...more, value: day("2021-01-01") }] }, { a: day("2021-01-02") })).result,
    ).toBe(false);

    expect(faultsOf({ ...more, value: "10" })).toEqual(["VALUE_INVALID condition.value"]);
    const later = { fact: "on", operator: "greaterThan", value: { fact: "dueOn" } };
    expect(whereFaults(later)).toEqual(["TYPE_MISMATCH select.some.where.operator"]);
    expect(whereFaults({ ...later, operator: "after" })).toEqual([]);
    expect(whereFaults({ ...later, operator: "after", value: { fact: "topic" } })).toEqual([
      "TYPE_MISMATCH select.some.where.value.fact",
    ]);
    expect(whereFaults({ ...later, operator: "after", value: "05-Apr-2022" })).toEqual([
      "VALUE_INVALID select.some.where.value",
    ]);
    expect(whenFaults({ fact: "events.count", operator: "equal", value: "10" })).toEqual([
      "TYPE_MISMATCH profiles[0].violations[0].when.value",
    ]);
    const isLater = compileCondition({ fact: "a", operator: "after", value: "2021-04-06" });
    expect([
      isLater({ a: "2022-04-05" }),
      isLater({ a: "2021-04-06" }),
      isLater({ a: "06-Apr-2021" }),
    ]).toEqual([true, false, false]);
  });

  it("trap 8: in a text looks for a part of it; here in takes a list", async () => {
    const inText = { fact: "a", operator: "in", value: "county" };
    expect((await bare({ all: [inText] }, { a: "count" })).result).toBe(true);

    expect(faultsOf(inText)).toEqual(["VALUE_INVALID condition.value"]);
    expect(whereFaults({ ...inText, fact: "topic" })).toEqual(["VALUE_INVALID select.some.where.value"]);
    const inFact = compileCondition({ ...inText, value: { fact: "b" } });
    expect([inFact({ a: "count", b: "county" }), inFact({ a: "count", b: ["count"] })]).toEqual([
      false,
      true,
    ]);
  });

  it("trap 9: results come by depth of nesting; here as the rule file says", async () => {
    const deep = { all: [{ any: [{ all: [yes, yes] }, yes] }, yes] };
    const engine = new Engine([
      { name: "deep", conditions: deep, event },
      { name: "flat", conditions: { all: [yes] }, event },
    ]);
    expect((await engine.run({ a: 1 })).results.map(({ name }) => name)).toEqual(["flat", "deep"]);

    const some = { fact: "events.count", operator: "greaterThan", value: 0 };
    const nested = { all: [{ any: [{ all: [some, some] }, some] }, some] };
    const violations = [
      { code: "T-DEEP", when: nested },
      { code: "T-FLAT", when: some },
      { code: "T-AGAIN", when: nested },
    ];
    const assessment = assessMini({ violations }, [{}], { detail: "trees" });
    expect(assessment.violations.map(({ code }) => code)).toEqual(["T-DEEP", "T-FLAT", "T-AGAIN"]);
    expect(only(assessment).conditions?.map(({ place }) => place)).toEqual(
      violations.map((_, i) => `profiles[0].violations[${i}].when`),
    );
  });

  it("trap 10: a priority is written into what was handed in; here nothing is, and it may be frozen", async () => {
    const open = { ...yes, priority: "5" };
    new Rule({ conditions: { all: [open] }, event } as never);
    expect(open.priority).toBe(5);
    const shut = Object.freeze({ ...yes, priority: "5" });
    expect(() => new Rule({ conditions: { all: [shut] }, event } as never)).toThrow(TypeError);

    expect(faultsOf({ ...yes, priority: "5" })).toEqual(["KEY_UNKNOWN condition.priority"]);
    const params = { days: 1 };
    const condition = deepFreeze({
      any: [no, { not: { fact: "d", params, operator: "known", value: true } }],
    });
    const facts = deepFreeze({ a: 1, d: "2021-06-30" });
    expect(compileCondition(condition).tree(facts)).toStrictEqual(
      await runInEngine(condition as never, facts),
    );
    const where = { fact: "amount", operator: "greaterThan", value: 5 };
    const measure = {
      select: { some: { from: "events", where } },
      violations: [{ code: "T-ONE", each: "some" }],
    };
    const records = [{ kind: "event", id: "e", unitId: "a", on: "2021-01-15", amount: 6 }];
    const city = deepFreeze({ units: [{ id: "a", name: "A", kinds: ["county"] }], records });
    const when = deepFreeze({ period: "2021-06", asOf: "2021-06-30" });
    expect(assessor(measure).assess(city as never, when).violations).toHaveLength(1);
  });

  it("trap 11: a path is JSONPath, and one that is misspelt only fails; here there is none", async () => {
    const byPath = { fact: "a", path: "$.nmae", operator: "equal", value: "x" };
    expect((await bare({ all: [byPath] }, { a: { name: "x" } })).result).toBe(false);
    expect((await bare({ all: [{ ...byPath, path: "$.name" }] }, { a: { name: "x" } })).result).toBe(true);

    expect(faultsOf(byPath)).toEqual(["KEY_UNKNOWN condition.path"]);
    expect(faultsOf({ ...yes, value: { fact: "b", path: "$.c" } })).toEqual([
      "KEY_UNKNOWN condition.value.path",
    ]);
    expect(whereFaults({ ...byPath, fact: "topic" })).toEqual(["KEY_UNKNOWN select.some.where.path"]);
  });

  it("trap 12: conditions that name each other overflow the stack; here names are definitions, and circles faults", async () => {
    const engine = new Engine();
    engine.setCondition("c", { all: [{ condition: "d" }] });
    engine.setCondition("d", { all: [{ condition: "c" }] });
    await expect(bare({ condition: "c" }, { a: 1 }, engine)).rejects.toThrow(RangeError);
    const named = new Engine();
    named.setCondition("few", { all: [yes] });
    const { conditions } = await bare({ all: [{ condition: "few" }, yes] }, { a: 1 }, named);
    expect(JSON.stringify(conditions)).not.toContain("few");

    expect(faultsOf({ condition: "c" })).toEqual([
      "KEY_UNKNOWN condition.condition",
      "VALUE_INVALID condition",
    ]);
    expect(faultsOf({ all: [yes, { condition: "c" }] })).toEqual([
      "KEY_UNKNOWN condition.all[1].condition",
      "VALUE_INVALID condition.all[1]",
    ]);
    const over = (fact: string) => ({
      bands: [{ when: { fact, operator: "greaterThan", value: 0 }, value: 1 }, { value: 0 }],
    });
    expect(miniFaults({ amounts: { c: over("d"), d: over("c") } })).toEqual(["CIRCLE amounts.c"]);
    const few = { from: "events", where: { fact: "amount", operator: "lessThan", value: 5 } };
    const trees = assessMini({ select: { few } }, [{ amount: 1 }], { detail: "trees" });
    expect(only(trees).conditions?.map(({ place, result }) => [place, result])).toEqual([
      ["select.few.where", true],
    ]);
  });

  it("trap 13: no error names its rule; here every fault has file, line and column", async () => {
    const rule = { name: "the-rule", conditions: { all: [{ ...yes, operator: "eqaul" }] }, event };
    const failed = new Engine([rule]).run({ a: 1 });
    await expect(failed).rejects.toThrow("Unknown operator");
    await expect(failed).rejects.not.toThrow("the-rule");

    const texts = miniTexts({
      violations: [{ code: "T-ONE", when: { ...yes, fact: "year", operator: "eqaul" } }],
    });
    const file = "work/m-test.json";
    const text = texts[file] ?? "";
    const reading = parsePolicy(texts);
    expect(reading.ok ? [] : reading.faults).toMatchObject([
      {
        code: "VALUE_INVALID",
        path: "profiles[0].violations[0].when.operator",
        nearest: "equal",
        file,
        line: 1,
        column: text.indexOf('"eqaul"') + 1,
      },
    ]);
  });

  it("trap 14: a constant fact is not moved; in our runs a moved date is a function", async () => {
    const moved = { fact: "end", params: { months: -3 }, operator: "equal", value: "2021-03-30" } as const;
    const facts = { end: "2021-06-30", start: -3 };
    expect((await bare({ all: [moved] }, facts)).result).toBe(false);

    expect(compileCondition(moved)(facts)).toBe(true);
    expect(await runInEngine(moved, facts)).toMatchObject({ factResult: "2021-03-30", result: true });
    const right = {
      fact: "end",
      operator: "after",
      value: { fact: "end", params: { months: "start" } },
    } as const;
    expect(await runInEngine(right, facts)).toMatchObject({ valueResult: "2021-03-30", result: true });
    const records = [{ kind: "event", id: "e", unitId: "a", on: "2021-01-15", dueOn: "2021-02-15" }];
    const city = { units: [{ id: "a", name: "A", kinds: ["county"] }], records };
    const where = { fact: "dueOn", params: { months: -1 }, operator: "equal", value: { fact: "on" } };
    const measure = {
      select: { some: { from: "events", where } },
      violations: [{ code: "T-ONE", each: "some" }],
    };
    const options = { period: "2021-06", asOf: "2021-06-30" };
    expect(assessor(measure).assess(city as never, options).violations).toHaveLength(1);
    expect(await crossCheck(city as never, { ...options, assessor: assessor(measure) })).toEqual([]);
  });

  it("trap 15: an operator that returns 1 passes alone and fails among others; ours return true or false", async () => {
    const truthy = { fact: "a", operator: "truthy", value: 1 };
    const withTruthy = () => {
      const engine = new Engine();
      engine.addOperator("truthy", () => 1 as never);
      return engine;
    };
    expect((await bare({ all: [truthy] }, { a: 1 }, withTruthy())).result).toBe(1);
    expect((await bare({ all: [truthy, truthy] }, { a: 1 }, withTruthy())).result).toBe(false);

    const values = [undefined, null, 0, 1, "", "a", "2021-06-30", true, [], ["a"], {}, 10n];
    for (const name of operatorNames) {
      const results = values.flatMap((left) => values.map((right) => evaluatorOf(name)(left, right)));
      expect([name, results.filter((one) => one !== true && one !== false)]).toEqual([name, []]);
    }
    const held = compileCondition({ all: [yes, { any: [yes, no] }] });
    expect([held({ a: 1 }), held.tree({ a: 1 }).result]).toEqual([true, true]);
  });

  it("trap 16: results of what joins comparisons are missing; here every node has its own", async () => {
    const joined = { all: [{ any: [yes, no] }, { not: no }] } as const;
    const { conditions, result } = await bare(joined, { a: 1 });
    expect(result).toBe(true);
    expect(conditions).not.toHaveProperty("result");
    expect(conditions).toHaveProperty("all.0.result", true);
    expect(JSON.parse(JSON.stringify(conditions))).not.toHaveProperty("all.0.result");

    const leaf = (of: object, holds: boolean) => ({
      ...of,
      factResult: 1,
      valueResult: holds ? 1 : 2,
      result: holds,
    });
    const expected = {
      all: [
        { any: [leaf(yes, true), leaf(no, false)], result: true },
        { not: leaf(no, false), result: true },
      ],
      result: true,
    };
    const tree = compileCondition(joined).tree({ a: 1 });
    expect(tree).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(expected);
    expect(await runInEngine(joined, { a: 1 })).toStrictEqual(expected);
  });

  it("trap 17: 10n is not 10, and an object is nothing; here conditions see numbers", async () => {
    const ten = { fact: "a", operator: "equal", value: 10 };
    expect((await bare({ all: [ten] }, { a: 10n })).result).toBe(false);
    expect((await bare({ all: [{ ...ten, operator: "notEqual" }] }, { a: 10n })).result).toBe(true);
    expect((await bare({ all: [{ ...ten, operator: "lessThanInclusive" }] }, { a: { n: 10 } })).result).toBe(
      false,
    );

    expect(faultsOf({ ...ten, value: 10n })).toEqual(["VALUE_INVALID condition.value"]);
    for (const operator of ["equal", "notEqual", "lessThanInclusive", "greaterThan"]) {
      for (const a of [10n, { n: 10 }]) expect(compileCondition({ ...ten, operator })({ a })).toBe(false);
    }
    // Exact to the last digit behind, a sum comes to a condition as a plain number.
    const when = { fact: "x", operator: "equal", value: 0.3 };
    const measure = {
      amounts: { x: { sum: "amount", of: "events" } },
      violations: [{ code: "T-ONE", when }],
    };
    const assessment = assessMini(measure, [{ amount: 0.1 }, { amount: 0.2 }], { detail: "trees" });
    expect(only(assessment).conditions).toMatchObject([{ tree: { factResult: 0.3, result: true } }]);
  });

  it("trap 18: in an absent list throws; here it is a fault to write, and false to meet", async () => {
    const inNull = { fact: "a", operator: "in", value: null };
    await expect(bare({ all: [inNull] }, { a: 1 })).rejects.toThrow(TypeError);
    const inFact = { fact: "a", operator: "notIn", value: { fact: "b" } };
    await expect(bare({ all: [inFact] }, { a: 1 })).rejects.toThrow(TypeError);

    expect(faultsOf(inNull)).toEqual(["VALUE_INVALID condition.value"]);
    expect(compileCondition(inFact)({ a: 1 })).toBe(false);
    expect(whereFaults({ ...inFact, fact: "topic", value: { fact: "topic" } })).toEqual([
      "TYPE_MISMATCH select.some.where.operator",
    ]);
    expect(whenFaults({ ...inFact, fact: "year", value: { fact: "events.count" } })).toEqual([
      "TYPE_MISMATCH profiles[0].violations[0].when.operator",
    ]);
  });
});

function deepFreeze<Data extends object>(data: Data): Data {
  for (const value of Object.values(data)) if (typeof value === "object" && value !== null) deepFreeze(value);
  return Object.freeze(data);
}
