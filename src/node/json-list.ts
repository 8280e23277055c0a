import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, fault } from "../messages/fault.js";
import { isAbsent, unreadableFile, unreadableText } from "./file-faults.js";
import { notJsonAt } from "./json-place.js";
import { utf8Text } from "./utf8.js";

/** The list that a file holds, `absent` where there is no such file, or what is wrong with it. */
export type ListReading =
  | { readonly state: "read"; readonly list: readonly unknown[] }
  | { readonly state: "absent" }
  | { readonly state: "faulty"; readonly fault: Fault };

/** The data that a file holds, `absent` where there is no such file, or what is wrong with it. */
export type DataReading =
  | { readonly state: "read"; readonly data: unknown }
  | { readonly state: "absent" }
  | { readonly state: "faulty"; readonly fault: Fault };

/** Reads `<list>.json`, which holds one JSON array. Never throws on what is or is not there. */
export async function readList(folder: string, list: string): Promise<ListReading> {
  const file = `${list}.json`;
  const reading = await readJson(folder, file);
  if (reading.state !== "read") return reading;
  if (Array.isArray(reading.data)) return { state: "read", list: reading.data };
  return faulty(fault("LIST_EXPECTED", "", { name: file }, { file, line: 1, column: 1 }));
}

/** Reads a file that holds JSON of any form. Never throws on what is or is not there. */
export async function readJson(folder: string, file: string): Promise<DataReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    return isAbsent(error) ? { state: "absent" } : faulty(unreadableFile(file, error));
  }
  const text = utf8Text(bytes);
  if (text === undefined) return faulty(unreadableText("TEXT_NOT_UTF8", { file, line: 1, column: 1 }));
  try {
    return { state: "read", data: JSON.parse(text) };
  } catch {
    return faulty(unreadableText("DATA_NOT_JSON", { file, ...notJsonAt(text) }));
  }
}

function faulty(found: Fault): { readonly state: "faulty"; readonly fault: Fault } {
  return { state: "faulty", fault: found };
}
