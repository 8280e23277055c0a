// Worked out when the package is built: tsup.config.ts puts what this exports into the bundle as it is.
import { digest } from "./digest.js";
import { leftOut } from "./left-out.js";
import { packed } from "./packed.js";
import type { Policy } from "./policy-schema.js";
import { ruleFiles } from "./rule-files.js";

type Texts = Readonly<Record<keyof Policy, string>>;

const names = Object.keys(ruleFiles) as readonly (keyof Policy)[];
const textsOf = (text: (name: keyof Policy) => string): Texts =>
  Object.fromEntries(names.map((name) => [name, text(name)])) as Texts;

/** The parts of the built-in policy, `null` in place of what no assessment reads. */
export const rulesTexts = textsOf((name) => packed(leftOut(ruleFiles, name).rules));

/** What was left out of each part, a list in the order of the places. */
export const wordsTexts = textsOf((name) => packed(leftOut(ruleFiles, name).words));

/** The digest of the whole. */
export const builtInDigest = digest(ruleFiles);
