import Fraction from "fraction.js";
import type { Assessment } from "../assessment/assessment.js";
import type { UnitResult, WeightedMeasure } from "../assessment/unit.js";
import { FaultError, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { Adjustments } from "../scoring/adjustments.js";
import { sum } from "../scoring/points.js";

/** The tables that an assessment can be laid out as. */
export type TableName = "ranking" | "violations" | "lines" | "todo";

/** A cell: a text in both languages, one that is the same in both, a number, or nothing. */
export type Cell = Message | string | number | null;

/** One row of a table: a plain object with the same keys in every row of that table. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * An assessment as the rows of a table, for scripts: `ranking` (a row a unit, by group and rank), `violations`, `lines`
 * (a row for every indicator and deduction of every unit) or `todo`. Points have at most two decimals.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when there is no such table.
 *
 * @example
 * import { assess, toRows } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * toRows(assessment, "ranking")[0].unitId; // => "qinglan"
 */
export function toRows(assessment: Assessment, table: TableName): readonly Row[] {
  if (!Object.hasOwn(tables, table)) {
    const expected = { en: `one of: ${names.join(", ")}`, zh: `下列之一：${names.join("、")}` };
    throw new FaultError([fault("VALUE_INVALID", "table", { expected })]);
  }
  return tables[table](assessment);
}

const tables: Readonly<Record<TableName, (assessment: Assessment) => readonly Row[]>> = {
  ranking: ({ units, violations }) =>
    units.toSorted(byGroupAndRank).map((unit) => ({
      group: unit.group ?? null,
      rank: unit.rank ?? null,
      unitId: unit.id,
      unit: unit.name,
      total: unit.total ?? null,
      scoredWeight: unit.coverage.scored,
      applicableWeight: unit.coverage.applicable,
      violations: violations.filter(({ unitId }) => unitId === unit.id).length,
      newViolations: violations.filter((one) => one.unitId === unit.id && one.new).length,
      notRanked: unit.notRanked ?? null,
    })),
  violations: ({ units, violations }) =>
    violations.map((one) => ({
      id: one.id,
      unitId: one.unitId,
      unit: nameOf(units, one.unitId),
      measureId: one.measureId,
      code: one.code,
      severity: one.severity,
      light: one.light ?? null,
      trigger: one.trigger ?? null,
      message: one.message,
      raisedOn: one.raisedOn,
      state: one.state,
      closedOn: one.closedOn ?? null,
      new: one.new ? 1 : 0,
      remedy: one.remedy?.message ?? null,
      remedyDue: one.remedy?.due ?? null,
      evidence: one.evidence ?? null,
      records: one.records.join(" "),
    })),
  lines: ({ units }) =>
    units.flatMap((unit) => [
      ...unit.measures.flatMap((measure) => sheetRows(unit, measure)),
      ...decisionRows(unit),
    ]),
  todo: ({ units, toDo }) =>
    toDo.map((one) => ({
      unitId: one.unitId,
      unit: nameOf(units, one.unitId),
      measureId: one.measureId,
      duty: one.duty,
      title: one.title,
      subject: one.subject ?? null,
      period: one.period ?? null,
      due: one.due,
      state: one.state,
      until: one.until ?? null,
    })),
};

/** The rows of one measure; what they earned adds up to its score, but where that is held at 0 or at the ceiling. */
function sheetRows(
  unit: UnitResult,
  { id, title, lines, bonuses, deductions }: WeightedMeasure,
): readonly Row[] {
  const head = { unitId: unit.id, unit: unit.name, measureId: id, measure: title };
  const indicators = lines.map((line) => ({
    ...head,
    line: line.id,
    title: line.title,
    state: line.state,
    points: line.points,
    possible: line.possible ?? null,
    earned: line.earned ?? null,
    working: line.working ?? null,
    basis: `${line.basis.duty}/${line.basis.unit}/${line.basis.points}`,
    records: line.records.join(" "),
  }));
  return [...indicators, ...adjustmentRows(head, bonuses, 1), ...adjustmentRows(head, deductions, -1)];
}

/** What was decided on a unit belongs to no measure: it changes the total itself. */
function decisionRows({ id, name, decisions = [] }: UnitResult): readonly Row[] {
  return decisions.map((one) => ({
    ...{ unitId: id, unit: name, measureId: null, measure: null },
    line: "decision",
    title: { en: one.reason, zh: one.reason },
    state: "scored",
    ...{ points: null, possible: null },
    earned: one.points,
    working: null,
    basis: `${one.approvedBy} ${one.documentNo}`,
    records: one.id,
  }));
}

/** The rows of bonuses or deductions, and of what their common cap changes. */
function adjustmentRows(head: Row, adjustments: Adjustments | undefined, sign: 1 | -1): readonly Row[] {
  if (adjustments === undefined) return [];
  const { lines, points } = adjustments;
  const none = { points: null, possible: null };
  const cut = sum(lines.map((line) => new Fraction(line.points ?? 0))).sub(points);
  return [
    ...lines.map((line) => ({
      ...head,
      line: line.id,
      title: line.title,
      state: line.state,
      ...none,
      // Adding 0 turns −0 into 0.
      earned: line.points === undefined ? null : sign * line.points + 0,
      working: line.working ?? null,
      basis: line.basis,
      records: line.records.join(" "),
    })),
    ...(cut.equals(0)
      ? []
      : [
          {
            ...head,
            line: sign === 1 ? "bonus-cap" : "deduction-cap",
            title: sign === 1 ? bonusCapTitle : deductionCapTitle,
            state: "scored",
            ...none,
            earned: cut.mul(-sign).valueOf(),
            working: null,
            basis: "",
            records: "",
          },
        ]),
  ];
}

const bonusCapTitle: Message = { en: "Left out: bonuses beyond their cap", zh: "扣减超出加分上限部分" };
const deductionCapTitle: Message = {
  en: "Given back: deductions beyond their cap",
  zh: "退还超出扣分上限部分",
};

const names = Object.keys(tables);

function nameOf(units: readonly UnitResult[], id: string): Message | null {
  return units.find((unit) => unit.id === id)?.name ?? null;
}

function byGroupAndRank(a: UnitResult, b: UnitResult): number {
  const group = (unit: UnitResult): string => unit.group ?? "~";
  const rank = (unit: UnitResult): number => unit.rank ?? Number.MAX_SAFE_INTEGER;
  if (group(a) !== group(b)) return group(a) < group(b) ? -1 : 1;
  return rank(a) - rank(b);
}
