import type { RecordData } from "./check-record.js";

/** From when to when a unit holds a record that was handed over, and how much of it. */
export interface Held {
  /** The first day; absent for the unit that held it first. */
  readonly from?: string;
  /** The last day; absent for the unit that holds it still. */
  readonly to?: string;
  /** The days in between, where it was held more than once. */
  readonly spans: readonly { readonly from?: string; readonly to?: string }[];
  /** The part held in the year that is assessed: an exact fraction, "5/12". */
  readonly share: string;
}

/** A record that intake accepted. */
export interface StoredRecord {
  readonly id: string;
  readonly kind: string;
  /** The id of the first version of this record: what findings about it are named after. */
  readonly subject: string;
  /** The day of the event. */
  readonly on: string;
  readonly supersedes?: string;
  /** The day from which the record was filed and approved; absent where it is not approved. */
  readonly knownFrom?: string;
  /** The day on which its first version was filed, where that is another record. */
  readonly firstFiledAt?: string;
  /** The day from which a record that replaces this one was known. */
  readonly supersededFrom?: string;
  /** How the unit that the record is handed to holds it, where it was handed over. */
  readonly held?: Held;
  readonly data: RecordData;
}

/** Whether a unit holds a record on a day; always where it was never handed over. */
export function isHeld(held: Held | undefined, day: string): boolean {
  if (held === undefined) return true;
  return held.spans.some(
    ({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}
