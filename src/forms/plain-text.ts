const SPACES = /\s+/g;
// Signs for minus that are not the hyphen's compatible forms.
const MINUS = /[−–]/g;

/** A text as it is compared and read: full-width forms as plain ones, one space for many, none around it. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(SPACES, " ").trim();
}

/** A number, a date or the like as it was typed: the same with one sign for minus. */
export function typed(text: string): string {
  return plain(text).replace(MINUS, "-");
}

/** What names are compared by: case and spaces aside. */
export function nameKey(text: string): string {
  return plain(text).toLowerCase().replace(SPACES, "");
}
