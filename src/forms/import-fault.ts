import { faultWords, type ImportCode } from "../messages/catalogue.js";
import { type Fault, type fault, wordedFault } from "../messages/fault.js";
import { importFaultWords } from "../messages/import-words.js";

const words = { ...faultWords, ...importFaultWords };

/** Words a fault of an import: its own, or one that anything which reads data may find. */
export function importFault(
  code: ImportCode,
  path: string,
  values: Parameters<typeof fault>[2] = {},
  more: Parameters<typeof fault>[3] = {},
): Fault {
  return wordedFault(code, words[code], path, values, more);
}
