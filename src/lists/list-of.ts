import type { Assessment } from "../assessment/assessment.js";
import { parsePeriod } from "../calendar/period.js";
import { dateWords, periodWords } from "../calendar/wording.js";
import type { Errata } from "../publication/erratum.js";
import type { List, ListFact, Row } from "./list.js";
import { type ERRATA, type TableName, tableOf } from "./tables.js";
import { both } from "./words.js";

const words = {
  period: { en: "Period", zh: "时段" },
  asOf: { en: "As of", zh: "截至" },
  knownAt: { en: "Filed by", zh: "报送截止" },
  publishedAsOf: { en: "Published as of", zh: "原公布截至" },
} as const;

/**
 * A table as a city publishes it: title, headings and units of measure in both languages, what is said above it, rows,
 * subtotals and total. The rows are those of `toRows`, but that a ranking leaves out who has no group, and a list of
 * lights the plain green ones of projects and tasks, which it counts.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when there is no such table.
 *
 * @example
 * import { assess, listOf } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * const list = listOf(assessment, "interviews");
 * list.title.zh; // => "约谈名单"
 * list.columns[2].title.zh; // => "约谈对象（职务）"
 */
export function listOf(assessment: Assessment, name: TableName): List;
/** What would differ from a published notification, as a list. */
export function listOf(errata: Errata, name: typeof ERRATA): List;
export function listOf(from: Assessment | Errata, name: string): List {
  const table = tableOf(from, name);
  const rows = table.rows(from);
  return {
    id: name,
    title: table.title,
    head: [...days(from), ...table.head(rows, from)],
    columns: table.columns(from),
    ...(table.partedBy === undefined ? {} : { partedBy: table.partedBy }),
    rows: rows.filter(table.isListed).map(numbered),
    totals: table.totals(from),
  };
}

/** Rows are numbered as they are printed. */
function numbered(row: Row, i: number): Row {
  return row.no === undefined ? row : { ...row, no: i + 1 };
}

/** The period, and the days by which it was seen. */
function days(from: Assessment | Errata): readonly ListFact[] {
  const period = parsePeriod(from.period);
  const { asOf, knownAt } = "published" in from ? from.now : from;
  const day = (key: keyof typeof words, date: string): ListFact => ({
    key,
    title: words[key],
    text: dateWords(date),
  });
  return [
    {
      key: "period",
      title: words.period,
      text: period === undefined ? both(from.period) : periodWords(period),
    },
    ...("published" in from ? [day("publishedAsOf", from.published.asOf)] : []),
    day("asOf", asOf),
    ...(knownAt === asOf ? [] : [day("knownAt", knownAt)]),
  ];
}
