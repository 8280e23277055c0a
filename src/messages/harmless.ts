// Format characters order or hide text, bidi controls among them; the two joiners are part of how words are written.
const UNSEEN = /\p{Cc}|(?![\u200C\u200D])\p{Cf}/gu;
const UNSEEN_BUT_BREAKS = /(?!\n)\p{Cc}|(?![\u200C\u200D])\p{Cf}/gu;
const SPACES = /\s+/g;
const BREAKS = /\r\n?|[\u2028\u2029]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = "\uFFFD";

/** A text from the data made safe to show on one line, wherever it is shown: no control or bidi characters, well-formed. */
export function harmless(text: string): string {
  return text.replace(SPACES, " ").replace(UNSEEN, "").replace(LONE_SURROGATE, REPLACEMENT).trim();
}

/** The same where lines may break and every space is to stay as it was. */
export function harmlessLines(text: string): string {
  return text
    .replace(BREAKS, "\n")
    .replaceAll("\t", " ")
    .replace(UNSEEN_BUT_BREAKS, "")
    .replace(LONE_SURROGATE, REPLACEMENT);
}
