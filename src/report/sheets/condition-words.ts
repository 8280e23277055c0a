import type { OperatorName } from "../../conditions/operands.js";
import type { FactReference } from "../../conditions/references.js";
import type { Comparison, Condition } from "../../conditions/schema.js";
import { both, joined } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { numberWords } from "../numbers.js";
import { formulaText, type Naming } from "./formula-words.js";

const words = {
  not: { en: "not ({what})", zh: "非（{what}）" },
  inside: { en: "({what})", zh: "（{what}）" },
  known: { en: "{fact} is known", zh: "{fact}已填报" },
  unknown: { en: "{fact} is not known", zh: "{fact}未填报" },
  moved: { en: "{fact} + {by} {unit}", zh: "{fact}加{by}{unit}" },
  days: { en: "days", zh: "天" },
  months: { en: "months", zh: "个月" },
} as const satisfies Readonly<Record<string, Message>>;

const signs: Readonly<Record<Exclude<OperatorName, "known">, string>> = {
  equal: "=",
  notEqual: "≠",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
  in: "∈",
  notIn: "∉",
  contains: "∋",
  doesNotContain: "∌",
  before: "<",
  after: ">",
  onOrBefore: "≤",
  onOrAfter: "≥",
};

/** A condition in words, on one line. */
export function conditionWords(condition: Condition, naming: Naming): Message {
  if ("not" in condition) return fill(words.not, { what: conditionWords(condition.not, naming) });
  if ("all" in condition) return several(condition.all, naming, " and ", "且");
  if ("any" in condition) return several(condition.any, naming, " or ", "或");
  return comparisonWords(condition, naming);
}

function several(conditions: readonly Condition[], naming: Naming, en: string, zh: string): Message {
  const parts = conditions.map((one) => {
    const text = conditionWords(one, naming);
    return "all" in one || "any" in one ? fill(words.inside, { what: text }) : text;
  });
  return joined(parts, en, zh) ?? both("");
}

function comparisonWords({ operator, value, ...left }: Comparison, naming: Naming): Message {
  const fact = referenceWords(left, naming);
  if (operator === "known") return fill(value === true ? words.known : words.unknown, { fact });
  const right =
    typeof value === "object" && "fact" in value
      ? referenceWords(value, naming)
      : typeof value === "number"
        ? numberWords(value)
        : both(String(value));
  return fill(both("{fact} {sign} {right}"), { fact, sign: signs[operator], right });
}

function referenceWords({ fact, params }: FactReference, naming: Naming): Message {
  if (params === undefined) return naming.inCondition(fact);
  const [unit, by] = "days" in params ? [words.days, params.days] : [words.months, params.months];
  return fill(words.moved, {
    fact: naming.inCondition(fact),
    by: typeof by === "number" ? by : formulaText(by, naming.inFormula),
    unit,
  });
}
