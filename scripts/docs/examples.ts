import type { Measure } from "../../src/policy/measure-schema.js";
import type { WorkedCase, WorkedCases } from "../worked-cases/files.js";
import { both, inline, page, table } from "./markdown.js";

const FOR_EACH_PROFILE = 2;

/** Some worked cases for each profile of a measure, with their arithmetic. */
export function workedExamples(measure: Measure, file: WorkedCases | undefined): string {
  if (file === undefined) return "";
  const chosen = measure.profiles.flatMap((profile) => {
    const own = file.cases.filter(({ unit }) => unit.kinds.some((kind) => kind in profile.for));
    // The first ones show everything done and a part of it; what has no score has no arithmetic.
    return own.filter(({ expect }) => expect.score !== undefined).slice(0, FOR_EACH_PROFILE);
  });
  return page([
    "## Worked examples / 计分示例",
    `${file.cases.length} such cases hold the rules to their meaning; these are the first. The sums were worked out by hand from the records of each case. / 共有${file.cases.length}个示例用于检验规则，以下为前几例；算式均按记录手工计算。`,
    ...chosen.map((one) => example(one, measure)),
  ]).trimEnd();
}

function example({ says, unit, period, asOf, expect }: WorkedCase, measure: Measure): string {
  const profile = measure.profiles.find((one) => unit.kinds.some((kind) => kind in one.for));
  const titles = new Map(
    [profile?.indicators, profile?.bonuses?.lines, profile?.deductions?.lines].flatMap((lines) =>
      (lines ?? []).map(({ id, title }) => [id, title] as const),
    ),
  );
  const name = (id: string): string => both(titles.get(id) ?? { en: id, zh: id });
  const lines = Object.entries(expect.lines).map(([id, line]) =>
    "state" in line ? [name(id), STATES[line.state], ""] : [name(id), sum(line.working), String(line.earned)],
  );
  const adjusted = (["bonuses", "deductions"] as const).flatMap((group) =>
    Object.entries(expect[group]?.lines ?? {}).flatMap(([id, line]) =>
      "points" in line && line.points > 0
        ? [[name(id), sum(line.working), `${group === "bonuses" ? "+" : "-"}${line.points}`]]
        : [],
    ),
  );
  const found = expect.violations.map(({ code }) => code);
  const codes = [...new Set(found)].map((one) => {
    const times = found.filter((other) => other === one).length;
    return times === 1 ? one : `${one} (${times} times)`;
  });
  return page([
    `### ${unit.kinds.join(", ")}, ${period}, as of ${asOf}`,
    both(says).replace("<br>", "\n\n"),
    table(
      ["Line / 指标", "Sum / 算式", "Points / 得分"],
      [
        ...lines,
        ...adjusted,
        ["**Score / 得分**", sum(expect.score?.working ?? ""), `**${expect.score?.value}**`],
      ],
    ),
    codes.length === 0 ? undefined : `Found / 提出的问题: ${codes.join(", ")}`,
  ]).trimEnd();
}

/** A sum as one writes it. */
function sum(working: string): string {
  return working.replaceAll(" * ", " × ").replaceAll(" - ", " − ");
}

const STATES = {
  "not-applicable": inline({ en: "not applicable", zh: "不适用" }),
  exempt: inline({ en: "exempt", zh: "豁免" }),
  "not-due": inline({ en: "not due yet", zh: "尚未到期" }),
  "no-data": inline({ en: "no data", zh: "无数据" }),
} as const;
