import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult } from "../../assessment/unit.js";
import { dateWords } from "../../calendar/wording.js";
import type { ListFact } from "../../lists/list.js";
import { both, colourWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import { blanks } from "../head/blanks.js";
import { titlePeriod } from "../period-title.js";
import { notRankedWords, sheetWords } from "./sheet-words.js";

const words = {
  annual: { en: "Score sheet, {period}", zh: "{period}考核评分表" },
  soFar: {
    en: "Score sheet, {period} (cumulative from {from} to {end})",
    zh: "{period}考核评分表（{from}至{end}累计）",
  },
  unit: { en: "Unit (seal)", zh: "填报单位（盖章）" },
  year: { en: "Year assessed", zh: "考核年度" },
  period: { en: "Period assessed", zh: "考核时段" },
  filledOn: { en: "Filled in on", zh: "填报时间" },
  grade: { en: "Grade (proposed)", zh: "等次（建议）" },
  gradeInstead: {
    en: "{grade} (by its total alone: {instead})",
    zh: "{grade}（仅按总分为{instead}）",
  },
  light: { en: "Light (proposed)", zh: "亮灯（建议）" },
} as const satisfies Readonly<Record<string, Message>>;

/** The title of the sheets: of a year, or of a period that is counted from 1 January. */
export function sheetTitle({ period: id, from, end }: Assessment, { policy }: Policy): Message {
  const period = titlePeriod(id, policy.mergedMonths.value);
  const isYear = /^\d{4}$/.test(id);
  return isYear
    ? fill(words.annual, { period })
    : fill(words.soFar, { period, from: dateWords(from), end: dateWords(end) });
}

/** Unit, period, total, rank, grade and light of a sheet; when it was filled in is left blank. */
export function sheetHead(assessment: Assessment, policy: Policy, unit: UnitResult): readonly ListFact[] {
  const isYear = /^\d{4}$/.test(assessment.period);
  const { standing } = unit;
  const fact = (key: string, title: Message, text: Message): ListFact => ({ key, title, text });
  return [
    fact("unit", words.unit, unit.name),
    fact(
      "period",
      isYear ? words.year : words.period,
      titlePeriod(assessment.period, policy.policy.mergedMonths.value),
    ),
    fact("filledOn", words.filledOn, blanks.date),
    fact("total", sheetWords.sheetTotal, totalWords(unit)),
    fact("rank", sheetWords.sheetRank, rankWords(unit, assessment)),
    ...(standing?.grade === undefined
      ? []
      : [fact("grade", words.grade, gradeWords(standing.grade, assessment))]),
    ...(standing === undefined ? [] : [fact("light", words.light, colourWords[standing.light.colour])]),
  ];
}

/** A unit's total, and what holds it where something does. */
export function totalWords({ total, held }: UnitResult): Message {
  if (total === undefined) return sheetWords.notScored;
  const points = both(total.toFixed(2));
  if (held !== true) return points;
  return fill(total === 0 ? sheetWords.heldAtZero : sheetWords.heldTotal, { total: points });
}

/** The rank among all units of the group, or why there is none. */
export function rankWords(unit: UnitResult, { units, titles }: Assessment): Message {
  const group = titles.groups.find(({ id }) => id === unit.group);
  if (unit.notRanked !== undefined) return fill(notRankedWords[unit.notRanked], unit.coverage);
  if (unit.rank === undefined || group === undefined) return sheetWords.notScored;
  const of = units.filter((one) => one.group === unit.group && one.rank !== undefined).length;
  return fill(sheetWords.rankIs, { rank: unit.rank, of, group: group.title });
}

function gradeWords(
  { title, instead }: NonNullable<NonNullable<UnitResult["standing"]>["grade"]>,
  { titles }: Assessment,
): Message {
  const other = titles.grades.find(({ id }) => id === instead);
  return other === undefined ? title : fill(words.gradeInstead, { grade: title, instead: other.title });
}
