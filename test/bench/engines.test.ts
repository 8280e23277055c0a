import { describe, expect, it } from "vitest";
import type { Asked } from "../../bench/rivals/asked.js";
import { jsonLogicEngine } from "../../bench/rivals/engines/json-logic-engine.js";
import { jsonRulesEngine } from "../../bench/rivals/engines/json-rules-engine.js";
import { checked, scored, scorerWith } from "../../bench/rivals/engines/score.js";
import { zenEngine } from "../../bench/rivals/engines/zen-engine.js";
import { ledgersOf } from "../../bench/rivals/ledger.js";
import type { Dataset } from "../../src/index.js";
import { askings, generated, ours } from "./cities.js";

const engines = [
  ["json-rules-engine", scorerWith(jsonRulesEngine)],
  ["json-logic-engine", scorerWith(jsonLogicEngine)],
  ["zen-engine", scorerWith(zenEngine)],
] as const;

const cities = [generated(60), generated(34, 5)].map((city) => ({
  city,
  sound: checked(city.units, city.exemptions ?? [], city.records),
}));

// They are asked for months alone.
const months = askings.filter(({ period }) => /^\d{4}-\d{2}$/.test(period));

describe.each(engines)("%s", (_, scorer) => {
  it.each(months)("gets the library's ledger for $period seen on $asOf", async (asked) => {
    for (const { city, sound } of cities) {
      expect(await scored(sound, asked, scorer)).toEqual(ledgerOf(city, asked));
    }
  });
});

it("validates every record", () => {
  const { units, records } = generated(30);
  const [first] = records;
  for (const wrong of [{ on: "2021-02-30" }, { filedAt: 3 }, { surplus: true }, { unitId: "nobody" }]) {
    expect(() => checked(units, [], [{ ...first, ...wrong }]), JSON.stringify(wrong)).toThrow();
  }
  expect(() => checked(units, [], [first, first])).toThrow("two records");
});

function ledgerOf(city: Dataset, asked: Asked) {
  return ledgersOf(ours(city, asked).units);
}
