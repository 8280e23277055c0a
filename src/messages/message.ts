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

/** A template made ready to be filled again and again. */
export type CompiledTemplate = (valueFor: (name: string) => Filling | undefined) => Message;

/** The same as `fill`, for a template that is filled often: its placeholders are looked for once, each value asked for once. */
export function compileTemplate({ en, zh }: Message): CompiledTemplate {
  const names = [...new Set([...placeholders(en), ...placeholders(zh)])];
  if (names.length === 0) {
    const same: Message = Object.freeze({ en, zh });
    return () => same;
  }
  const [english, chinese] = [piecesOf(en, names), piecesOf(zh, names)];
  return (valueFor) => {
    const values = names.map(valueFor);
    return { en: textOf(english, values, "en"), zh: textOf(chinese, values, "zh") };
  };
}

/** A placeholder and the text before it; the last piece of a text has no placeholder. */
interface Piece {
  readonly before: string;
  readonly hole?: { readonly text: string; readonly at: number };
}

function piecesOf(text: string, names: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [hole, name = ""] = match;
    pieces.push({ before: text.slice(from, match.index), hole: { text: hole, at: names.indexOf(name) } });
    from = match.index + hole.length;
  }
  return [...pieces, { before: text.slice(from) }];
}

function textOf(
  pieces: readonly Piece[],
  values: readonly (Filling | undefined)[],
  language: Language,
): string {
  let text = "";
  for (const { before, hole } of pieces) {
    text += before;
    if (hole === undefined) continue;
    const value = values[hole.at];
    text += value === undefined ? hole.text : typeof value === "object" ? value[language] : String(value);
  }
  return text;
}

/** The placeholder names of a text, in order of appearance. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}
