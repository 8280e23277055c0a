import { describe, expect, it } from "vitest";
import { Exact, exactly, toNumber } from "../../src/exact/exact.js";
import { isKnown, type Quantity } from "../../src/facts/quantity.js";
import { compileValue, sourceOf } from "../../src/facts/value.js";

const facts: Readonly<Record<string, Quantity>> = {
  seven: exactly(7),
  eight: exactly(8),
  zero: exactly(0),
  "a.rate": "not-due",
  "b.rate": "exempt",
  "c.count": "no-data",
};
const value = (text: string | number) => {
  const quantity = compileValue(text).of(sourceOf((name) => facts[name] ?? "not-applicable"));
  return isKnown(quantity) ? quantity.toFraction() : quantity;
};

describe("values", () => {
  it.each([
    [0.1, "1/10"],
    ["25/12", "25/12"],
    [33.333333, "33333333/1000000"],
    [1e-8, "1/100000000"],
    [1e21, "1000000000000000000000"],
    ["0.1 + 0.2", "3/10"],
    ["seven / eight", "7/8"],
    ["1 - seven / eight * 2", "-3/4"],
    ["-(seven - eight)", "1"],
    ["min(seven, eight, 7.5)", "7"],
    ["max(seven, eight, 7.5)", "8"],
    ["2 * min(1, 1/3) * 3", "2"],
  ])("%s is exactly %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["seven / zero", "not-applicable"],
    ["seven / (eight - 8)", "not-applicable"],
    ["a.rate + seven", "not-due"],
    ["b.rate + a.rate", "not-due"],
    ["a.rate * c.count / zero", "no-data"],
    ["max(b.rate, seven / zero)", "exempt"],
  ])("%s is unknown: %s", (text, reason) => {
    expect(value(text)).toBe(reason);
  });
});

describe("rounding", () => {
  it.each([
    ["1/8", 2, 0.13],
    ["0.125", 2, 0.13],
    ["0.1249999", 2, 0.12],
    ["-0.125", 2, -0.12],
    ["2/3", 2, 0.67],
    ["1.005", 2, 1.01],
  ])("%s to %i places, half-up, is %f", (x, places, expected) => {
    expect(Exact.parse(x).roundHalfUp(places).valueOf()).toBe(expected);
  });

  it("shows 14 of 60 in the fourth month as exactly 10 points behind", () => {
    expect(toNumber(Exact.ratio(14, 60).sub(Exact.ratio(4, 12)))).toBe(-0.1);
  });
});
