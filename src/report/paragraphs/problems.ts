import type { Assessment } from "../../assessment/assessment.js";
import { measureTitle, nameOf } from "../../lists/in-assessment.js";
import { both, colourWords, joined, severityWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { Violation } from "../../scoring/violations.js";
import { counted, listed } from "../numbers.js";
import { unknownSentences } from "./unknown.js";

const words = {
  none: { en: "No new problem was found.", zh: "本期未发现新增问题。" },
  found: { en: "{findings} found: {severities}.", zh: "本期新增问题{findings}，其中{severities}。" },
  severity: { en: "{count} {severity}", zh: "{severity}{count}项" },
  often: { en: "Most of them concern {measures}.", zh: "新增问题较多的措施为：{measures}。" },
  measure: { en: "“{title}” ({count})", zh: "“{title}”（{count}项）" },
  soFar: {
    en: "Of {findings} so far, {open} still to be put right.",
    zh: "累计发现问题{findings}，其中待整改{open}。",
  },
  red: { en: "Red lights are proposed for {units}.", zh: "拟亮{light}的单位：{units}。" },
  inARow: { en: "{name} ({months} notifications in a row)", zh: "{name}（连续{months}期）" },
  critical: { en: "Critical, {unit}: {message}", zh: "严重问题（{unit}）：{message}" },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  found: { one: "new problem was", many: "new problems were", zh: "项" },
  finding: { one: "finding", many: "findings", zh: "项" },
  open: { one: "is", many: "are", zh: "项" },
} as const;

/** So many measures are named that new findings concern most. */
const MEASURES = 3;
const severities: readonly Violation["severity"][] = ["critical", "major", "moderate", "minor"];

/** What was found: new findings, where they are most, red lights, critical ones by name, and what nobody can know. */
export function problemSentences(assessment: Assessment, policy: Policy): readonly Message[] {
  const { violations, units } = assessment;
  if (units.length === 0) return unknownSentences(assessment, policy);
  const fresh = violations.filter((one) => one.new);
  const open = violations.filter(({ state }) => state === "open").length;
  return [
    ...(fresh.length === 0 ? [words.none] : freshSentences(assessment, fresh)),
    ...(violations.length === 0
      ? []
      : [
          fill(words.soFar, {
            findings: counted(violations.length, nouns.finding),
            open: counted(open, nouns.open),
          }),
        ]),
    ...redSentences(assessment),
    ...criticalSentences(assessment),
    ...unknownSentences(assessment, policy),
  ];
}

function freshSentences(assessment: Assessment, fresh: readonly Violation[]): readonly Message[] {
  const bySeverity = severities.flatMap((severity) => {
    const count = fresh.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [fill(words.severity, { severity: severityWords[severity], count })];
  });
  const measures = [...new Set(fresh.map(({ measureId }) => measureId))]
    .map((id) => ({ id, own: fresh.filter(({ measureId }) => measureId === id) }))
    .toSorted((a, b) => b.own.length - a.own.length)
    .slice(0, MEASURES)
    .map(({ id, own }) =>
      fill(words.measure, {
        title: measureTitle(assessment, own[0]?.unitId ?? "", id) ?? both(id),
        count: own.length,
      }),
    );
  return [
    fill(words.found, {
      findings: counted(fresh.length, nouns.found),
      severities: joined(bySeverity, ", ", "、") ?? "",
    }),
    fill(words.often, { measures: listed(measures) }),
  ];
}

function redSentences({ units }: Assessment): readonly Message[] {
  const red = units.flatMap(({ name, standing }) => {
    if (standing?.light.colour !== "red") return [];
    const { months } = standing.light;
    return months > 1 ? [fill(words.inARow, { name, months })] : [name];
  });
  return red.length === 0 ? [] : [fill(words.red, { light: colourWords.red, units: listed(red) })];
}

/** Each critical finding that is new or can still be put right, by name. */
function criticalSentences(assessment: Assessment): readonly Message[] {
  return assessment.violations
    .filter((one) => one.severity === "critical" && (one.new || one.state === "open"))
    .map(({ unitId, message }) =>
      fill(words.critical, { unit: nameOf(assessment, unitId) ?? both(unitId), message }),
    );
}
