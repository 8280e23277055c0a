import { harmless } from "../messages/harmless.js";

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
const OUTER_APOSTROPHES = /^'+|'+$/g;
// Excel keeps this name for itself.
const RESERVED = "history";

/** The names under which sheets are written, in order: what spreadsheets allow, each one once, whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const safe = harmless(name.replace(FORBIDDEN, " ")).replace(OUTER_APOSTROPHES, "").trim() || "Sheet";
    const free = freeName(safe, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const candidate = `${cut(name, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The beginning of a text, by UTF-16 units as spreadsheets count, without half a character at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}
