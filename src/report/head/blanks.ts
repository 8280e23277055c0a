import type { Message } from "../../messages/message.js";

/** What official layouts leave to be filled in by hand. */
export const blanks = {
  text: { en: "____________", zh: "____________" },
  number: { en: "No. ____", zh: "第____期" },
  date: { en: "____________", zh: "____年____月____日" },
} as const satisfies Readonly<Record<string, Message>>;
