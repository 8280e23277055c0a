import { isDate, isOfType, isScalar, type OperatorName, operands } from "./operands.js";
import type { Evaluate } from "./operators.js";

/** Whether a fact's value compares so with a value that a condition says. */
export type Test = (value: unknown) => boolean;

/**
 * What the operators come to, said directly. The operators themselves, json-rules-engine's behind their guard, stay the
 * authority: the tests hold each of these to its operator, whatever it is given.
 */
export const comparisons: Readonly<Record<OperatorName, Evaluate>> = {
  equal: (a, b) => a === b && isScalar(a),
  notEqual: (a, b) => a !== b && typeof a === typeof b && isScalar(a) && isScalar(b),
  in: (a, b) => Array.isArray(b) && isScalar(a) && b.indexOf(a) >= 0,
  notIn: (a, b) => Array.isArray(b) && isScalar(a) && b.indexOf(a) < 0,
  contains: (a, b) => Array.isArray(a) && isScalar(b) && a.indexOf(b) >= 0,
  doesNotContain: (a, b) => Array.isArray(a) && isScalar(b) && a.indexOf(b) < 0,
  // What is not a number is neither less nor greater.
  lessThan: (a, b) => typeof a === "number" && typeof b === "number" && a < b,
  lessThanInclusive: (a, b) => typeof a === "number" && typeof b === "number" && a <= b,
  greaterThan: (a, b) => typeof a === "number" && typeof b === "number" && a > b,
  greaterThanInclusive: (a, b) => typeof a === "number" && typeof b === "number" && a >= b,
  before: (a, b) => isDate(a) && isDate(b) && a < b,
  after: (a, b) => isDate(a) && isDate(b) && a > b,
  onOrBefore: (a, b) => isDate(a) && isDate(b) && a <= b,
  onOrAfter: (a, b) => isDate(a) && isDate(b) && a >= b,
  known: (a, b) => (a === undefined || a === null ? b === false : b === true),
};

/** The same with a value that never changes, and is of the type that the operator takes. */
const tests: Readonly<Record<OperatorName, (right: unknown) => Test>> = {
  equal: (b) => (a) => a === b,
  notEqual: (b) => (a) => a !== b && typeof a === typeof b && isScalar(a),
  in: (b) => {
    const list = listOf(b);
    return (a) => list.indexOf(a) >= 0 && isScalar(a);
  },
  notIn: (b) => {
    const list = listOf(b);
    return (a) => list.indexOf(a) < 0 && isScalar(a);
  },
  contains: (b) => (a) => Array.isArray(a) && a.indexOf(b) >= 0,
  doesNotContain: (b) => (a) => Array.isArray(a) && a.indexOf(b) < 0,
  lessThan: (b) => {
    const limit = Number(b);
    return (a) => typeof a === "number" && a < limit;
  },
  lessThanInclusive: (b) => {
    const limit = Number(b);
    return (a) => typeof a === "number" && a <= limit;
  },
  greaterThan: (b) => {
    const limit = Number(b);
    return (a) => typeof a === "number" && a > limit;
  },
  greaterThanInclusive: (b) => {
    const limit = Number(b);
    return (a) => typeof a === "number" && a >= limit;
  },
  before: (b) => {
    const day = String(b);
    return (a) => isDate(a) && a < day;
  },
  after: (b) => {
    const day = String(b);
    return (a) => isDate(a) && a > day;
  },
  onOrBefore: (b) => {
    const day = String(b);
    return (a) => isDate(a) && a <= day;
  },
  onOrAfter: (b) => {
    const day = String(b);
    return (a) => isDate(a) && a >= day;
  },
  known: (b) => (a) => (a !== undefined && a !== null) === b,
};

/** The comparison with a value that a condition says: what of it can be checked is checked once. */
export function testWith(operator: OperatorName, right: unknown): Test {
  return isOfType[operands[operator].right](right) ? tests[operator](right) : () => false;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
