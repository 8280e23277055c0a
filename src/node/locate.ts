import { LINES_FILE } from "./records-lines.js";

/** Turns a path of the dataset into a place in its files; any other path is returned as it is. */
export type Locate = (path: string) => string;

const RECORD = /^records\[(\d+)\](.*)$/s;
const LISTED = /^(units|records|exemptions|collected)\[\d+\]|^(calendar)\./;

/** The places of a dataset; `lineOf` the lines of its records, where they were read line by line. */
export function locator(lineOf: readonly number[] | undefined): Locate {
  return (path) => {
    const [, index, rest = ""] = RECORD.exec(path) ?? [];
    const line = index === undefined ? undefined : lineOf?.[Number(index)];
    if (line !== undefined) return `${LINES_FILE}:${line}${rest === "" ? "" : ` ${rest}`}`;
    const [, list, single] = LISTED.exec(path) ?? [];
    const file = list ?? single;
    return file === undefined ? path : `${file}.json ${path}`;
  };
}
