import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";

const project = {
  kind: "project",
  id: "p",
  unitId: "a",
  on: "2021-01-20",
  category: "continuing",
  planYear: 2021,
  yearPlan: 10_000,
};

/** A project of which the unit reported more than the statistics have, and what the audit found about that. */
function seen(reported: number, deviation: number) {
  const head = { unitId: "a", id: "june", on: "2021-07-05" };
  const status = { kind: "project-status", ...head, projectId: "p", month: "2021-06", complete: true };
  const figures = { ytdInvestment: reported, statisticsInvestment: 4000 };
  const about = { subject: "project", recordId: "june", metric: "ytdInvestment", deviation, intent: "error" };
  const audit = { kind: "data-audit", id: "audit", unitId: "a", on: "2021-06-30", ...about };
  const dataset = {
    units: [{ id: "a", name: "A", kinds: ["county"] }],
    records: [project, { ...status, ...figures }, audit],
  };
  const unit = assess(dataset as never, { period: "2021-06", asOf: "2021-07-05" }).units[0];
  const measure = (number: number) => unit?.measures.find((one) => one.number === number);
  const line = (number: number, id: string) => measure(number)?.lines.find((one) => one.id === id);
  return {
    invested: line(8, "invest")?.exactShare,
    taken: (line(18, "truth")?.possible ?? 0) - (line(18, "truth")?.earned ?? 0),
    found: measure(18)?.violations.map(({ code, subject }) => `${code} ${subject}`),
  };
}

describe("conflicting figures", () => {
  it("E26: the statistics go first, and a deviation of more than 5% that an audit found costs points", () => {
    // Of 10000 planned 5000 by the end of June, of which 4000 are in the statistics: 4/5, whatever the unit reported.
    expect(seen(4320, 0.08)).toEqual({ invested: "4/5", taken: 5, found: ["M18-DEVIATION audit"] });
    expect(seen(4200, 0.05)).toEqual({ invested: "4/5", taken: 0, found: [] });
  });
});
