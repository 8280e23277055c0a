import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Dataset } from "../src/index.js";
import { cityOf, partsOf, SEED } from "./city/city.js";
import { library } from "./library.js";
import { median } from "./stats.js";
import { options } from "./workers/options.js";
import { sizesOf } from "./workers/sizes.js";
import { buildWorker, Team, whole } from "./workers/team.js";

const assessor = library.compilePolicy(library.nineteenMeasures);

/** Some workers, and how long they took in each round. */
interface Measured {
  readonly size: number;
  readonly team: Team;
  readonly work: number[];
  readonly spin: number[];
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const ROUNDS = 5;

/** How long something takes, in milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Divides a city among worker threads: results as `assess` gives them, and how much faster beside what the machine gives. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { units: { type: "string" }, workers: { type: "string" } } });
  const count = Number(values.units ?? 240);
  const most = Number(values.workers ?? Math.max(2, availableParallelism()));
  const folder = mkdtempSync(".bench-");
  try {
    const program = buildWorker(folder);
    const parts = [...partsOf(SEED, count)].map((part: Dataset<object>) => JSON.stringify(part));
    const wanted = JSON.stringify(assessor.assess(cityOf(SEED, count), options).units);
    say(`${count} units, ${Math.round(parts.join("").length / count / 1000)} kB of records a unit`);
    for (const [what, size] of Object.entries(sizesOf(parts))) say(`${what}: ${size} bytes a unit`);
    const teams: Measured[] = [];
    for (let size = 1; size <= most; size *= 2) {
      const team = await new Team(program, size).ready();
      if (JSON.stringify(whole(await team.assess(parts))) !== wanted)
        throw new Error(`${size} workers give another result than assess.`);
      teams.push({ size, team, work: [], spin: [] });
    }
    // In turns, so that whatever else the machine does slows all of them alike.
    for (let round = 0; round < ROUNDS; round++) {
      for (const { size, team, work, spin } of teams) {
        work.push(await timeOf(() => team.assess(parts)));
        // Each worker counts as far, so that together they count as many times as far.
        spin.push((await timeOf(() => team.spin())) / size);
      }
    }
    const [one] = teams;
    for (const { size, team, work, spin } of teams) {
      const times = (own: readonly number[], ofOne: readonly number[] = []): string =>
        `${(median(ofOne) / median(own)).toFixed(2)} ×`;
      say(
        `${size} of them: ${Math.round(median(work))} ms, ${times(work, one?.work)} as fast as one; a spin probe ${times(spin, one?.spin)}`,
      );
      await team.end();
    }
    say("All give what assess gives, byte for byte.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
