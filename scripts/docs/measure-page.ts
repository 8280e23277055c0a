import type { Measure, ProfileRule, Value, ViolationRule } from "../../src/policy/measure-schema.js";
import type { Policy } from "../../src/policy/policy-schema.js";
import type { WorkedCases } from "../worked-cases/files.js";
import { workedExamples } from "./examples.js";
import { type Explained, explain } from "./explain.js";
import { both, code, GENERATED, inline, page, table } from "./markdown.js";
import { aspectFolder } from "./rules-index.js";
import { conditionWords, figureWords, namesOfValue, offsetWords, valueWords } from "./say.js";
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
    "## What the article says / 文章原意",
    `> ${clause.says} (paragraph ${clause.paragraph})`,
    `It fixes: ${clause.fixes.join("; ")}.`,
    `It leaves open: ${clause.leavesOpen.join("; ")}.`,
    "Every figure below that is not the article's is a default, which a city changes in the rule file; beside each stands where it comes from. / 以下数值除注明出自文章的以外均为默认值，可在规则文件中修改，出处逐项列明。",
    ...profiles.map((profile) => profileSection(profile, measure, policy, words)),
    duties(measure, words),
    selections(measure, words),
    amounts(measure, words),
    figures(measure, policy),
    workedExamples(measure, cases),
    sourcesSection(measure, policy.sources),
  ]);
}

function profileSection(profile: ProfileRule, measure: Measure, policy: Policy, words: Explained): string {
  const kinds = policy.policy.unitKinds.filter(({ id }) => id in profile.for);
  const whose = kinds.map(
    ({ id, title }) => `- ${inline(title)}: ${basisWords(profile.for[id] ?? "assumption", policy.sources)}`,
  );
  const from = (basis: string): string => basisWords(basis, policy.sources);
  return page([
    `## For ${kinds.map(({ id }) => id).join(", ")} / ${kinds.map(({ title }) => title.zh).join("、")}`,
    `Asked of these because of / 适用依据:\n\n${whose.join("\n")}`,
    table(
      ["Indicator / 指标", "Points / 分值", "What earns them / 计分办法", "From / 出处"],
      profile.indicators.map((line) => [
        `${both(line.title)}<br>${code(line.id)}`,
        String(line.points),
        earns(line, measure, words),
        `duty / 职责: ${from(line.basis.duty)}<br>points / 分值: ${from(line.basis.points)}`,
      ]),
    ),
    ...(["bonuses", "deductions"] as const).map((group) => adjustments(profile, group, measure, words, from)),
    profile.violations.length === 0 ? undefined : "### What is found / 提出的问题",
    profile.violations.length === 0
      ? undefined
      : table(
          [
            "Code / 代码",
            "Severity / 程度",
            "Found where / 情形",
            "Words / 表述",
            "Put right / 整改",
            "From / 出处",
          ],
          profile.violations.map((one) => violationRow(one, measure, from)),
        ),
  ]).trimEnd();
}

/** A value; a figure alone by what it is. */
function worth(value: Value, { parameters }: Measure, kinds?: readonly string[]): string {
  const parameter = typeof value === "string" ? parameters[value] : undefined;
  return parameter === undefined
    ? valueWords(value, { parameters })
    : `${figureWords(parameter, kinds)} (${code(String(value))})`;
}

/** Each name of a value with what it stands for. */
function namesWords(names: readonly string[], words: Explained): readonly string[] {
  return names.flatMap((name) => {
    const said = words.fact(name);
    return said === undefined ? [] : [`${code(name)}: ${said}`];
  });
}

type Indicator = ProfileRule["indicators"][number];

