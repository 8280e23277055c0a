// Worked out when the package is built: tsup.config.ts puts what this exports into the bundle as it is.
import { digest } from "./digest.js";
import { leftOut } from "./left-out.js";
import { packed } from "./packed.js";
import { ruleFiles } from "./rule-files.js";

const { rules, words } = leftOut(ruleFiles);

/** The built-in policy, `null` in place of what no assessment reads. */
export const rulesText = packed(rules);

/** What was left out of it, a list in the order of the places. */
export const wordsText = packed(words);

/** The digest of the whole. */
export const builtInDigest = digest(ruleFiles);
