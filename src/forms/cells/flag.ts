import type { CellReading, Given } from "../given.js";
import { plain } from "../plain-text.js";

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...["true", "是", "yes", "有", "√", "✓", "✔", "1"].map((word) => [word, true] as const),
  ...["false", "否", "no", "无", "×", "✗", "✘", "0"].map((word) => [word, false] as const),
]);

/** Yes or no, as people tick it. */
export function readFlag(cell: Given): CellReading {
  if (typeof cell === "boolean") return { value: cell };
  if (typeof cell !== "string" && typeof cell !== "number") return { fault: "FLAG_UNREADABLE" };
  const text = plain(String(cell)).toLowerCase();
  const value = FLAGS.get(text);
  if (value === undefined) return { fault: "FLAG_UNREADABLE" };
  return text === "true" || text === "false" ? { value } : { value, how: ["flag-of-word"] };
}
