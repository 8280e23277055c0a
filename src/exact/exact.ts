import Fraction from "fraction.js";

const RATIO = /^(-?\d{1,15})(?:\/(\d{1,15}))?$/;

/**
 * An exact rational number. Nearly all that occur have a numerator and a denominator that a plain number holds exactly:
 * these are worked with as such, every intermediate product checked. fraction.js, whose numbers have no bounds but are
 * many times slower, carries the others; a result that is small again comes back.
 */
export class Exact {
  private static readonly small: readonly Exact[] = Array.from({ length: 256 }, (_, n) => new Exact(n, 1));

  private constructor(
    /** Reduced, the sign in the numerator and the denominator above 0; not a number where `large` carries the value. */
    private readonly n: number,
    private readonly d: number,
    private readonly large?: Fraction,
  ) {}

  /**
   * One whole number divided by another.
   *
   * @throws Error when the second is 0, or one of them is no whole number.
   */
  static ratio(n: number, d: number): Exact {
    if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0)
      return Exact.from(new Fraction(n, d));
    return d < 0 ? Exact.reduced(-n, -d) : Exact.reduced(n, d);
  }

  /**
   * The number that a text says: "15/16", "-3", "0.95".
   *
   * @throws Error when it says none.
   */
  static parse(text: string): Exact {
    const [, n, d = "1"] = RATIO.exec(text) ?? [];
    return n === undefined ? Exact.from(new Fraction(text)) : Exact.ratio(Number(n), Number(d));
  }

  add(other: Exact | number): Exact {
    const right = operand(other);
    if (right.n === 0) return this;
    if (this.n === 0) return right;
    if (this.d === right.d) {
      const n = this.n + right.n;
      if (isSafe(n)) return Exact.reduced(n, this.d);
    } else {
      const a = this.n * right.d;
      const b = right.n * this.d;
      const d = this.d * right.d;
      if (isSafe(a) && isSafe(b) && isSafe(d) && isSafe(a + b)) return Exact.reduced(a + b, d);
    }
    return Exact.from(this.fraction().add(right.fraction()));
  }

  sub(other: Exact | number): Exact {
    return this.add(operand(other).neg());
  }

  mul(other: Exact | number): Exact {
    const right = operand(other);
    if (this.d === 1 && this.n === 1) return right;
    if (right.d === 1 && right.n === 1) return this;
    const n = this.n * right.n;
    const d = this.d * right.d;
    if (isSafe(n) && isSafe(d)) return Exact.reduced(n, d);
    return Exact.from(this.fraction().mul(right.fraction()));
  }

  /** @throws Error when the other is 0. */
  div(other: Exact | number): Exact {
    const right = operand(other);
    if (right.d === 1 && right.n === 1) return this;
    const n = this.n * right.d;
    const d = this.d * right.n;
    if (isSafe(n) && isSafe(d) && d !== 0) return d < 0 ? Exact.reduced(-n, -d) : Exact.reduced(n, d);
    return Exact.from(this.fraction().div(right.fraction()));
  }

  neg(): Exact {
    if (this.large !== undefined) return Exact.from(this.large.neg());
    return this.n === 0 ? this : new Exact(-this.n, this.d);
  }

  /** The greatest whole number that is not above it. */
  floor(): Exact {
    if (this.d === 1) return this;
    // Rounding does not carry the quotient of two safe numbers up to a whole one.
    return this.large === undefined
      ? Exact.whole(Math.floor(this.n / this.d))
      : Exact.from(this.large.floor());
  }

  /** The smallest whole number that is not below it. */
  ceil(): Exact {
    return this.neg().floor().neg();
  }

  isWhole(): boolean {
    return this.large === undefined ? this.d === 1 : this.large.d === 1n;
  }

  /** Below 0 where it is less than the other, above 0 where it is greater, otherwise 0. */
  compare(other: Exact | number): number {
    const right = operand(other);
    if (this.d === right.d) return this.n < right.n ? -1 : this.n > right.n ? 1 : 0;
    const a = this.n * right.d;
    const b = right.n * this.d;
    if (isSafe(a) && isSafe(b)) return a < b ? -1 : a > b ? 1 : 0;
    return this.fraction().compare(right.fraction());
  }

  equals(other: Exact | number): boolean {
    const right = operand(other);
    if (this.large === undefined || right.large === undefined) {
      return this.n === right.n && this.d === right.d;
    }
    return this.large.equals(right.large);
  }

  /** Rounded once, half-up, to so many decimal places. */
  roundHalfUp(places: number): Exact {
    // Nearly all are whole or hundredths, which is soon seen.
    if (this.d === 1 || (places >= 2 && 100 % this.d === 0)) return this;
    const scale = 10 ** places;
    if (scale % this.d === 0) return this;
    const units = Math.floor(this.n / this.d);
    const doubled = 2 * (this.n - units * this.d) * scale + this.d;
    // What is over a whole number alone is rounded: a large one times the scale would soon be unsafe.
    const n = units * scale + Math.floor(doubled / (2 * this.d));
    if (isSafe(doubled) && isSafe(units * scale) && isSafe(n)) return Exact.reduced(n, scale);
    return Exact.from(this.fraction().mul(scale).add("1/2").floor().div(scale));
  }

  /** The nearest number of the machine. */
  valueOf(): number {
    return this.large === undefined ? this.n / this.d : this.large.valueOf();
  }

  /** As text: "15/16", or "-3" for a whole number. */
  toFraction(): string {
    if (this.large !== undefined) return this.large.toFraction();
    return this.d === 1 ? String(this.n) : `${this.n}/${this.d}`;
  }

  /** From what fraction.js worked out: small again where it can be. */
  private static from(fraction: Fraction): Exact {
    const n = Number(fraction.s * fraction.n);
    const d = Number(fraction.d);
    return isSafe(n) && isSafe(d) ? new Exact(n, d) : new Exact(Number.NaN, Number.NaN, fraction);
  }

  /** Two safe numbers in lowest terms, the second above 0. */
  private static reduced(n: number, d: number): Exact {
    if (d === 1) return Exact.whole(n);
    const by = commonDivisor(n < 0 ? -n : n, d);
    return by === d ? Exact.whole(n / d) : new Exact(n / by, d / by);
  }

  private static whole(n: number): Exact {
    return (n >= 0 && n < 256 ? Exact.small[n] : undefined) ?? new Exact(n, 1);
  }

  private fraction(): Fraction {
    return this.large ?? new Fraction(this.n, this.d);
  }
}

