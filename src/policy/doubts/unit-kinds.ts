import type { Report } from "../checks/report.js";
import type { Measure } from "../measure-schema.js";
import type { PolicyFile } from "../policy-schema.js";
import { kindsOf } from "./figures.js";

/** Kinds of unit that no measure assesses. */
export function doubtUnitKinds(policy: PolicyFile, measures: readonly Measure[], report: Report): void {
  // That a measure has no profile for a kind that it is listed for is a fault already.
  const ids = measures.map(({ id }) => id);
  const listed = policy.measures.filter(({ id }) => ids.includes(id)).flatMap(({ kinds }) => kinds);
  const assessed = new Set([...listed, ...measures.flatMap(kindsOf)]);
  policy.unitKinds.forEach(({ id }, i) => {
    if (!assessed.has(id)) report.add("KIND_WITHOUT_MEASURE", ["unitKinds", i, "id"], { kind: id });
  });
}
