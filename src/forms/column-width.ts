import { columnsOf } from "../messages/columns.js";
import type { Field, FieldValue } from "../records/kind.js";
import { choiceTexts } from "./choice-text.js";

const NARROWEST = 12;
const WIDEST = 32;

const widths: Readonly<Record<Exclude<Field["type"], "enum">, number>> = {
  text: 28,
  id: 20,
  flag: 12,
  date: 13,
  month: 12,
  period: 12,
  count: 12,
  days: 12,
  money: 15,
  share: 12,
  points: 12,
  reference: 20,
  list: 26,
};

/** How wide a column is for what belongs into it, in characters; its heading may take several lines. */
export function columnWidth(field: Field): number {
  const value: FieldValue = field.type === "list" ? field.of : field;
  const words = Math.max(0, ...choiceTexts(value, "zh").map((text) => columnsOf(text)));
  const usual = field.type === "enum" ? NARROWEST : widths[field.type];
  // The longest word of a heading is not to be broken.
  const heading = Math.max(
    columnsOf(field.title.zh),
    ...field.title.en.split(" ").map((word) => word.length),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, usual, words + 4, heading + 4));
}
