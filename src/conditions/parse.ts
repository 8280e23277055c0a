import { FaultError, fault } from "../messages/fault.js";
import { shapeFaults } from "../shape/faults.js";
import { isPlainCondition } from "./plain.js";
import { type Condition, conditionSchema } from "./schema.js";

/** Nobody can read a condition nested deeper; a circle in the data is found by it too. */
const DEEPEST = 64;

/**
 * A condition's own copy, frozen: what was handed in is neither kept nor changed.
 *
 * @param at where the condition stands, for the faults: `select.meetings.where`
 * @throws FaultError with what is wrong with it, each fault at its place.
 */
export function parseCondition(input: unknown, at = "condition"): Condition {
  if (isPlainCondition(input)) return frozenCopy(input) as Condition;
  if (isDeeperThan(input, DEEPEST)) throw new FaultError([fault("NESTED_TOO_DEEP", at, { limit: DEEPEST })]);
  const faults = shapeFaults(conditionSchema, { data: input, at });
  if (faults.length > 0) throw new FaultError(faults);
  return frozenCopy(input) as Condition;
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((one) => isDeeperThan(one, limit - 1));
}

function frozenCopy(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return Object.freeze(data.map(frozenCopy));
  return Object.freeze(Object.fromEntries(Object.entries(data).map(([key, one]) => [key, frozenCopy(one)])));
}
