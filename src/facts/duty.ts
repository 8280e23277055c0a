import type { CivilDate } from "../calendar/civil-date.js";
import type { Period } from "../calendar/period.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import type { Message } from "../messages/message.js";
import type { BorneDutyRule, Rectification } from "../policy/measure-schema.js";
import type { Exemption, Unit } from "../records/dataset.js";
import type { CoreFacts } from "./core-facts.js";
import type { LateFiling } from "./filing.js";
import type { GroupValues } from "./group-values.js";
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
  /** The facts that are always there. */
  readonly core: CoreFacts;
  /** Whether records of a kind were collected from this unit; with two days, from the one to the other. */
  readonly isCollected: (kind: string, from?: CivilDate, to?: CivilDate) => boolean;
  /** The exemptions of this unit for this measure, as far as they are known. */
  readonly exemptions: readonly Exemption[];
  /** Those that exempt nothing, but allow rules to count what they otherwise would not. */
  readonly allowances: readonly Exemption[];
  /** The records of a selection that repeat an earlier one of the city. */
  readonly repeated: (selection: string) => ReadonlySet<string>;
  /** What a record earns that was filed late. */
  readonly lateFiling: LateFiling;
  /** What other units of the ranking group have for an amount; nothing before these are known, or without a group. */
  readonly groupValues: (amount: string) => GroupValues | undefined;
  /** A group of fewer units is none. */
  readonly smallestGroup: number;
  /** How many days of each month of a period a post may be vacant without exempting it. */
  readonly vacancyDays: number;
}

/** What the selections of a duty say of what it is asked for and what fulfils it. */
export interface Asked {
  /** The records that it is asked for one by one; none where it is asked of the unit. */
  readonly keys: readonly RecordView[];
  /** The field that names the post, where these are tenures. */
  readonly tenure: string | undefined;
  /** Whether the records that fulfil it report on periods. */
  readonly areReports: boolean;
  /** What the texts are called that it is asked for. */
  readonly titles: ReadonlyMap<string, Message> | undefined;
  /** Whether these records were collected from one day to another. */
  readonly isCollected: (from: CivilDate, to: CivilDate) => boolean;
}

/** What lists say of the instances of a duty: where they are items of the rectification list, or are asked for after an interview. */
export interface Listed {
  readonly rectification?: Rectification;
  readonly reopened?: true;
  readonly interview?: NonNullable<BorneDutyRule["interview"]>;
}

export interface CompiledDuty {
  readonly name: string;
  readonly title: Message;
  /** What lists say of its instances. */
  readonly listed?: Listed;
  /** The selection whose records fulfil or bear it. */
  readonly selection: string;
  /** The selection whose records it is asked for one by one, if it is. */
  readonly per?: string;
  /** The field of the selection's records that names which of the listed texts they are for, where it lists some. */
  readonly textField?: string;
  /** Its instances, from the records of the selection; nothing where a number that makes a deadline is not known. */
  readonly instances: (
    records: readonly RecordView[],
    setting: DutySetting,
    asked: Asked,
  ) => readonly Instance[] | undefined;
  /** The fields that say when it is due and when it was done. */
  readonly fields?: readonly string[];
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
