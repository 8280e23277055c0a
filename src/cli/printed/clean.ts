import { stripVTControlCharacters } from "node:util";
import { harmless } from "../../messages/harmless.js";

const UNSEEN_IN_JSON = /[\u007F-\u009F\u2028\u2029]|(?![\u200C\u200D])\p{Cf}/gu;

/** A text from the data made safe to print on one line of a terminal: no escape sequences either. */
export function clean(text: string): string {
  return harmless(stripVTControlCharacters(text));
}

/** JSON that is safe on a terminal and still says the same: such characters are written as escapes. */
export function cleanJson(json: string): string {
  return json.replace(UNSEEN_IN_JSON, (char) => char.replace(/[\s\S]/g, escaped));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
