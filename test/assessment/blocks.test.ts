import { describe, expect, it } from "vitest";
import { blockScores } from "../../src/assessment/blocks.js";
import type { WeightedMeasure } from "../../src/assessment/unit.js";
import { nineteenMeasures, parsePolicy } from "../../src/index.js";
import { ruleTexts } from "../support/rules.js";

const words = { en: "x", zh: "甲" };
const measure = (id: string, weight: number, score?: number): WeightedMeasure => ({
  ...{ id, number: 1, title: words, lines: [], duties: [], violations: [], undecided: [], toDo: [] },
  ...(score === undefined ? { state: "no-data" as const } : { state: "scored" as const, score }),
  weight: { value: weight, basis: "assumption" },
});
const block = (id: string, measures: string[]) => ({ id, title: words, measures, basis: "assumption" });
const policy = { ...nineteenMeasures.policy, blocks: [block("one", ["a", "b"]), block("two", ["c"])] };

describe("the blocks of a unit's total", () => {
  // (6 × 80 + 7 × 91) ÷ 13 = 1117/13 = 85.923…
  it("are the means of their measures' scores by weight, rounded once", () => {
    const scores = blockScores([measure("a", 6, 80), measure("b", 7, 91), measure("d", 80, 3)], policy);
    expect(scores).toEqual([{ id: "one", title: words, score: 85.92 }]);
  });

  it("leave out measures that are not scored, and are left out without one that is", () => {
    const scores = blockScores([measure("a", 6, 80), measure("b", 7), measure("c", 1)], policy);
    expect(scores.map(({ id, score }) => [id, score])).toEqual([["one", 80]]);
  });

  it("are the article's four", () => {
    expect(nineteenMeasures.policy.blocks?.map(({ title, measures }) => [title.zh, measures.length])).toEqual(
      [
        ["储备", 1],
        ["推进", 1],
        ["争取", 1],
        ["招商", 2],
      ],
    );
  });

  const faultsWith = (from: string, to: string) => {
    const texts = ruleTexts();
    const text = texts["policy.json"] ?? "";
    expect(text).toContain(from);
    const reading = parsePolicy({ ...texts, "policy.json": text.replace(from, to) });
    return reading.ok ? [] : reading.faults.map(({ code, path, nearest }) => [code, path, nearest]);
  };

  it("name measures that there are, once, with a basis that there is", () => {
    const own = '"id": "reserve", "measures": ["m09-project-reserve"], "basis": "article"';
    const measures = (list: string, basis = "article") =>
      faultsWith(own, `"id": "reserve", "measures": [${list}], "basis": "${basis}"`);
    expect(measures('"m09-project-reserv"')).toEqual([
      ["NAME_UNKNOWN", "blocks[0].measures[0]", "m09-project-reserve"],
    ]);
    expect(measures('"m09-project-reserve", "m09-project-reserve"')).toEqual([
      ["NAME_TAKEN", "blocks[0].measures[1]", undefined],
    ]);
    expect(measures('"m09-project-reserve"', "S98")[0]?.slice(0, 2)).toEqual([
      "NAME_UNKNOWN",
      "blocks[0].basis",
    ]);
    expect(faultsWith('"id": "striving"', '"id": "reserve"')).toEqual([
      ["NAME_TAKEN", "blocks[2].id", undefined],
    ]);
  });
});
