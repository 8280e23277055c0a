/** The languages every user-facing text exists in. */
export type Language = "en" | "zh";

/** A text in both languages: plain data, so that it survives JSON and is worded once. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

/** What may stand in a placeholder: a text that differs by language, or one that does not. */
export type Filling = Message | string | number;

const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/**
 * The text of a message in one language.
 *
 * @example
 * import { format } from "nineteen-measures";
 * format({ en: "No regular meeting was held.", zh: "未召开工作例会。" }, "zh"); // => "未召开工作例会。"
 */
export function format(message: Message, language: Language): string {
  return message[language];
}

/** Puts values into a template's `{placeholders}`, in both languages at once. */
export function fill(template: Message, values: Readonly<Record<string, Filling>>): Message {
  const inLanguage = (language: Language): string =>
    template[language].replace(PLACEHOLDER, (hole, name: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      return typeof value === "object" ? value[language] : String(value);
    });
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}

/** The placeholder names of a text, in order of appearance. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}
