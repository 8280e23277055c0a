import type { Message } from "../messages/message.js";
import { type Place, placeText } from "../messages/place.js";
import { headerFields } from "../records/header.js";
import { faultAt, type Notes } from "./notes.js";
import type { ImportedRecord } from "./record-row.js";

const SUPERSEDES: Message = headerFields.supersedes?.title ?? { en: "supersedes", zh: "supersedes" };

/** Records in the order in which they were read. */
export interface RecordStore {
  /** Takes what a row says under an id: a record, or nothing where something is wrong with it. */
  readonly add: (id: unknown, record: ImportedRecord | undefined, at: Place) => void;
  /** Those whose id no other row has. */
  readonly records: () => readonly ImportedRecord[];
  /** How many rows were left out for what is wrong with them. */
  readonly setAside: () => number;
}

/**
 * Keeps records whose ids differ. A row that says the same as an earlier one is read once. Where two rows with one id
 * say different things nobody can tell which is right: each is a fault that names another, and none of them goes on.
 */
export function recordStore(notes: Notes): RecordStore {
  const firsts = new Map<string, { readonly index: number; readonly at: Place; isAlone: boolean }>();
  const stored: (ImportedRecord | undefined)[] = [];
  const report = (at: Place, other: Place): void =>
    notes.fault(faultAt("ID_TWICE", at, "id", { other: placeText(other), heading: SUPERSEDES }));
  return {
    add: (id, record, at) => {
      const first = typeof id === "string" ? firsts.get(id) : undefined;
      if (first === undefined) {
        if (typeof id === "string") firsts.set(id, { index: stored.length, at, isAlone: true });
        stored.push(record);
        return;
      }
      if (first.isAlone && isCopy(stored[first.index], record)) {
        notes.reading("copied-rows", { ...at, file: at.file ?? "" });
        return;
      }
      if (first.isAlone) report(first.at, at);
      report(at, first.at);
      first.isAlone = false;
      stored[first.index] = undefined;
      stored.push(undefined);
    },
    records: () => stored.filter((record) => record !== undefined),
    setAside: () => stored.filter((record) => record === undefined).length,
  };
}

/** Whether two rows say the same, in whatever order their columns stand. */
function isCopy(first: ImportedRecord | undefined, record: ImportedRecord | undefined): boolean {
  return first !== undefined && record !== undefined && sorted(first) === sorted(record);
}

function sorted(record: ImportedRecord): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
