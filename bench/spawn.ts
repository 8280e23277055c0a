import { fork } from "node:child_process";
import { totalmem } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Done, Job } from "./jobs.js";
import type { Turn } from "./race.js";

/**
 * Makes the program of the children in a folder: as plain JavaScript, for what runs TypeScript takes memory and time of its
 * own. The library stays outside and is found by its name, so the folder must lie in this package.
 */
export function buildChild(folder: string): void {
  buildSync({
    entryPoints: ["bench/child.ts"],
    outfile: childIn(folder),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}

function childIn(folder: string): string {
  return join(folder, "child.mjs");
}

/** Twelve months of 600 units are more than V8 holds by default. */
const LARGE = [`--max-old-space-size=${Math.floor((totalmem() / 1e6) * 0.7)}`];
/** Whoever must do with little memory says so: else V8 puts off collecting what is no longer needed. */
const SMALL = ["--max-old-space-size=160", "--max-semi-space-size=8"];

/** What a child says of its job. */
type Answer = { readonly found: Done } | { readonly late: string } | { readonly failed: string };

/** Does a job in a process of its own; one that takes longer than it may is ended. */
export function inChild(
  job: Job,
  most: number,
  onTurn: (turn: Turn) => void = () => undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    const execArgv = ["--expose-gc", ...(job.do === "stream" ? SMALL : LARGE)];
    // What V8 says when the little memory does not do is of no use to anybody.
    const errors = job.do === "stream" ? "ignore" : "inherit";
    const child = fork(childIn(job.folder), [], { execArgv, stdio: ["ignore", "inherit", errors, "ipc"] });
    let answer: Answer = { failed: "ended without an answer" };
    const timer = setTimeout(() => {
      answer = { late: `longer than ${Math.round(most / 1000)} s` };
      child.kill();
    }, most);
    child.on("message", (message: Answer | { readonly turn: Turn }) => {
      if ("turn" in message) onTurn(message.turn);
      else answer = message;
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve(answer);
    });
    child.send(job);
  });
}
