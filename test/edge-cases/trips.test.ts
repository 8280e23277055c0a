import { describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../src/index.js";

const trip = (id: string, from: string, more: object = {}) => ({
  kind: "outbound-trip",
  id,
  unitId: "a",
  from,
  to: from,
  days: 1,
  posts: ["head"],
  leaderTypes: ["principal"],
  reach: "home",
  destinations: ["x"],
  visited: [`${id}-one`, `${id}-two`],
  mode: "onsite",
  filedAt: from,
  ...more,
});
const head = {
  kind: "post-tenure",
  id: "t",
  unitId: "a",
  postId: "head",
  role: "party-head",
  from: "2021-01-01",
};

/** What became of the duty of a month of the principal, and the findings about single trips. */
function seen(records: readonly object[], period = "2021-03"): readonly unknown[] {
  const units = [{ id: "a", name: "A", kinds: ["county"] }];
  const all = { units, records: [head, ...records] } as never;
  const { units: found, violations }: Assessment = assess(all, { period, asOf: `${period}-28` });
  const duties = found[0]?.measures.find(({ number }) => number === 13)?.duties ?? [];
  const months = duties.find(({ duty }) => duty === "principalMonth")?.instances ?? [];
  return [
    months.map(({ state }) => state),
    violations.flatMap(({ code, subject }) => (code.includes("UNREC") ? [`${code} ${subject}`] : [])),
  ];
}

describe("outbound trips", () => {
  const both = [trip("jan", "2021-01-12"), trip("feb", "2021-02-09")];

  it("E32: inside the city, or without an enterprise, do not count, and it is said why", () => {
    expect(seen(both, "2021-02")).toEqual([["met", "met"], []]);
    const inside = trip("feb", "2021-02-09", { reach: "own-city" });
    expect(seen([both[0] as object, inside], "2021-02")).toEqual([
      ["met", "missed"],
      ["M13-UNRECOGNISED-CITY feb"],
    ]);
    const idle = trip("feb", "2021-02-09", { visited: [] });
    expect(seen([both[0] as object, idle], "2021-02")).toEqual([
      ["met", "missed"],
      ["M13-UNRECOGNISED-ENTERPRISE feb"],
    ]);
  });
});
