import { describe, expect, it } from "vitest";
import { type Change, edited, replaced } from "../../scripts/mutate/change.js";
import { conditionChanges } from "../../scripts/mutate/conditions.js";
import { formulaMutants } from "../../scripts/mutate/formulas.js";
import { huntIn } from "../../scripts/mutate/hunt.js";
import { readKnown } from "../../scripts/mutate/known.js";
import { besideFigure, besideLiteral } from "../../scripts/mutate/numbers.js";
import { hunted } from "../../scripts/mutate/report.js";
import { offsetChanges, valueChanges } from "../../scripts/mutate/values.js";
import { readWorkedCases } from "../../scripts/worked-cases/files.js";
import { nineteenMeasures } from "../../src/index.js";
import type { Field } from "../../src/records/kind.js";

const title = { en: "x", zh: "甲" };
const noField = () => undefined;
const says = (changes: readonly Change[]): readonly string[] => changes.map((one) => one.says);

describe("what could be wrong", () => {
  it("a figure is one more and one less, or as little as its decimals show", () => {
    expect([besideFigure(10), besideFigure(0.5), besideFigure(-0.125)]).toEqual([
      [11, 9],
      [0.51, 0.49],
      [-0.124, -0.126],
    ]);
  });

  it("in a rule 0 and 1 become each other", () => {
    expect([besideLiteral(0), besideLiteral(1), besideLiteral(100)]).toEqual([[1], [0], [101, 99]]);
  });

  it("each sign, function and number of a formula is another, and the minus of a value is not there", () => {
    expect(formulaMutants("max(0, -a - b) * 2")).toEqual([
      "min(0, -a - b) * 2",
      "max(1, -a - b) * 2",
      "max(0, a - b) * 2",
      "max(0, -a + b) * 2",
      "max(0, -a - b) / 2",
      "max(0, -a - b) * 3",
      "max(0, -a - b) * 1",
    ]);
  });

  it("a condition loses each member or asks for any of them, and each comparison has a neighbouring operator and another value", () => {
    const colour: Field = { type: "enum", values: { red: title, green: title }, title };
    const condition = {
      all: [
        { fact: "colour", operator: "equal", value: "red" },
        { not: { fact: "count", operator: "lessThan", value: 3 } },
      ],
    } as const;
    const changes = conditionChanges(condition, ["where"], (fact) =>
      fact === "colour" ? colour : undefined,
    );
    expect(changes.map(({ path, says: said }) => `${path.join(".")} ${said}`)).toEqual([
      "where all -> any",
      'where.all.0 {"fact":"colour","operator":"equal","value":"red"} -> nothing',
      'where.all.0.operator "equal" -> "notEqual"',
      'where.all.0.value "red" -> "green"',
      'where.all.1 {"not":{"fact":"count","operator":"lessThan","value":3}} -> nothing',
      "where.all.1 not -> nothing",
      'where.all.1.not.operator "lessThan" -> "lessThanInclusive"',
      'where.all.1.not.operator "lessThan" -> "greaterThanInclusive"',
      "where.all.1.not.value 3 -> 4",
      "where.all.1.not.value 3 -> 2",
    ]);
    // Of two members one is left, which then stands by itself.
    expect(edited({ where: condition }, changes[1] as Change)).toEqual({ where: condition.all[1] });
  });

  it("dates are a day off, moved otherwise or not at all; lists lose members and get another", () => {
    const ended = { fact: "to", operator: "before", value: { fact: "end" } } as const;
    expect(says(conditionChanges(ended, [], noField)).slice(2)).toEqual(['"end" -> "asOf"']);
    const on = { fact: "on", params: { days: "-grace" }, operator: "before", value: "2021-03-01" } as const;
    expect(says(conditionChanges(on, [], noField)).slice(2)).toEqual([
      '{"days":"-grace"} -> nothing',
      '"-grace" -> "grace"',
      '"2021-03-01" -> "2021-02-28"',
      '"2021-03-01" -> "2021-03-02"',
    ]);
    const level: Field = { type: "enum", values: { a: title, b: title, c: title }, title };
    const listed = { fact: "level", operator: "in", value: ["a", "b"] } as const;
    expect(says(conditionChanges(listed, [], () => level)).slice(1)).toEqual([
      '"a" -> nothing',
      '"b" -> nothing',
      '["a","b"] -> ["a","b","c"]',
    ]);
  });

  it("bands lose each condition but that of the last, which has none", () => {
    const when = { fact: "x", operator: "known", value: true } as const;
    const bands = { bands: [{ when, value: 1 }, { value: "x / 2" }] };
    const changes = valueChanges(bands, ["share"], noField);
    expect(changes.map((change) => edited({ share: bands }, change).share)).toEqual([
      "x / 2",
      { bands: [{ when: { ...when, value: false }, value: 1 }, { value: "x / 2" }] },
      { bands: [{ when, value: 0 }, { value: "x / 2" }] },
      { bands: [{ when, value: 1 }, { value: "x * 2" }] },
      { bands: [{ when, value: 1 }, { value: "x / 3" }] },
      { bands: [{ when, value: 1 }, { value: "x / 1" }] },
    ]);
  });

  it("an offset is longer, shorter, of other days, or to the end of another period", () => {
    expect(says(offsetChanges({ days: 5 }, []))).toEqual([
      "5 -> 6",
      "5 -> 4",
      '{"days":5} -> {"workingDays":5}',
    ]);
    expect(says(offsetChanges({ toEndOf: "next month" }, []))).toEqual(['"next month" -> "month"']);
  });
});

