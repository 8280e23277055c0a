import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult } from "../../assessment/unit.js";
import { dateWords } from "../../calendar/wording.js";
import type { ListFact } from "../../lists/list.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import { weightFor } from "../../policy/weights.js";
import { basisWords } from "../basis.js";
import { numberWords } from "../numbers.js";
import type { ScoreSheet, SheetSum } from "./score-sheet.js";
import { sheetHead, sheetTitle, totalWords } from "./sheet-head.js";
import { sheetMeasure } from "./sheet-measure.js";
import { sheetWords } from "./sheet-words.js";
import { standardsOn } from "./standard.js";

const words = {
  notLoaded: {
    en: "Not assessed, for want of a rule file: {number}. {title} (weight {weight}, {basis})",
    zh: "尚无规则文件，未予考核：措施{number}，{title}（权重{weight}，{basis}）",
  },
  decision: { en: "Decided: {reason}", zh: "加减分决定：{reason}" },
  decidedBy: { en: "{by}, {document}, {on}", zh: "{by}，{document}，{on}" },
} as const satisfies Readonly<Record<string, Message>>;

const signatures: readonly Message[] = [
  { en: "Filled in by", zh: "填报人" },
  { en: "Checked by", zh: "审核人" },
  { en: "Responsible", zh: "负责人" },
];

/** The score sheets of all units, in the order of the dataset; each with what must be known of all, for it is passed on alone. */
export function sheetsOf(
  assessment: Assessment,
  policy: Policy,
  known: readonly ListFact[] = [],
): readonly ScoreSheet[] {
  const standards = standardsOn(assessment.end);
  return assessment.units.map((unit) => ({
    unitId: unit.id,
    unit: unit.name,
    title: sheetTitle(assessment, policy),
    head: [...sheetHead(assessment, policy, unit), ...known],
    measures: unit.measures.map((measure) => sheetMeasure({ assessment, policy, unit, standards }, measure)),
    sum: sumOf(unit),
    notes: notesOf(policy, unit),
    signatures,
  }));
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
