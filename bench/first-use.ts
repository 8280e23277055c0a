import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { median } from "./stats.js";

/** How long a process takes to import what the library imports, and the library itself with its policy made ready. */
export interface FirstUse {
  readonly dependencies: number;
  readonly library: number;
  /** The same and a first assessment, of nothing. */
  readonly assessed: number;
  readonly rounds: number;
}

/** All in milliseconds, medians of processes that take turns. */
export function firstUse(rounds: number): FirstUse {
  const packages = importedBy("dist/index.js").map((name) => `await import(${JSON.stringify(name)});`);
  const ours = `const { assess, compilePolicy, nineteenMeasures } = await import("nineteen-measures");
    compilePolicy(nineteenMeasures);`;
  const nothing = `assess({ units: [], records: [] }, { period: "2021-12", asOf: "2021-12-31" });`;
  const programs = [packages.join("\n"), ours, `${ours}\n${nothing}`];
  const times = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [n, program] of programs.entries()) times[n]?.push(timeOf(program));
  }
  const [dependencies = 0, library = 0, assessed = 0] = times.map(median);
  return { dependencies, library, assessed, rounds };
}

/** A new process each time: what was imported once is there for good. */
function timeOf(program: string): number {
  const timed = `const from = performance.now();\n${program}\nconsole.log(performance.now() - from);`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", timed], { encoding: "utf8" }),
  );
}

/** The packages that a built file imports, itself or by the files that it is split into. */
function importedBy(path: string, seen = new Set<string>()): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const found = new Set<string>();
  for (const [, name = ""] of readFileSync(path, "utf8").matchAll(
    /^(?:import|export)\b[^"']*["']([^"']+)["']/gm,
  )) {
    const file = `${folder}/${name.slice(2)}`;
    if (!name.startsWith("./")) found.add(name);
    else if (!seen.has(file)) {
      seen.add(file);
      for (const one of importedBy(file, seen)) found.add(one);
    }
  }
  return [...found].toSorted();
}
