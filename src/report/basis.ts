import { joined } from "../lists/words.js";
import { fill, type Message } from "../messages/message.js";
import type { Sources } from "../policy/policy-schema.js";
import type { Line } from "../scoring/lines.js";

const words = {
  article: { en: "article", zh: "发布稿" },
  assumption: { en: "assumption", zh: "假定" },
  source: { en: "{id} ({place}, {year})", zh: "{id}（{place}，{year}）" },
  undated: { en: "undated", zh: "年份不详" },
  ofUnit: { en: "for this kind of unit: {basis}", zh: "适用于此类单位：{basis}" },
  ofPoints: { en: "points: {basis}", zh: "分值：{basis}" },
} as const satisfies Readonly<Record<string, Message>>;

/** What sources.json says of a document whose year is not known. */
const UNDATED = "undated";

/** Where a figure comes from, in words. */
export function basisWords(sources: Sources, basis: string): Message {
  if (basis === "article" || basis === "assumption") return words[basis];
  const source: unknown = Object.hasOwn(sources, basis) ? sources[basis] : undefined;
  if (!isSource(source)) return { en: basis, zh: basis };
  const year = source.year === UNDATED ? words.undated : source.year;
  return fill(words.source, { id: basis, place: source.place, year });
}

/**
 * Where a demand and its points come from, said once where it is the same; and a caveat where only we extend a
 * demand of somebody else's to this kind of unit.
 */
export function basesWords(sources: Sources, { duty, unit, points }: Line["basis"]): Message {
  const first = basisWords(sources, duty);
  const extended = duty !== "assumption" && unit === "assumption";
  const parts = [
    first,
    ...(extended ? [fill(words.ofUnit, { basis: basisWords(sources, unit) })] : []),
    ...(points === duty ? [] : [fill(words.ofPoints, { basis: basisWords(sources, points) })]),
  ];
  return joined(parts) ?? first;
}

type Source = Exclude<Sources[string], string | undefined>;

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null;
}
