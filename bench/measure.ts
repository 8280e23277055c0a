import { writeCity, writeParts } from "./city/files.js";
import type { Contestant } from "./contestant.js";
import { contestants } from "./contestants.js";
import { firstUse } from "./first-use.js";
import type { Options } from "./options.js";
import type { Limits, Turn } from "./race.js";
import { type City, machine, type Report, type Row, type Streamed, timeOf } from "./report.js";
import { inChild } from "./spawn.js";

/** Milliseconds for the rounds at a size; what would take longer than half of it for one round is left out. */
const BUDGETS: readonly (readonly [units: number, budget: number])[] = [
  [100, 25_000],
  [1000, 150_000],
  [10_000, 75_000],
];
const QUICK: Limits = { budget: 25_000, rounds: 3 };
const ROUNDS = 9;
/** The most that a run in a process of its own may take, and the city part by part. */
const MEMORY_RUN = 45_000;
const STREAM = 120_000;

type Say = (line: string) => void;

/** Measures everything that is asked for; what is left out says why. */
export async function measure(options: Options, folder: string, say: Say): Promise<Report> {
  const began = performance.now();
  const isWanted = (name: string): boolean => options.only?.includes(name) ?? true;
  const cities: City[] = [];
  const rows: Row[] = [];
  for (const units of options.sizes.toSorted((a, b) => a - b)) {
    say(`${units} units: made`);
    const made = { units, ...writeCity(folder, units) };
    cities.push(made);
    const wanted = contestants.filter(({ name, upTo = units }) => isWanted(name) && units <= upTo);
    rows.push(...(await raceAt(made, wanted, rows, { options, folder, say })));
  }
  const weighed = isWanted("memory") ? await memoryOf(rows, folder, say) : rows;
  const streamed = isWanted("stream") ? await streamOf(cities, folder, say) : undefined;
  if (isWanted("first-use")) say("first use");
  return {
    machine: machine(),
    cities,
    rows: weighed,
    ...(streamed === undefined ? {} : { streamed }),
    ...(isWanted("first-use") ? { firstUse: firstUse(options.quick ? 5 : 15) } : {}),
    took: (performance.now() - began) / 1000,
  };
}

/** All contestants at one size, in one process, taking turns. */
async function raceAt(
  { units, records }: City,
  wanted: readonly Contestant[],
  before: readonly Row[],
  { options, folder, say }: { readonly options: Options; readonly folder: string; readonly say: Say },
): Promise<readonly Row[]> {
  const limits = options.quick ? QUICK : { budget: budgetFor(units), rounds: ROUNDS };
  const expected = (one: Contestant): number => expectedTime(one, units, before);
  const racing = wanted.filter((one) => 2 * expected(one) <= limits.budget);
  say(`${units} units: ${racing.length} contestants`);
  const entries = racing.map(({ name, work }) => ({ name, work }));
  const turns: Turn[] = [];
  const answer = await inChild(
    { do: "race", folder, units, wanted: entries, limits },
    2 * limits.budget,
    (turn) => {
      turns.push(turn);
      if (turn.round === 0)
        say(`${units} units: ${turn.name}, ${turn.work}: ${(turn.time / 1000).toFixed(2)} s`);
    },
  );
  if ("failed" in answer) throw new Error(answer.failed);
  return wanted.map((one): Row => {
    const { name, work } = one;
    const head = { name, work, units, records };
    if (!racing.includes(one)) return { ...head, times: [], missing: tooSlow(expected(one)) };
    // What was measured before the time was up holds.
    const own = turns.filter((turn) => turn.name === name && turn.work === work && turn.round > 0);
    const missing = "late" in answer && own.length === 0 ? { missing: answer.late } : {};
    return { ...head, times: own.map(({ time }) => time), ...missing };
  });
}

/** Each contestant once more, at the largest size at which it was measured, in a process of its own for its memory. */
async function memoryOf(rows: readonly Row[], folder: string, say: Say): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const row of rows) {
    const { name, work, units, times } = row;
    const largest = rows.findLast((one) => one.name === name && one.work === work && one.times.length > 0);
    if (row !== largest || Math.min(...times) > MEMORY_RUN / 2) {
      found.push(row);
      continue;
    }
    say(`${units} units: memory of ${name}, ${work}`);
    const answer = await inChild({ do: "run", folder, units, name, work }, MEMORY_RUN);
    if ("failed" in answer) throw new Error(answer.failed);
    found.push("found" in answer ? { ...row, memory: answer.found.memory } : row);
  }
  return found;
}

function tooSlow(expected: number): string {
  return Number.isFinite(expected) ? `left out: about ${Math.round(expected / 1000)} s a round` : "left out";
}

function budgetFor(units: number): number {
  return BUDGETS.find(([most]) => units <= most)?.[1] ?? 75_000;
}

/** In proportion to the largest city that it was measured on; nothing where there is none. */
function expectedTime({ name, work }: Contestant, units: number, before: readonly Row[]): number {
  const known = before.findLast((row) => row.name === name && row.work === work && row.times.length > 0);
  const time = known === undefined ? undefined : timeOf({ rows: before }, work, name, known.units);
  const left = before.some((row) => row.name === name && row.work === work && row.times.length === 0);
  if (time === undefined || known === undefined) return left ? Number.POSITIVE_INFINITY : 0;
  return (time * units) / known.units;
}

/** The largest city, part by part. */
async function streamOf(cities: readonly City[], folder: string, say: Say): Promise<Streamed | undefined> {
  const largest = cities.at(-1);
  if (largest === undefined) return undefined;
  const { units, records } = largest;
  say(`${units} units: part by part`);
  writeParts(folder, units);
  const answer = await inChild({ do: "stream", folder, units }, STREAM);
  // What does not fit into the memory that it may take ends like this.
  if ("failed" in answer) return { units, records, missing: answer.failed };
  if ("late" in answer) return { units, records, missing: answer.late };
  const { memory, took } = answer.found;
  return { units, records, memory, took };
}
