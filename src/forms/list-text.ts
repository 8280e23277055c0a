const SEPARATOR = "；";
const SEPARATORS = /[;；、\n]/;
/** Between some members commas are read as separators too: what holds one is quoted as well. */
const QUOTED = /[;；、,，\r\n]/;
const QUOTE = '"';
const IN_QUOTES = /^"((?:[^"]|"")*)"[^\S\n]*/;
/** A list without members, as against a cell that says nothing. */
const NO_MEMBERS = "（空）";

/** The members of a list as one text, from which `listMembers` reads them again: one that holds a separator is quoted. */
export function listText(members: readonly string[]): string {
  return members.length === 0 ? NO_MEMBERS : members.map(quoted).join(SEPARATOR);
}

/** The members that stand in one text: parted by semicolons, enumeration commas or line breaks, or as told; quoted where need be. */
export function listMembers(text: string, separators: RegExp = SEPARATORS): readonly string[] {
  if (text.trim() === NO_MEMBERS) return [];
  const members: string[] = [];
  let rest = text;
  while (rest !== "") {
    const [member, after] = firstMember(rest.trimStart(), separators);
    if (member !== "") members.push(member);
    rest = after;
  }
  return members;
}

function quoted(member: string): string {
  const needsQuotes =
    QUOTED.test(member) || member.startsWith(QUOTE) || member.trim() !== member || member === NO_MEMBERS;
  return needsQuotes ? `${QUOTE}${member.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}` : member;
}

/** The first member of a text, and what stands behind its separator. */
function firstMember(text: string, separators: RegExp): readonly [member: string, rest: string] {
  const [whole, member = ""] = IN_QUOTES.exec(text) ?? [];
  const after = whole === undefined ? undefined : text.slice(whole.length);
  if (after === "" || (after !== undefined && separators.test(after.charAt(0)))) {
    return [member.replaceAll(QUOTE + QUOTE, QUOTE), after.slice(1)];
  }
  const end = text.search(separators);
  return end < 0 ? [text.trim(), ""] : [text.slice(0, end).trim(), text.slice(end + 1)];
}
