import { dateWords } from "../../calendar/wording.js";
import type { ListFact } from "../../lists/list.js";
import { both } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Issue, Text } from "../options.js";
import { blanks } from "./blanks.js";

const words = {
  number: { en: "Issue", zh: "期号" },
  numbered: { en: "No. {number}", zh: "第{number}期" },
  body: { en: "Issued by", zh: "印发单位" },
  printedOn: { en: "Printed on", zh: "印发日期" },
} as const satisfies Readonly<Record<string, Message>>;

/** Number, body and day of an issue; what was not given is left to be filled in by hand. */
export function issueFacts({ number, body, printedOn }: Issue): readonly ListFact[] {
  return [
    {
      key: "issueNumber",
      title: words.number,
      text: number === undefined ? blanks.number : fill(words.numbered, { number: textWords(number) }),
    },
    {
      key: "issueBody",
      title: words.body,
      text: body === undefined ? blanks.text : textWords(body),
    },
    {
      key: "printedOn",
      title: words.printedOn,
      text: printedOn === undefined ? blanks.date : dateWords(printedOn),
    },
  ];
}

/** A text in both languages. */
export function textWords(text: Text): Message {
  return typeof text === "string" ? both(text) : text;
}
