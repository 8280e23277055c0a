import type {
  AdjustmentLineRule,
  Measure,
  ProfileRule,
  ViolationRule,
} from "../../src/policy/measure-schema.js";
import type { RecordKind } from "../../src/records/kind.js";
import { type FieldKey, type Reads, readsOf } from "./reads.js";

/** What reads a field: a line of a measure, one of its violations, or what it shows beside the score. */
export interface Reader {
  readonly measure: Measure;
  readonly part: "indicators" | "bonuses" | "deductions" | "violations" | "shown";
  /** The id of the line or figure, the code, or "progress". */
  readonly name: string;
}

/** What reads each field of a record, in order of measures and as their files list it. */
export function readersOf(
  measures: readonly Measure[],
  kinds: readonly RecordKind[],
): ReadonlyMap<FieldKey, readonly Reader[]> {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  const found = new Map<FieldKey, Reader[]>();
  for (const measure of measures) {
    const reads = readsOf(measure, byName);
    const parts = [
      ...measure.profiles.flatMap((profile) => partsOf(profile, reads)),
      ...shownBy(measure, reads),
    ];
    for (const [part, name, keys] of parts) {
      for (const key of new Set(keys)) {
        const readers = found.get(key) ?? [];
        found.set(key, readers);
        const isThere = readers.some(
          (one) => one.measure === measure && one.part === part && one.name === name,
        );
        if (!isThere) readers.push({ measure, part, name });
      }
    }
  }
  return found;
}

type Part = readonly [part: Reader["part"], name: string, keys: readonly FieldKey[]];

function partsOf(profile: ProfileRule, reads: Reads): readonly Part[] {
  const { indicators, violations, bonuses, deductions } = profile;
  const lines = (part: "bonuses" | "deductions", rules: readonly AdjustmentLineRule[] = []) =>
    rules.map((line): Part => [part, line.id, lineReads(line, violations, reads)]);
  return [
    ...indicators.map(({ id, share, deduct, fullAt, cap, whenNothingDue }): Part => {
      const values = [share, deduct, fullAt, cap, whenNothingDue];
      return ["indicators", id, values.flatMap((value) => reads.ofValue(value))];
    }),
    ...lines("bonuses", bonuses?.lines),
    ...lines("deductions", deductions?.lines),
    ...violations.map((one): Part => ["violations", one.code, violationReads(one, reads)]),
  ];
}

function shownBy({ progress, figures = {} }: Measure, reads: Reads): readonly Part[] {
  const { plan, byNow, actual, each } = progress ?? {};
  const own = each === undefined ? [] : [each.plan, each.byNow, each.actual];
  const named = each === undefined ? [] : [each.subject ?? [], each.day ?? []].flat();
  const keys = [
    ...[plan, byNow, actual].flatMap((value) => reads.ofValue(value)),
    ...own.flatMap((value) => reads.ofValue(value, each?.in)),
    ...named.flatMap((field) => reads.ofField(each?.in ?? "", field)),
    ...(each === undefined ? [] : reads.ofSelection(each.in)),
  ];
  return [
    ["shown", "progress", keys],
    ...Object.entries(figures).map(([name, { value }]): Part => ["shown", name, reads.ofValue(value)]),
  ];
}

function lineReads(
  { each, points, subject, when, cap }: AdjustmentLineRule,
  violations: readonly ViolationRule[],
  reads: Reads,
): readonly FieldKey[] {
  const selection = typeof each === "string" ? each : undefined;
  const codes = Array.isArray(each) ? each : [];
  return [
    ...(selection === undefined ? [] : reads.ofSelection(selection)),
    ...(selection === undefined || subject === undefined ? [] : reads.ofField(selection, subject)),
    ...reads.ofValue(points, selection),
    ...reads.ofCondition(when),
    ...reads.ofValue(cap),
    ...violations
      .filter(({ code }) => codes.includes(code))
      .flatMap((violation) => violationReads(violation, reads)),
  ];
}

function violationReads(
  { duty = [], each, subject, when }: ViolationRule,
  reads: Reads,
): readonly FieldKey[] {
  return [
    ...[duty].flat().flatMap(reads.ofDuty),
    ...(each === undefined ? [] : reads.ofSelection(each)),
    ...(each === undefined || subject === undefined ? [] : reads.ofField(each, subject)),
    ...reads.ofCondition(when),
  ];
}
