import { type Exact, exactly, ZERO } from "../exact/exact.js";
import { entry } from "../facts/group.js";
import { rememberingLast } from "../facts/remembered.js";
import type { PolicyFile } from "../policy/policy-schema.js";
import { weightFor } from "../policy/weights.js";

/** The weight of a measure on a unit's sheet. */
export interface Weight {
  readonly value: number;
  readonly basis: string;
}

/** What a policy says of units of some kinds, the same for all of these. */
interface UnitWeights {
  readonly of: (measureId: string) => { readonly weight: Weight; readonly exact: Exact };
  /** The measures that apply to them, whether these have a rule file or not. */
  readonly applying: readonly string[];
  readonly group: string | undefined;
}

const UNLISTED = { weight: { value: 0, basis: "assumption" }, exact: ZERO };

/** The weights of a policy: worked out once for all units of the same kinds. */
export const unitWeights = rememberingLast((policy: PolicyFile) => {
  const known = new Map<string, UnitWeights>();
  return (kinds: readonly string[]): UnitWeights =>
    entry(known, kinds.join("\n"), () => weightsFor(policy, kinds));
});

function weightsFor(policy: PolicyFile, kinds: readonly string[]): UnitWeights {
  const weights = new Map(
    policy.measures.map((measure) => {
      const weight = weightFor(measure, kinds);
      return [measure.id, { weight, exact: exactly(weight.value) }] as const;
    }),
  );
  const applying = policy.measures.filter((one) => one.kinds.some((kind) => kinds.includes(kind)));
  return {
    of: (measureId) => weights.get(measureId) ?? UNLISTED,
    applying: applying.map(({ id }) => id),
    group: groupOf({ kinds }, policy),
  };
}

/** The ranking group of a unit: the first that lists one of its kinds; who assesses is in none, whatever else it is. */
function groupOf(
  { kinds }: { readonly kinds: readonly string[] },
  { groups, unranked }: PolicyFile,
): string | undefined {
  if (unranked?.kinds.some((kind) => kinds.includes(kind)) === true) return undefined;
  return groups.find((group) => group.kinds.some((kind) => kinds.includes(kind)))?.id;
}
