import type { Measure, ProfileRule, Value } from "../../src/policy/measure-schema.js";
import type { Policy } from "../../src/policy/policy-schema.js";
import type { Explained } from "./explain.js";
import { both, code, inline, page, table } from "./markdown.js";
import { conditionWords, figureWords, namesOfValue, valueWords } from "./say.js";
import { basisWords } from "./sources.js";
import { violationTable } from "./violation-rows.js";

/** What a profile asks of its units: indicators, bonuses, deductions, and what is found. */
export function profileSection(
  profile: ProfileRule,
  measure: Measure,
  policy: Policy,
  words: Explained,
): string {
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
    ...(profile.violations.length === 0
      ? []
      : ["### What is found / 提出的问题", violationTable(profile.violations, measure, from)]),
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
    const said = words.fact(name, true);
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
