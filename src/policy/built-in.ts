import { rulesText, wordsText } from "./built-in-texts.js";
import { unpacked } from "./packed.js";
import type { Policy } from "./policy-schema.js";

/**
 * The built-in policy: the nineteen measures as far as they have a rule file, with the default figures.
 * Its figures are defaults with their basis beside them; a city changes the rule files and reads them
 * with `parsePolicy`. Plain data, serialisable.
 *
 * @example
 * import { nineteenMeasures } from "nineteen-measures";
 * nineteenMeasures.policy.measures.length; // => 19
 */
export const nineteenMeasures: Policy = /* @__PURE__ */ whole();

/** As much of the built-in policy as an assessment reads: its type promises words that are not there. */
export function builtInRules(): Policy {
  return unpacked(rulesText) as Policy;
}

function whole(): Policy {
  return unpacked(rulesText, unpacked(wordsText) as readonly unknown[]) as Policy;
}
