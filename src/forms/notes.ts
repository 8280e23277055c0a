import type { ImportCode } from "../messages/catalogue.js";
import type { Fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { Place } from "../messages/place.js";
import { type How, howWords } from "./how.js";
import { importFault } from "./import-fault.js";

/** How something was read that was not literally there: one for each way, file, sheet and column. */
export interface Reading {
  readonly file: string;
  readonly sheet?: string;
  /** The field that the column fills, where a column is meant. */
  readonly field?: string;
  /** What the field is called. */
  readonly title?: Message;
  /** The column, from 1. */
  readonly column?: number;
  /** Stable; scripts may rely on it. */
  readonly how: How;
  readonly message: Message;
  /** How often. */
  readonly count: number;
  /** The first row or line, from 1. */
  readonly first?: number;
}

/** Where something was read otherwise than literally. */
export interface ReadingPlace extends Place {
  readonly file: string;
  readonly field?: string;
  readonly title?: Message;
}

/** Takes down what is found while tables are read: faults in their order, readings counted. */
export interface Notes {
  readonly fault: (found: Fault) => void;
  readonly reading: (how: How, at: ReadingPlace) => void;
  readonly faults: () => readonly Fault[];
  readonly readings: () => readonly Reading[];
}

/** So many faults of one code in one column are told one by one; of more only how many there are. */
const MOST_ALIKE = 1_000;

export function notes(): Notes {
  const faults: Fault[] = [];
  const alike = new Map<string, { count: number; readonly at: Place; readonly path: string }>();
  const readings = new Map<string, Reading & { count: number }>();
  return {
    fault: (found) => {
      const { file, sheet, column, code, path, line } = found;
      const key = JSON.stringify([file, sheet, column, code]);
      const same = alike.get(key);
      if (same === undefined) {
        const at = {
          ...(file && { file }),
          ...(sheet && { sheet }),
          ...(line && { line }),
          ...(column && { column }),
        };
        alike.set(key, { count: 1, at, path });
      } else same.count += 1;
      if ((same?.count ?? 1) <= MOST_ALIKE) faults.push(found);
    },
    reading: (how, { file, sheet, field, title, column, line }) => {
      const key = JSON.stringify([file, sheet, column, how]);
      const same = readings.get(key);
      if (same !== undefined) {
        same.count += 1;
        return;
      }
      readings.set(key, {
        file,
        ...(sheet === undefined ? {} : { sheet }),
        ...(field === undefined ? {} : { field }),
        ...(title === undefined ? {} : { title }),
        ...(column === undefined ? {} : { column }),
        how,
        message: howWords[how],
        count: 1,
        ...(line === undefined ? {} : { first: line }),
      });
    },
    faults: () =>
      inOrder([
        ...faults,
        ...[...alike.values()]
          .filter(({ count }) => count > MOST_ALIKE)
          .map(({ count, at, path }) => importFault("FAULTS_MORE", path, { count: count - MOST_ALIKE }, at)),
      ]),
    readings: () => inOrder([...readings.values()]),
  };
}

/** What was found as one goes through the tables: in the order of these, row by row and column by column. */
function inOrder<Found extends Place>(found: readonly Found[]): readonly Found[] {
  const tables = new Map<string, number>();
  const tableOf = ({ file, sheet }: Found): number => {
    const key = JSON.stringify([file, sheet]);
    const known = tables.get(key) ?? tables.size;
    tables.set(key, known);
    return known;
  };
  return found
    .map((one) => ({ one, table: tableOf(one) }))
    .toSorted(
      (a, b) =>
        a.table - b.table ||
        (a.one.line ?? 0) - (b.one.line ?? 0) ||
        (a.one.column ?? 0) - (b.one.column ?? 0),
    )
    .map(({ one }) => one);
}

/** A fault at a cell. */
export function faultAt(
  code: ImportCode,
  at: Place,
  path: string,
  values: Parameters<typeof importFault>[2] = {},
  more: { readonly nearest?: string; readonly record?: string } = {},
): Fault {
  return importFault(code, path, values, { ...at, ...more });
}
