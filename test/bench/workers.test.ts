import { mkdtempSync, rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { cityOf, partsOf, SEED } from "../../bench/city/city.js";
import { library } from "../../bench/library.js";
import { options } from "../../bench/workers/options.js";
import { sizesOf } from "../../bench/workers/sizes.js";
import { buildWorker, Team, whole } from "../../bench/workers/team.js";

const UNITS = 25;
const folder = mkdtempSync(".bench-");
afterAll(() => rmSync(folder, { recursive: true }));

const parts = [...partsOf(SEED, UNITS)].map((part) => JSON.stringify(part));

it.each([1, 3])("gives the results of the whole city, divided among %i workers", async (count) => {
  const assessor = library.compilePolicy(library.nineteenMeasures);
  const { units } = assessor.assess(cityOf(SEED, UNITS), options);
  const team = await new Team(buildWorker(folder), count).ready();
  try {
    const found = whole(await team.assess(parts));
    expect(found.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    expect(JSON.stringify(found) === JSON.stringify(units)).toBe(true);
    // The same workers do it again: nothing of the first time is left.
    expect(JSON.stringify(whole(await team.assess(parts))) === JSON.stringify(units)).toBe(true);
  } finally {
    await team.end();
  }
});

it("says how large what passes between the steps is", () => {
  const sizes = Object.values(sizesOf(parts));
  expect(sizes).toHaveLength(5);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});
