import { readFileSync } from "node:fs";
import { type Assessor, compilePolicy, nineteenMeasures, parsePolicy } from "../../src/index.js";
import { handover, report, target, tenure } from "../../test/support/mini-kinds.js";
import { miniTexts } from "../../test/support/mini-policy.js";
import { richMeasure } from "../../test/support/rich-measure.js";
import { ruleTexts } from "../../test/support/rules.js";

/** Sound data that mutants are made of. */
export interface Samples {
  /** A small policy that uses nearly every word, and the shipped one. */
  readonly policies: readonly Readonly<Record<string, string>>[];
  /** Sound datasets, each with who assesses it. */
  readonly cities: readonly { readonly city: object; readonly assessor: Assessor }[];
}

const header = { unitId: "a", filedAt: "2021-03-02", audit: "approved" };
const events = Array.from({ length: 12 }, (_, i) => ({
  kind: "event",
  id: `e${i}`,
  ...header,
  unitId: i % 3 === 0 ? "b" : "a",
  on: `2021-${String((i % 8) + 1).padStart(2, "0")}-1${i % 10}`,
  dueOn: "2021-03-31",
  ...(i % 2 === 0 ? { doneOn: "2021-04-02T09:00:00+08:00" } : {}),
  topic: ["x", "y", "z"][i % 3],
  amount: 12.5 * i,
  visits: i,
  tags: ["x", "y"],
  ...(i === 5 ? { jointWith: ["b"], jointShare: 0.5, supersedes: "e4" } : {}),
}));

const miniCity = {
  units: [
    { id: "a", name: "A", kinds: ["county"], changes: [{ on: "2021-02-01", name: { en: "x", zh: "甲" } }] },
    { id: "b", name: "B", kinds: ["county"], to: "2021-05-31", successor: "a" },
  ],
  records: [
    ...events,
    { kind: "report", id: "r1", ...header, on: "2021-02-03", period: "2021-01", topic: "x", amount: 1 },
    { kind: "tenure", id: "t1", ...header, from: "2020-09-01", postId: "p1" },
    { kind: "handover", id: "h1", ...header, on: "2021-03-01", of: "e1", to: "b" },
    { kind: "target", id: "g1", ...header, on: "2021-01-01", name: "funds", year: 2021, value: 5 },
  ],
  exemptions: [
    {
      id: "x1",
      unitId: "a",
      from: "2021-02-01",
      to: "2021-02-28",
      reason: "other",
      approvedBy: "office",
      documentNo: "1",
      approvedOn: "2021-02-01",
    },
  ],
  collected: [{ kind: "event", units: ["a", "b"], from: "2020-08-06" }],
  calendar: { years: [2031], daysOff: ["2031-01-01"], daysWorked: [] },
};

/** A few units of the sample city with some of their records. */
function smallCity(): object {
  const units = (JSON.parse(readFileSync("fixtures/city/units.json", "utf8")) as { id: string }[]).slice(
    0,
    4,
  );
  const ids = new Set(units.map(({ id }) => id));
  const lines = readFileSync("fixtures/city/records.ndjson", "utf8").trim().split("\n");
  const records = lines
    .map((line) => JSON.parse(line) as { unitId: string })
    .filter(({ unitId }) => ids.has(unitId));
  return { units, records: records.filter((_, i) => i % 5 === 0) };
}

export function readSamples(): Samples {
  const kinds = [report, tenure, handover, target];
  const mini = miniTexts({ ...richMeasure, kinds });
  const reading = parsePolicy(mini);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults, null, 1));
  return {
    policies: [mini, ruleTexts()],
    cities: [
      { city: miniCity, assessor: compilePolicy(reading.policy) },
      { city: smallCity(), assessor: compilePolicy(nineteenMeasures) },
    ],
  };
}
