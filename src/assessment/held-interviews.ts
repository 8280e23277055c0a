import { type Scope, scoredDays } from "../facts/scope.js";
import { recordsKey, type UnitRecords } from "../facts/views.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { HeldInterview } from "./decisions.js";
import { choiceOf } from "./vetoes.js";

/** The interviews that were held with a unit in the days that are scored, oldest first. */
export function heldInterviewsOn(
  unit: Unit,
  records: UnitRecords,
  kinds: ReadonlyMap<string, CompiledKind>,
  scope: Scope,
): readonly HeldInterview[] {
  const { first, last } = scoredDays(unit, scope);
  return [...kinds.values()]
    .flatMap((kind) => {
      const own = kind.interview === undefined ? [] : (records.get(recordsKey(kind.kind, "unitId")) ?? []);
      return own.filter(({ on }) => first <= on && on <= last).map((record) => heldOf(record, kind));
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}

function heldOf({ subject, on, data }: StoredRecord, kind: CompiledKind): HeldInterview {
  const { level = "", causes = "", posts = "" } = kind.interview ?? {};
  const listIn = (name: string): readonly string[] =>
    Array.isArray(data[name]) ? data[name].map(String) : [];
  return {
    id: subject,
    on,
    level: choiceOf(kind, level, data[level]),
    causes: listIn(causes).map((one) => choiceOf(kind, causes, one)),
    posts: listIn(posts),
  };
}
