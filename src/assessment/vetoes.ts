import type { CivilDate } from "../calendar/civil-date.js";
import type { UnitRecords } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Veto } from "./decisions.js";
import { type Days, oldestFirst, type SayingKinds, saidIn } from "./saying-kinds.js";

/**
 * The events of the days that are scored that keep a unit from every honour, oldest first; one that nobody decided by a
 * document is reported and not read.
 */
export function vetoesOn(
  records: UnitRecords,
  { veto }: SayingKinds,
  days: Days,
  asOf: CivilDate,
): { readonly vetoes: readonly Veto[]; readonly faults: readonly Fault[] } {
  const found = saidIn(veto, records, days, (record, kind) => vetoOf(record, kind, asOf));
  return {
    vetoes: found.flatMap((one) => ("code" in one ? [] : one)).sort(oldestFirst),
    faults: found.flatMap((one) => ("code" in one ? one : [])),
  };
}

function vetoOf(
  { id, on, data }: StoredRecord,
  { kind, rule: { sort, by, decidedOn: day } }: SayingKinds["veto"][number],
  asOf: CivilDate,
): Veto | Fault {
  const { [by]: decidedBy, [day]: decidedOn, documentNo } = data;
  const isDecided = typeof decidedOn === "string" && decidedOn <= asOf;
  if (!isDecided || typeof decidedBy !== "string" || typeof documentNo !== "string")
    return fault("VETO_WITHOUT_DECISION", "records", { id }, { record: id });
  return { id, on, title: choiceOf(kind, sort, data[sort]), decidedBy, documentNo };
}

/** The words of a choice of a field, or of the members of a list. */
export function choiceOf({ fields }: CompiledKind, name: string, value: unknown): Message {
  const field = fields.get(name);
  const choices = field?.type === "list" ? field.of : field;
  const words = choices?.type === "enum" ? choices.values[String(value)] : undefined;
  return words ?? { en: String(value), zh: String(value) };
}
