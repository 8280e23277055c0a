import { both, joined } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type {
  AdjustmentLineRule,
  IndicatorRule,
  Measure,
  ProfileRule,
  Value,
} from "../../policy/measure-schema.js";
import { numberWords } from "../numbers.js";
import { conditionWords } from "./condition-words.js";
import { formulaInside, formulaText, type Naming, namingOf, plainNames } from "./formula-words.js";

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
  readonly titleOf: Naming["titleOf"];
  readonly rule: (id: string) => IndicatorRule | undefined;
  readonly indicator: (id: string) => Message;
  readonly adjustment: (sort: "bonus" | "deduction", id: string) => Message;
}

/** The standards of measures for units; those of the same kinds have the same, so that each is worded once. */
export type StandardsFor = (measure: Measure | undefined, kinds: readonly string[]) => Standards;

/** What rule files say of their lines, with their parameters as they are on a day. */
export function standardsOn(on: string): StandardsFor {
  const known = new Map<string, Standards>();
  return (measure, kinds) => {
    const key = [measure?.id, ...kinds].join(" ");
    const found = known.get(key) ?? standardsOf(measure, kinds, on);
    known.set(key, found);
    return found;
  };
}

function standardsOf(measure: Measure | undefined, kinds: readonly string[], on: string): Standards {
  const profile = measure?.profiles.find(({ for: only }) => kinds.some((kind) => Object.hasOwn(only, kind)));
  const naming = measure === undefined ? plainNames : namingOf(measure, kinds, on);
  const rules = new Map((profile?.indicators ?? []).map((one) => [one.id, one]));
  const indicators = new Map([...rules].map(([id, one]) => [id, indicatorWords(one, naming)]));
  const wordsOf = (all: ProfileRule["bonuses"]) =>
    new Map((all?.lines ?? []).map((one) => [one.id, adjustmentWords(one, measure, naming)]));
  const adjustments = { bonus: wordsOf(profile?.bonuses), deduction: wordsOf(profile?.deductions) };
  return {
    measure,
    titleOf: naming.titleOf,
    rule: (id) => rules.get(id),
    indicator: (id) => indicators.get(id) ?? none,
    adjustment: (sort, id) => adjustments[sort].get(id) ?? none,
  };
}

const none = both("");

function indicatorWords(rule: IndicatorRule, naming: Naming): Message {
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

function adjustmentWords(rule: AdjustmentLineRule, measure: Measure | undefined, naming: Naming): Message {
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
