import { describe, expect, it } from "vitest";
import type { MiniMeasure } from "../support/mini-policy.js";
import { assessGiven, type Given, measureOf } from "../support/mini-results.js";

const figuresOf = (rule: MiniMeasure, given: Given) => measureOf(assessGiven(rule, given)).figures;
const on = "2021-01-15";

describe("Figures beside the score", () => {
  it("stand in the order of the rule file with title and unit, those that add up over months marked", () => {
    const figures = {
      spent: { value: "spent", adds: true, unit: { en: "10,000 yuan", zh: "万元" } },
      size: { value: "events.count" },
    };
    const rule = { amounts: { spent: { sum: "amount", of: "events" } }, figures };
    const records = [
      { on, amount: 3 },
      { on, amount: 4 },
    ];
    expect(figuresOf(rule, { records })).toEqual([
      {
        id: "spent",
        title: { en: "x", zh: "甲" },
        unit: { en: "10,000 yuan", zh: "万元" },
        value: 7,
        adds: true,
      },
      { id: "size", title: { en: "x", zh: "甲" }, unit: { en: "x", zh: "甲" }, value: 2 },
    ]);
  });

  it("have at most two decimals, a half going up, from exact fractions", () => {
    const figures = { third: { value: "200 / 3" }, half: { value: "0.125" }, below: { value: "-0.125" } };
    expect(figuresOf({ figures }, {})?.map(({ value }) => value)).toEqual([66.67, 0.13, -0.12]);
  });

  it("are unknown with the reason, never 0", () => {
    const figures = {
      rate: { value: "1 / events.count" },
      pace: { value: "timeProgress" },
    };
    const january = { options: { period: "2021-01", asOf: "2021-01-31" } };
    expect(figuresOf({ figures }, january)).toMatchObject([{ unknown: "no-data" }, { unknown: "not-due" }]);
    expect(figuresOf({ figures }, january)?.[0]).not.toHaveProperty("value");
    const none = { rate: { value: "1 / (events.count - 1)" } };
    expect(figuresOf({ figures: none }, { records: [{ on }] })).toMatchObject([
      { unknown: "not-applicable" },
    ]);
  });

  it("stay with totals alone", () => {
    const figures = { one: { value: 1 } };
    expect(figuresOf({ figures }, { options: { detail: "totals" } })).toMatchObject([{ value: 1 }]);
  });

  it("are absent where the measure has none", () => {
    expect(measureOf(assessGiven({}, {}))).not.toHaveProperty("figures");
    expect(measureOf(assessGiven({}, {}))).not.toHaveProperty("progress");
  });
});
