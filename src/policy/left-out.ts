import type { Policy } from "./policy-schema.js";

/** A part of a policy in two: what assessing reads of it, and what only people and editors do. */
export interface Split {
  /** The part with `null` for whatever was left out. */
  readonly rules: unknown;
  /** What was left out, in the order of the places. */
  readonly words: readonly unknown[];
}

/** Where a policy has what no assessment reads: `*` is any key. The titles of choices are not among it: findings name them. */
const places = [
  "sources",
  "policy.$schema",
  "calendar.$schema",
  "kinds.*.$schema",
  "kinds.*.title",
  "kinds.*.meaning",
  "kinds.*.concerns.*",
  "kinds.*.fields.*.title",
  "kinds.*.fields.*.meaning",
  "measures.*.$schema",
  "measures.*.clause",
  "measures.*.parameters.*.title",
  "measures.*.parameters.*.unit",
  "measures.*.parameters.*.values.*.basis",
  "measures.*.select.*.meaning",
].map((place) => place.split("."));

/** Takes out of a part of a policy what no assessment reads, so that a page that assesses need not load it. */
export function leftOut(policy: Policy, name: keyof Policy): Split {
  const words: unknown[] = [];
  const without = (part: unknown, path: readonly string[]): unknown => {
    if (isLeftOut(path)) {
      words.push(part);
      return null;
    }
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map((one, i) => without(one, [...path, String(i)]));
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, without(one, [...path, key])]));
  };
  return { rules: without(policy[name], [name]), words };
}

function isLeftOut(path: readonly string[]): boolean {
  return places.some(
    (place) => place.length === path.length && place.every((step, i) => step === "*" || step === path[i]),
  );
}
