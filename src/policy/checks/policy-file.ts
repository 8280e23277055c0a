import type { PolicyFile } from "../policy-schema.js";
import { checkBlocks } from "./blocks.js";
import { once, type Report, what } from "./report.js";
import { checkStanding } from "./standing.js";
import { checkBasis } from "./values.js";
import { checkWeights } from "./weights.js";

/** Holds the names and figures of policy.json to each other. */
export function checkPolicyFile(
  policy: PolicyFile,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const unitKinds = policy.unitKinds.map(({ id }) => id);
  const aspects = policy.aspects.map(({ id }) => id);
  policy.groups.forEach((group, g) => {
    group.kinds.forEach((kind, k) => {
      report.known(kind, unitKinds, what.unitKind, ["groups", g, "kinds", k]);
    });
    checkBasis(group.basis, ["groups", g, "basis"], sources, report);
  });
  if (policy.unranked !== undefined) {
    policy.unranked.kinds.forEach((kind, k) => {
      report.known(kind, unitKinds, what.unitKind, ["unranked", "kinds", k]);
    });
    checkBasis(policy.unranked.basis, ["unranked", "basis"], sources, report);
  }
  checkBlocks(policy, sources, report);
  policy.measures.forEach((measure, m) => {
    report.known(measure.aspect, aspects, what.aspect, ["measures", m, "aspect"]);
    measure.kinds.forEach((kind, k) => {
      report.known(kind, unitKinds, what.unitKind, ["measures", m, "kinds", k]);
    });
    if (measure.effectiveFrom !== undefined)
      checkBasis(measure.effectiveFrom.basis, ["measures", m, "effectiveFrom", "basis"], sources, report);
  });
  checkBasis(policy.announced.basis, ["announced", "basis"], sources, report);
  checkBasis(policy.effectiveFrom.basis, ["effectiveFrom", "basis"], sources, report);
  checkBasis(policy.deadlineMove.basis, ["deadlineMove", "basis"], sources, report);
  checkBasis(policy.audit.required.basis, ["audit", "required", "basis"], sources, report);
  checkBasis(policy.mergedMonths.basis, ["mergedMonths", "basis"], sources, report);
  checkBasis(policy.notApplicable.basis, ["notApplicable", "basis"], sources, report);
  for (const part of ["by", "within", "share"] as const) {
    checkBasis(policy.lateFiling[part].basis, ["lateFiling", part, "basis"], sources, report);
  }
  checkBasis(policy.vacancy.days.basis, ["vacancy", "days", "basis"], sources, report);
  if (policy.objections !== undefined)
    checkBasis(policy.objections.workingDays.basis, ["objections", "workingDays", "basis"], sources, report);
  checkBasis(policy.smallestGroup.basis, ["smallestGroup", "basis"], sources, report);
  checkBasis(policy.ceiling.basis, ["ceiling", "basis"], sources, report);
  checkBasis(policy.totalCeiling.basis, ["totalCeiling", "basis"], sources, report);
  checkBasis(policy.singleJeopardy.basis, ["singleJeopardy", "basis"], sources, report);
  checkBasis(policy.coverage.atLeast.basis, ["coverage", "atLeast", "basis"], sources, report);
  checkWeights(policy, sources, report);
  checkStanding(policy, sources, report);
  for (const list of ["aspects", "unitKinds", "groups"] as const) {
    once(
      policy[list].map(({ id }) => id),
      (i) => [list, i, "id"],
      report,
    );
  }
  once(
    policy.measures.map(({ id }) => id),
    (m) => ["measures", m, "id"],
    report,
  );
  once(
    policy.measures.map(({ number }) => String(number)),
    (m) => ["measures", m, "number"],
    report,
  );
}
