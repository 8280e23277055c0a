import { harmless } from "../../messages/harmless.js";

// What has a meaning wherever it stands; `$` begins a formula on some sites.
const MARKS = /[\\`*_[\]<>|~&#$]/g;
/** What begins a list at the beginning of a line, is a rule across the page or makes a heading of the line before. */
const BEGINNING = /^(\d*)(?=[.)](\s|$)|[-+](\s|$)|[-=]+\s*$)/;
// Sites make links of bare addresses, also of escaped ones: only a node between their parts keeps them apart.
const ADDRESS = /:(?=\/\/)|\bwww(?=\.)|(?<=\S)(?=@)/gi;
const APART = "<!-- -->";

/** A text as Markdown that says the same and nothing more: no marks, tables, links, pictures or HTML of its own. */
export function markdownText(text: string): string {
  return harmless(text).replace(MARKS, "\\$&").replace(BEGINNING, "$1\\").replace(ADDRESS, `$&${APART}`);
}