export const ZERO = exactly(0);
export const ONE = exactly(1);

/**
 * A number as exactly what it says: 33.333333 is not a third.
 *
 * @throws Error when it is not finite.
 */
export function exactly(x: number): Exact {
  if (Number.isSafeInteger(x)) return Exact.ratio(x, 1);
  return decimal(x, 100) ?? decimal(x, 1_000_000) ?? Exact.parse(digitsOf(x));
}

/** A number that says so many decimals: of 15 digits or fewer no two are the same number of the machine. */
function decimal(x: number, scale: number): Exact | undefined {
  const n = Math.round(x * scale);
  return n / scale === x && Math.abs(n) < 1e15 ? Exact.ratio(n, scale) : undefined;
}

function digitsOf(x: number): string {
  const text = String(x);
  if (!text.includes("e")) return text;
  return Math.abs(x) < 1 ? x.toFixed(20) : String(BigInt(x));
}

/** An exact number as others see it: rounded once, half-up, to 10 places. */
export function toNumber(x: Exact): number {
  return x.roundHalfUp(10).valueOf();
}

function operand(x: Exact | number): Exact {
  return typeof x === "number" ? exactly(x) : x;
}

function isSafe(x: number): boolean {
  return Number.isSafeInteger(x);
}

function commonDivisor(a: number, b: number): number {
  let divisor = b;
  let rest = a;
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return divisor;
}
