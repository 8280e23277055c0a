import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Case, cases } from "./cases.js";
import { runCase } from "./run-case.js";
import { readSamples } from "./samples.js";

/** What became of a number of random cases. */
export interface Outcome {
  readonly runs: number;
  readonly seconds: number;
  /** The smallest case that went wrong, and how. */
  readonly failure?: { readonly smallest: Case | undefined; readonly error: string };
}

/** Runs random cases; the same seed gives the same ones. `onCase` hears of each before it is run. */
export async function fuzz(
  runs: number,
  seed: number,
  onCase: (one: Case) => void = () => {},
): Promise<Outcome> {
  const samples = readSamples();
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const begun = performance.now();
  try {
    const property = fc.asyncProperty(cases, async (one) => {
      onCase(one);
      await runCase(one, samples, join(folder, "city"));
    });
    const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, {
      numRuns: runs,
      seed,
    });
    const done = { runs: numRuns, seconds: (performance.now() - begun) / 1000 };
    if (!failed) return done;
    const error =
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
    return { ...done, failure: { smallest: counterexample?.[0], error } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
