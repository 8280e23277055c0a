import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { GivenRow } from "../../forms/given.js";
import { type Encoding, textOf } from "./text-encoding.js";

/** Where a file ceases to be CSV. */
export interface BrokenAt {
  readonly brokenAt: number;
}

/** A row of more characters than this is rather one of a quotation mark too few. */
const LONGEST_ROW = 1 << 20;

/** Whether tabs stand between the headings: spreadsheets save "Unicode text" so. */
export async function hasTabs(path: string, encoding: Encoding): Promise<boolean> {
  let start = "";
  for await (const piece of textOf(path, encoding)) {
    start += piece;
    if (/[\r\n]/.test(start) || start.length > LONGEST_ROW) break;
  }
  const [heading = ""] = start.split(/[\r\n]/, 1);
  return heading.includes("\t") && !heading.includes(",");
}

/** The rows of a CSV file with the lines on which they begin; last, where it is broken, where it breaks off. */
export async function* csvRows(
  path: string,
  encoding: Encoding,
  delimiter: "," | "\t",
): AsyncGenerator<GivenRow | BrokenAt> {
  // Rows that were read before a file breaks off do not come out of the stream any more: they are kept beside it.
  const read: GivenRow[] = [];
  let lastLine = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    skip_empty_lines: false,
    on_record: (record: string[], { lines }) => {
      read.push({ row: lastLine + 1, cells: record });
      lastLine = lines;
      return record;
    },
  });
  const source = Readable.from(textOf(path, encoding));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const _ of parser) yield* read.splice(0);
  } catch (error) {
    // Its codes have no prefix in common.
    if (!(error instanceof CsvError)) throw error;
    yield* read.splice(0);
    yield { brokenAt: lastLine + 1 };
  }
}
