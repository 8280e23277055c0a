import type { Message } from "../../src/messages/message.js";

/** What stands at the top of every page that is made here. */
export const GENERATED = "<!-- Made from the rule files by `npm run generate`: change those. -->";

/** A table; cells are put on one line and their bars are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

/** Both languages, English first. */
export function both({ en, zh }: Message): string {
  return en === zh ? en : `${en}<br>${zh}`;
}

/** Both languages on one line. */
export function inline({ en, zh }: Message): string {
  return `${en} / ${zh}`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A page out of blocks, with an empty line between them. */
export function page(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== "").join("\n\n")}\n`;
}
