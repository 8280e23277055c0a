import type { Measure, Value } from "../../src/policy/measure-schema.js";
import type { Policy } from "../../src/policy/policy-schema.js";
import type { WorkedCases } from "../worked-cases/files.js";
import { workedExamples } from "./examples.js";
import { type Explained, explain } from "./explain.js";
import { both, code, GENERATED, inline, page, table } from "./markdown.js";
import { profileSection } from "./profile-section.js";
import { aspectFolder } from "./rules-index.js";
import { valueWords } from "./say.js";
import { basisWords, sourcesSection } from "./sources.js";

/** `docs/measures/<id>.md`: a measure in words, worked out from its rule file. */
export function measurePage(measure: Measure, policy: Policy, cases: WorkedCases | undefined): string {
  const { number, title, clause, profiles, aspect } = measure;
  const listed = policy.policy.measures.find(({ id }) => id === measure.id);
  const inAspect = policy.policy.aspects.find(({ id }) => id === aspect)?.title;
  const words = explain(measure, policy.kinds);
  const file = `${aspectFolder(policy.policy, aspect)}/${measure.id}.json`;
  return page([
    GENERATED,
    `# Measure ${number}: ${title.en}`,
    `**${title.zh}**`,
    `${inAspect === undefined ? "" : `${inline(inAspect)}. `}Weight / 权重 ${listed?.weight.value} of 100 (${basisWords(listed?.weight.basis ?? "assumption", policy.sources)}). Rules / 规则: [${file}](../../rules/${file}). What every word of the rules means: [the rule language](../rule-language.md).`,
    "## What the article says / 发布稿原意",
    `> ${clause.says} (paragraph ${clause.paragraph})`,
    `It fixes: ${clause.fixes.join("; ")}.`,
    `It leaves open: ${clause.leavesOpen.join("; ")}.`,
    "Every figure below that is not the article's is a default, which a city changes in the rule file; beside each stands where it comes from. / 以下数值除注明出自发布稿的以外均为默认值，可在规则文件中修改，出处逐项列明。",
    ...profiles.map((profile) => profileSection(profile, measure, policy, words)),
    duties(measure, words),
    selections(measure, words),
    amounts(measure, words),
    shown(measure, words),
    figures(measure, policy),
    workedExamples(measure, cases),
    sourcesSection(measure, policy.sources),
  ]);
}

function duties(measure: Measure, words: Explained): string | undefined {
  const names = Object.entries(measure.duties);
  if (names.length === 0) return undefined;
  return page([
    "## What is due / 应办事项",
    table(
      ["Duty / 事项", "When and by what / 时限与依据"],
      names.map(([name, { title }]) => [`${both(title)}<br>${code(name)}`, words.duty(name)]),
    ),
  ]).trimEnd();
}

function selections(measure: Measure, words: Explained): string {
  return page([
    "## What is looked at / 查看的记录",
    Object.keys(measure.select)
      .map((name) => `- ${code(name)}: ${words.selection(name)}${chinese(measure.select[name]?.meaning?.zh)}`)
      .join("\n"),
  ]).trimEnd();
}

function chinese(text: string | undefined): string {
  return text === undefined ? "" : ` / ${text}`;
}

function amounts(measure: Measure, words: Explained): string | undefined {
  const names = Object.keys(measure.amounts ?? {});
  if (names.length === 0) return undefined;
  return page([
    "## Numbers worked out / 计算的数值",
    names.map((name) => `- ${code(name)}: ${words.amount(name)}`).join("\n"),
  ]).trimEnd();
}

/** What stands beside the score: how far the unit is, and the numbers of a notification. */
function shown({ progress, figures = {} }: Measure, words: Explained): string | undefined {
  const numbers = Object.entries(figures).map(([name, { title, unit, value, adds, for: only }]) => [
    `${both(title)}<br>${code(name)}`,
    both(unit),
    valueWords(value, words.named()),
    [...(adds ? ["adds up / 累计"] : []), ...(only === undefined ? [] : [only.join(", ")])].join("; "),
  ]);
  if (progress === undefined && numbers.length === 0) return undefined;
  return page([
    "## Shown beside the score / 与得分一并列示",
    ...(progress === undefined ? [] : [progressWords(progress, words)]),
    ...(numbers.length === 0
      ? []
      : [table(["Number / 指标", "Unit / 单位", "Value / 取值", "How / 说明"], numbers)]),
  ]).trimEnd();
}

function progressWords(
  { plan, byNow, actual, unit, each }: NonNullable<Measure["progress"]>,
  words: Explained,
): string {
  const against = (
    rule: Pick<NonNullable<Measure["progress"]>, "plan" | "byNow" | "actual">,
    of?: string,
  ) => {
    const say = (value: Value): string => valueWords(value, words.named(of));
    const until = rule.byNow === undefined ? "" : `, of which by now ${say(rule.byNow)}`;
    return `${say(rule.actual)} against ${say(rule.plan)}${until}`;
  };
  const whole = `Progress / 进度 (${inline(unit)}): ${against({ plan, byNow, actual })}.`;
  return each === undefined ? whole : `${whole} For each of ${code(each.in)}: ${against(each, each.in)}.`;
}

function figures({ parameters }: Measure, policy: Policy): string | undefined {
  const names = Object.entries(parameters);
  if (names.length === 0) return undefined;
  const rows = names.flatMap(([name, { title, unit, values }]) =>
    values.map(({ value, for: kinds, from, basis }) => [
      `${both(title)}<br>${code(name)}`,
      `${value} ${inline(unit)}`,
      [...(kinds ?? []), ...(from === policy.policy.effectiveFrom.value ? [] : [`from ${from}`])].join(", "),
      basisWords(basis, policy.sources),
    ]),
  );
  return page([
    "## Figures / 数值",
    table(["Figure / 参数", "Value / 取值", "For / 适用", "From / 出处"], rows),
  ]).trimEnd();
}
