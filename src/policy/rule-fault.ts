import { type Fault, type fault, wordedFault } from "../messages/fault.js";
import { type RuleCode, ruleFaultWords, ruleWarningWords } from "../messages/rule-words.js";

const words = { ...ruleFaultWords, ...ruleWarningWords };

/** Words what is wrong or doubtful in a rule file. */
export function ruleFault(
  code: RuleCode,
  path: string,
  values: Parameters<typeof fault>[2] = {},
  more: Parameters<typeof fault>[3] = {},
): Fault {
  return wordedFault(code, words[code], path, values, more);
}
