import { expect, it } from "vitest";
import { nineteenMeasures } from "../../src/index.js";

// Of what kind the lights are that findings propose: by the beginning of their code, all others are about a task.
const TYPES = [
  ["M08-START-", "start"],
  ["M14-LATE-", "start"],
  ["M08-STAT-", "statistics"],
  ["M08-BEHIND", "progress"],
  ["M08-FAR-BEHIND", "progress"],
  ["M06-BEHIND", "progress"],
  ["M06-FAR-BEHIND", "progress"],
  ["M11-", "node"],
] as const;

const lit = nineteenMeasures.measures.flatMap(({ profiles }) =>
  profiles.flatMap(({ violations }) =>
    violations.flatMap(({ code, lightType }) =>
      lightType === undefined ? [] : [[code, lightType] as const],
    ),
  ),
);

it.each(lit)("%s proposes a light of the kind %s", (code, type) => {
  expect(type).toBe(TYPES.find(([beginning]) => code.startsWith(beginning))?.[1] ?? "task");
});

it("there is a finding behind each kind of light", () => {
  const kinds = nineteenMeasures.policy.standing?.lights.types.map(({ id }) => id);
  expect([...new Set(lit.map(([, type]) => type))].toSorted()).toEqual(kinds?.toSorted());
});
