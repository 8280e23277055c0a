import type { Cell, List, ListColumn, Row } from "../../lists/list.js";
import { both, columnWords, joined, unitWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { ScoreSheet, SheetLine, SheetMeasure, SheetSum } from "./score-sheet.js";
import { sheetWords } from "./sheet-words.js";

const words = {
  aspect: { en: "Aspect", zh: "方面" },
  measure: { en: "Measure", zh: "措施" },
  line: { en: "Indicator (code)", zh: "指标（编码）" },
  points: { en: "Points", zh: "分值" },
  standard: { en: "Standard", zh: "评分标准" },
  target: { en: "Target", zh: "目标值" },
  actual: { en: "Actual", zh: "完成值" },
  self: { en: "Self score", zh: "自评分" },
  earned: { en: "Assessed score", zh: "考核得分" },
  working: { en: "Adjustments (calculation)", zh: "加减分说明（计算过程）" },
  evidence: { en: "Evidence", zh: "佐证材料" },
  source: { en: "Source (assessor)", zh: "数据来源（考核责任部门）" },
  note: { en: "Note (basis)", zh: "备注（数值依据）" },
  numbered: { en: "{number}. {title}", zh: "{number}. {title}" },
  coded: { en: "{title} ({code})", zh: "{title}（{code}）" },
} as const satisfies Readonly<Record<string, Message>>;

const columns: readonly ListColumn[] = [
  { key: "no", title: columnWords.no },
  { key: "aspect", title: words.aspect },
  { key: "measure", title: words.measure },
  { key: "line", title: words.line },
  { key: "points", title: words.points, unit: unitWords.points },
  { key: "standard", title: words.standard },
  { key: "target", title: words.target },
  { key: "actual", title: words.actual },
  // What a unit thinks of itself, and who assesses a line, is in no record: it is filled in by hand.
  { key: "self", title: words.self, unit: unitWords.points },
  { key: "earned", title: words.earned, unit: unitWords.points },
  { key: "working", title: words.working },
  { key: "evidence", title: words.evidence },
  { key: "source", title: words.source },
  { key: "note", title: words.note },
];

/** What a row of a score sheet is: the key `row`, which is not printed. */
export type SheetRowSort = SheetLine["sort"] | "subtotal" | "total";

/**
 * A score sheet in the layout of the official table: a row for each indicator, bonus and deduction, the sums below each
 * measure, and the total. Beside what is printed rows have the keys `row`, `measureId`, `id` and `facts`: what a line used.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf, sheetList } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021", asOf: "2021-12-31" });
 * const [sheet] = reportOf(assessment, nineteenMeasures).sheets;
 * sheetList(sheet).columns[4].title.zh; // => "分值"
 */
export function sheetList(sheet: ScoreSheet): List {
  const rows = [
    ...sheet.measures.flatMap((measure) => [
      ...measure.lines.map((line) => lineRow(sheet, measure, line)),
      ...measure.sums.map((sum) => sumRow(sheet, "subtotal", sum, measure)),
    ]),
    // The total comes last, whatever the decisions before it are called.
    ...sheet.sum.map((sum, i) => sumRow(sheet, i === sheet.sum.length - 1 ? "total" : "subtotal", sum)),
  ];
  let no = 0;
  return {
    id: "score-sheet",
    title: sheet.title,
    head: sheet.head,
    columns,
    rows: rows.map((row) => (row.row === "subtotal" || row.row === "total" ? row : { ...row, no: ++no })),
    totals: [],
  };
}

const empty: Readonly<Record<string, null>> = Object.fromEntries(columns.map(({ key }) => [key, null]));

function lineRow({ unitId }: ScoreSheet, measure: SheetMeasure, line: SheetLine): Row {
  const { sort: row, id, points = null, earned = null, standard, target = null, actual = null } = line;
  const { working, basis, records } = line;
  return {
    ...{ unitId, measureId: measure.id, id, row },
    ...empty,
    aspect: measure.aspect,
    measure: numbered(measure),
    line: fill(words.coded, { title: titleOf(line), code: id }),
    ...{ points, standard, target, actual, earned, working },
    facts: factsWords(line),
    evidence: records.join(" "),
    note: basis,
  };
}

/** The facts behind a line with their values, by their titles where they have any. */
function factsWords({ facts }: SheetLine): Message | null {
  return joined(
    facts.map(({ name, title = both(name), value }) => fill(both("{title} = {value}"), { title, value })),
  );
}

function titleOf({ sort, title }: SheetLine): Message {
  return sort === "indicator" ? title : fill(sheetWords[sort], { title });
}

/** A weight stands among the points to be had, every other sum among those that were earned. */
function sumRow(
  { unitId }: ScoreSheet,
  row: "subtotal" | "total",
  { id, title, points, working, basis }: SheetSum,
  measure?: SheetMeasure,
): Row {
  const cells: Readonly<Record<string, Cell>> =
    id === "weight" ? { points: points ?? null } : { earned: points ?? null, working: working ?? null };
  // What is to be said of a measure as a whole stands in its last row.
  const notes = measure?.sums.at(-1)?.id === id ? measure.notes : [];
  return {
    ...{ unitId, measureId: measure?.id ?? null, id, row },
    ...empty,
    aspect: measure?.aspect ?? null,
    measure: measure === undefined ? null : numbered(measure),
    line: title,
    ...cells,
    facts: null,
    note: joined([...(basis === undefined ? [] : [basis]), ...notes]),
  };
}

function numbered({ number, title }: SheetMeasure): Message {
  return fill(words.numbered, { number: both(String(number)), title });
}
