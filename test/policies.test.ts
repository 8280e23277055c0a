import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Assessment, type AssessOptions, compilePolicy, parsePolicy } from "../src/index.js";
import { readDataset, readPolicyFiles } from "../src/node/index.js";

// Two methods that were published, each as a whole rule folder of its own, beside records made for its figures.

interface Published {
  /** The golden vector that the figures stand in. */
  readonly golden: string;
  readonly options: AssessOptions;
  /** What each unit's lines earn, worked out by hand, in the order of the rule file. */
  readonly earned: Readonly<Record<string, readonly number[]>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
  /** What is found, in order of the alphabet. */
  readonly findings: readonly string[];
}

/** 48000 / 50000 = 0.96; 33750 / 25000 = 1.35, held at 1.20; 28 / 27 and 177.7 / 54, held at 1; 7, 4 and 1 big
 * projects of 7, 4 and 1; 0 × 0.2 + 1 × 0.2 + 1 × 0.1; 0.5 − 1 × 0.1 − 0 × 0.2: one project started late, and only
 * the one that has not started costs points. The second district: 45000 / 50000; 30000 / 25000 = 1.20; 29 / 27 and
 * 141.94 / 54; 9, 4 and 1; 0 × 0.2 + 2 × 0.2 + 1 × 0.1. */
const s20: Published = {
  golden: "G11",
  options: { period: "2024", asOf: "2024-12-31" },
  earned: {
    "first-district": [0.48, 0.6, 0.5, 0.5, 0.3, 0.4],
    "second-district": [0.45, 0.6, 0.5, 0.5, 0.5, 0.4],
  },
  totals: { "first-district": 2.78, "second-district": 2.95 },
  ranks: { "second-district": 1, "first-district": 2 },
  findings: [
    "first-district S20-START-OVERDUE first-03 closed",
    "first-district S20-START-OVERDUE first-05 open",
    "second-district S20-START-OVERDUE second-03 closed",
    "second-district S20-START-OVERDUE second-05 open",
  ],
};

/** Ten departments obtained 1400 + 1500 + 1000 + 900 + 1000 + 900 + 850 + 800 + 750 + 900 = 10000, 1000 on average;
 * ten towns 200 + 200 + 150 + 120 + 80 + 80 + 60 + 50 + 40 + 20 = 1000, 100 on average. */
const s27: Published = {
  golden: "G17",
  options: { period: "2017", asOf: "2017-12-31" },
  earned: {
    "department-a": [50, 30, 20], // 1400 of 1200; 600 of 500; 1400 of 1000: all held at 1
    "department-b": [50, 30, 20], // 1500 of 1000; 500 of 500; 1500 of 1000
    "department-c": [50, 30, 20], // 1000 of 1000; 100 of 100; 1000 of 1000: just full
    "department-d": [50, 27, 18], // 900 of 900; 180 of 200; 900 of 1000
    "department-e": [50, 25, 20], // 1000 of 1000; 250 of 300; 1000 of 1000
    "department-f": [45, 27, 18], // 900 of 1000; 180 of 200; 900 of 1000
    "department-g": [50, 18, 17], // 850 of 850; 300 of 500; 850 of 1000
    "department-h": [40, 29, 16], // 800 of 1000; 290 of 300; 800 of 1000
    "department-i": [50, 15, 15], // 750 of 750; 200 of 400; 750 of 1000
    "department-j": [40, 22, 18], // 900 of 1125; 220 of 300; 900 of 1000
    "town-a": [50, 10, 20], // 200 of 200; 20 of 60; 200 of 100
    "town-b": [40, 20, 20], // 200 of 250; 40 of 60; 200 of 100
    "town-c": [37.5, 12.5, 20], // 150 of 200; 25 of 60; 150 of 100
    "town-d": [30, 10, 20], // 120 of 200; 20 of 60; 120 of 100
    "town-e": [20, 18, 16], // 80 of 200; 30 of 50; 80 of 100
    "town-f": [25, 7, 16], // 80 of 160; 14 of 60; 80 of 100
    "town-g": [15, 10, 12], // 60 of 200; 20 of 60; 60 of 100
    "town-h": [20, 7, 10], // 50 of 125; 14 of 60; 50 of 100
    "town-i": [20, 4, 8], // 40 of 100; 8 of 60; 40 of 100
    "town-j": [10, 7, 4], // 20 of 100; 14 of 60; 20 of 100
  },
  totals: {
    ...named("department", [100, 100, 100, 95, 95, 90, 85, 85, 80, 80]),
    ...named("town", [80, 80, 70, 60, 54, 48, 37, 37, 32, 21]),
  },
  ranks: {
    ...named("department", [1, 1, 1, 4, 4, 6, 7, 7, 9, 9]),
    ...named("town", [1, 1, 3, 4, 5, 6, 7, 7, 9, 10]),
  },
  findings: [
    ..."fhj".split("").map((letter) => `department-${letter} S27-TASK 2017 open`),
    ..."bcdefghij".split("").map((letter) => `town-${letter} S27-TASK 2017 open`),
  ],
};

const published: Readonly<Record<string, Published>> = { s20, s27 };

/** Figures of the units of a group, in order of their letters. */
function named(group: string, figures: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.map((figure, i) => [`${group}-${"abcdefghij"[i]}`, figure]));
}

async function assessed(name: string, options: AssessOptions): Promise<Assessment> {
  const folder = `fixtures/policies/${name}`;
  const policy = parsePolicy(await readPolicyFiles(`${folder}/rules`));
  const dataset = await readDataset(`${folder}/dataset`);
  expect(policy.ok ? [] : policy.faults).toEqual([]);
  expect(dataset.ok ? dataset.faults : dataset).toEqual([]);
  if (!policy.ok || !dataset.ok) throw new Error(`${folder} cannot be read.`);
  return compilePolicy(policy.policy).assess(dataset.dataset as never, { ...options, strict: true });
}

describe.each(readdirSync("fixtures/policies"))("%s", (name) => {
  const { golden, options, earned, totals, ranks, findings } = published[name] as Published;

  it(`gives the published figures of ${golden}, line by line`, async () => {
    const { units, warnings, violations, status } = await assessed(name, options);
    const byUnit = <T>(figure: (unit: Assessment["units"][number]) => T): Readonly<Record<string, T>> =>
      Object.fromEntries(units.map((unit) => [unit.id, figure(unit)]));

    expect([status, warnings]).toEqual(["complete", []]);
    expect(byUnit(({ measures }) => measures[0]?.lines.map((line) => line.earned))).toEqual(earned);
    expect(byUnit(({ total }) => total)).toEqual(totals);
    expect(byUnit(({ rank }) => rank)).toEqual(ranks);
    const found = violations.map(({ unitId, code, subject, period, state }) =>
      [unitId, code, subject ?? period, state].join(" "),
    );
    expect(found.toSorted()).toEqual(findings);
  });
});
