import type { Assessment } from "../assessment/assessment.js";
import type { Light, SubjectLight } from "../assessment/standing/standing-of-unit.js";
import type { UnitResult } from "../assessment/unit.js";
import type { Message } from "../messages/message.js";
import type { Violation } from "../scoring/violations.js";
import { labelOf, rounded, titledWords } from "./in-assessment.js";
import type { ListFact, Row } from "./list.js";
import { listing } from "./listing.js";
import { both, colourWords, columnWords, joined, unitWords } from "./words.js";

const words = {
  title: { en: "Light list", zh: "亮灯清单" },
  project: { en: "Project", zh: "项目名称" },
  type: { en: "Type", zh: "亮灯类型" },
  unitType: { en: "Unit", zh: "单位" },
  plan: { en: "Plan", zh: "计划（目标）" },
  actual: { en: "Actual", zh: "实际" },
  gap: { en: "Gap", zh: "偏差" },
  colour: { en: "Colour", zh: "灯色" },
  months: { en: "Consecutive months", zh: "连续月数" },
  leader: { en: "Leader", zh: "责任领导" },
  cause: { en: "Cause", zh: "原因" },
  action: { en: "Action", zh: "措施" },
  deadline: { en: "Deadline", zh: "整改时限" },
  watch: { en: "watch", zh: "关注" },
  unitOfMeasure: { en: "Unit of measure", zh: "计量单位" },
  counts: { en: "Lights of projects and tasks", zh: "项目和任务亮灯" },
  unitCounts: { en: "Lights of units", zh: "单位亮灯" },
} as const;

/** The type of the light of a unit as a whole. */
const UNIT = "unit";

interface Item {
  readonly unit: UnitResult;
  readonly light: Light;
  /** The project or task; absent where the light is the unit's own. */
  readonly about?: SubjectLight;
  readonly finding?: Violation;
  readonly assessment: Assessment;
}

/** Unit by unit: its own light, then those of its projects and tasks; plain green ones of these are not printed. */
export const lights = listing<Item>({
  title: words.title,
  items: (assessment) => assessment.units.flatMap((unit) => itemsOf(unit, assessment)),
  columns: ({ titles }) => [
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    {
      key: "project",
      title: words.project,
      cell: ({ about, assessment }) =>
        about?.subject === undefined ? null : labelOf(assessment, about.subject),
    },
    {
      key: "type",
      title: words.type,
      words: { ...titledWords(titles.lights), [UNIT]: words.unitType },
      cell: ({ about }) => about?.type ?? UNIT,
    },
    {
      key: "plan",
      title: words.plan,
      cell: (item) => shown(progressOf(item)?.plan) ?? item.about?.due ?? item.finding?.due ?? null,
    },
    {
      key: "actual",
      title: words.actual,
      cell: (item) => shown(progressOf(item)?.actual) ?? item.about?.completedOn ?? null,
    },
    {
      key: "gap",
      title: words.gap,
      unit: unitWords.percentagePoints,
      cell: (item) => shown(progressOf(item)?.gap),
    },
    { key: "colour", title: words.colour, words: colourWords, cell: ({ light }) => light.colour },
    { key: "months", title: words.months, cell: ({ light }) => light.months },
    // Who leads a project is in no result: posts stand in records alone.
    { key: "leader", title: words.leader, cell: () => null },
    { key: "cause", title: words.cause, cell: ({ finding }) => finding?.message ?? null },
    { key: "action", title: words.action, cell: ({ finding }) => finding?.remedy?.message ?? null },
    { key: "deadline", title: words.deadline, cell: ({ finding }) => finding?.remedy?.due ?? null },
    {
      key: "note",
      title: columnWords.note,
      words: { watch: words.watch },
      cell: ({ light }) => (light.watch === true ? "watch" : null),
    },
  ],
  ids: ({ unit, about }) => ({
    unitId: unit.id,
    measureId: about?.measureId ?? null,
    subject: about?.subject ?? null,
  }),
  further: (item) => ({
    unitOfMeasure: unitOfMeasure(item),
    violation: item.about?.violation ?? null,
    exemption: item.about?.exemption ?? null,
    basis: item.light.basis ?? null,
  }),
  // A list of lights is read for those that are not green; its counts tell of all.
  isListed: ({ type, colour, note }) => type === UNIT || colour !== "green" || note !== null,
  records: ({ unit, about, finding }) => [
    ...((about ?? unit.standing?.ownTarget)?.records ?? []),
    ...(finding?.records ?? []),
  ],
  head: (rows) => [
    ...unitFact(rows),
    countsFact("units", words.unitCounts, rows.filter(isOfUnit)),
    countsFact(
      "projects",
      words.counts,
      rows.filter((row) => !isOfUnit(row)),
    ),
  ],
});

function itemsOf(unit: UnitResult, assessment: Assessment): readonly Item[] {
  const { standing } = unit;
  if (standing === undefined) return [];
  const findings = new Map(assessment.violations.map((one) => [one.id, one]));
  return [
    { unit, light: standing.light, assessment },
    ...standing.lights.map((light) => {
      const finding = light.violation === undefined ? undefined : findings.get(light.violation);
      return { unit, light, about: light, assessment, ...(finding === undefined ? {} : { finding }) };
    }),
  ];
}

/** How far what it is about is: of a unit as a whole, on the way to its own target. */
function progressOf({ unit, about }: Item) {
  return about === undefined ? unit.standing?.ownTarget : about.progress;
}

function shown(x: number | undefined): number | null {
  return x === undefined ? null : rounded(x);
}

function unitOfMeasure(item: Item): Message | null {
  if (progressOf(item) === undefined) return null;
  if (item.about === undefined) return item.unit.standing?.ownTarget?.unit ?? null;
  return item.unit.measures.find(({ id }) => id === item.about?.measureId)?.progress?.unit ?? null;
}

function isOfUnit({ type }: Row): boolean {
  return type === UNIT;
}

function unitFact(rows: readonly Row[]): readonly ListFact[] {
  const all = rows.flatMap(({ unitOfMeasure: one }) => (typeof one === "object" && one !== null ? one : []));
  const different = all.filter((one, i) => all.findIndex(({ zh }) => zh === one.zh) === i);
  const text = joined(different, ", ", "、");
  return text === null ? [] : [{ key: "unit", title: words.unitOfMeasure, text }];
}

/** 红灯n 黄灯n 绿灯n 免责n */
function countsFact(key: string, title: Message, rows: readonly Row[]): ListFact {
  const counts = (["red", "yellow", "green", "grey"] as const).map((colour) => {
    const n = rows.filter((row) => row.colour === colour).length;
    return { en: `${colourWords[colour].en} ${n}`, zh: `${colourWords[colour].zh}${n}` };
  });
  return { key, title, text: joined(counts, ", ", "，") ?? both("") };
}
