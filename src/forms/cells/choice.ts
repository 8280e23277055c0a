import { nearest } from "../../messages/nearest.js";
import type { FieldValue } from "../../records/kind.js";
import { type CellReading, type Given, isBlank } from "../given.js";
import { nameKey } from "../plain-text.js";

/** Reads the choices of a field: by their code, or by their word in either language or in both. */
export function choiceReader({
  values,
}: Extract<FieldValue, { type: "enum" }>): (cell: Given) => CellReading {
  const codes = new Map<string, string>();
  for (const [code, { zh, en }] of Object.entries(values)) {
    // Where a word stands for two choices the code alone tells them apart.
    for (const name of [zh, en, `${zh} / ${en}`, `${code} ${zh}`]) {
      const key = nameKey(name);
      codes.set(key, codes.has(key) && codes.get(key) !== code ? "" : code);
    }
  }
  const words = Object.values(values).flatMap(({ zh, en }) => [zh, en]);
  const valid = {
    en: Object.entries(values)
      .map(([code, { en }]) => `${en} (${code})`)
      .join(", "),
    zh: Object.values(values)
      .map(({ zh }) => zh)
      .join("、"),
  };
  return (cell) => {
    if (typeof cell !== "string" && typeof cell !== "number")
      return { fault: "CHOICE_UNKNOWN", values: { valid } };
    const text = String(cell);
    if (Object.hasOwn(values, text)) return { value: text };
    const key = nameKey(text);
    const code = codes.get(key) ?? (Object.hasOwn(values, key) ? key : undefined);
    if (code !== undefined && code !== "") return { value: code, how: ["choice-of-word"] };
    const near = isBlank(cell) ? undefined : nearest(text, words);
    return { fault: "CHOICE_UNKNOWN", values: { valid }, ...(near === undefined ? {} : { nearest: near }) };
  };
}
