import { expect, test } from "vitest";
import { luckOf } from "../../scripts/city/luck.js";
import { Bench } from "../../scripts/mutate/bench.js";
import type { Change } from "../../scripts/mutate/change.js";
import { huntIn } from "../../scripts/mutate/hunt.js";
import { knownAs, readKnown } from "../../scripts/mutate/known.js";
import { hunted } from "../../scripts/mutate/report.js";
import { weightChanges, weightKiller } from "../../scripts/mutate/weights.js";
import { readWorkedCases } from "../../scripts/worked-cases/files.js";
import { nineteenMeasures, parsePolicy } from "../../src/index.js";
import { pathText } from "../../src/shape/path-text.js";
import { ruleTexts } from "../support/rules.js";

// A part of what `npm run mutate` tries, drawn from all rule files; another seed draws other mutants.
const SEED = 19;
const ALL = 150;

const known = readKnown();
const texts = ruleTexts();
const files = readWorkedCases();
const bench = new Bench(nineteenMeasures);
const luck = luckOf(SEED);

function drawn(changes: readonly Change[], count: number): readonly Change[] {
  const left = [...changes];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(luck.between(0, left.length - 1), 1),
  ).flat();
}

test.each(files.map((file) => [file.measure, file] as const))("mutants of %s are told apart", (id, file) => {
  const path = Object.keys(texts).find((one) => one.endsWith(`/${id}.json`)) ?? "";
  const holds = (mutant: object) => parsePolicy({ ...texts, [path]: JSON.stringify(mutant) }).ok;
  const { changes, killerOf } = huntIn(nineteenMeasures, file, holds, bench);
  const isKnown = (change: Change) => knownAs(change, id, known) !== undefined;
  const sample = [...drawn(changes, Math.ceil(ALL / files.length)), ...changes.filter(isKnown)];
  const { survivors, idle } = hunted(id, sample, killerOf, known);
  expect(survivors.map((one) => `${pathText(one.path)}  ${one.says}`)).toEqual([]);
  expect(idle).toEqual([]);
});

test("a point of weight that goes to another measure changes a total of the city", () => {
  const killerOf = weightKiller(nineteenMeasures);
  expect(killerOf({ path: [], says: "nothing changed", edits: [] })).toBeUndefined();
  const survivors = weightChanges(nineteenMeasures).filter((change) => killerOf(change) === undefined);
  expect(survivors.map(({ says }) => says)).toEqual([]);
});
