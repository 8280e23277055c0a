import type { Language, Message } from "../messages/message.js";
import { UNIT_REFERENCE } from "../records/kind.js";
import type { CellPlan, Choices, SheetPlan, WorkbookPlan } from "../workbook/workbook.js";
import { choiceTexts } from "./choice-text.js";
import { columnNote } from "./column-note.js";
import { columnWidth } from "./column-width.js";
import type { FormRow } from "./dataset-rows.js";
import { exampleRow, exampleUnit } from "./example-row.js";
import type { Form } from "./form.js";
import { type CellSetting, formCell } from "./form-cell.js";
import { guideSheet } from "./guide-sheet.js";
import { headingText } from "./heading.js";
import { EXAMPLE_MARK, NOTE_MARK } from "./template-rows.js";

const words = {
  title: { en: "Template for filling in", zh: "填报模板" },
} as const satisfies Readonly<Record<string, Message>>;

/** Drop-down lists go on for so many rows below those that are filled in. */
const ROOM = 2000;
/** The row below headings and notes. */
const FIRST_ROW = 2;
/** The last row in which a unit is looked for. */
const UNITS = 501;

/** The rows that a workbook is filled with. */
export interface Filled {
  /** By the ids of the forms. */
  readonly rows: ReadonlyMap<string, readonly FormRow[]>;
  readonly unitText: CellSetting["unitText"];
}

/**
 * A workbook to fill in: a sheet that says how, and a sheet for each form with headings, a row that says what belongs
 * into each column, and an example; or, where rows are given, these in its place.
 */
export function templateWorkbook(forms: readonly Form[], language: Language, filled?: Filled): WorkbookPlan {
  const titles = new Map(forms.map(({ id, title }) => [id, title]));
  const unitText = (id: string): string => (id === exampleUnit.id ? exampleUnit.name[language] : id);
  const setting = { language, unitText: filled?.unitText ?? unitText };
  const units = unitNames(forms, language);
  const sheets = forms.map((form) => {
    const rows = filled === undefined ? undefined : (filled.rows.get(form.id) ?? []);
    return formSheet({ form, titles, setting, units }, rows);
  });
  return { title: words.title[language], language, sheets: [guideSheet(forms), ...sheets] };
}

/** What a sheet is made from beside its rows. */
interface Sheet {
  readonly form: Form;
  readonly titles: ReadonlyMap<string, Message>;
  readonly setting: CellSetting;
  /** Where the names of the units stand, to choose from. */
  readonly units: Choices["values"];
}

/** The column of the sheet of units that holds their names; nothing to choose from where there is no such sheet. */
function unitNames(forms: readonly Form[], language: Language): Choices["values"] {
  const place = forms.findIndex(({ id }) => id === "unit");
  const name = language === "zh" ? "nameZh" : "nameEn";
  const column = forms[place]?.columns.findIndex((one) => one.name === name) ?? -1;
  // The sheet that says how to fill in comes before all forms.
  return column < 0
    ? []
    : { sheet: place + 1, span: { fromRow: FIRST_ROW, toRow: UNITS, fromColumn: column, toColumn: column } };
}

function formSheet(
  { form, titles, setting, units }: Sheet,
  filled: readonly FormRow[] | undefined,
): SheetPlan {
  const { columns } = form;
  const headings = columns.map(({ field }): CellPlan => ({ value: headingText(field), look: "heading" }));
  const notes = columns.map(
    ({ field }): CellPlan => ({ value: columnNote(field, titles)[setting.language], look: "hint" }),
  );
  const rows = filled?.map((row) => rowCells(form, row, setting)) ?? [
    marked(EXAMPLE_MARK, rowCells(form, exampleRow(form, setting.language), setting).map(asExample)),
  ];
  const all = [headings, marked(NOTE_MARK, notes), ...rows];
  return {
    name: form.title.zh,
    rows: all,
    widths: columns.map(({ field }) => columnWidth(field)),
    frozen: { rows: 1, columns: columns[1]?.name === "unitId" ? 2 : 1 },
    repeated: { from: 0, to: 0 },
    landscape: true,
    choices: choicesOf(form, setting.language, units, all.length + ROOM),
  };
}

function rowCells({ columns }: Form, row: FormRow, setting: CellSetting): readonly CellPlan[] {
  return columns.map(({ name, field }) => formCell(field, row[name], setting));
}

function asExample(cell: CellPlan): CellPlan {
  return { ...cell, look: "example" };
}

/** The row with a mark before its first value, by which an import tells it from data. */
function marked(mark: string, [first, ...rest]: readonly CellPlan[]): readonly CellPlan[] {
  return first === undefined ? [] : [{ ...first, value: `${mark} ${first.value ?? ""}`.trim() }, ...rest];
}

/** What may be chosen below the notes: in a list several, and a unit by its id too, so that anything may be typed there. */
function choicesOf(
  { columns }: Form,
  language: Language,
  units: Choices["values"],
  toRow: number,
): readonly Choices[] {
  return columns.flatMap(({ field }, column): readonly Choices[] => {
    const value = field.type === "list" ? field.of : field;
    const isUnit = value.type === "reference" && value.to === UNIT_REFERENCE;
    const span = { fromRow: FIRST_ROW, toRow, fromColumn: column, toColumn: column };
    if (isUnit) return [{ span, values: units, only: false }];
    const values = choiceTexts(value, language);
    return values.length === 0 ? [] : [{ span, values, only: field.type !== "list" }];
  });
}
