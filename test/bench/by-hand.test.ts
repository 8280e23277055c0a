import { describe, expect, it } from "vitest";
import type { Asked } from "../../bench/rivals/asked.js";
import { byHand } from "../../bench/rivals/by-hand/index.js";
import type { Dataset } from "../../src/index.js";
import { askings, generated, ours, planted } from "./cities.js";

const cities = [
  ["of the fixtures", await planted()],
  ["of 60 units", generated(60)],
  ["of 34 units and another seed", generated(34, 5)],
] as const;

describe.each(cities)("the city %s", (_, city) => {
  it.each(askings)("gets the same ledger by hand for $period seen on $asOf", (asked) => {
    expect(ledgerByHand(city, asked)).toEqual(ledgerOf(city, asked));
  });
});

function ledgerByHand(city: Dataset, asked: Asked) {
  return byHand(city, asked).map(({ id, measures, total, rank }) => ({ id, measures, total, rank }));
}

function ledgerOf(city: Dataset, asked: Asked) {
  return ours(city, asked).units.map(({ id, measures, total, rank }) => ({ id, measures, total, rank }));
}
