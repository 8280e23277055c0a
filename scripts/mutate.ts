/**
 * Makes each rule file wrong in one place after the other and says which of these mutants no worked case tells from the
 * right one: `npm run mutate`, `npm run mutate -- m05 m07`, `npm run mutate -- weights`. Mutants of which no case can be
 * thought are listed in fixtures/mutants.json with the reason. Run from the root of the repository.
 */
import { readFileSync } from "node:fs";
import { parsePolicy } from "../src/index.js";
import { readPolicyFiles } from "../src/node/index.js";
import { readRuleText } from "../src/policy/rule-text.js";
import { pathText } from "../src/shape/path-text.js";
import { Bench } from "./mutate/bench.js";
import type { Change } from "./mutate/change.js";
import { huntIn } from "./mutate/hunt.js";
import { KNOWN, readKnown } from "./mutate/known.js";
import { hunted } from "./mutate/report.js";
import { weightChanges, weightKiller } from "./mutate/weights.js";
import { readWorkedCases } from "./worked-cases/files.js";

const asked = process.argv.slice(2);
const isAsked = (name: string): boolean =>
  asked.length === 0 || asked.some((one) => name === one || name.startsWith(`${one}-`));

await main();

async function main(): Promise<void> {
  const texts = await readPolicyFiles("rules");
  const reading = parsePolicy(texts);
  if (!reading.ok) {
    for (const { file, line, message } of reading.faults) say(`rules/${file}:${line}  ${message.en}`);
    return fail("The rule folder has faults: mend them first.");
  }
  const { policy } = reading;
  const known = readKnown();
  const bench = new Bench(policy);
  let alive = 0;
  for (const file of readWorkedCases().filter(({ measure }) => isAsked(measure))) {
    const path = Object.keys(texts).find((one) => one.endsWith(`/${file.measure}.json`)) ?? "";
    const holds = (mutant: object): boolean => parsePolicy({ ...texts, [path]: JSON.stringify(mutant) }).ok;
    const { changes, broken, killerOf } = huntIn(policy, file, holds, bench);
    if (broken.length > 0) fail(`${file.measure}: these cases do not hold: ${broken.join(", ")}.`);
    alive += told(file.measure, path, changes, killerOf);
  }
  if (isAsked("weights")) {
    const killerOf = weightKiller(policy);
    const stale = killerOf({ path: [], says: "", edits: [] });
    if (stale !== undefined) fail(`${stale} is not what the library gives.`);
    alive += told("weights", "policy.json", weightChanges(policy), killerOf);
  }
  if (alive > 0) fail(`${alive} mutants survive.`);

  function told(
    name: string,
    path: string,
    changes: readonly Change[],
    killerOf: (change: Change) => string | undefined,
  ): number {
    const since = Date.now();
    const { made, survivors, idle } = hunted(name, changes, killerOf, known);
    say(
      `${name}: ${made} mutants, ${survivors.length} survive (${((Date.now() - since) / 1000).toFixed(1)} s)`,
    );
    const text = readRuleText(path, readFileSync(`rules/${path}`, "utf8"));
    for (const { path: place, says } of survivors) {
      const line = text.ok ? text.text.position(place).line : 1;
      say(`  rules/${path}:${line}  ${pathText(place)}  ${says}`);
    }
    for (const one of idle)
      fail(`${KNOWN} lists ${one.path} (${one.change}) of ${name}, which a case kills or which is not made.`);
    return survivors.length;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
