import type { Form, FormColumn } from "./form.js";
import { type GivenRow, isBlank } from "./given.js";
import { columnOf, nearestHeading } from "./headings.js";
import { faultAt, type Notes } from "./notes.js";
import type { TableGiven } from "./table-reader.js";

/** What the columns of a table are, from 1; nothing where a heading is wrong: then nothing of the table is read. */
export interface Headings {
  readonly columns: readonly (FormColumn & { readonly column: number })[];
  /** Columns that are known and left behind. */
  readonly leftBehind: ReadonlySet<number>;
}

type Known = ReadonlyMap<string, FormColumn>;

export function readHeadings(
  row: GivenRow,
  given: TableGiven,
  known: Known,
  notes: Notes,
): Headings | undefined {
  const { form, facts } = given;
  const at = { ...given.at, line: row.row };
  const columns: Headings["columns"][number][] = [];
  const leftBehind = new Set<number>();
  let isRight = true;
  const refuse: Notes["fault"] = (found) => {
    isRight = false;
    notes.fault(found);
  };
  row.cells.forEach((cell, c) => {
    if (isBlank(cell)) return;
    const place = { ...at, column: c + 1 };
    const heading = typeof cell === "string" ? cell : "";
    if (columnOf(heading, given.personal) !== undefined) {
      leftBehind.add(c + 1);
      notes.reading("personal-column", { ...place });
      return;
    }
    const column = columnOf(heading, known);
    if (column === undefined) {
      refuse(faultAt("HEADING_UNKNOWN", place, "", { form: form.title }, nearestHeading(heading, form)));
    } else if (columns.some(({ name }) => name === column.name)) {
      refuse(faultAt("HEADING_TWICE", place, column.name));
    } else {
      columns.push({ ...column, column: c + 1 });
      if (facts.hiddenColumns?.has(c + 1)) {
        if (given.withHidden)
          notes.reading("hidden-column", { ...place, field: column.name, title: column.field.title });
        else refuse(faultAt("COLUMN_HIDDEN", place, column.name));
      }
    }
  });
  for (const { name, field } of missing(form, columns)) {
    refuse(faultAt("HEADING_MISSING", at, name, { heading: field.title }));
  }
  return isRight ? { columns, leftBehind } : undefined;
}

/** How many cells of a row are headings of the form. */
export function headingCount({ cells }: GivenRow, known: Known): number {
  return cells.filter((cell) => typeof cell === "string" && columnOf(cell, known) !== undefined).length;
}

function missing({ columns }: Form, there: readonly FormColumn[]): readonly FormColumn[] {
  return columns.filter(
    ({ name, field }) => field.required === true && there.every((one) => one.name !== name),
  );
}
