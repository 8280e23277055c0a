const SEPARATOR = "；";
const SEPARATORS = /[;；、\n]/;
const QUOTE = '"';
/** A list without members, as against a cell that says nothing. */
const NO_MEMBERS = "（空）";

/** The members of a list as one text, from which `listMembers` reads them again: one that holds a separator is quoted. */
export function listText(members: readonly string[]): string {
  return members.length === 0 ? NO_MEMBERS : members.map(quoted).join(SEPARATOR);
}

/** The members that stand in one text: parted by semicolons, enumeration commas or line breaks, quoted where need be. */
export function listMembers(text: string): readonly string[] {
  if (text.trim() === NO_MEMBERS) return [];
  const members: string[] = [];
  let rest = text;
  while (rest !== "") {
    const [member, after] = firstMember(rest.trimStart());
    if (member !== "") members.push(member);
    rest = after;
  }
  return members;
}

function quoted(member: string): string {
  const needsQuotes =
    SEPARATORS.test(member) || member.startsWith(QUOTE) || member.trim() !== member || member === NO_MEMBERS;
  return needsQuotes ? `${QUOTE}${member.replaceAll(QUOTE, QUOTE + QUOTE)}${QUOTE}` : member;
}

/** The first member of a text, and what stands behind its separator. */
function firstMember(text: string): readonly [member: string, rest: string] {
  const inQuotes = /^"((?:[^"]|"")*)"\s*(?:[;；、]|\n|$)/.exec(text);
  if (inQuotes !== null) {
    const [whole, member = ""] = inQuotes;
    return [member.replaceAll(QUOTE + QUOTE, QUOTE), text.slice(whole.length)];
  }
  const end = text.search(SEPARATORS);
  return end < 0 ? [text.trim(), ""] : [text.slice(0, end).trim(), text.slice(end + 1)];
}
