import type { Fault } from "../messages/fault.js";
import type { WorkbookPlan } from "../workbook/workbook.js";
import { isKept, LONGEST } from "../workbook/written-text.js";
import { faultAt } from "./notes.js";

/** The cells of a workbook whose texts it cannot hold as they were given, each as a fault at its place in the file. */
export function alteredTexts({ sheets }: WorkbookPlan, file: string): readonly Fault[] {
  return sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap(({ value }, c) =>
        typeof value !== "string" || isKept(value)
          ? []
          : [faultAt("TEXT_ALTERED", { file, sheet, line: r + 1, column: c + 1 }, "", { most: LONGEST })],
      ),
    ),
  );
}
