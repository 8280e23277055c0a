import type { CivilDate } from "../calendar/civil-date.js";
import type { UnitRecords } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { StoredRecord } from "../records/stored-record.js";
import { type Days, oldestFirst, type SayingKinds, saidIn } from "./saying-kinds.js";

/** Points that somebody decided to add to a unit's total or to take from it: a line of its own on the unit's sheet. */
export interface Decision {
  /** The record's id. */
  readonly id: string;
  readonly on: CivilDate;
  /** Below 0 where they are taken; at most two decimals. */
  readonly points: number;
  readonly reason: string;
  /** The post or body that decided. */
  readonly approvedBy: string;
  readonly documentNo: string;
}

/** An event that keeps a unit from every honour, and who decided that it is one. */
export interface Veto {
  /** The record's id. */
  readonly id: string;
  readonly on: CivilDate;
  /** What kind of event it was. */
  readonly title: Message;
  /** The post or body that decided. */
  readonly decidedBy: string;
  readonly documentNo: string;
}

/** An interview that was held, or a letter that was sent in its place. */
export interface HeldInterview {
  /** The record's id. */
  readonly id: string;
  readonly on: CivilDate;
  readonly level: Message;
  readonly causes: readonly Message[];
  /** The ids of the posts that were called. */
  readonly posts: readonly string[];
}

/** An objection of a unit to a published figure, and what became of it. */
export interface Objection {
  /** The record's id. */
  readonly id: string;
  readonly on: CivilDate;
  /** The measure that it is about, where it names one. */
  readonly measureId?: string;
  readonly decidedOn?: CivilDate;
  /** What was decided, in words. */
  readonly outcome?: Message;
}

/** The decisions on a unit in the days that are scored, oldest first; one without a document is reported and not read. */
export function decisionsOn(
  records: UnitRecords,
  { decision }: SayingKinds,
  days: Days,
): { readonly decisions: readonly Decision[]; readonly faults: readonly Fault[] } {
  const seen = saidIn(decision, records, days, decided);
  return {
    decisions: seen.flatMap((one) => ("points" in one ? one : [])).sort(oldestFirst),
    faults: seen.flatMap((one) => ("code" in one ? one : [])),
  };
}

function decided(
  { id, on, data }: StoredRecord,
  { rule: { points, by, reason } }: SayingKinds["decision"][number],
): Decision | Fault {
  const { documentNo } = data;
  if (typeof documentNo !== "string")
    return fault("DECISION_WITHOUT_DOCUMENT", "records", { id }, { record: id });
  const [approvedBy, why] = [String(data[by]), String(data[reason])];
  return { id, on, points: Number(data[points]), reason: why, approvedBy, documentNo };
}
