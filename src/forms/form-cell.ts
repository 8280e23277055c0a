import { daysBetween, isCivilDate } from "../calendar/civil-date.js";
import type { Language } from "../messages/message.js";
import { type Field, type FieldValue, UNIT_REFERENCE } from "../records/kind.js";
import type { CellPlan } from "../workbook/workbook.js";
import { choiceText, flagWords } from "./choice-text.js";
import { listText } from "./list-text.js";

/** What the writing of cells rests on beside the values. */
export interface CellSetting {
  readonly language: Language;
  /** What a unit is called where it is referred to. */
  readonly unitText: (id: string) => string;
}

const DATE_FORMAT = "yyyy-mm-dd";
// Spreadsheets count days from here on; before March 1900 they count one that never was.
const DAY_ZERO = "1899-12-30";
const FIRST_DAY = "1900-03-01";

const formats: Partial<Record<Field["type"], string>> = { count: "0", money: "#,##0.00" };

/**
 * A value as a cell, from which an import reads the same value. What is not of the type of its field is written as it
 * is, so that the import reports it.
 */
export function formCell(field: Field, value: unknown, setting: CellSetting): CellPlan {
  if (value === undefined || value === null) return { value: null };
  if (field.type === "list" && Array.isArray(value))
    return { value: listText(value.map((member) => String(cellValue(field.of, member, setting)))) };
  if (field.type === "list") return { value: textOf(value) };
  if (field.type === "date" && isCivilDate(value) && value >= FIRST_DAY)
    return { value: daysBetween(DAY_ZERO, value), format: DATE_FORMAT };
  const format = formats[field.type];
  const cell = { value: cellValue(field, value, setting) };
  return format === undefined || typeof cell.value !== "number" ? cell : { ...cell, format };
}

function cellValue(field: FieldValue, value: unknown, { language, unitText }: CellSetting): string | number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean" && field.type === "flag") return flagWords[`${value}`][language];
  if (typeof value !== "string") return textOf(value);
  if (field.type === "enum") return choiceText(field.values, value, language);
  if (field.type === "reference" && field.to === UNIT_REFERENCE) return unitText(value);
  return value;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
