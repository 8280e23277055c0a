import type { scriptWords } from "../words.js";

type Words = Readonly<Record<keyof typeof scriptWords, string>>;

/** What the page says in its language. */
export const words: Words = JSON.parse(document.body.dataset.words ?? "{}");

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
