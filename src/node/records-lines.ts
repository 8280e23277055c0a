import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "../messages/fault.js";
import { byteLines } from "./byte-lines.js";
import { isAbsent, unreadableFile, unreadableText } from "./file-faults.js";
import { notJsonAt } from "./json-place.js";
import { utf8Text } from "./utf8.js";

/** How far the reading of `records.ndjson` has come. */
export interface ReadProgress {
  readonly lines: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** What the lines of `records.ndjson` hold. `lineOf` gives the line, from 1, of the record at an index. */
export type LinesReading =
  | {
      readonly state: "read";
      readonly records: readonly unknown[];
      readonly lineOf: readonly number[];
      /** One for every line that could not be read. */
      readonly faults: readonly Fault[];
    }
  | { readonly state: "absent" }
  | { readonly state: "faulty"; readonly fault: Fault };

export const LINES_FILE = "records.ndjson";

const CHUNK = 1 << 18;

/** Reads one JSON value a line from a stream; a line that cannot be read is a fault and the rest goes on. */
export async function readLines(
  folder: string,
  onProgress?: (progress: ReadProgress) => void,
): Promise<LinesReading> {
  const path = join(folder, LINES_FILE);
  const records: unknown[] = [];
  const lineOf: number[] = [];
  const faults: Fault[] = [];
  let line = 0;
  let bytes = 0;
  try {
    const { size: totalBytes } = await stat(path);
    for await (const batch of byteLines(createReadStream(path, { highWaterMark: CHUNK }))) {
      for (const raw of batch) {
        line += 1;
        bytes += raw.length + 1;
        const reading = readLine(raw, line);
        if (reading === undefined) continue;
        if ("fault" in reading) {
          faults.push(reading.fault);
        } else {
          records.push(reading.value);
          lineOf.push(line);
        }
      }
      onProgress?.({ lines: line, bytes: Math.min(bytes, totalBytes), totalBytes });
    }
  } catch (error) {
    return isAbsent(error)
      ? { state: "absent" }
      : { state: "faulty", fault: unreadableFile(LINES_FILE, error) };
  }
  return { state: "read", records, lineOf, faults };
}

type LineReading = { readonly value: unknown } | { readonly fault: Fault } | undefined;

function readLine(raw: Buffer, line: number): LineReading {
  const text = utf8Text(raw);
  if (text === undefined)
    return { fault: unreadableText("TEXT_NOT_UTF8", { file: LINES_FILE, line, column: 1 }) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.trim() === "") return undefined;
    const { column } = notJsonAt(text.trimEnd());
    return { fault: unreadableText("DATA_NOT_JSON", { file: LINES_FILE, line, column }) };
  }
}
