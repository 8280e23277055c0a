import { isDate, isScalar, type OperatorName } from "./operands.js";

/**
 * What the operators come to, said directly: false where an operand is absent or of the wrong type. The operators
 * themselves, json-rules-engine's behind their guard, stay the authority: `crossCheck` decides with them, and the tests
 * hold this to them, whatever it is given.
 */
export function compares(operator: OperatorName, a: unknown, b: unknown): boolean {
  switch (operator) {
    case "equal":
      return a === b && isScalar(a);
    case "notEqual":
      return a !== b && typeof a === typeof b && isScalar(a) && isScalar(b);
    case "in":
      return Array.isArray(b) && b.indexOf(a) >= 0 && isScalar(a);
    case "notIn":
      return Array.isArray(b) && b.indexOf(a) < 0 && isScalar(a);
    case "contains":
      return Array.isArray(a) && a.indexOf(b) >= 0 && isScalar(b);
    case "doesNotContain":
      return Array.isArray(a) && a.indexOf(b) < 0 && isScalar(b);
    // What is not a number is neither less nor greater.
    case "lessThan":
      return typeof a === "number" && typeof b === "number" && a < b;
    case "lessThanInclusive":
      return typeof a === "number" && typeof b === "number" && a <= b;
    case "greaterThan":
      return typeof a === "number" && typeof b === "number" && a > b;
    case "greaterThanInclusive":
      return typeof a === "number" && typeof b === "number" && a >= b;
    case "before":
      return isDate(a) && isDate(b) && a < b;
    case "after":
      return isDate(a) && isDate(b) && a > b;
    case "onOrBefore":
      return isDate(a) && isDate(b) && a <= b;
    case "onOrAfter":
      return isDate(a) && isDate(b) && a >= b;
    case "known":
      return b === (a !== undefined && a !== null);
  }
}
