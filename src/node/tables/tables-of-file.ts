import type { Form } from "../../forms/form.js";

/** The tables of a file that are forms, and how those of one rank are read. */
export interface TablesOfFile {
  readonly forms: readonly Form[];
  readonly read: (isTurn: (form: Form) => boolean) => Promise<void>;
}
