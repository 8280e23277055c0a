import type { Language } from "../messages/message.js";
import { chartsOf } from "./charts/charts-of.js";
import { toCsv } from "./csv.js";
import { fileName } from "./file-names.js";
import { sheetMarkdown, toMarkdown } from "./markdown/markdown.js";
import { toHtml } from "./page/to-html.js";
import type { Report } from "./report.js";
import { sheetList } from "./sheets/sheet-list.js";
import { toXlsx } from "./workbook/to-xlsx.js";

/** What a report can be printed as. */
export const reportFormats = ["html", "md", "csv", "xlsx"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** A file of a report: where it belongs, with `/` between folders, and what is in it. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface FileOptions {
  /** All of them where it is not given. */
  readonly formats?: readonly ReportFormat[];
  /** Leaves the charts out of the page, so that it needs no package beside this one. */
  readonly withoutCharts?: boolean;
  /** Told of each format before its files are made. */
  readonly onFormat?: (format: ReportFormat) => void;
}

/**
 * The files of a report: `notification.html`, `notification.md` with `sheets/<unit>.md`, `csv/<list>.csv` with
 * `csv/sheets/<unit>.csv`, and `notification.xlsx`. Nothing is written. The names of the files of units are made of their
 * ids and are safe on every system. The same report gives the same bytes.
 *
 * @throws FaultError with PEER_MISSING where a package is not installed that a format needs: vega and vega-lite for the
 * charts of the page, hucre for the workbook.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportFiles, reportOf } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: { en: "Qinglan", zh: "青岚县" }, kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * const files = await reportFiles(reportOf(assessment, nineteenMeasures), "zh", { formats: ["md"] });
 * files.map(({ path }) => path); // => ["notification.md", "sheets/qinglan.md"]
 */
export async function reportFiles(
  report: Report,
  language: Language,
  { formats = reportFormats, withoutCharts = false, onFormat }: FileOptions = {},
): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = [];
  for (const format of reportFormats.filter((one) => formats.includes(one))) {
    onFormat?.(format);
    files.push(...(await filesOf(format, report, language, withoutCharts)));
  }
  return files;
}

async function filesOf(
  format: ReportFormat,
  report: Report,
  language: Language,
  withoutCharts: boolean,
): Promise<readonly ReportFile[]> {
  switch (format) {
    case "html": {
      const charts = withoutCharts ? [] : await chartsOf(report, language);
      return [{ path: "notification.html", content: toHtml(report, language, { charts }) }];
    }
    case "md":
      return [
        { path: "notification.md", content: toMarkdown(report, language) },
        ...report.sheets.map((sheet) => ({
          path: `sheets/${fileName(sheet.unitId)}.md`,
          content: sheetMarkdown(sheet, language),
        })),
      ];
    case "csv":
      return [
        ...report.lists.map((list) => ({
          path: `csv/${fileName(list.id)}.csv`,
          content: toCsv(list, language),
        })),
        ...report.sheets.map((sheet) => ({
          path: `csv/sheets/${fileName(sheet.unitId)}.csv`,
          content: toCsv(sheetList(sheet), language),
        })),
      ];
    case "xlsx":
      return [{ path: "notification.xlsx", content: await toXlsx(report, language) }];
  }
}
