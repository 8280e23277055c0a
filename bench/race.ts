import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Contestant, Given, Work } from "./contestant.js";

/** How long one contestant took, in milliseconds, round by round. */
export interface Timing {
  readonly name: string;
  readonly work: Work;
  readonly times: readonly number[];
}

/** One run of one contestant: that of round 0 is to compare results and to warm up, and does not count. */
export interface Turn {
  readonly name: string;
  readonly work: Work;
  readonly round: number;
  readonly time: number;
}

/** How long a race may take, and how many rounds it has at most. */
export interface Limits {
  readonly budget: number;
  readonly rounds: number;
}

/** Two contestants that do the same work and return different results. */
class Disagreement extends Error {}

/**
 * Measures contestants against each other: first each does the work once, and those that do the same must return the same;
 * then they take turns, so that whatever else the machine does meets them all alike. There are as many rounds as the
 * budget allows, and at least one.
 */
export async function race(
  contestants: readonly Contestant[],
  given: Given,
  { budget, rounds }: Limits,
  onTurn: (turn: Turn) => void = () => undefined,
): Promise<readonly Timing[]> {
  const began = performance.now();
  const entered = await Promise.all(
    contestants.map(async (one) => ({ one, prepared: await one.prepare?.(given), times: [] as number[] })),
  );
  const first = new Map<Work, { readonly name: string; readonly digest: string }>();
  for (const { one, prepared } of entered) {
    const from = performance.now();
    const result = await one.run(given, prepared);
    onTurn({ name: one.name, work: one.work, round: 0, time: performance.now() - from });
    const digest = digestOf(one.compared === undefined ? result : one.compared(result));
    const known = first.get(one.work);
    if (known === undefined) first.set(one.work, { name: one.name, digest });
    else if (known.digest !== digest) {
      throw new Disagreement(
        `"${one.name}" and "${known.name}" disagree on ${one.work} for ${given.units.length} units.`,
      );
    }
  }
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    for (const { one, prepared, times } of entered) {
      globalThis.gc?.();
      const from = performance.now();
      await one.run(given, prepared);
      const time = performance.now() - from;
      times.push(time);
      onTurn({ name: one.name, work: one.work, round: round + 1, time });
    }
    const now = performance.now();
    if (now - began + (now - before) > budget) break;
  }
  return entered.map(({ one: { name, work }, times }) => ({ name, work, times }));
}

/** The same for the same data, whatever the order of its keys. */
function digestOf(result: unknown): string {
  // What JSON does not know, such as a key without a value, is no difference.
  const text = JSON.stringify(result);
  return createHash("sha256")
    .update((text === undefined ? undefined : canonicalize(JSON.parse(text))) ?? "")
    .digest("hex");
}
