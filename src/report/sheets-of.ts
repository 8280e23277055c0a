import type { Assessment } from "../assessment/assessment.js";
import type { UnitResult } from "../assessment/unit.js";
import { dateWords } from "../calendar/wording.js";
import type { ListFact } from "../lists/list.js";
import { both, colourWords } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";
import type { Policy } from "../policy/policy-schema.js";
import { weightFor } from "../policy/weights.js";
import { basisWords } from "./basis.js";
import { blanks } from "./blanks.js";
import { numberWords } from "./numbers.js";
import { titlePeriod } from "./period-title.js";
import type { ScoreSheet, SheetSum } from "./score-sheet.js";
import { sheetMeasure } from "./sheet-measure.js";
import { notRankedWords, sheetWords } from "./sheet-words.js";
import { standardsOn } from "./standard.js";

const words = {
  annual: { en: "Score sheet {period}", zh: "{period}考核评分表" },
  soFar: {
    en: "Score sheet {period} (cumulative from {from} to {end})",
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
  notLoaded: {
    en: "Not assessed, for want of a rule file: {number}. {title} (weight {weight}, {basis})",
    zh: "尚无规则文件，未予考核：措施{number}，{title}（权重{weight}，{basis}）",
  },
  decision: { en: "Decided: {reason}", zh: "加减分决定：{reason}" },
  decidedBy: { en: "{by}, {document}, {on}", zh: "{by}，{document}，{on}" },
  measures: { en: "What the measures add", zh: "各项措施加权得分合计" },
} as const satisfies Readonly<Record<string, Message>>;

const signatures: readonly Message[] = [
  { en: "Filled in by", zh: "填报人" },
  { en: "Checked by", zh: "审核人" },
  { en: "Responsible", zh: "负责人" },
];

/** The score sheets of all units, in the order of the dataset. */
export function sheetsOf(assessment: Assessment, policy: Policy): readonly ScoreSheet[] {
  const standards = standardsOn(assessment.end);
  return assessment.units.map((unit) => ({
    unitId: unit.id,
    unit: unit.name,
    title: titleOf(assessment, policy),
    head: headOf(assessment, policy, unit),
    measures: unit.measures.map((measure) => sheetMeasure({ assessment, policy, unit, standards }, measure)),
    sum: sumOf(unit),
    notes: notesOf(policy, unit),
    signatures,
  }));
}

function titleOf({ period: id, from, end }: Assessment, { policy }: Policy): Message {
  const period = titlePeriod(id, policy.mergedMonths.value);
  const isYear = /^\d{4}$/.test(id);
  return isYear
    ? fill(words.annual, { period })
    : fill(words.soFar, { period, from: dateWords(from), end: dateWords(end) });
}

function headOf(assessment: Assessment, policy: Policy, unit: UnitResult): readonly ListFact[] {
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

/** Points that were decided, each a row, and the total. */
function sumOf(unit: UnitResult): readonly SheetSum[] {
  const { decisions = [], total } = unit;
  return [
    ...decisions.map(({ id, on, points, reason, approvedBy, documentNo }) => ({
      id,
      title: fill(words.decision, { reason }),
      points,
      basis: fill(words.decidedBy, { by: approvedBy, document: documentNo, on: dateWords(on) }),
    })),
    { id: "total", title: sheetWords.sheetTotal, ...(total === undefined ? {} : { points: total }) },
  ];
}

function notesOf({ policy, sources }: Policy, unit: UnitResult): readonly Message[] {
  const held = unit.held === true ? [totalWords(unit)] : [];
  if (unit.notLoaded.length === 0) return [...held, sheetWords.everythingLoaded];
  const missing = policy.measures.filter(({ id }) => unit.notLoaded.includes(id));
  return [
    ...held,
    ...missing.map((measure) => {
      const { value, basis } = weightFor(measure, unit.kinds);
      const { number, title } = measure;
      return fill(words.notLoaded, {
        ...{ number, title },
        weight: numberWords(value),
        basis: basisWords(sources, basis),
      });
    }),
  ];
}
