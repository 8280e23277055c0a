import { expect, it } from "vitest";
import { nineteenMeasures } from "../../src/index.js";

// A parameter belongs to one measure. These say the same in several, so that a city which changes one changes all.
it.each(["adjustFromMonths", "adjustUntilMonths"])(
  "%s is the same in every measure that reads plans",
  (name) => {
    const figures = nineteenMeasures.measures.flatMap(({ id, parameters }) => {
      const values = parameters[name]?.values;
      return values === undefined ? [] : [[id, JSON.stringify(values)] as const];
    });
    expect(figures.map(([id]) => id.slice(0, 3))).toEqual(["m08", "m09", "m10", "m11"]);
    expect(new Set(figures.map(([, values]) => values)).size).toBe(1);
  },
);
