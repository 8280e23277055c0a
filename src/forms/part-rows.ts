import type { Fault } from "../messages/fault.js";
import type { Dataset } from "../records/dataset.js";
import { intake } from "../records/intake.js";
import type { Known } from "../records/known.js";
import { type PartRows, partsOfRows } from "./dataset-rows.js";
import type { Notes } from "./notes.js";
import { rowOf } from "./part-places.js";
import type { FilledRow } from "./table-reader.js";

type PartName = keyof PartRows;
/** The rows that were filled in of the forms of a dataset's parts. */
export type FilledParts = { readonly [part in PartName]: readonly FilledRow[] };
export type ImportedParts = Omit<Partial<Dataset<object>>, "records">;

/** The parts of a dataset that rows say, and how many rows were left out for what is wrong with them. */
export interface PartsRead {
  readonly parts: ImportedParts;
  readonly setAside: number;
}

/**
 * The parts of a dataset that rows say, held to what intake holds them to; `isElsewhere` says which units there are
 * beside those that were read.
 */
export function readParts(
  rows: FilledParts,
  known: Known,
  isElsewhere: (unitId: string) => boolean,
  notes: Notes,
): PartsRead {
  const wrong = new Set<FilledRow>();
  for (const row of Object.values(rows).flat()) if (!row.isRead) wrong.add(row);
  const report = (found: Fault): void => {
    const { row, field } = rowOf(found.path, rows);
    if (row !== undefined) wrong.add(row);
    // A cell that could not be read was reported where it was read.
    if (row !== undefined && field !== undefined && row.unread.has(field)) return;
    notes.fault({ ...found, path: field ?? "", ...(row?.placeOf(field) ?? {}) });
  };
  const all = partsOf(rows, () => true);
  all.faults.forEach(report);
  const dataset = { ...all.parts, records: [] } as unknown as Dataset<object>;
  intake(dataset, known, isElsewhere).report.faults.forEach(report);
  const { parts } = partsOf(rows, (row) => !wrong.has(row));
  const { units, ...others } = parts;
  const given = rows.unit.length > 0 ? { units, ...others } : others;
  return { parts: given as ImportedParts, setAside: wrong.size };
}

function partsOf(rows: FilledParts, isTaken: (row: FilledRow) => boolean): ReturnType<typeof partsOfRows> {
  const values = (part: PartName) => rows[part].filter(isTaken).map((row) => row.values);
  return partsOfRows({
    unit: values("unit"),
    "unit-change": values("unit-change"),
    exemption: values("exemption"),
    collected: values("collected"),
    holiday: values("holiday"),
  });
}
