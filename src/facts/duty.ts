import type { CivilDate } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Message } from "../messages/message.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { Instance } from "./instance.js";
import type { Parameters } from "./parameters.js";
import type { Scope } from "./scope.js";
import type { RecordView } from "./views.js";

/** What a duty's instances depend on beside its records. */
export interface DutySetting {
  readonly unit: Unit;
  readonly scope: Scope;
  /** The parameters of the measure, as they are for this unit. */
  readonly parameters: Parameters;
  /** The months at the beginning of the year that are published together. */
  readonly mergedMonths: number;
  /** Whether records of a kind were collected from this unit; with two days, from the one to the other. */
  readonly isCollected: (kind: string, from?: CivilDate, to?: CivilDate) => boolean;
  /** The exemptions of this unit for this measure, as far as they are known. */
  readonly exemptions: readonly Exemption[];
}

export interface CompiledDuty {
  readonly name: string;
  readonly title: Message;
  /** The selection whose records fulfil or bear it. */
  readonly selection: string;
  /** The selection whose records it is asked for one by one, if it is. */
  readonly per?: string;
  /** Its instances, from the records of the selection and those it is asked for. */
  readonly instances: (
    records: readonly RecordView[],
    setting: DutySetting,
    keys: readonly RecordView[],
  ) => readonly Instance[];
  /** The field without which a record of the selection cannot bear the duty. */
  readonly dueField?: string;
}

/** What duties are compiled with. */
export interface DutyParts {
  readonly calendar: WorkingCalendar;
  readonly effectiveFrom: CivilDate;
}

/** Whether an exemption covers a day. */
export function covers(exemption: Exemption, date: CivilDate): boolean {
  return exemption.from <= date && date <= exemption.to;
}

/** Whether an exemption covers a whole period. */
export function coversWhole(exemption: Exemption, period: Period): boolean {
  return exemption.from <= period.from && period.to <= exemption.to;
}
