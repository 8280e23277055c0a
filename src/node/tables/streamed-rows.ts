import type { CellValue } from "hucre";
import type { GivenRow } from "../../forms/given.js";
import { hucre } from "../../workbook/hucre.js";
import { givenOf } from "./sheet-cells.js";
import type { SheetLook } from "./sheet-look.js";

/** Texts up to this length are never kept as a piece of another. */
const SHORT = 12;

/** The rows of a sheet one after the other, with what a look at it told of their cells. */
export async function* streamedRows(
  bytes: Uint8Array,
  sheet: number,
  { isError, isComputed }: SheetLook,
): AsyncGenerator<GivenRow> {
  const { streamXlsxRows } = await hucre();
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const row = index + 1;
    const computed = new Set(values.flatMap((_, c) => (isComputed(row, c + 1) ? [c + 1] : [])));
    yield {
      row,
      cells: values.map((value, c) =>
        givenOf(onItsOwn(value), { isError: isError(row, c + 1), isComputed: computed.has(c + 1) }),
      ),
      ...(computed.size === 0 ? {} : { computed }),
    };
  }
}

/** A long text is a piece of the sheet's XML, and would keep all of it in memory: it is copied. */
function onItsOwn(value: CellValue): CellValue {
  return typeof value === "string" && value.length > SHORT ? Buffer.from(value).toString() : value;
}
