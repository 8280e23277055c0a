/**
 * Throws random and mutated rule files and datasets at the library: it must answer with faults or a result, never with
 * an exception, and never without end. `npm run fuzz -- [cases] [seed]`; the same seed gives the same cases.
 */
import { fuzz } from "./fuzz/fuzz.js";
import { watchdog } from "./fuzz/watchdog.js";

const USUAL = 200_000;
const LONGEST_MS = 60_000;

const [cases = process.env.FUZZ_CASES ?? USUAL, given] = process.argv.slice(2);
const seed = Number(given ?? process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`Seed ${seed}, ${cases} cases.\n`);

const watch = watchdog(seed, LONGEST_MS);
const { runs, seconds, failure } = await fuzz(Number(cases), seed, watch.begins);
await watch.ends();

process.stdout.write(`${runs} cases in ${seconds.toFixed(1)} s: ${Math.round(runs / seconds)} a second.\n`);
if (failure !== undefined) {
  process.stdout.write(
    `Seed ${seed}. The smallest case:\n${JSON.stringify(failure.smallest)}\n${failure.error}\n`,
  );
  process.exitCode = 1;
}
