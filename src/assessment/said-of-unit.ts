import { type Scope, scoredDays } from "../facts/scope.js";
import type { UnitRecords } from "../facts/views.js";
import type { Fault } from "../messages/fault.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Building } from "../shape/building.js";
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
  objections: readonly StoredRecord[],
  { kinds, policy, saying }: Ready,
  scope: Scope,
): { readonly said: SaidOfUnit; readonly faults: readonly Fault[] } {
  const days = scoredDays(unit, scope);
  const { decisions, faults: undocumented } = decisionsOn(records, saying, days);
  const { vetoes, faults: undecided } = vetoesOn(records, saying, days, scope.asOf);
  const heldInterviews = heldInterviewsOn(records, saying, days);
  const objected = objectionsOn(objections, kinds, policy.policy, scope);
  const said: Building<SaidOfUnit> = {};
  if (decisions.length > 0) said.decisions = decisions;
  if (vetoes.length > 0) said.vetoes = vetoes;
  if (heldInterviews.length > 0) said.heldInterviews = heldInterviews;
  if (objected.objections.length > 0) said.objections = objected.objections;
  return { said, faults: [...undocumented, ...undecided, ...objected.faults] };
}