describe("the hunt", () => {
  const file = readWorkedCases().find(({ measure }) => measure === "m03-regular-meeting");
  const longer = replaced(["parameters", "makeUpDays", "values", 0, "value"], 10, 11);
  // Without a title nothing but words is another.
  const same = replaced(["title", "en"], "Implement", "Carry out");
  const refused = replaced(["profiles", 0, "indicators", 0, "share"], "held.rate", "held.rate +");

  it("names the case that tells a mutant from the measure, and tells when none does", () => {
    if (file === undefined) throw new Error("There are no cases.");
    const { broken, killerOf } = huntIn(nineteenMeasures, file, () => true);
    expect(broken).toEqual([]);
    expect(file.cases.map(({ id }) => id)).toContain(killerOf(longer));
    expect([killerOf(same), killerOf(refused)]).toEqual([undefined, "refused"]);
  });

  it("lets live what no case shows, and refuses what passes all cases and no check", () => {
    if (file === undefined) throw new Error("There are no cases.");
    const [first, ...others] = file.cases;
    if (first === undefined) throw new Error("There are no cases.");
    const wrong = { ...first, id: "wrong", expect: { ...first.expect, score: { working: "1", value: 1 } } };
    const { broken, killerOf } = huntIn(nineteenMeasures, { ...file, cases: [wrong] }, () => true);
    expect([broken, killerOf(longer)]).toEqual([["wrong"], undefined]);
    expect(huntIn(nineteenMeasures, { ...file, cases: others }, () => false).killerOf(same)).toBe("refused");
  });

  it("tells survivors that are not listed, and listed ones that a case kills or that are not made", () => {
    const reason = "It means the same in every city there is.";
    const listed = [
      { measure: "m", path: "title.en", change: '"Implement" -> "Carry out"', reason },
      { measure: "m", path: "parameters.makeUpDays.values[0].value", change: "10 -> 11", reason },
      { measure: "m", path: "nowhere", change: "1 -> 2", reason },
    ];
    const killerOf = (change: Change) => (change === longer ? "a-case" : undefined);
    const other = replaced(["title", "zh"], "甲", "乙");
    expect(hunted("m", [same, longer, other], killerOf, listed)).toEqual({
      made: 3,
      survivors: [other],
      idle: listed.slice(1),
    });
  });

  it("keeps the list of known ones short, each with its reason", () => {
    const entry = { measure: "m", path: "a", change: "1 -> 2", reason: "It means the same in every city." };
    const list = (length: number) => JSON.stringify(Array.from({ length }, () => entry));
    expect(readKnown(list(15))).toHaveLength(15);
    expect(() => readKnown(list(16))).toThrow();
    expect(() => readKnown(JSON.stringify([{ ...entry, reason: "same" }]))).toThrow();
  });
});
