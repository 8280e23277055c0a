import { stripVTControlCharacters, toUSVString } from "node:util";

const SPACES = /\s+/g;
// Format characters order or hide text, bidi controls among them; the two joiners are part of how words are written.
const UNSEEN = /\p{Cc}|(?![\u200C\u200D])\p{Cf}/gu;
const UNSEEN_IN_JSON = /[\u007F-\u009F\u2028\u2029]|(?![\u200C\u200D])\p{Cf}/gu;

/** A text from the data made safe to print on one line: no escape sequences, control or bidi characters. */
export function clean(text: string): string {
  return toUSVString(stripVTControlCharacters(text).replace(SPACES, " ").replace(UNSEEN, "").trim());
}

/** JSON that is safe on a terminal and still says the same: such characters are written as escapes. */
export function cleanJson(json: string): string {
  return json.replace(UNSEEN_IN_JSON, (char) => char.replace(/[\s\S]/g, escaped));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
