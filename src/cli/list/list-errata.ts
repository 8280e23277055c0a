import { basename, dirname } from "node:path";
import type { Assessment } from "../../assessment/assessment.js";
import type { List, ListColumn, Row } from "../../lists/list.js";
import { listOf } from "../../lists/list-of.js";
import { toRows } from "../../lists/rows.js";
import { type Fault, fault } from "../../messages/fault.js";
import { readJson } from "../../node/json-list.js";
import { errata } from "../../publication/errata.js";
import type { Notification } from "../../publication/notification.js";
import { asOption, faultsOf, inFolder } from "../input/input-faults.js";

/** What would differ from a notification that a file holds. */
export async function errataOf(
  path: string,
  now: Assessment,
): Promise<{ readonly list: List; readonly rows: readonly Row[] } | { readonly faults: readonly Fault[] }> {
  const [folder, file] = [dirname(path), basename(path)];
  const reading = await readJson(folder, file);
  if (reading.state === "absent")
    return { faults: [inFolder(folder, fault("FOLDER_LACKS_FILE", file, { name: file }))] };
  if (reading.state === "faulty") return { faults: [inFolder(folder, reading.fault)] };
  try {
    // What is no notification has no digest that fits.
    const found = errata(Object(reading.data) as Notification, now);
    const list = listOf(found, "errata");
    return { list: { ...list, columns: named(list.columns, now) }, rows: toRows(found, "errata") };
  } catch (error) {
    return { faults: faultsOf(error).map(asOption) };
  }
}

/** Errata know ids alone; the assessment knows what units and measures are called. */
function named(columns: readonly ListColumn[], { units }: Assessment): readonly ListColumn[] {
  const measures = units.flatMap((unit) => unit.measures);
  const words: Readonly<Record<string, ListColumn["words"]>> = {
    unitId: Object.fromEntries(units.map(({ id, name }) => [id, name])),
    measureId: Object.fromEntries(measures.map(({ id, title }) => [id, title])),
  };
  return columns.map((column) => ({ ...column, words: column.words ?? words[column.key] ?? {} }));
}
