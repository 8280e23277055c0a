import type { Report } from "../checks/report.js";
import type { Measure } from "../measure-schema.js";
import type { PolicyFile } from "../policy-schema.js";

/** Parts of `standing` that no rule file gives anything to go by. */
export function doubtStanding(policy: PolicyFile, measures: readonly Measure[], report: Report): void {
  const { standing } = policy;
  if (standing === undefined) return;
  const { ownTarget, lights, interviews } = standing;
  const violations = measures.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.violations));
  ownTarget.forEach(({ measure }, i) => {
    // That there is no such measure in policy.json is a fault; one without a rule file says nothing yet.
    const rule = measures.find(({ id }) => id === measure);
    if (rule !== undefined && rule.progress === undefined)
      report.add("TARGET_WITHOUT_PROGRESS", ["standing", "ownTarget", i, "measure"], { measure });
  });
  // What a measure without a rule file will propose is not known yet.
  if (!policy.measures.every(({ id }) => measures.some((measure) => measure.id === id))) return;
  const lit = new Set([
    ...violations.map(({ lightType }) => lightType),
    ...measures.map(({ progress }) => progress?.type),
  ]);
  lights.types.forEach(({ id }, i) => {
    if (!lit.has(id)) report.add("LIGHT_TYPE_UNUSED", ["standing", "lights", "types", i, "id"], { type: id });
  });
  const named = new Set(violations.map(({ trigger }) => trigger));
  interviews.triggers.forEach(({ id, when }, i) => {
    if (when === undefined && !named.has(id))
      report.add("TRIGGER_NEVER_SET", ["standing", "interviews", "triggers", i, "id"], { trigger: id });
  });
}
