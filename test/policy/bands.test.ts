import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/index.js";
import { type MiniMeasure, miniTexts } from "../support/mini-policy.js";

const parameters = {
  low: 0.4,
  high: 0.8,
  rising: [{ value: 0.5 }, { from: "2022-01-01", value: 0.9 }],
};
const select = { open: { from: "events", where: { fact: "open", operator: "equal", value: true } } };
const duties = { held: { every: "month", by: "events" } };
const amounts = { ratio: "events.count / 2" };

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const named = (fact: string) => ({ fact });

/** The warnings about the bands of a line with these conditions: code, place and English words. */
function doubts(...conditions: readonly object[]): readonly string[] {
  const bands = [...conditions.map((when) => ({ when, value: 0 })), { value: 1 }];
  return doubtsOf({ indicators: [{ id: "all", points: 100, share: { bands } }] });
}

function doubtsOf(more: MiniMeasure): readonly string[] {
  const { faults, warnings } = checkPolicy(miniTexts({ parameters, select, duties, amounts, ...more }));
  expect(faults).toEqual([]);
  return warnings
    .filter(({ code }) => code.startsWith("BAND"))
    .map(({ code, path, message }) => `${code} ${path.replace(/^.*bands/, "")}: ${message.en}`);
}

describe("a band is never reached", () => {
  it("where one before it takes all that it asks for", () => {
    expect(doubts(is("held.rate", "lessThan", 0.8), is("held.rate", "lessThan", 0.5))).toEqual([
      "BAND_UNREACHABLE [1]: This band never counts: 0 ≤ held.rate < 0.5 is taken by the bands before it, 0 by number 1.",
    ]);
  });

  it("where several before it do so together, with figures of parameters too", () => {
    const found = doubts(
      is("ratio", "lessThanInclusive", named("low")),
      is("ratio", "greaterThan", named("low")),
    );
    expect(found).toEqual([
      'BAND_UNREACHABLE [2]: This band never counts: every value of "ratio" is taken by the bands before it, 0 by number 1.',
    ]);
  });

  it("where no number meets its condition", () => {
    const none = { all: [is("ratio", "lessThan", 1), is("ratio", "greaterThan", 2)] };
    expect(doubts(none)).toEqual([
      'BAND_UNREACHABLE [0]: This band never counts: no value of "ratio" meets its condition.',
    ]);
    expect(doubts(is("held.rate", "greaterThan", 1))).toEqual([
      'BAND_UNREACHABLE [0]: This band never counts: no value of "held.rate" meets its condition, for always 0 ≤ held.rate ≤ 1.',
    ]);
    // A count is whole.
    const between = { all: [is("open.count", "greaterThan", 2), is("open.count", "lessThan", 3)] };
    expect(doubts(between)).toHaveLength(1);
  });

  it("only where every dated value shows it", () => {
    expect(doubts(is("ratio", "lessThan", named("rising")), is("ratio", "lessThan", 0.6))).toEqual([]);
    expect(doubts(is("ratio", "lessThan", named("rising")), is("ratio", "lessThan", 0.5))).toHaveLength(1);
  });

  it("not where it takes a single number more", () => {
    expect(doubts(is("ratio", "lessThan", 0.5), is("ratio", "lessThanInclusive", 0.5))).toEqual([]);
    expect(doubts(is("ratio", "lessThan", 3), is("ratio", "in", [2, 3]))).toEqual([]);
    expect(doubts(is("ratio", "notIn", [1, 2]), is("ratio", "in", [2, 3]))).toEqual([]);
    expect(doubts(is("ratio", "notIn", [1, 2]), is("ratio", "in", [3, 4]))).toHaveLength(1);
  });

  it("not where the bands ask for different facts, or for more than figures", () => {
    expect(doubts(is("held.rate", "lessThan", 0.8), is("ratio", "lessThan", 0.5))).toEqual([]);
    expect(doubts(is("ratio", "lessThan", named("held.rate")), is("ratio", "lessThan", 0.5))).toEqual([]);
    expect(doubts({ not: is("ratio", "lessThan", 1) }, is("ratio", "greaterThan", 2))).toEqual([]);
  });

  it("nor where a record may lack the number, for the last one takes that", () => {
    const worked = (fact: string) =>
      doubtsOf({
        select: {
          rated: {
            from: "events",
            with: {
              x: {
                bands: [
                  { when: is(fact, "lessThan", 1), value: 0 },
                  { when: is(fact, "greaterThanInclusive", 1), value: 1 },
                  { value: 0 },
                ],
              },
            },
          },
        },
      });
    expect(worked("amount")).toEqual([]);
    expect(worked("ownShare")).toHaveLength(1);
  });
});

describe("a gap between bands", () => {
  it("is what two of them leave between them beside the end that the last one is for", () => {
    expect(doubts(is("held.rate", "lessThan", 0.5), is("held.rate", "greaterThan", 0.5))).toEqual([
      'BAND_GAP [2]: The bands leave a gap at held.rate = 0.5: 0.5, for one, falls to the last band, the one without "when".',
    ]);
    const middle = { all: [is("ratio", "greaterThanInclusive", 2), is("ratio", "lessThan", 3)] };
    expect(doubts(is("ratio", "lessThan", 1), middle)).toEqual([
      'BAND_GAP [2]: The bands leave a gap at 1 ≤ ratio < 2: 1, for one, falls to the last band, the one without "when".',
    ]);
  });

  it("is told at any dated value that shows it", () => {
    const above = is("ratio", "greaterThanInclusive", named("rising"));
    const middle = { all: [is("ratio", "greaterThanInclusive", 0.2), is("ratio", "lessThan", 0.5)] };
    expect(doubts(above, middle, is("ratio", "lessThan", 0.2))).toEqual([
      'BAND_GAP [3]: The bands leave a gap at 0.5 ≤ ratio < 0.9: 0.5, for one, falls to the last band, the one without "when".',
    ]);
  });

  it("is none where the last band has one end, or the middle between two, or nothing counted lies in it", () => {
    expect(doubts(is("ratio", "greaterThan", 2), is("ratio", "greaterThan", 1))).toEqual([]);
    expect(doubts(is("ratio", "lessThan", named("low")), is("ratio", "greaterThan", named("high")))).toEqual(
      [],
    );
    expect(
      doubts(
        is("open.count", "lessThanInclusive", 2),
        is("open.count", "equal", 3),
        is("open.count", "greaterThan", 5),
      ),
    ).toHaveLength(1);
    expect(
      doubts(is("open.count", "lessThanInclusive", 2), {
        all: [is("open.count", "greaterThanInclusive", 3), is("open.count", "lessThan", 5)],
      }),
    ).toEqual([]);
  });
});
