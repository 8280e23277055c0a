import { placeAt, scanJson } from "../policy/json-scan.js";
import { parseJson } from "../policy/json-syntax.js";

/** Where a text that is not JSON ceases to be JSON. What stands there is not told: it may be about people. */
export function notJsonAt(text: string): { readonly line: number; readonly column: number } {
  const { inQuotes } = scanJson(text, Number.POSITIVE_INFINITY);
  const tree = parseJson(text);
  const offsets = [inQuotes?.offset, "offset" in tree ? tree.offset : undefined];
  const known = offsets.filter((offset) => offset !== undefined);
  return placeAt(text, known.length === 0 ? 0 : Math.min(...known));
}
