import type { SeriesProgress } from "../../assessment/series-options.js";
import { parsePeriod } from "../../calendar/period.js";
import { periodWords } from "../../calendar/wording.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { ReadProgress } from "../../node/records-lines.js";
import type { ImportProgress } from "../../node/tables/import-files.js";
import { importWords } from "../import/import-words.js";
import type { Sink } from "../io.js";
import { seriesWords } from "../series/series-words.js";
import { clean } from "./clean.js";
import { words } from "./words.js";

/** One line that overwrites itself on a terminal, and nothing elsewhere. */
export interface Progress {
  readonly show: (progress: ReadProgress) => void;
  readonly month: (progress: SeriesProgress) => void;
  readonly table: (progress: ImportProgress) => void;
  readonly step: (message: Message) => void;
  readonly erase: () => void;
}

const ERASE = "\r\u001B[K";

export function progressOn(sink: Sink, say: Say): Progress {
  let shown = "";
  const put = (text: string): void => {
    if (sink.columns === undefined) return;
    if (text !== shown) sink.write(ERASE + text);
    shown = text;
  };
  return {
    show: ({ lines, bytes, totalBytes }) => {
      const percent = totalBytes === 0 ? 100 : Math.floor((100 * bytes) / totalBytes);
      put(say(words.reading, { lines, percent }));
    },
    month: ({ period, done, of }) => {
      const month = parsePeriod(period);
      put(say(seriesWords.assessing, { month: month === undefined ? period : periodWords(month), done, of }));
    },
    table: ({ file, rows }) => put(say(importWords.readingTable, { file: clean(file), rows })),
    step: (message) => put(say(message)),
    erase: () => {
      if (shown !== "") sink.write(ERASE);
      shown = "";
    },
  };
}
