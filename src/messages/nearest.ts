import { closest, distance } from "fastest-levenshtein";

/** Among more names nobody looks for the one that was meant; each unknown name would be held to all of them. */
const MOST = 1_000;

/** The valid name most like the one given, or nothing when none is near enough to be what was meant. */
export function nearest(name: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0 || valid.length > MOST || name.length > 100) return undefined;
  const best = closest(
    name.toLowerCase(),
    valid.map((candidate) => candidate.toLowerCase()),
  );
  const candidate = valid.find((one) => one.toLowerCase() === best);
  if (candidate === undefined) return undefined;
  return distance(name.toLowerCase(), best) <=
    Math.max(candidate.length < 4 ? 1 : 2, Math.floor(candidate.length / 3))
    ? candidate
    : undefined;
}
