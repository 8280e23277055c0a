import type { RecordData } from "./check-record.js";

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
  /** The day from which a record that replaces this one was known. */
  readonly supersededFrom?: string;
  readonly data: RecordData;
}
