import type { CivilDate } from "../calendar/civil-date.js";
import { type Scope, scoredDays } from "../facts/scope.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";

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
  unit: Unit,
  records: UnitRecords,
  kinds: ReadonlyMap<string, CompiledKind>,
  scope: Scope,
): { readonly decisions: readonly Decision[]; readonly faults: readonly Fault[] } {
  const { first, last } = scoredDays(unit, scope);
  const seen = [...kinds.values()].flatMap(({ kind, decision }) => {
    const own = decision === undefined ? [] : (records.get(recordsKey(kind, "unitId")) ?? []);
    return own
      .filter((record) => first <= record.on && record.on <= last)
      .flatMap((record) => (decision === undefined ? [] : decided(record, decision)));
  });
  return {
    decisions: seen
      .flatMap((one) => ("points" in one ? one : []))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1)),
    faults: seen.flatMap((one) => ("code" in one ? one : [])),
  };
}

function decided(
  { id, on, data }: StoredRecord,
  { points, by, reason }: NonNullable<CompiledKind["decision"]>,
): Decision | Fault {
  const { documentNo } = data;
  if (typeof documentNo !== "string")
    return fault("DECISION_WITHOUT_DOCUMENT", "records", { id }, { record: id });
  const [approvedBy, why] = [String(data[by]), String(data[reason])];
  return { id, on, points: Number(data[points]), reason: why, approvedBy, documentNo };
}
