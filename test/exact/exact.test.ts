import { Decimal } from "decimal.js";
import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { Exact, exactly, ONE, toNumber, ZERO } from "../../src/exact/exact.js";

const MAX = Number.MAX_SAFE_INTEGER;

/** Whole numbers, most of them small, some at the edge of what a plain number holds, some far beyond it. */
const whole = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(-300n, 300n) },
  { weight: 2, arbitrary: fc.integer().map(BigInt) },
  { weight: 2, arbitrary: fc.integer({ min: -MAX, max: MAX }).map(BigInt) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }).map((n) => BigInt(MAX) + BigInt(n)) },
  { weight: 1, arbitrary: fc.bigInt(-(10n ** 30n), 10n ** 30n) },
);
const divisor = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(1n, 2n, 3n, 12n, 100n, 10_000n) },
  { weight: 2, arbitrary: whole.filter((n) => n !== 0n).map((n) => (n < 0n ? -n : n)) },
);
/** The text of a fraction, as both can read it: "-15/16". */
const text = fc.tuple(whole, divisor).map(([n, d]) => `${n}/${d}`);

const oracle = (one: string): Fraction => new Fraction(one);

/** Both say the same number, in every form. */
function expectSame(ours: Exact, theirs: Fraction): void {
  expect(ours.toFraction()).toBe(theirs.toFraction());
  expect(ours.valueOf()).toBe(theirs.valueOf());
  expect(ours.isWhole()).toBe(theirs.d === 1n);
}

const operations = ["add", "sub", "mul", "div"] as const;

describe("exact numbers", () => {
  it("are worked with as fraction.js does it, whatever their size", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [Exact.parse(a), Exact.parse(b)];
        const [u, v] = [oracle(a), oracle(b)];
        expectSame(x, u);
        for (const name of operations) {
          if (name === "div" && v.equals(0)) expect(() => x.div(y)).toThrow("Division by Zero");
          else expectSame(x[name](y), u[name](v));
        }
        expectSame(x.neg(), u.neg());
        expectSame(x.floor(), u.floor());
        expectSame(x.ceil(), u.ceil());
        expect(x.compare(y)).toBe(u.compare(v));
        expect(x.equals(y)).toBe(u.equals(v));
        expect(x.equals(Exact.parse(a))).toBe(true);
        expect(x.compare(Exact.parse(a))).toBe(0);
      }),
      { numRuns: 3_000 },
    );
  });

  it("stay exact through chains of operations, and come back from beyond what a plain number holds", () => {
    const step = fc.tuple(fc.constantFrom(...operations), text);
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 12 }), (first, steps) => {
        let [ours, theirs] = [Exact.parse(first), oracle(first)];
        for (const [name, operand] of steps) {
          if (name === "div" && oracle(operand).equals(0)) continue;
          ours = ours[name](Exact.parse(operand));
          theirs = theirs[name](oracle(operand));
          expectSame(ours, theirs);
        }
        // And all the way back.
        for (const [name, operand] of steps.toReversed()) {
          if (oracle(operand).equals(0)) continue;
          const back = ({ add: "sub", sub: "add", mul: "div", div: "mul" } as const)[name];
          ours = ours[back](Exact.parse(operand));
          theirs = theirs[back](oracle(operand));
        }
        expectSame(ours, theirs);
        expect(ours.equals(Exact.parse(theirs.toFraction()))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are rounded half-up, whatever their size", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(0, 2, 10), (a, places) => {
        const scale = 10 ** places;
        expectSame(Exact.parse(a).roundHalfUp(places), oracle(a).mul(scale).add("1/2").floor().div(scale));
      }),
      { numRuns: 3_000 },
    );
  });

  it("take whole numbers as operands", () => {
    fc.assert(
      fc.property(text, fc.integer(), (a, n) => {
        expectSame(Exact.parse(a).add(n), oracle(a).add(n));
        expectSame(Exact.parse(a).mul(n), oracle(a).mul(n));
        expect(Exact.parse(a).compare(n)).toBe(oracle(a).compare(n));
        expect(Exact.parse(a).equals(n)).toBe(oracle(a).equals(n));
      }),
    );
  });

  it("never show a zero below zero", () => {
    const zeros = [exactly(-0), Exact.ratio(0, -7), ZERO.neg(), exactly(-5).mul(0), exactly(0).div(-3)];
    for (const one of [...zeros, exactly(5).sub(5), Exact.ratio(-1, 3).ceil(), exactly(-0.25).add(0.25)]) {
      expect(Object.is(one.valueOf(), 0)).toBe(true);
      expect(one.toFraction()).toBe("0");
      expect(one.equals(ZERO)).toBe(true);
    }
  });

  it.each([
    ["a third of nothing", () => Exact.ratio(1, 0)],
    ["a division by 0", () => ONE.div(ZERO)],
    ["a division of a large number by 0", () => Exact.parse(`1${"0".repeat(40)}`).div(0)],
    ["0 divided by 0", () => ZERO.div(ZERO)],
    ["a text with 0 below the line", () => Exact.parse("3/0")],
  ])("refuse %s", (_, make) => {
    expect(make).toThrow("Division by Zero");
  });

  it.each([
    ["not a number", () => exactly(Number.NaN)],
    ["without end", () => exactly(Number.POSITIVE_INFINITY)],
    ["a word", () => Exact.parse("seven")],
    ["a text of two fractions", () => Exact.parse("1/2/3")],
    ["half of what is not whole", () => Exact.ratio(0.5, 2)],
  ])("refuse what is %s", (_, make) => {
    expect(make).toThrow();
  });
});

describe("a number as exactly what it says", () => {
  const says = (x: number): string => new Fraction(new Decimal(x).toFixed()).toFraction();

  it.each([0.1, -0.1, 33.33, 33.333333, 25.5, 0.07, 1.005, 1e-6, 123456789.12, -4503599627370495.5])(
    "%s",
    (x) => {
      expect(exactly(x).toFraction()).toBe(says(x));
    },
  );

  it("is what its text says, for every number of the machine down to 0.000001", () => {
    const double = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([n, places]) => n / 10 ** places),
      fc.maxSafeInteger().map((n) => n / 100),
    );
    fc.assert(
      fc.property(double, (x) => {
        fc.pre(x === 0 || (Math.abs(x) >= 1e-6 && Math.abs(x) < 1e21));
        expect(exactly(x).toFraction()).toBe(says(x));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is the whole number that it is where it is larger than is written out", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e21, noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(exactly(x).toFraction()).toBe(String(BigInt(x)));
      }),
    );
  });

  it("is cut to 20 decimals where it is smaller still", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e-6, max: 1e-6, noNaN: true, maxExcluded: true, minExcluded: true }),
        (x) => {
          const text = x.toFixed(20);
          expectSame(exactly(x), new Fraction(Number(text) === 0 ? 0 : text));
        },
      ),
    );
  });
});

describe("an exact number as others see it", () => {
  it("has ten decimals, rounded half-up", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
        const exact = new Decimal(n).div(d).times(1e10).plus(0.5).floor().div(1e10);
        fc.pre(exact.precision() <= 17);
        expect(toNumber(Exact.ratio(n, d))).toBe(
          new Fraction(n, d).mul(1e10).add("1/2").floor().div(1e10).valueOf(),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
