import type { Measure } from "../../src/policy/measure-schema.js";
import type { Sources } from "../../src/policy/policy-schema.js";
import { inline, page } from "./markdown.js";

type Source = Exclude<Sources[string], string | undefined>;

function sourceOf(id: string, sources: Sources): Source | undefined {
  const source = sources[id];
  return typeof source === "object" ? source : undefined;
}

/** Where a figure or a demand comes from, in a few words. */
export function basisWords(basis: string, sources: Sources): string {
  if (basis === "article") return "the article / 发布稿";
  if (basis === "assumption") return "assumption / 假定";
  const source = sourceOf(basis, sources);
  return source === undefined ? basis : `[${basis}](#sources--出处): ${source.place.en}, ${source.year}`;
}

const RELIABILITY = {
  official: "official / 官方原文",
  press: "press / 媒体报道",
  copy: "copy / 转载",
} as const;

/** The sources that a measure names, each with its document and what was taken from it. */
export function sourcesSection(measure: Measure, sources: Sources): string | undefined {
  const named = new Set(
    JSON.stringify(measure).match(/(?<="basis":"|"duty":"|"points":"|":")S\d{2}(?=")/g) ?? [],
  );
  const rows = [...named].toSorted().flatMap((id) => {
    const source = sourceOf(id, sources);
    if (source === undefined) return [];
    const { place, document, year, reliability, taken, address } = source;
    return `- **${id}** ${inline(place)}: ${inline(document)}, ${year} (${RELIABILITY[reliability]})${address === undefined ? "" : `, ${address}`}. ${taken.en} ${taken.zh}`;
  });
  return rows.length === 0 ? undefined : page(["## Sources / 出处", rows.join("\n")]).trimEnd();
}
