import type { Line } from "../scoring/lines.js";
import type { Page } from "./page.js";
import { words } from "./words.js";

/** What sources.json says of a document whose year is not known. */
const UNDATED = "undated";

/** Where a figure comes from, in words. */
export function basisText({ say, policy }: Page, basis: string): string {
  if (basis === "article" || basis === "assumption") return say(words[basis]);
  const source: unknown = Object.hasOwn(policy.sources, basis) ? policy.sources[basis] : undefined;
  if (!isSource(source)) return basis;
  const year = source.year === UNDATED ? words.undated : source.year;
  return say(words.source, { id: basis, place: source.place, year });
}

/**
 * Where a demand and its points come from, said once where it is the same; and a caveat where only we extend a
 * demand of somebody else's to this kind of unit.
 */
export function basesText(page: Page, { duty, unit, points }: Line["basis"]): string {
  const extended = duty !== "assumption" && unit === "assumption";
  const parts = [
    basisText(page, duty),
    ...(extended ? [page.say(words.unitBasis, { basis: basisText(page, unit) })] : []),
    ...(points === duty ? [] : [page.say(words.pointsBasis, { basis: basisText(page, points) })]),
  ];
  return parts.join(page.say(words.semicolon));
}

type Source = Exclude<Page["policy"]["sources"][string], string | undefined>;

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null;
}
