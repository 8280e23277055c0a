export type { Chart, ChartTable } from "./charts/chart.js";
export { chartsOf } from "./charts/charts-of.js";
export { toCsv } from "./csv.js";
export type { LightsOfUnit } from "./lights.js";
export { sheetMarkdown, toMarkdown } from "./markdown/markdown.js";
export type { MonthsOfUnit } from "./months.js";
export type { Directory, Issue, ReportOptions, Text } from "./options.js";
export { type PageOptions, toHtml } from "./page/to-html.js";
export type { Paragraph, Report } from "./report.js";
export { type FileOptions, type ReportFile, type ReportFormat, reportFiles } from "./report-files.js";
export { reportOf } from "./report-of.js";
export type {
  ScoreSheet,
  SheetDuty,
  SheetFact,
  SheetLine,
  SheetMeasure,
  SheetSum,
} from "./sheets/score-sheet.js";
export { type SheetRowSort, sheetList } from "./sheets/sheet-list.js";
export { toXlsx } from "./workbook/to-xlsx.js";
