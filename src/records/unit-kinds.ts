import { type Fault, fault } from "../messages/fault.js";
import type { Known } from "./known.js";
import { near } from "./own-object.js";

/** Reports every kind of unit that the policy does not have. */
export function checkUnitKinds(kinds: readonly string[], path: string, known: Known, faults: Fault[]): void {
  const { unitKinds } = known;
  const valid = unitKinds.join(", ");
  kinds.forEach((kind, k) => {
    if (!unitKinds.includes(kind))
      faults.push(fault("UNKNOWN_UNIT_KIND", `${path}[${k}]`, { valid }, near(kind, unitKinds)));
  });
}
