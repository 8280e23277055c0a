import type { Assessment } from "../assessment/assessment.js";
import type { UnitResult, WeightedMeasure } from "../assessment/unit.js";
import { type Exact, exactly, ZERO } from "../exact/exact.js";
import { roundPoints, sum } from "../scoring/points.js";
import { titledWords } from "./in-assessment.js";
import { type ColumnOf, listing } from "./listing.js";
import { recordsOfUnit } from "./records-of-unit.js";
import { columnWords, notRankedWords, unitWords } from "./words.js";

const words = {
  title: { en: "Ranking", zh: "排名表" },
  bonus: { en: "Bonus", zh: "加分" },
  deduction: { en: "Deduction", zh: "扣分" },
  previousRank: { en: "Last rank", zh: "上期名次" },
  change: { en: "Change", zh: "升降" },
  notRanked: { en: "Not ranked because", zh: "未排名原因" },
  unitOfMeasure: { en: "Unit of measure", zh: "计量单位" },
} as const;

interface Item {
  readonly unit: UnitResult;
  readonly assessment: Assessment;
}

/** One group after the other, in the order of the policy; who has no group stands last and is not printed. */
export const ranking = listing<Item>({
  title: words.title,
  isNumbered: false,
  items: (assessment) => inOrder(assessment).map((unit) => ({ unit, assessment })),
  columns: ({ titles }): readonly ColumnOf<Item>[] => [
    { key: "rank", title: columnWords.rank, cell: ({ unit }) => unit.rank ?? null },
    { key: "unit", title: columnWords.unit, cell: ({ unit }) => unit.name },
    {
      key: "group",
      title: columnWords.group,
      words: titledWords(titles.groups),
      cell: ({ unit }) => unit.group ?? null,
    },
    { key: "total", title: columnWords.total, cell: ({ unit }) => unit.total ?? null },
    ...titles.blocks.map(({ id, title }) => ({
      key: `block.${id}`,
      title,
      cell: ({ unit }: Item) => unit.blocks?.find((block) => block.id === id)?.score ?? null,
    })),
    { key: "bonus", title: words.bonus, cell: ({ unit }) => adjustment(unit, "bonuses") },
    { key: "deduction", title: words.deduction, cell: ({ unit }) => adjustment(unit, "deductions") },
    {
      key: "previousRank",
      title: words.previousRank,
      cell: ({ unit }) => unit.standing?.previousRank ?? null,
    },
    { key: "change", title: words.change, signed: true, cell: ({ unit }) => unit.standing?.change ?? null },
    {
      key: "notRanked",
      title: words.notRanked,
      words: notRankedWords,
      cell: ({ unit }) => unit.notRanked ?? null,
    },
  ],
  ids: ({ unit }) => ({ unitId: unit.id }),
  further: ({ unit, assessment }) => {
    const own = assessment.violations.filter(({ unitId }) => unitId === unit.id);
    return {
      grade: unit.standing?.grade?.id ?? null,
      scoredWeight: unit.coverage.scored,
      applicableWeight: unit.coverage.applicable,
      violations: own.length,
      newViolations: own.filter((one) => one.new).length,
    };
  },
  records: ({ unit }) => recordsOfUnit(unit),
  partedBy: "group",
  isListed: ({ group }) => group !== null,
  head: () => [{ key: "unit", title: words.unitOfMeasure, text: unitWords.points }],
});

function inOrder({ units, titles }: Assessment): readonly UnitResult[] {
  const groups = titles.groups.map(({ id }) => id);
  const place = ({ group }: UnitResult): number =>
    group === undefined ? groups.length : groups.indexOf(group);
  const rank = (unit: UnitResult): number => unit.rank ?? Number.MAX_SAFE_INTEGER;
  return units.toSorted((a, b) => place(a) - place(b) || rank(a) - rank(b));
}

/**
 * What bonuses or deductions come to in the total: those of each scored measure, after their common cap, times its
 * weight, and what was decided on the total itself. What a ceiling, a floor at 0 or a critical finding leaves without
 * effect is not taken off, so that the total less these is the weighted base only where none of them holds.
 */
function adjustment(unit: UnitResult, which: "bonuses" | "deductions"): number | null {
  const { total, measures, decisions = [], coverage } = unit;
  if (total === undefined || coverage.scored === 0) return null;
  const sign = which === "bonuses" ? 1 : -1;
  const inTotal = ({ weight, state, ...measure }: WeightedMeasure): Exact =>
    state === "scored" ? exactly(weight.value).mul(exactly(measure[which]?.points ?? 0)) : ZERO;
  const ofMeasures = sum(measures.map(inTotal)).div(exactly(coverage.scored));
  const decided = sum(decisions.map(({ points }) => exactly(Math.max(0, points * sign))));
  return roundPoints(ofMeasures.add(decided)).valueOf();
}
