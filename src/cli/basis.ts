import type { Page } from "./page.js";
import { words } from "./words.js";

/** Where a figure comes from, in words. */
export function basisText({ say, policy }: Page, basis: string): string {
  if (basis === "article" || basis === "assumption") return say(words[basis]);
  const source: unknown = Object.hasOwn(policy.sources, basis) ? policy.sources[basis] : undefined;
  if (!isSource(source)) return basis;
  return say(words.source, { id: basis, place: source.place, year: source.year });
}

/** Where a demand and its points come from; said once where it is the same. */
export function basesText(
  page: Page,
  { duty, points }: { readonly duty: string; readonly points: string },
): string {
  const text = basisText(page, duty);
  return duty === points ? text : page.say(words.bases, { duty: text, points: basisText(page, points) });
}

type Source = Exclude<Page["policy"]["sources"][string], string | undefined>;

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null;
}
