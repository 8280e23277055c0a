import type { Language } from "../../messages/message.js";
import { speaker } from "../../messages/speaker.js";
import type { WorkbookPlan } from "../../workbook/workbook.js";
import { writeWorkbook } from "../../workbook/write-workbook.js";
import type { Report } from "../report.js";
import { listSheet } from "./list-sheet.js";
import { notificationSheet } from "./notification-sheet.js";
import { scoresSheet } from "./scores-sheet.js";

/** A report as a workbook: the notification's text, a sheet for each list, and the score sheet of each unit. */
export function toWorkbook(report: Report, language: Language): WorkbookPlan {
  const say = speaker(language);
  return {
    title: say(report.title),
    language,
    sheets: [
      notificationSheet(say, language, report),
      ...report.lists.map((list) => listSheet(say, list)),
      ...report.sheets.map((sheet) => scoresSheet(say, sheet)),
    ],
  };
}

/**
 * A report as a workbook for spreadsheets (XLSX): the notification's text, each list in its official layout, and the
 * score sheet of each unit. Numbers are numbers, no text is a formula, and the same report gives the same bytes.
 *
 * @throws FaultError with PEER_MISSING where the package `hucre` is not installed.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf, toXlsx } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * const bytes = await toXlsx(reportOf(assessment, nineteenMeasures), "zh");
 * String.fromCharCode(bytes[0], bytes[1]); // => "PK"
 */
export async function toXlsx(report: Report, language: Language): Promise<Uint8Array> {
  return await writeWorkbook(toWorkbook(report, language));
}
