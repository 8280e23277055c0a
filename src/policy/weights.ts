import type { PolicyFile } from "./policy-schema.js";

type Weight = PolicyFile["measures"][number]["weight"];

/** The weight of a measure for a unit: that of the first of its kinds that has one of its own, else the plain one. */
export function weightFor(
  { weight, weightFor: own = [] }: PolicyFile["measures"][number],
  unitKinds: readonly string[],
): Weight {
  const named = unitKinds.flatMap((kind) => own.find(({ kinds }) => kinds.includes(kind)) ?? [])[0];
  return named === undefined ? weight : { value: named.value, basis: named.basis };
}

/** The weights of all measures together, for units of these kinds. */
export function weightsSum({ measures }: PolicyFile, unitKinds: readonly string[]): number {
  const parts = measures.map((measure) => Math.round(weightFor(measure, unitKinds).value * 10_000));
  return parts.reduce((sum, part) => sum + part, 0) / 10_000;
}

/** The kinds of unit for which any measure has a weight of their own. */
export function kindsWithWeights({ measures }: PolicyFile): readonly string[] {
  return [...new Set(measures.flatMap(({ weightFor: own = [] }) => own.flatMap(({ kinds }) => kinds)))];
}
