import { both, joined } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";
import type {
  AdjustmentLineRule,
  IndicatorRule,
  Measure,
  ProfileRule,
  Value,
} from "../policy/measure-schema.js";
import { conditionWords } from "./condition-words.js";
import { formulaInside, formulaText, type Naming, namingOf, plainNames } from "./formula-words.js";
import { numberWords } from "./numbers.js";

const words = {
  share: { en: "points × {share}", zh: "分值 × {share}" },
  full: { en: "full at {full}", zh: "达到{full}得满分" },
  cap: { en: "at most {cap} of the points", zh: "至多按分值的{cap}计" },
  deduct: { en: "points less {deduct}", zh: "分值扣减{deduct}" },
  nothingDue: { en: "{share} where nothing was due", zh: "无应办事项时按{share}计" },
  band: { en: "{value} where {condition}", zh: "{condition}时为{value}" },
  else: { en: "else {value}", zh: "其余为{value}" },
  inside: { en: "[{bands}]", zh: "［{bands}］" },
  once: { en: "points: {points}", zh: "{points}分" },
  each: { en: "{points} for each of: {what}", zh: "每项{points}分：{what}" },
  lineCap: { en: "at most {cap}", zh: "至多{cap}分" },
  when: { en: "where {condition}", zh: "条件：{condition}" },
} as const satisfies Readonly<Record<string, Message>>;

/** How the lines of a measure are scored, for the units of some kinds. */
export interface Standards {
  readonly measure: Measure | undefined;
  readonly rule: (id: string) => IndicatorRule | undefined;
  readonly indicator: (id: string) => Message;
  readonly adjustment: (sort: "bonus" | "deduction", id: string) => Message;
}

/** What the rule file of a measure says of its lines, with its parameters as they are on a day. */
export function standardsOf(measure: Measure | undefined, kinds: readonly string[], on: string): Standards {
  const profile = measure?.profiles.find(({ for: only }) => kinds.some((kind) => Object.hasOwn(only, kind)));
  const naming = measure === undefined ? plainNames : namingOf(measure, kinds, on);
  const rule = (id: string) => profile?.indicators.find((one) => one.id === id);
  return {
    measure,
    rule,
    indicator: (id) => indicatorWords(rule(id), naming),
    adjustment: (sort, id) => adjustmentWords(lineIn(profile, sort, id), measure, naming),
  };
}

function lineIn(profile: ProfileRule | undefined, sort: "bonus" | "deduction", id: string) {
  const all = sort === "bonus" ? profile?.bonuses : profile?.deductions;
  return all?.lines.find((one) => one.id === id);
}

function indicatorWords(rule: IndicatorRule | undefined, naming: Naming): Message {
  if (rule === undefined) return both("");
  const { share = 0, fullAt, cap, deduct, whenNothingDue } = rule;
  const say = (value: Value): Message => valueWords(value, naming);
  const inside = (value: Value): Message =>
    typeof value === "string" ? formulaInside(value, naming) : say(value);
  if (deduct !== undefined) return fill(words.deduct, { deduct: inside(deduct) });
  const parts = [
    fill(words.share, { share: inside(share) }),
    ...(fullAt === undefined ? [] : [fill(words.full, { full: say(fullAt) })]),
    ...(cap === undefined ? [] : [fill(words.cap, { cap: say(cap) })]),
    ...(whenNothingDue === undefined ? [] : [fill(words.nothingDue, { share: say(whenNothingDue) })]),
  ];
  return together(parts);
}

function adjustmentWords(
  rule: AdjustmentLineRule | undefined,
  measure: Measure | undefined,
  naming: Naming,
): Message {
  if (rule === undefined) return both("");
  const points = valueWords(rule.points, naming);
  const parts = [
    rule.each === undefined
      ? fill(words.once, { points })
      : fill(words.each, { points, what: eachWords(rule.each, measure) }),
    ...(rule.cap === undefined ? [] : [fill(words.lineCap, { cap: valueWords(rule.cap, naming) })]),
    ...(rule.when === undefined ? [] : [fill(words.when, { condition: conditionWords(rule.when, naming) })]),
  ];
  return together(parts);
}

/** What a line counts: the records of a selection by what it counts, or findings by their codes. */
function eachWords(each: string | readonly string[], measure: Measure | undefined): Message {
  if (typeof each !== "string") return both(each.join(", "));
  return measure?.select[each]?.counts ?? both(each);
}

function valueWords(value: Value, naming: Naming): Message {
  if (typeof value === "number") return numberWords(value);
  if (typeof value === "string") return formulaText(value, naming.inFormula);
  const bands = value.bands.map((band) => {
    const text = { value: valueWords(band.value, naming) };
    if (band.when === undefined) return fill(words.else, text);
    return fill(words.band, { ...text, condition: conditionWords(band.when, naming) });
  });
  return fill(words.inside, { bands: together(bands) });
}

function together(parts: readonly Message[]): Message {
  return joined(parts, "; ", "；") ?? both("");
}
