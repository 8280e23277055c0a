import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { consumer, runNode } from "./consumer.js";

const { folder, remove } = consumer();
afterAll(remove);

/** How many characters of JSON were read so far at each step of a first use, and which modules of the engine are there. */
const program = `
import { createRequire } from "node:module";
const parse = JSON.parse;
let read = 0;
JSON.parse = (text, ...more) => {
  read += String(text).length;
  return parse(text, ...more);
};
const { assess, compilePolicy, nineteenMeasures } = await import("nineteen-measures");
const steps = [read];
compilePolicy(nineteenMeasures);
steps.push(read);
nineteenMeasures.measures.length;
steps.push(read);
const of = { units: [], records: [] };
assess(of, { period: "2021-12", asOf: "2021-12-31" });
steps.push(read);
assess(of, { period: "2021-12", asOf: "2021-12-31" });
steps.push(read);
const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /json-rules-engine.dist.(engine|rule|almanac)\\.js/.test(path));
process.stdout.write(JSON.stringify({ steps, loaded }));
`;

it("reads of the built-in policy what is asked for, when it is asked for, and no engine", async () => {
  const entry = join(folder, "first-use.mjs");
  writeFileSync(entry, program);
  const { steps, loaded } = JSON.parse(await runNode(entry));
  const [imported, compiled, whole, assessed, again] = steps;
  // What Node itself reads on the way is short.
  expect(imported).toBeLessThan(1000);
  expect(compiled).toBeGreaterThan(50_000);
  // The measures are most of it.
  expect(whole - compiled).toBeGreaterThan(compiled);
  // What an assessment reads, without what only people do.
  expect(assessed - whole).toBeLessThan(0.8 * whole);
  expect(again).toBe(assessed);
  expect(loaded).toEqual([]);
});
