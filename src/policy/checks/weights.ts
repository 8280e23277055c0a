import { pathText } from "../../shape/path-text.js";
import type { PolicyFile } from "../policy-schema.js";
import { kindsWithWeights, weightsSum } from "../weights.js";
import { type Path, type Report, what } from "./report.js";
import { checkBasis } from "./values.js";

type ListedMeasure = PolicyFile["measures"][number];

/** The measures weigh 100 together, for units in general and for every kind that has weights of its own. */
export function checkWeights(
  policy: PolicyFile,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const unitKinds = policy.unitKinds.map(({ id }) => id);
  policy.measures.forEach((measure, m) => {
    checkBasis(measure.weight.basis, ["measures", m, "weight", "basis"], sources, report);
    checkOwnWeights(measure, ["measures", m, "weightFor"], unitKinds, sources, report);
  });
  // A kind that is misspelt is told as such; that its weights do not sum follows from it.
  const own = kindsWithWeights(policy).filter((kind) => unitKinds.includes(kind));
  for (const kind of [undefined, ...own]) {
    const sum = weightsSum(policy, kind === undefined ? [] : [kind]);
    const whose =
      kind === undefined ? "" : { en: ` for units of the kind "${kind}"`, zh: `“${kind}”类单位的` };
    if (sum !== 100) report.add("WEIGHTS_SUM", ["measures"], { sum, whose });
  }
}

/** Weights for some kinds of unit name kinds that there are, each once. */
function checkOwnWeights(
  { weightFor = [] }: ListedMeasure,
  path: Path,
  unitKinds: readonly string[],
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const places = new Map<string, Path>();
  weightFor.forEach(({ kinds, basis }, w) => {
    kinds.forEach((kind, k) => {
      const at = [...path, w, "kinds", k];
      const before = places.get(kind);
      report.known(kind, unitKinds, what.unitKind, at);
      if (before === undefined) places.set(kind, at);
      else report.add("NAME_TAKEN", at, { name: kind, first: pathText(before), second: pathText(at) });
    });
    checkBasis(basis, [...path, w, "basis"], sources, report);
  });
}
