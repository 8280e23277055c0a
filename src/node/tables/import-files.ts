import type { Form } from "../../forms/form.js";
import { type Imported, importer, rankOf, ranks } from "../../forms/importer.js";
import { nineteenMeasures } from "../../policy/built-in.js";
import type { Policy } from "../../policy/policy-schema.js";
import { unreadableFile } from "../file-faults.js";
import { type TableFile, tableFiles } from "./table-files.js";
import { tablesOfCsv } from "./tables-of-csv.js";
import type { TablesOfFile } from "./tables-of-file.js";
import { tablesOfWorkbook } from "./tables-of-workbook.js";

const OFTEN = 10_000;

/** How far an import has come: the file that is read, and how many rows were read in all. */
export interface ImportProgress {
  readonly file: string;
  readonly rows: number;
}

/** How to import. */
export interface ImportOptions {
  /** Whose forms are read; the built-in policy where absent. */
  readonly policy?: Policy;
  /** The units that are known where the files hold none, as `units.json` has them: they can be given by id or name. */
  readonly units?: readonly unknown[];
  /** Whether hidden rows, columns and sheets are read; else each is a fault. */
  readonly withHidden?: boolean;
  /** Called at each file and now and then while it is read. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads tables that people filled in (CSV, XLSX, folders of both) into the parts of a dataset: each file or sheet is the
 * form that it is named after, under headings in Chinese or English. What is sound is given, everything that is wrong
 * is a fault with file, sheet, row and column, and every way of reading that is not literal is a reading.
 * Faults and readings never quote what stands in a cell.
 *
 * Never throws on what is or is not in the files.
 *
 * @throws FaultError with PEER_MISSING where a workbook is to be read and the package `hucre` is not installed.
 *
 * @example
 * import { importFiles } from "nineteen-measures/node";
 * const imported = await importFiles(["no-such-file.csv"]);
 * imported.faults.map(({ code }) => code); // => ["PATH_MISSING"]
 */
export async function importFiles(paths: readonly string[], options: ImportOptions = {}): Promise<Imported> {
  const { policy = nineteenMeasures, units = [], withHidden = false } = options;
  let [at, rows] = ["", 0];
  const onRow = (): void => {
    rows += 1;
    if (rows % OFTEN === 0) options.onProgress?.({ file: at, rows });
  };
  const into = importer({ source: policy, calendarYears: policy.calendar.years, units, withHidden, onRow });
  const { files, others, faults } = await tableFiles(paths);
  for (const found of faults) into.notes.fault(found);
  for (const file of others) into.notes.reading("other-file", { file });

  const all: { readonly file: TableFile; readonly tables: TablesOfFile }[] = [];
  const attempt = async (file: TableFile, read: () => Promise<void>): Promise<void> => {
    try {
      await read();
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      into.notes.fault(unreadableFile(file.path, error));
    }
  };
  for (const file of files) {
    await attempt(file, async () => {
      const tables = await (file.type === "csv"
        ? tablesOfCsv(file, into)
        : tablesOfWorkbook(file, withHidden, into));
      all.push({ file, tables });
    });
  }
  for (const rank of ranks) {
    const isTurn = (form: Form): boolean => rankOf(form) === rank;
    for (const { file, tables } of all) {
      at = file.path;
      options.onProgress?.({ file: at, rows });
      await attempt(file, () => tables.read(isTurn));
    }
    into.unitsRead();
  }
  return into.result();
}

/** Whether reading failed in the file system, and not in here. */
function isOfSystem(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
