import { describe, expect, it } from "vitest";
import { assess, type MeasureResult } from "../../src/index.js";

// Published figures of investment against time progress, and the lights of one city, by the rules of measure 6.

/** Measure 6 of a department that has invested so much of its target by the end of a month of 2021. */
function industry(ytdInvestment: number, target: number, month: number): MeasureResult | undefined {
  const period = `2021-${String(month).padStart(2, "0")}`;
  const asOf = `${period}-${[0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]}`;
  const set = { kind: "target", id: "t", unitId: "a", name: "industry-investment", year: 2021 };
  const records = [
    { ...set, value: target, on: "2021-01-10" },
    { kind: "industry-progress", id: "i", unitId: "a", on: asOf, month: period, ytdInvestment },
  ];
  const units = [{ id: "a", name: "A", kinds: ["industry"] }];
  const { units: found } = assess({ units, records } as never, { period, asOf } as never);
  return found[0]?.measures.find(({ number }) => number === 6);
}

const tenth = (percent: number): number => Math.round(percent * 10) / 10;
/** What was done of the target and how far that is from the time progress, in percent and percentage points. */
const read = (found: MeasureResult | undefined): readonly number[] => {
  const facts = found?.lines.find(({ id }) => id === "invest")?.facts;
  const fact = (name: string): number => Number(facts?.find((one) => one.name === name)?.value ?? Number.NaN);
  return [tenth(100 * fact("completion")), tenth(100 * (fact("completion") - fact("timeProgress")))];
};
/** The same as the measure's progress says it, with what is missing of the pace. */
const progress = (found: MeasureResult | undefined): readonly number[] => {
  const { completion = Number.NaN, gap = Number.NaN, shortfall = Number.NaN } = found?.progress?.whole ?? {};
  return [completion, gap, shortfall].map(tenth);
};
const lights = (found: MeasureResult | undefined) => found?.violations.map(({ light }) => light);

describe("investment against the time progress", () => {
  it("G01: 62.90 of 64.74 billion in October are 97.2 %, 13.8 points ahead", () => {
    const found = industry(6_290_000, 6_474_000, 10);
    expect(read(found)).toEqual([97.2, 13.8]);
    expect(progress(found)).toEqual([97.2, 13.8, 0]);
  });

  it("G05: 31.6 % in March are 6.6 points ahead", () => {
    const found = industry(316, 1000, 3);
    expect(read(found)).toEqual([31.6, 6.6]);
    expect(progress(found)).toEqual([31.6, 6.6, 0]);
  });

  it("G07: 297 of 1022 in April are 29.1 %, 4.3 points behind: watched, but not yellow", () => {
    const found = industry(297, 1022, 4);
    expect(read(found)).toEqual([29.1, -4.3]);
    // A third of 1022 is 340 2/3, of which 43 2/3 are missing: 12.8 %.
    expect(progress(found)).toEqual([29.1, -4.3, 12.8]);
    expect(lights(found)).toEqual([]);
  });

  it("G19: from 10 to 30 points behind is yellow, both included, more is red", () => {
    const at = (done: number) => lights(industry(done, 100, 6));
    expect(at(50)).toEqual([]);
    expect(at(40.01)).toEqual([]);
    expect(at(40)).toEqual(["yellow"]);
    expect(at(20)).toEqual(["yellow"]);
    expect(at(19.99)).toEqual(["red"]);
  });
});
