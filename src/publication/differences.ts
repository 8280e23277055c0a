import { exactly, toNumber } from "../exact/exact.js";
import type { Erratum, ErratumSubject } from "./erratum.js";

/** What is held against each other: a number or a word, and the records behind it. */
export interface Side {
  readonly value?: number | string | undefined;
  readonly records?: readonly string[];
}

/** A row before it is known what it is called and who objected. */
export type Difference = Omit<Erratum, "title" | "objections">;

/** The row about something that differs; nothing where it does not. */
export function differing(
  about: Pick<Difference, "unitId" | "measureId" | "line" | "id"> & { readonly what?: ErratumSubject },
  published: Side | undefined,
  now: Side | undefined,
): readonly Difference[] {
  const [before, after] = [published?.records ?? [], now?.records ?? []];
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  if (published?.value === now?.value && added.length + removed.length === 0) return [];
  return [{ ...withValues({ what: "figure", ...about }, published?.value, now?.value), added, removed }];
}

/** Puts two values into a row, and what the one is more than the other. */
export function withValues<T extends object>(
  about: T,
  published: number | string | undefined,
  now: number | string | undefined,
): T & Pick<Erratum, "published" | "now" | "difference"> {
  const areNumbers = typeof published === "number" && typeof now === "number";
  return {
    ...about,
    ...(published === undefined ? {} : { published }),
    ...(now === undefined ? {} : { now }),
    ...(areNumbers ? { difference: toNumber(exactly(now).sub(exactly(published))) } : {}),
  };
}

/** What stands in two lists under the same key, in the order of the first, then what only the second has. */
export function paired<T>(
  published: readonly T[] = [],
  now: readonly T[] = [],
  keyOf: (one: T) => string,
): readonly (readonly [key: string, published: T | undefined, now: T | undefined])[] {
  const [before, after] = [published, now].map(
    (all) => new Map(all.map((one) => [keyOf(one), one] as const)),
  );
  const keys = new Set([...published, ...now].map(keyOf));
  return [...keys].map((key) => [key, before?.get(key), after?.get(key)] as const);
}
