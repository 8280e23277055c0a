import { type Difference, differing, paired, type Side } from "./differences.js";
import type { PublishedMeasure } from "./notification.js";

/** What differs in a measure of a unit, in order: its score and weight, its lines, its findings, its figures. */
export function measureDifferences(
  unitId: string,
  published: PublishedMeasure | undefined,
  now: PublishedMeasure | undefined,
): readonly Difference[] {
  const measureId = published?.id ?? now?.id ?? "";
  const row = (line: string, before: Side | undefined, after: Side | undefined) =>
    differing({ unitId, measureId, line }, before, after);
  const idOf = ({ id }: { readonly id: string }): string => id;
  const adjustments = (["bonuses", "deductions"] as const).flatMap((part) =>
    paired(published?.[part]?.lines, now?.[part]?.lines, idOf).flatMap(([id, before, after]) =>
      row(id, before && sideOf(before, before.points), after && sideOf(after, after.points)),
    ),
  );
  return [
    ...row("score", published && scoreOf(published), now && scoreOf(now)),
    ...row("weight", published && { value: published.weight }, now && { value: now.weight }),
    ...paired(published?.lines, now?.lines, idOf).flatMap(([id, before, after]) =>
      row(id, before && sideOf(before, before.earned), after && sideOf(after, after.earned)),
    ),
    ...adjustments,
    ...paired(published?.violations, now?.violations, idOf).flatMap(([id, before, after]) =>
      differing(
        { unitId, measureId, line: before?.code ?? after?.code ?? "", what: "violation", id },
        before && { value: before.state, records: before.records },
        after && { value: after.state, records: after.records },
      ),
    ),
    ...paired(published?.figures, now?.figures, idOf).flatMap(([id, before, after]) =>
      row(
        // An indicator may have the same id.
        `figures.${id}`,
        before && { value: before.value ?? before.unknown },
        after && { value: after.value ?? after.unknown },
      ),
    ),
  ];
}

/** A line: what it brought, or why it was not scored, and its records. */
function sideOf(
  line: { readonly state: string; readonly records: readonly string[] },
  points?: number,
): Side {
  return { value: line.state === "scored" ? points : line.state, records: line.records };
}

function scoreOf({ score, state }: PublishedMeasure): Side {
  return { value: score ?? state };
}
