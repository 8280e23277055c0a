import { describe, expect, it } from "vitest";
import { type Assessment, assess, nineteenMeasures } from "../../src/index.js";
import { annual, city, september, year } from "./sheets.js";

// That the city shows everything the rule files say: what no unit shows, nobody has looked at.

const assessments: readonly Assessment[] = [september, year, annual].map((options) => assess(city, options));

/** The results of one measure for the units that one of its profiles is for. */
const resultsOf = (id: string, profile: number) => {
  const { profiles = [] } = nineteenMeasures.measures.find((one) => one.id === id) ?? {};
  return assessments.flatMap(({ units }) =>
    units.flatMap(({ kinds, measures }) => {
      const own = profiles.findIndex((one) => kinds.some((kind) => kind in one.for));
      return own === profile ? measures.filter((one) => one.id === id) : [];
    }),
  );
};

describe.each(nineteenMeasures.measures.map((measure) => [measure.id, measure] as const))(
  "%s",
  (id, { parameters, profiles }) => {
    it.each(profiles.map((profile, p) => [Object.keys(profile.for).join(", "), profile, p] as const))(
      "scores every line for %s",
      (_, { indicators }, p) => {
        const scored = resultsOf(id, p).flatMap(({ lines }) =>
          lines.flatMap((one) => (one.state === "scored" ? one.id : [])),
        );
        expect(indicators.map((one) => one.id).filter((one) => !scored.includes(one))).toEqual([]);
      },
    );

    const results = profiles.flatMap((_, p) => resultsOf(id, p));

    it("raises every violation", () => {
      const raised = results.flatMap(({ violations }) => violations.map(({ code }) => code));
      const codes = profiles.flatMap(({ violations }) => violations.map(({ code }) => code));
      expect([...new Set(codes)].filter((one) => !raised.includes(one))).toEqual([]);
    });

    it("gives every bonus and takes every deduction that is on", () => {
      const counted = results.flatMap(({ bonuses, deductions }) =>
        [...(bonuses?.lines ?? []), ...(deductions?.lines ?? [])].flatMap((one) =>
          (one.points ?? 0) > 0 ? one.id : [],
        ),
      );
      const isOff = (when: unknown): boolean =>
        Object.entries(parameters).some(
          ([name, { values }]) =>
            JSON.stringify(when ?? null).includes(`"${name}"`) && values.every(({ value }) => value === 0),
        );
      const lines = profiles.flatMap(({ bonuses, deductions }) => [
        ...(bonuses?.lines ?? []),
        ...(deductions?.lines ?? []),
      ]);
      const on = lines.filter(({ when }) => !isOff(when)).map((one) => one.id);
      expect([...new Set(on)].filter((one) => !counted.includes(one))).toEqual([]);
    });
  },
);
