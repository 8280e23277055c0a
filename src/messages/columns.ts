import { eastAsianWidth } from "get-east-asian-width";

/** How many columns a text takes at most where Chinese characters take two and others one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += eastAsianWidth(char.codePointAt(0) ?? 0);
  return columns;
}
