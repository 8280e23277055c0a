import type { Progress } from "../../scoring/progress.js";
import type { Violation } from "../../scoring/violations.js";
import type { WeightedMeasure } from "../unit.js";
import type { CompiledStanding } from "./rules.js";
import type { OwnTarget, SubjectLight } from "./standing-of-unit.js";

/** A light of a project or a task before it is known how long it has its colour. */
export type BareLight = Omit<SubjectLight, "months">;

/**
 * The lights of what a measure measures against a plan, record by record; of the whole where it has no records. The light
 * of the whole is the unit's own where it is the unit's own target.
 */
export function progressLights(
  { id: measureId, progress, violations }: WeightedMeasure,
  standing: CompiledStanding,
  ownTarget: OwnTarget | undefined,
): readonly BareLight[] {
  const bands = progress && standing.progress.get(progress.type);
  if (progress === undefined || bands === undefined) return [];
  const { type } = progress;
  const head = { type, measureId };
  const colourOf = ({ completion, gap, shortfall }: Progress) => bands({ completion, gap, shortfall });
  const each = progress.each.map(({ subject, exempt, records, ...own }): BareLight => {
    const light = exempt === true ? { colour: "grey" as const } : colourOf(own);
    const finding = light.colour === "grey" ? undefined : findingOn(violations, type, subject);
    return {
      ...head,
      subject,
      ...light,
      progress: own,
      ...(finding === undefined ? {} : { violation: finding.id }),
      records,
    };
  });
  const { whole } = progress;
  if (each.length > 0 || whole === undefined || ownTarget?.measureId === measureId) return each;
  const light = progress.exempt === true ? { colour: "grey" as const } : colourOf(whole);
  return [{ ...head, ...light, progress: whole, records: progress.records }];
}

/** The finding that says the same in words. */
function findingOn(violations: readonly Violation[], type: string, subject: string): Violation | undefined {
  return violations.find((one) => one.lightType === type && one.subject === subject);
}