function earns(line: Indicator, measure: Measure, words: Explained): string {
  const { share, deduct, fullAt, cap, whenNothingDue } = line;
  const value = share ?? deduct;
  const lead = deduct === undefined ? "The points times " : "All the points, less ";
  const names = namesOfValue(value);
  const only =
    typeof value === "string" && names.length === 1 && names[0] === value ? words.fact(value) : undefined;
  const main =
    value === undefined
      ? ""
      : only === undefined
        ? `${lead}${valueWords(value, { parameters: measure.parameters })}`
        : `${lead}${only}`;
  return [
    main.endsWith(".") ? main : `${main}.`,
    ...(fullAt === undefined ? [] : [`All the points from ${worth(fullAt, measure)} on.`]),
    ...(cap === undefined ? [] : [`At most ${worth(cap, measure)} of the points.`]),
    ...(whenNothingDue === undefined
      ? []
      : [`Where nothing was due: ${worth(whenNothingDue, measure)} of the points.`]),
    ...(only === undefined ? namesWords(names, words) : []),
  ].join("<br>");
}

function adjustments(
  profile: ProfileRule,
  group: "bonuses" | "deductions",
  measure: Measure,
  words: Explained,
  from: (basis: string) => string,
): string | undefined {
  const rule = profile[group];
  if (rule === undefined) return undefined;
  const head = group === "bonuses" ? "### Bonuses / 加分" : "### Deductions / 扣分";
  const rows = rule.lines.map(({ id, title, points, each, when, cap, cause, basis }) => {
    const what =
      each === undefined
        ? "once"
        : Array.isArray(each)
          ? `for each ${each.join(", ")}`
          : `for each of ${code(each)}`;
    return [
      `${both(title)}<br>${code(id)}`,
      [
        `${worth(points, measure)} ${what}${when === undefined ? "" : `, if ${conditionWords(when, { parameters: measure.parameters })}`}${cap === undefined ? "" : `, at most ${worth(cap, measure)}`}.`,
        ...(cause === undefined
          ? []
          : [`One fact costs points once: cause ${[cause].flat().map(code).join(", ")}.`]),
        ...(typeof points === "string" && points in measure.parameters
          ? []
          : namesWords(namesOfValue(points), words)),
      ].join("<br>"),
      from(basis),
    ];
  });
  return page([
    head,
    `All together at most / 合计上限: ${worth(rule.cap, measure, Object.keys(profile.for))}.`,
    table(["Line / 项目", "Worth / 分值", "From / 出处"], rows),
  ]).trimEnd();
}

function violationRow(
  one: ViolationRule,
  measure: Measure,
  from: (basis: string) => string,
): readonly string[] {
  const { severity, light, trigger, message, remedy, evidence, basis } = one;
  return [
    code(one.code),
    [
      severity,
      ...(light === undefined ? [] : [`${light} light`]),
      ...(trigger === undefined ? [] : [`trigger ${trigger}`]),
    ].join("<br>"),
    groundWords(one, measure),
    both(message),
    [
      ...(remedy === undefined ? [] : [both(remedy)]),
      ...(remedy?.within === undefined ? [] : [`Within / 期限: ${offsetWords(remedy.within, measure)}`]),
      ...(evidence === undefined ? [] : [`Evidence / 佐证: ${inline(evidence)}`]),
    ].join("<br>"),
    from(basis),
  ];
}

function groundWords(
  { duty, each, when, after, running, inMonth, lasting }: ViolationRule,
  measure: Measure,
): string {
  if (each !== undefined) return `each of ${code(each)}${lasting === true ? ", as long as it lasts" : ""}`;
  if (when !== undefined) return conditionWords(when, { parameters: measure.parameters });
  const titles = [duty ?? []].flat().map((name) => `“${measure.duties[name]?.title.en}” (${code(name)})`);
  const missed = `${titles.join(" or ")} is not done in time`;
  if (after !== undefined) return `${missed}, nor ${offsetWords(after, measure)} after that`;
  if (running !== undefined) return `${missed} ${running} times in a row`;
  return inMonth === undefined ? missed : `${missed} ${inMonth} times in a month`;
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
