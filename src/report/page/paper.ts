import type { PageColumn } from "./columns.js";
import { bandsOf } from "./table.js";

/** So many columns fit beside those that say what a row is about, on A4 across. */
const FITTING = 12;
const LEADING = ["no", "unit"];
/** On paper the ids of records stand in the score sheets. */
const ON_SCREEN = ["records"];

/**
 * The columns of a table that is too wide for paper, part by part: each begins with those that say what a row is about,
 * and what is about one measure stays together where it can. One part where it fits.
 */
export function paperParts(columns: readonly PageColumn[]): readonly (readonly PageColumn[])[] {
  const leading = columns.filter(({ column }) => LEADING.includes(column.key));
  const others = columns.filter(({ column }) => ![...LEADING, ...ON_SCREEN].includes(column.key));
  if (others.length <= FITTING + LEADING.length) return [columns];
  const parts: PageColumn[][] = [[]];
  for (const band of bandsOf(others)) {
    for (const piece of pieces(band)) {
      const last = parts.at(-1) ?? [];
      if (last.length + piece.length <= FITTING) last.push(...piece);
      else parts.push([...piece]);
    }
  }
  return parts.filter((part) => part.length > 0).map((part) => [...leading, ...part]);
}

function pieces(band: readonly PageColumn[]): readonly (readonly PageColumn[])[] {
  const count = Math.ceil(band.length / FITTING);
  return Array.from({ length: count }, (_, i) => band.slice(i * FITTING, (i + 1) * FITTING));
}
