import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, measureOf } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const values = { reserve: { en: "project reserve", zh: "项目储备" } };
/** What was published, about a block: a choice, a list of choices, or any text. */
const round = (block: object) => ({
  kind: "round",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: {
    on: { type: "date", when: "happened", required: true, title: words },
    block: { title: words, ...block },
  },
});

/** What is said about a month without a round. */
function said(block: object, per: readonly string[]) {
  const message = { en: "{subject} is missing.", zh: "{subject}缺失。" };
  const rule: MiniMeasure = {
    kinds: [round(block)],
    select: { rounds: { kind: "round" } },
    duties: { asked: { every: "month", by: "rounds", per, match: "block" } },
    indicators: [{ id: "line", points: 100, share: "asked.rate" }],
    violations: [{ code: "T-MISSED", duty: "asked", message }],
  };
  const options = { period: "2021-01", asOf: "2021-01-31" };
  const given = { records: [], collected: [{ kind: "round", from: "2021-01-01" }], options };
  return measureOf(assessGiven(rule, given)).violations.map(({ id, subject, message: { en, zh } }) => [
    id,
    subject,
    en,
    zh,
  ]);
}

describe("A row of a listed text", () => {
  const titled = ["a:T-MISSED:reserve:2021-01", "reserve", "project reserve is missing.", "项目储备缺失。"];

  it("is called in messages by the title that its field gives that choice, and by nothing else", () => {
    expect(said({ type: "enum", values }, ["reserve"])).toEqual([titled]);
    expect(said({ type: "list", of: { type: "enum", values } }, ["reserve"])).toEqual([titled]);
  });

  it("is called as it is listed where it has no title", () => {
    const plain = (name: string) => [
      `a:T-MISSED:${name}:2021-01`,
      name,
      `${name} is missing.`,
      `${name}缺失。`,
    ];
    expect(said({ type: "id" }, ["reserve"])).toEqual([plain("reserve")]);
    expect(said({ type: "enum", values }, ["constructor"])).toEqual([plain("constructor")]);
  });
});
