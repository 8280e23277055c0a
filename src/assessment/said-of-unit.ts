import type { Scope } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import { decisionsOn } from "./decisions.js";
import { heldInterviewsOn } from "./held-interviews.js";
import { objectionsOn } from "./objections.js";
import type { Ready } from "./ready.js";
import type { UnitResult } from "./unit.js";
import { vetoesOn } from "./vetoes.js";

/** What was decided about a unit and said of it beside its measures; each is absent where there is none. */
export type SaidOfUnit = Pick<UnitResult, "decisions" | "vetoes" | "heldInterviews" | "objections">;

export function saidOfUnit(
  unit: Unit,
  records: UnitRecords,
  filed: readonly StoredRecord[],
  { kinds, policy }: Ready,
  scope: Scope,
): { readonly said: SaidOfUnit; readonly faults: readonly Fault[] } {
  const decided = decisionsOn(unit, records, kinds, scope);
  const vetoed = vetoesOn(unit, records, kinds, scope);
  const held = heldInterviewsOn(unit, records, kinds, scope);
  const objected = objectionsOn(unit, filed, kinds, policy.policy, scope);
  return {
    said: {
      ...(decided.decisions.length === 0 ? {} : { decisions: decided.decisions }),
      ...(vetoed.vetoes.length === 0 ? {} : { vetoes: vetoed.vetoes }),
      ...(held.length === 0 ? {} : { heldInterviews: held }),
      ...(objected.objections.length === 0 ? {} : { objections: objected.objections }),
    },
    faults: [...decided.faults, ...vetoed.faults, ...objected.faults],
  };
}
