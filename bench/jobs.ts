import { readCity, readParts } from "./city/files.js";
import { type Contestant, givenFor } from "./contestant.js";
import { contestants } from "./contestants.js";
import { asOf } from "./ours.js";
import { type Limits, race, type Turn } from "./race.js";
import { streamed } from "./streaming.js";

/** Who takes part in what. */
export type Entry = Pick<Contestant, "name" | "work">;

/** What a child process is asked to do with a city of so many units that stands in a folder. */
export type Job = { readonly folder: string; readonly units: number } & (
  | { readonly do: "race"; readonly wanted: readonly Entry[]; readonly limits: Limits }
  | ({ readonly do: "run" } & Entry)
  | { readonly do: "stream" }
);

/** What came of it; memory is the most that was ever resident, in bytes. */
export interface Done {
  readonly memory: number;
  /** How long all of it took, in milliseconds. */
  readonly took: number;
  /** How many results came out of it. */
  readonly results: number;
}

export async function done(job: Job, onTurn: (turn: Turn) => void): Promise<Done> {
  const began = performance.now();
  let results = 0;
  if (job.do === "race") {
    const given = givenFor(readCity(job.folder, job.units));
    await race(job.wanted.map(contestantOf), given, job.limits, onTurn);
  } else if (job.do === "run") {
    const one = contestantOf(job);
    const given = givenFor(readCity(job.folder, job.units));
    await one.run(given, await one.prepare?.(given));
  } else {
    const parts = () => readParts(job.folder, job.units);
    for (const { id } of streamed(parts, { period: "2021-12", asOf })) results += id === "" ? 0 : 1;
  }
  const memory = process.resourceUsage().maxRSS * 1024;
  return { memory, took: performance.now() - began, results };
}

function contestantOf({ name, work }: Entry): Contestant {
  const found = contestants.find((one) => one.name === name && one.work === work);
  if (found === undefined) throw new Error(`Nobody is called "${name}" in ${work}.`);
  return found;
}
