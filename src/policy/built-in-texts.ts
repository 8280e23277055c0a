// Worked out when the package is built: tsup.config.ts puts what this exports into the bundle as it is.
import { digest } from "./digest.js";
import { leftOut } from "./left-out.js";
import { ruleFiles } from "./rule-files.js";

const { rules, words } = leftOut(ruleFiles);

/** The built-in policy as JSON, `null` in place of what no assessment reads. */
export const rulesText = JSON.stringify(rules);

/** What was left out of it, as a JSON list in the order of the places. */
export const wordsText = JSON.stringify(words);

/** The digest of the whole. */
export const builtInDigest = digest(ruleFiles);
