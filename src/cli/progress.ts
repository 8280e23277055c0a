import type { ReadProgress } from "../node/records-lines.js";
import type { Sink } from "./io.js";
import type { Say } from "./page.js";
import { words } from "./words.js";

/** One line that overwrites itself on a terminal, and nothing elsewhere. */
export interface Progress {
  readonly show: (progress: ReadProgress) => void;
  readonly erase: () => void;
}

const ERASE = "\r\u001B[K";

export function progressOn(sink: Sink, say: Say): Progress {
  let shown = "";
  return {
    show: ({ lines, bytes, totalBytes }) => {
      if (sink.columns === undefined) return;
      const percent = totalBytes === 0 ? 100 : Math.floor((100 * bytes) / totalBytes);
      const text = say(words.reading, { lines, percent });
      if (text !== shown) sink.write(ERASE + text);
      shown = text;
    },
    erase: () => {
      if (shown !== "") sink.write(ERASE);
      shown = "";
    },
  };
}
