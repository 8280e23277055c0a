import { type Filling, fill, type Language, type Message } from "./message.js";

/** Says something in the language that was chosen. */
export type Say = (message: Message, values?: Readonly<Record<string, Filling>>) => string;

export function speaker(language: Language): Say {
  return (message, values) => (values === undefined ? message : fill(message, values))[language];
}
