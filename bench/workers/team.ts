import { once } from "node:events";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import type { UnitResult } from "../../src/index.js";
import { library } from "../library.js";
import type { Answers, Asked } from "./asked.js";
import { options } from "./options.js";

const { mergeGroups, mergeSurveys, nineteenMeasures, standing } = library;

/** Makes the workers' program in a folder of this package, where they find the library by its name. */
export function buildWorker(folder: string): string {
  const outfile = resolve(folder, "worker.mjs");
  buildSync({
    entryPoints: ["bench/workers/worker.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

/** Workers among whom the units of a city are divided. */
export class Team {
  readonly #workers: readonly Worker[];

  constructor(program: string, count: number) {
    this.#workers = Array.from({ length: count }, () => new Worker(program));
  }

  /** Ready when every worker has made its policy ready, so that none of that is measured. */
  async ready(): Promise<this> {
    await this.#each(() => ({ do: "survey", parts: [] }));
    return this;
  }

  async spin(): Promise<void> {
    await this.#each(() => ({ do: "spin" }));
  }

  /** Assesses the units of some parts, each the JSON of a dataset with one unit, and ranks them. */
  async assess(parts: readonly string[]): Promise<Ranked> {
    const shares = this.#workers.map((_, n) => parts.filter((_, i) => i % this.#workers.length === n));
    const surveys = await this.#each((n) => ({ do: "survey", parts: shares[n] ?? [] }));
    const city = mergeSurveys(surveys);
    const groups = mergeGroups(await this.#each(() => ({ do: "partial", city })));
    const finished = await this.#each(() => ({ do: "finish", groups }));
    const units = standing(dealt(finished.map(({ units }) => units)), nineteenMeasures, options);
    return { units, written: finished.map(({ json }) => json) };
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  /** Asks every worker at once and waits for all of them. */
  #each<Do extends Asked["do"]>(
    ask: (n: number) => Extract<Asked, { readonly do: Do }>,
  ): Promise<readonly Answers[Do][]> {
    return Promise.all(
      this.#workers.map(async (worker, n): Promise<Answers[Do]> => {
        worker.postMessage(ask(n));
        // An error in the worker rejects.
        const [answer] = await once(worker, "message");
        return answer;
      }),
    );
  }
}

/** Units with their standing and without their lines, and what each worker wrote down of its own. */
export interface Ranked {
  readonly units: readonly UnitResult[];
  readonly written: readonly Uint8Array[];
}

/** The results as `assess` gives them: what was written down joined with what the standing says. */
export function whole({ units, written }: Ranked): readonly UnitResult[] {
  const decoder = new TextDecoder();
  const full = dealt(written.map((json): readonly UnitResult[] => JSON.parse(decoder.decode(json))));
  return units.map((unit, i) => ({ ...unit, measures: full[i]?.measures ?? [] }));
}

/** Dealt out one by one, units are taken back one by one. */
function dealt(hands: readonly (readonly UnitResult[])[]): readonly UnitResult[] {
  const rounds = Math.max(...hands.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, i) => hands.flatMap((hand) => hand[i] ?? [])).flat();
}
