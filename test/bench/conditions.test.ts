import { expect, it } from "vitest";
import { SEED } from "../../bench/city/city.js";
import { handed } from "../../bench/city/ndjson.js";
import { givenFor } from "../../bench/contestant.js";
import { casesOf } from "../../bench/rivals/conditions/cases.js";
import { conditions } from "../../bench/rivals/conditions/contestants.js";
import { compileCondition, nineteenMeasures } from "../../src/index.js";

const given = { ...givenFor(handed(SEED, 30)), units: handed(SEED, 200).units };

it("has every condition of the nineteen rule files, each true for some facts and false for others", () => {
  const cases = casesOf(7, 200);
  const comparisons = (part: unknown): number => JSON.stringify(part).split('"operator"').length - 1;
  expect(comparisons(cases.map((one) => one.conditions))).toBe(comparisons(nineteenMeasures.measures));
  for (const { conditions: all, facts } of cases) {
    for (const one of all) {
      const holds = compileCondition(one);
      const outcomes = new Set(facts.map((own) => holds(own)));
      expect(outcomes, JSON.stringify(one)).toEqual(new Set([true, false]));
    }
  }
});

it("is decided alike by all", async () => {
  const [first, ...others] = await Promise.all(
    conditions.map(async (one) => {
      const result = await one.run(given, await one.prepare?.(given));
      return { name: one.name, held: one.compared === undefined ? result : one.compared(result) };
    }),
  );
  expect(others).toHaveLength(4);
  for (const { name, held } of others) expect(held, name).toEqual(first?.held);
});
