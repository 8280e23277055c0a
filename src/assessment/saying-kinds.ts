import type { CivilDate } from "../calendar/civil-date.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";

/** A kind of record that says something of units beside their measures. */
export interface SayingKind<Rule> {
  readonly kind: CompiledKind;
  readonly rule: Rule;
  /** Where its records stand among those of a unit. */
  readonly key: string;
}

/** The kinds of record of a policy that say something of units beside their measures, by what they say. */
export interface SayingKinds {
  readonly decision: readonly SayingKind<NonNullable<CompiledKind["decision"]>>[];
  readonly veto: readonly SayingKind<NonNullable<CompiledKind["veto"]>>[];
  readonly interview: readonly SayingKind<NonNullable<CompiledKind["interview"]>>[];
}

export function sayingKinds(kinds: ReadonlyMap<string, CompiledKind>): SayingKinds {
  const saying = <What extends keyof SayingKinds>(what: What) =>
    [...kinds.values()].flatMap((kind) => {
      const rule = kind[what];
      return rule === undefined ? [] : [{ kind, rule, key: recordsKey(kind.kind, "unitId") }];
    });
  return { decision: saying("decision"), veto: saying("veto"), interview: saying("interview") };
}

/** The days that are scored. */
export interface Days {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** What the records of some kinds say in some days, in the order in which they stand. */
export function saidIn<Rule, Said>(
  kinds: readonly SayingKind<Rule>[],
  records: UnitRecords,
  { first, last }: Days,
  read: (record: StoredRecord, kind: SayingKind<Rule>) => Said,
): readonly Said[] {
  const said: Said[] = [];
  for (const one of kinds) {
    for (const record of records.get(one.key) ?? []) {
      if (first <= record.on && record.on <= last) said.push(read(record, one));
    }
  }
  return said;
}

/** Older days first, then by id. */
export function oldestFirst(
  a: { readonly on: CivilDate; readonly id: string },
  b: { readonly on: CivilDate; readonly id: string },
): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1;
}
