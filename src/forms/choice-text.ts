import type { Language, Message } from "../messages/message.js";
import type { FieldValue } from "../records/kind.js";

export const flagWords = {
  true: { en: "yes", zh: "是" },
  false: { en: "no", zh: "否" },
} as const satisfies Readonly<Record<string, Message>>;

type Values = Extract<FieldValue, { type: "enum" }>["values"];

/** A choice in words; by its code where its word stands for another choice as well. */
export function choiceText(values: Values, code: string, language: Language): string {
  const word = Object.hasOwn(values, code) ? values[code]?.[language] : undefined;
  if (word === undefined) return code;
  const isShared = Object.entries(values).some(
    ([other, { en, zh }]) => other !== code && [other, en, zh].some((text) => same(text, word)),
  );
  return isShared ? code : word;
}

/** All choices of a field in words, in their order. */
export function choiceTexts(field: FieldValue, language: Language): readonly string[] {
  if (field.type === "flag") return [flagWords.true[language], flagWords.false[language]];
  if (field.type !== "enum") return [];
  return Object.keys(field.values).map((code) => choiceText(field.values, code, language));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
