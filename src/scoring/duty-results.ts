import type { CivilDate } from "../calendar/civil-date.js";
import { toNumber } from "../exact/exact.js";
import type { CompiledDuty } from "../facts/duty.js";
import type { Facts } from "../facts/facts.js";
import type { Instance, InstanceState } from "../facts/instance.js";
import type { Message } from "../messages/message.js";
import type { Rectification } from "../policy/measure-schema.js";
import type { Building } from "../shape/building.js";

/** A duty and what became of each of its instances in the scope. */
export interface DutyResult {
  readonly duty: string;
  readonly title: Message;
  /** Where its instances come from, as items of the rectification list: `supervision`, `meeting`, `audit`, `notification`. */
  readonly rectification?: Rectification;
  /** True where they stand on that list again after they had been accepted. */
  readonly reopened?: true;
  /** What it asks for after an interview, where it does: the plan, or the report that closes it. */
  readonly interview?: "plan" | "report";
  readonly instances: readonly InstanceResult[];
}

export interface InstanceResult {
  readonly subject?: string;
  readonly period?: string;
  /** The day on which an item of the rectification list was assigned. */
  readonly assignedOn?: CivilDate;
  readonly due: CivilDate;
  readonly state: InstanceState;
  /** How many records it needs, and what it earned of that. */
  readonly times: number;
  readonly credit: number;
  readonly completedOn?: CivilDate;
  /** The exemption that covers it, or "vacancy" where its post was vacant too long. */
  readonly exemption?: string;
  /** The records that were filed late and earn less for it. */
  readonly filedLate?: readonly string[];
  readonly records: readonly string[];
}

/** What became of the duties of a profile in this year's scope; a duty without collected records is left out. */
export function dutyResults(duties: readonly CompiledDuty[], facts: Facts): readonly DutyResult[] {
  const results: DutyResult[] = [];
  for (const { name, title, listed } of duties) {
    const instances = facts.instances(name);
    if (instances === undefined) continue;
    results.push({ duty: name, title, ...listed, instances: resultsOf(instances) });
  }
  return results;
}

function resultsOf(instances: readonly Instance[]): readonly InstanceResult[] {
  const results: InstanceResult[] = [];
  for (const instance of instances) {
    if (instance.scope === "in") results.push(resultOf(instance));
  }
  return results;
}

function resultOf(instance: Instance): InstanceResult {
  const { subject, period, assignedOn, completedOn, exemption, filedLate } = instance;
  const result: Building<InstanceResult> = {};
  if (subject !== undefined) result.subject = subject;
  if (period !== undefined) result.period = period.id;
  if (assignedOn !== undefined) result.assignedOn = assignedOn;
  result.due = instance.due;
  result.state = instance.state;
  result.times = instance.times;
  result.credit = toNumber(instance.credit);
  if (completedOn !== undefined) result.completedOn = completedOn;
  if (exemption !== undefined) result.exemption = exemption;
  if (filedLate !== undefined) result.filedLate = filedLate;
  result.records = instance.records;
  return result as InstanceResult;
}
