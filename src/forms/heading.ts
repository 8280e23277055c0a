import type { Field } from "../records/kind.js";

const REQUIRED = "（必填 / required）";

/** The heading of a column: its title in both languages, and whether it must be filled in. */
export function headingText({ title, required }: Field): string {
  const heading = `${title.zh} / ${title.en}`;
  return required === true ? `${heading}${REQUIRED}` : heading;
}
