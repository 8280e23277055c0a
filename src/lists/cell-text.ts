import type { Message } from "../messages/message.js";
import type { Say } from "../messages/speaker.js";
import type { ListColumn, Row } from "./list.js";

const words = {
  ofUnit: { en: "{title} ({unit})", zh: "{title}（{unit}）" },
  manyRecords: { en: "{count} records", zh: "{count}条" },
} as const satisfies Readonly<Record<string, Message>>;

/** So many records are named; of more it is said how many they are. */
const NAMED = 4;

/** The heading of a column, with the unit of measure of its numbers. */
export function titleText(say: Say, { title, unit }: ListColumn): string {
  return unit === undefined ? say(title) : say(words.ofUnit, { title, unit });
}

/** A cell in full: codes in words, numbers as numbers; nothing as null. */
export function cellValue(
  say: Say,
  { key, words: meanings = {} }: Pick<ListColumn, "key" | "words">,
  row: Row,
): string | number | null {
  const cell = row[key] ?? null;
  if (cell === null) return null;
  if (typeof cell === "object") return say(cell);
  const word = Object.hasOwn(meanings, cell) ? meanings[cell] : undefined;
  return word === undefined ? cell : say(word);
}

/** A cell to be read; numbers have two decimals where any of its column, in `rows`, has decimals. */
export function cellText(say: Say, column: ListColumn, row: Row, rows: readonly Row[] = [row]): string {
  const { key, signed } = column;
  const value = cellValue(say, column, row) ?? "";
  if (typeof value === "string") return key === "records" ? recordsText(say, value) : value;
  const isWhole = rows.every((one) => typeof one[key] !== "number" || Number.isInteger(one[key]));
  const text = isWhole ? String(value) : value.toFixed(2);
  return signed === true && value > 0 ? `+${text}` : text;
}

/** Whether a row rests on so few records that they are named. */
export function namesRecords({ records }: Row): boolean {
  return typeof records === "string" && records !== "" && records.split(" ").length <= NAMED;
}

function recordsText(say: Say, ids: string): string {
  const count = ids.split(" ").length;
  return count > NAMED ? say(words.manyRecords, { count }) : ids;
}
