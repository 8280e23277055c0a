import { FaultError, fault } from "../messages/fault.js";
import { shapeFaults } from "../shape/faults.js";
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
  if (isDeeperThan(input, DEEPEST)) throw new FaultError([fault("NESTED_TOO_DEEP", at, { limit: DEEPEST })]);
  const faults = shapeFaults(conditionSchema, { data: input, at });
  if (faults.length > 0) throw new FaultError(faults);
  return frozen(structuredClone(input) as Condition);
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((one) => isDeeperThan(one, limit - 1));
}

function frozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  for (const one of Object.values(data)) frozen(one);
  return Object.freeze(data);
}
