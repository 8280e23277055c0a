import { rulesTexts, wordsTexts } from "./built-in-texts.js";
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
// Each part is made when it is first read: importing the package is to cost those nothing who only assess.
export const nineteenMeasures: Policy = {
  get policy() {
    return whole("policy");
  },
  get sources() {
    return whole("sources");
  },
  get calendar() {
    return whole("calendar");
  },
  get kinds() {
    return whole("kinds");
  },
  get measures() {
    return whole("measures");
  },
};

/** As much of the built-in policy as an assessment reads: its type promises words that are not there. */
export function builtInRules(): Policy {
  return {
    policy: unpacked(rulesTexts.policy),
    sources: unpacked(rulesTexts.sources),
    calendar: unpacked(rulesTexts.calendar),
    kinds: unpacked(rulesTexts.kinds),
    measures: unpacked(rulesTexts.measures),
  };
}

const made = /* @__PURE__ */ new Map<keyof Policy, unknown>();

function whole<Name extends keyof Policy>(name: Name): Policy[Name] {
  if (!made.has(name)) made.set(name, unpacked(rulesTexts[name], unpacked(wordsTexts[name])));
  return made.get(name) as Policy[Name];
}
