import type { DataValidation, WriteSheet } from "hucre";
import { rangeText, spanText } from "./references.js";
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

/** The drop-down lists of a workbook, whose sheets have these names; equal lists are written once. */
export function dropDowns(
  sheets: readonly SheetPlan[],
  names: readonly string[],
  listsName: string,
): DropDowns {
  const columns = new Map<string, { readonly column: number; readonly values: readonly string[] }>();
  const sourceOf = (values: Choices["values"]): string => {
    if (!isList(values)) return rangeText(names[values.sheet] ?? "", values.span);
    const key = JSON.stringify(values);
    const { column } = columns.get(key) ?? { column: columns.size };
    columns.set(key, { column, values: values.map(writtenText) });
    return rangeText(listsName, {
      fromRow: 0,
      toRow: values.length - 1,
      fromColumn: column,
      toColumn: column,
    });
  };
  const bySheet = sheets.map(({ choices = [] }) =>
    choices
      .filter(({ values }) => !isList(values) || values.length > 0)
      .map(
        ({ span, values, only }): DataValidation => ({
          type: "list",
          range: spanText(span),
          formula1: sourceOf(values),
          allowBlank: true,
          showErrorMessage: only,
        }),
      ),
  );
  if (columns.size === 0) return { bySheet };
  const lists = [...columns.values()].map(({ values }) => values);
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null));
  return { bySheet, lists: { name: listsName, rows, hidden: true } };
}

function isList(values: Choices["values"]): values is readonly string[] {
  return Array.isArray(values);
}
