import { type Scope, scoredDays } from "../facts/scope.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Veto } from "./decisions.js";

/**
 * The events of the days that are scored that keep a unit from every honour, oldest first; one that nobody decided by a
 * document is reported and not read.
 */
export function vetoesOn(
  unit: Unit,
  records: UnitRecords,
  kinds: ReadonlyMap<string, CompiledKind>,
  scope: Scope,
): { readonly vetoes: readonly Veto[]; readonly faults: readonly Fault[] } {
  const { first, last } = scoredDays(unit, scope);
  const found = [...kinds.values()].flatMap((kind) => {
    const own = kind.veto === undefined ? [] : (records.get(recordsKey(kind.kind, "unitId")) ?? []);
    return own
      .filter(({ on }) => first <= on && on <= last)
      .flatMap((record) => (kind.veto === undefined ? [] : vetoOf(record, kind, kind.veto, scope)));
  });
  return {
    vetoes: found
      .flatMap((one) => ("code" in one ? [] : one))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1)),
    faults: found.flatMap((one) => ("code" in one ? one : [])),
  };
}

function vetoOf(
  { id, on, data }: StoredRecord,
  kind: CompiledKind,
  { sort, by, decidedOn: day }: NonNullable<CompiledKind["veto"]>,
  { asOf }: Scope,
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
