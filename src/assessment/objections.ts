import { publishedWith } from "../calendar/merged-months.js";
import { parsePeriod } from "../calendar/period.js";
import type { Scope } from "../facts/scope.js";
import { type Fault, fault } from "../messages/fault.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Objection } from "./decisions.js";
import { choiceOf } from "./vetoes.js";

/**
 * A unit's objections to what was published of the period that is assessed, oldest first. They come after what they are
 * about, so they are seen by the day up to which filings count, also where that lies after the as-of date.
 */
export function objectionsOn(
  { id: unitId }: Unit,
  records: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
  policy: PolicyFile,
  scope: Scope,
): { readonly objections: readonly Objection[]; readonly faults: readonly Fault[] } {
  const measures = new Set(policy.measures.map(({ id }) => id));
  const faults: Fault[] = [];
  const objections = records.flatMap(({ kind: name, id, on, data }): readonly Objection[] => {
    const kind = kinds.get(name);
    if (kind?.objection === undefined || data.unitId !== unitId) return [];
    const { period, decidedOn: day, outcome, measure } = kind.objection;
    if (!isAbout(data[period], policy.mergedMonths.value, scope)) return [];
    const named = measure === undefined ? undefined : data[measure];
    const measureId = typeof named === "string" && measures.has(named) ? named : undefined;
    if (named !== measureId)
      faults.push(fault("OBJECTION_MEASURE_UNKNOWN", "records", { id }, { record: id }));
    const decidedOn = data[day];
    const isDecided = typeof decidedOn === "string" && decidedOn <= scope.knownAt;
    return [
      {
        id,
        on,
        ...(measureId === undefined ? {} : { measureId }),
        ...(isDecided ? { decidedOn } : {}),
        ...(isDecided && data[outcome] !== undefined
          ? { outcome: choiceOf(kind, outcome, data[outcome]) }
          : {}),
      },
    ];
  });
  return {
    objections: objections.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1)),
    faults,
  };
}

/** Whether an objection is about the period that is assessed; one that names none is about a year's result. */
function isAbout(named: unknown, merged: number, { period }: Scope): boolean {
  if (named === undefined) return period.span === "year";
  const about = parsePeriod(String(named));
  if (about === undefined) return false;
  return (about.span === "month" ? publishedWith(about, merged) : about).id === period.id;
}
