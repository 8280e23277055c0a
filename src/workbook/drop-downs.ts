import type { DataValidation, WriteSheet } from "hucre";
import { columnText, spanText } from "./references.js";
import type { Choices, SheetPlan } from "./workbook.js";
import { writtenText } from "./written-text.js";

/** The hidden sheet that holds what may be chosen: lists written into a cell's own rule end at 255 characters. */
export const LISTS_SHEET = "_lists";

export interface DropDowns {
  /** What may be chosen where, sheet by sheet. */
  readonly bySheet: readonly (readonly DataValidation[])[];
  /** One list a column; none where nothing is to be chosen. */
  readonly lists?: WriteSheet;
}

/** The drop-down lists of a workbook; equal lists are written once. */
export function dropDowns(sheets: readonly SheetPlan[], listsName: string): DropDowns {
  const columns = new Map<string, { readonly column: number; readonly values: readonly string[] }>();
  const validation = ({ span, values, only }: Choices): DataValidation => {
    const key = JSON.stringify(values);
    const list = columns.get(key) ?? { column: columns.size, values: values.map(writtenText) };
    columns.set(key, list);
    const letters = columnText(list.column);
    return {
      type: "list",
      range: spanText(span),
      formula1: `'${listsName}'!$${letters}$1:$${letters}$${values.length}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: only ? "stop" : "warning",
    };
  };
  const bySheet = sheets.map(({ choices = [] }) =>
    choices.filter(({ values }) => values.length > 0).map(validation),
  );
  if (columns.size === 0) return { bySheet };
  const lists = [...columns.values()].map(({ values }) => values);
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null));
  return { bySheet, lists: { name: listsName, rows, hidden: true } };
}
