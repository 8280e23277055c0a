import type { CellReading, Given } from "../given.js";
import type { How } from "../how.js";
import { listMembers } from "../list-text.js";

const STRONG = /[;；\r\n]/;
const ALL = /[;；、,，\r\n]/;

/** Whether commas part the members of a list: always, where a piece with commas is not known, or never. */
export type Commas = "part" | "part-unknown" | "stay";

/** The members of a list in one cell. */
export function readList(cell: Given, readMember: (cell: Given) => CellReading, commas: Commas): CellReading {
  if (typeof cell !== "string") {
    const read = readMember(cell);
    return "fault" in read ? read : { ...read, value: [read.value] };
  }
  const pieces = listMembers(cell, commas === "part" ? ALL : STRONG);
  const texts =
    commas === "part-unknown"
      ? pieces.flatMap((piece) => ("fault" in readMember(piece) ? listMembers(piece, ALL) : [piece]))
      : pieces;
  const how = new Set<How>(texts.length > 1 ? ["list-of-text"] : []);
  const members: unknown[] = [];
  for (const text of texts) {
    const read = readMember(text);
    if ("fault" in read) return read;
    for (const one of read.how ?? []) how.add(one);
    members.push(read.value);
  }
  return how.size === 0 ? { value: members } : { value: members, how: [...how] };
}
