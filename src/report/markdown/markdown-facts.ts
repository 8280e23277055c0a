import type { ListFact } from "../../lists/list.js";
import { fill } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import { listWords } from "../list-words.js";
import { markdownText } from "./markdown-text.js";

/** Names and what they stand for, one below the other. */
export function factBlock(say: Say, facts: readonly ListFact[]): string {
  return facts
    .map(({ title, text }) => `- ${markdownText(say(fill(listWords.pair, { first: title, second: text })))}`)
    .join("\n");
}
