import { readFileSync, writeFileSync } from "node:fs";

const BEGIN = "<!-- Measured by `npm run bench -- --write`: from here -->";
const END = "<!-- to here -->";

/** Puts text between the markers of a page. */
export function writeInto(path: string, text: string): void {
  const page = readFileSync(path, "utf8");
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${path} lacks the marks between which the figures stand.`);
  writeFileSync(path, `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`);
}
