import { expect, it } from "vitest";
import * as z from "zod";
import { assess } from "../../src/index.js";
import { readonlyList } from "../../src/shape/readonly-list.js";

it("a readonly list is a list in all but its type", () => {
  const schema = readonlyList(z.array(z.string()).min(1));
  const list = ["a"];
  expect(schema.parse(list)).toEqual(["a"]);
  expect(schema.safeParse([]).success).toBe(false);
  expect(z.toJSONSchema(schema)).not.toHaveProperty("readOnly");
});

it("what is handed in is not frozen, be it right or wrong", () => {
  const kinds = { county: true };
  const unit = { id: "a", name: "A", kinds, changes: { on: "2021-01-01" } };
  const calendar = { years: { 2031: true }, daysOff: [], daysWorked: {} };
  const city = { units: [unit], records: [], calendar } as never;
  expect(assess(city, { period: "2021-02", asOf: "2021-02-28" }).intake.faults.length).toBeGreaterThan(2);
  const given: readonly object[] = [kinds, unit, unit.changes, calendar, calendar.years, calendar.daysWorked];
  expect(given.map((one) => Object.isFrozen(one))).toEqual(given.map(() => false));
});
