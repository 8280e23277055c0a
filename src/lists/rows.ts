import type { Assessment } from "../assessment/assessment.js";
import type { Errata } from "../publication/erratum.js";
import type { Row } from "./list.js";
import { type ERRATA, type TableName, tableOf } from "./tables.js";

/**
 * An assessment as the rows of a table, for scripts: plain objects with the same keys in every row. `listOf` gives the
 * same with headings, sums and what is said above it.
 *
 * - `notification`: a row a unit, with the figures of its measures (of those that count up also what belongs to the period)
 * - `ranking`: a row a unit, group after group by rank; who has no group comes last
 * - `lights`: the light of every unit, and those of its projects and tasks
 * - `rectification`: what is to be put right, from supervision, meetings and audits, and findings from moderate on
 * - `interviews`: those that are proposed
 * - `public-lists`: who is proposed for the red and the black list
 * - `exemptions`: those of every unit, and what each of them covered
 * - `todo`: what units can still do, by due date
 * - `violations`, `lines`: every finding; every indicator, bonus, deduction and decision
 *
 * Codes stay codes; the words for them are in the columns of `listOf`. What nobody can know from an assessment, such as
 * the day of an interview that is only proposed, is null. Points have at most two decimals. `records` holds the ids of the
 * records behind a row, joined by spaces.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when there is no such table.
 *
 * @example
 * import { assess, toRows } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * toRows(assessment, "ranking")[0].unitId; // => "qinglan"
 */
export function toRows(assessment: Assessment, table: TableName): readonly Row[];
/** What would differ from a published notification, as rows. */
export function toRows(errata: Errata, table: typeof ERRATA): readonly Row[];
export function toRows(from: Assessment | Errata, table: string): readonly Row[] {
  return tableOf(from, table).rows(from);
}
