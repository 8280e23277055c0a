import { publishedWith } from "../calendar/merged-months.js";
import { parsePeriod } from "../calendar/period.js";
import type { Scope } from "../facts/scope.js";
import { type Fault, fault } from "../messages/fault.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";
import type { Writable } from "../shape/building.js";
import type { Objection } from "./decisions.js";
import { oldestFirst } from "./saying-kinds.js";
import { choiceOf } from "./vetoes.js";

/** The objections of one unit, and what is wrong with them. */
interface Objected {
  readonly objections: readonly Objection[];
  readonly faults: readonly Fault[];
}

const NONE: Objected = { objections: [], faults: [] };

/**
 * A unit's objections to what was published of the period that is assessed, oldest first. They come after what they are
 * about, so they are seen by the day up to which filings count, also where that lies after the as-of date.
 */
export function objectionsOn(
  own: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
  policy: PolicyFile,
  scope: Scope,
): Objected {
  if (own.length === 0) return NONE;
  const faults: Fault[] = [];
  const objections: Objection[] = [];
  for (const { kind: name, id, on, data } of own) {
    const kind = kinds.get(name);
    if (kind?.objection === undefined) continue;
    const { period, decidedOn: day, outcome, measure } = kind.objection;
    if (!isAbout(data[period], policy.mergedMonths.value, scope)) continue;
    const objection: Writable<Objection> = { id, on };
    const named = measure === undefined ? undefined : data[measure];
    const measureId = policy.measures.find((one) => one.id === named)?.id;
    if (named !== measureId)
      faults.push(fault("OBJECTION_MEASURE_UNKNOWN", "records", { id }, { record: id }));
    if (measureId !== undefined) objection.measureId = measureId;
    const decidedOn = data[day];
    if (typeof decidedOn === "string" && decidedOn <= scope.knownAt) {
      objection.decidedOn = decidedOn;
      if (data[outcome] !== undefined) objection.outcome = choiceOf(kind, outcome, data[outcome]);
    }
    objections.push(objection);
  }
  return { objections: objections.sort(oldestFirst), faults };
}

/** Whether an objection is about the period that is assessed; one that names none is about a year's result. */
function isAbout(named: unknown, merged: number, { period }: Scope): boolean {
  if (named === undefined) return period.span === "year";
  const about = parsePeriod(String(named));
  if (about === undefined) return false;
  return (about.span === "month" ? publishedWith(about, merged) : about).id === period.id;
}
