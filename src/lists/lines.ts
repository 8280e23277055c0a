import type { UnitResult, WeightedMeasure } from "../assessment/unit.js";
import { exactly } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import type { Adjustments } from "../scoring/adjustments.js";
import { sum } from "../scoring/points.js";
import type { Cell } from "./list.js";
import { listing } from "./listing.js";
import { columnWords, lineStateWords, unitWords } from "./words.js";

const words = {
  title: { en: "Lines of the score sheets", zh: "评分表明细" },
  measure: { en: "Measure", zh: "措施" },
  line: { en: "Indicator (code)", zh: "指标编码" },
  name: { en: "Indicator", zh: "指标" },
  points: { en: "Points", zh: "分值" },
  possible: { en: "Possible", zh: "可得分" },
  earned: { en: "Earned", zh: "得分" },
  working: { en: "Working", zh: "计算" },
  basis: { en: "Basis", zh: "依据" },
  bonusCap: { en: "Left out: bonuses beyond their cap", zh: "扣减超出加分上限部分" },
  deductionCap: { en: "Given back: deductions beyond their cap", zh: "退还超出扣分上限部分" },
} as const;

interface Item {
  readonly unit: UnitResult;
  /** Absent for what was decided on the total itself. */
  readonly measure?: WeightedMeasure;
  readonly line: string;
  readonly title: Message;
  readonly state: string;
  readonly points?: number;
  readonly possible?: number;
  readonly earned?: number;
  readonly working?: string;
  readonly basis: string;
  readonly records: readonly string[];
}

/** Every indicator, bonus and deduction of every unit, and what was decided on its total. */
export const lines = listing<Item>({
  title: words.title,
  isNumbered: false,
  items: ({ units }) =>
    units.flatMap((unit) => [
      ...unit.measures.flatMap((measure) => itemsOf(unit, measure)),
      ...decisionItems(unit),
    ]),
  columns: () => [
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    { key: "measure", title: words.measure, cell: ({ measure }) => measure?.title ?? null },
    { key: "line", title: words.line, cell: ({ line }) => line },
    { key: "title", title: words.name, cell: ({ title }) => title },
    { key: "state", title: columnWords.status, words: lineStateWords, cell: ({ state }) => state },
    { key: "points", title: words.points, unit: unitWords.points, cell: ({ points }) => orNull(points) },
    {
      key: "possible",
      title: words.possible,
      unit: unitWords.points,
      cell: ({ possible }) => orNull(possible),
    },
    { key: "earned", title: words.earned, unit: unitWords.points, cell: ({ earned }) => orNull(earned) },
    { key: "working", title: words.working, cell: ({ working }) => orNull(working) },
    { key: "basis", title: words.basis, cell: ({ basis }) => basis },
  ],
  ids: ({ unit, measure }) => ({ unitId: unit.id, measureId: measure?.id ?? null }),
  records: ({ records }) => records,
});

function orNull(cell: string | number | undefined): Cell {
  return cell ?? null;
}

/** The lines of one measure; what they earned adds up to its score, but where that is held at 0 or at the ceiling. */
function itemsOf(unit: UnitResult, measure: WeightedMeasure): readonly Item[] {
  const { lines: own, bonuses, deductions } = measure;
  const head = { unit, measure };
  const indicators = own.map(({ id, basis, ...line }) => ({
    ...line,
    ...head,
    line: id,
    basis: `${basis.duty}/${basis.unit}/${basis.points}`,
  }));
  return [...indicators, ...adjustmentItems(head, bonuses, 1), ...adjustmentItems(head, deductions, -1)];
}

/** What was decided on a unit belongs to no measure: it changes the total itself. */
function decisionItems(unit: UnitResult): readonly Item[] {
  return (unit.decisions ?? []).map((one) => ({
    unit,
    line: "decision",
    title: { en: one.reason, zh: one.reason },
    state: "scored",
    earned: one.points,
    basis: `${one.approvedBy} ${one.documentNo}`,
    records: [one.id],
  }));
}

/** Bonuses or deductions, and what their common cap changes. */
function adjustmentItems(
  head: Pick<Item, "unit" | "measure">,
  adjustments: Adjustments | undefined,
  sign: 1 | -1,
): readonly Item[] {
  if (adjustments === undefined) return [];
  const { lines: own, points: all } = adjustments;
  const cut = sum(own.map((line) => exactly(line.points ?? 0))).sub(all);
  const isBonus = sign === 1;
  const capped: Item = {
    ...head,
    line: isBonus ? "bonus-cap" : "deduction-cap",
    title: isBonus ? words.bonusCap : words.deductionCap,
    state: "scored",
    earned: cut.mul(-sign).valueOf(),
    basis: "",
    records: [],
  };
  return [
    ...own.map(({ id, title, state, points, working, basis, records }) => ({
      ...head,
      ...{ line: id, title, state, basis, records },
      // Adding 0 turns −0 into 0.
      ...(points === undefined ? {} : { earned: sign * points + 0 }),
      ...(working === undefined ? {} : { working }),
    })),
    ...(cut.equals(0) ? [] : [capped]),
  ];
}
