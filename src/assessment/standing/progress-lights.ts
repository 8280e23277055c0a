import type { Progress } from "../../scoring/progress.js";
import type { Violation } from "../../scoring/violations.js";
import type { Building } from "../../shape/building.js";
import type { WeightedMeasure } from "../unit.js";
import type { CompiledBands } from "./bands.js";
import type { CompiledStanding } from "./rules.js";
import type { Light, OwnTarget, SubjectLight } from "./standing-of-unit.js";

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
  const { type, whole } = progress;
  const each = progress.each.map(({ subject, exempt, records, ...own }): BareLight => {
    const light: Building<BareLight> = { type, measureId, subject };
    colour(light, bands, exempt, own);
    const finding = light.colour === "grey" ? undefined : findingOn(violations, type, subject);
    if (finding !== undefined) light.violation = finding.id;
    light.records = records;
    return light as BareLight;
  });
  if (each.length > 0 || whole === undefined || ownTarget?.measureId === measureId) return each;
  const light: Building<BareLight> = { type, measureId };
  colour(light, bands, progress.exempt, whole);
  light.records = progress.records;
  return [light as BareLight];
}

/** Gives a light the colour of some progress: grey where that is exempt. */
function colour(
  light: Building<BareLight>,
  bands: CompiledBands,
  isExempt: true | undefined,
  progress: Progress,
): void {
  const { completion, gap, shortfall } = progress;
  Object.assign(light, isExempt === true ? GREY : bands({ completion, gap, shortfall }));
  light.progress = progress;
}

const GREY: Pick<Light, "colour"> = { colour: "grey" };

/** The finding that says the same in words. */
function findingOn(violations: readonly Violation[], type: string, subject: string): Violation | undefined {
  return violations.find((one) => one.lightType === type && one.subject === subject);
}
