import type { CivilDate } from "../calendar/civil-date.js";
import { toNumber } from "../exact/exact.js";
import type { CompiledDuty } from "../facts/duty.js";
import type { Facts } from "../facts/facts.js";
import type { Instance, InstanceState } from "../facts/instance.js";
import type { Message } from "../messages/message.js";
import type { Rectification } from "../policy/measure-schema.js";

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
  return duties.flatMap(({ name, title, listed = {} }) => {
    const instances = facts.instances(name);
    if (instances === undefined) return [];
    return {
      duty: name,
      title,
      ...listed,
      instances: instances.filter(({ scope }) => scope === "in").map(resultOf),
    };
  });
}

function resultOf({
  subject,
  period,
  assignedOn,
  due,
  state,
  times,
  credit,
  completedOn,
  exemption,
  filedLate,
  records,
}: Instance): InstanceResult {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(period === undefined ? {} : { period: period.id }),
    ...(assignedOn === undefined ? {} : { assignedOn }),
    due,
    state,
    times,
    credit: toNumber(credit),
    ...(completedOn === undefined ? {} : { completedOn }),
    ...(exemption === undefined ? {} : { exemption }),
    ...(filedLate === undefined ? {} : { filedLate }),
    records,
  };
}
