import { cpus, totalmem } from "node:os";
import type { Work } from "./contestant.js";
import type { FirstUse } from "./first-use.js";
import { median } from "./stats.js";

/** One contestant at one size. */
export interface Row {
  readonly name: string;
  readonly work: Work;
  readonly units: number;
  readonly records: number;
  /** Milliseconds, round by round; none where it was left out. */
  readonly times: readonly number[];
  /** The most that was resident in a process of its own, in bytes. */
  readonly memory?: number;
  /** Why something is missing. */
  readonly missing?: string;
}

/** A city that was assessed part by part. */
export interface Streamed {
  readonly units: number;
  readonly records: number;
  readonly memory?: number;
  readonly took?: number;
  readonly missing?: string;
}

/** Where it was measured; nothing that names the machine. */
export interface Machine {
  readonly node: string;
  readonly model: string;
  readonly cores: number;
  readonly gigabytes: number;
}

/** A city that was measured: how many records it has, and how many bytes as NDJSON. */
export interface City {
  readonly units: number;
  readonly records: number;
  readonly bytes: number;
}

/** All that was measured. */
export interface Report {
  readonly machine: Machine;
  readonly cities: readonly City[];
  readonly rows: readonly Row[];
  readonly streamed?: Streamed;
  readonly firstUse?: FirstUse;
  /** Seconds, all of it. */
  readonly took: number;
}

export function machine(): Machine {
  const all = cpus();
  return {
    node: process.version,
    model: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
  };
}

/** How long a contestant took for a work at a size; absent where it was not measured. */
export function timeOf(
  { rows }: Pick<Report, "rows">,
  work: Work,
  name: string,
  units: number,
): number | undefined {
  const row = rows.find((one) => one.work === work && one.name === name && one.units === units);
  return row === undefined || row.times.length === 0 ? undefined : median(row.times);
}
