import type { Cell, Sheet } from "hucre";
import type { GivenRow } from "../../forms/given.js";
import type { TableFacts } from "../../forms/table-reader.js";
import { givenOf } from "./sheet-cells.js";

/** What a sheet that was read as a whole tells beside its cells. */
export function factsOf({ columns = [], rowDefs, merges = [] }: Sheet): TableFacts {
  return {
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : []))),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, c) => (hidden ? [c + 1] : []))),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      fromRow: startRow,
      toRow: endRow,
      fromColumn: startCol,
      toColumn: endCol,
    })),
  };
}

/** The rows of a sheet that was read as a whole. */
export function* rowsOf({ rows, cells }: Sheet): Generator<GivenRow> {
  const special = byRow(cells);
  for (const [r, values] of rows.entries()) {
    const own = special.get(r);
    const computed = new Set(
      [...(own ?? [])].flatMap(([c, { formula }]) => (formula === undefined ? [] : [c + 1])),
    );
    yield {
      row: r + 1,
      cells: values.map((value, c) => {
        const cell = own?.get(c);
        return givenOf(value, { isError: cell?.type === "error", isComputed: cell?.formula !== undefined });
      }),
      ...(computed.size === 0 ? {} : { computed }),
    };
  }
}

/** Cells of which more is known than their value, row by row. */
function byRow(cells: Sheet["cells"]): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const own = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, own.set(column, cell));
  }
  return rows;
}
