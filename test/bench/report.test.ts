import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Contestant, ENGINE, HAND, LOGIC, OURS, type Work } from "../../bench/contestant.js";
import { demandsOf } from "../../bench/demands.js";
import { writeInto } from "../../bench/docs.js";
import { optionsOf } from "../../bench/options.js";
import { markdownOf, textOf } from "../../bench/print.js";
import { race } from "../../bench/race.js";
import type { Report, Row } from "../../bench/report.js";
import { median, spread } from "../../bench/stats.js";
import { sectionsOf } from "../../bench/table.js";

const machine = { node: "v20.19.0", model: "A processor", cores: 2, gigabytes: 24 };
const cities = [
  { units: 600, records: 150_000, bytes: 51e6 },
  { units: 6000, records: 1_500_000, bytes: 510e6 },
];
const row = (work: Work, name: string, time: number, units = 600): Row => ({
  ...{ name, work, units },
  ...{ records: units * 250, times: [time, 0.9 * time, 1.1 * time] },
});

/** Every demand exactly at its bound. */
const met: Report = {
  machine,
  cities,
  rows: [
    row("floor", "floor", 400),
    row("all-once", OURS, 1000),
    row("all-monthly", OURS, 2000),
    row("three-once", OURS, 500),
    row("three-once", ENGINE, 1500),
    row("three-monthly", OURS, 700),
    row("three-monthly", ENGINE, 5600),
    row("scoring-once", OURS, 200),
    row("scoring-monthly", OURS, 500),
    row("scoring-once", HAND, 50),
    row("scoring-monthly", HAND, 150),
    row("conditions-traced", OURS, 10),
    row("conditions-traced", ENGINE, 500),
    row("conditions", OURS, 5),
    row("conditions", LOGIC, 5),
    row("floor", "floor", 4000, 6000),
    row("all-once", OURS, 12_000, 6000),
  ],
  streamed: { units: 6000, records: 1_500_000, memory: 256 * 2 ** 20, took: 60_000 },
  firstUse: { dependencies: 60, library: 100, assessed: 110, rounds: 15 },
  took: 500,
};

/** The report with one row of another time. */
const with_ = (work: Work, name: string, time: number, units = 600): Report => ({
  ...met,
  rows: met.rows.map((one) =>
    one.work === work && one.name === name && one.units === units ? row(work, name, time, units) : one,
  ),
});

const missedIn = (report: Report): readonly string[] =>
  demandsOf(report).flatMap(({ title, met }) => (met === false ? title : []));

it("meets what is at its bound, and nothing beyond it", () => {
  expect(demandsOf(met).map((demand) => demand.met)).toEqual(demandsOf(met).map(() => true));
  expect(missedIn(with_("all-once", OURS, 1010))).toContain("One assessment, to the floor");
  expect(missedIn(with_("all-monthly", OURS, 2010))).toEqual(["Twelve monthly assessments, to the floor"]);
  expect(missedIn(with_("three-once", ENGINE, 1490))).toHaveLength(1);
  expect(missedIn(with_("three-monthly", ENGINE, 5500))).toHaveLength(1);
  expect(missedIn(with_("conditions-traced", OURS, 11))).toHaveLength(1);
  expect(missedIn(with_("conditions", LOGIC, 4))).toHaveLength(1);
  // 12 months less one: 310 ms to 100 ms.
  expect(missedIn(with_("scoring-monthly", OURS, 510))).toHaveLength(1);
  expect(missedIn(with_("all-once", OURS, 12_100, 6000))).toHaveLength(1);
  expect(
    missedIn({ ...met, streamed: { units: 6000, records: 1, memory: 257 * 2 ** 20, took: 1 } }),
  ).toHaveLength(1);
  expect(
    missedIn({ ...met, firstUse: { dependencies: 60, library: 101, assessed: 1, rounds: 1 } }),
  ).toHaveLength(1);
});

it("misses what was to be measured and was not, and leaves open what the run was not asked for", () => {
  const slow = {
    ...met,
    rows: met.rows.map((one) => (one.work === "all-monthly" ? { ...one, times: [] } : one)),
  };
  expect(missedIn(slow)).toEqual(["Twelve monthly assessments, to the floor"]);
  const { streamed, firstUse, ...rest } = met;
  const small = demandsOf({ ...rest, rows: [], streamed: { units: 60, records: 1, memory: 1, took: 1 } });
  expect(small.map((demand) => demand.met)).toEqual(demandsOf(met).map(() => undefined));
  const only = { ...rest, rows: met.rows.filter(({ name }) => name === OURS) };
  expect(missedIn(only)).toEqual([]);
  expect(demandsOf({ ...rest, rows: [], cities: [] }).map((demand) => demand.met)).toEqual(
    demandsOf(met).map(() => undefined),
  );
  expect(missedIn({ ...rest, streamed: { units: 6000, records: 1, missing: "too slow" } })).toHaveLength(1);
});

it("takes the middle of the times, and how far they lie apart", () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(spread([100, 80, 110])).toBe(0.3);
});

it("prints ratios first, for a terminal and for the page", () => {
  const sections = sectionsOf(met, demandsOf(met));
  const text = textOf(sections, met);
  expect(text).toContain("A processor, 2 cores, 24 GB, Node v20.19.0, 500 s in all");
  expect(text).toMatch(/nineteen-measures +2\.50 +1\.00 s +20% +6\.67 µs +3$/m);
  const page = markdownOf(sections, met);
  expect(page).toContain("| nineteen-measures | 2.50 |  | 1.00 s | 20% | 6.67 µs | 3 |  |");
  expect(page).toContain("| json-rules-engine | 3.75 | 3.00 | 1.50 s |");
  expect(page).toContain("| json-rules-engine |  | 50.0 | 500 ms | 20% |  | 3 |");
  expect(page).toContain("| ✓ | One assessment, to the floor | most 2.5 × | 2.50 × |");
});

it("writes between the marks of a page and nowhere else", () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const path = join(folder, "page.md");
  const page = readFileSync("docs/performance.md", "utf8");
  writeFileSync(path, page);
  writeInto(path, "| new |");
  writeInto(path, "| newer |");
  const written = readFileSync(path, "utf8");
  rmSync(folder, { recursive: true });
  const [, end = ""] = page.split("<!-- to here -->");
  expect(written).toContain("\n| newer |\n");
  expect(written).not.toContain("| new |");
  expect(written.startsWith(page.slice(0, page.indexOf("-->")))).toBe(true);
  expect(written.endsWith(end)).toBe(true);
});

it("understands its options, and says what is wrong with them", () => {
  expect(optionsOf([]).sizes).toEqual([60, 600, 6000]);
  expect(optionsOf(["--quick"]).sizes).toEqual([60]);
  expect(optionsOf(["--sizes", "30,300", "--only", "floor,stream"])).toMatchObject({
    sizes: [30, 300],
    only: ["floor", "stream"],
  });
  expect(() => optionsOf(["--sizes", "10"])).toThrow("--sizes");
  expect(() => optionsOf(["--nonsense"])).toThrow("--nonsense");
});

const given = {
  units: [],
  exemptions: [],
  ndjson: Buffer.alloc(0),
  count: 0,
  months: [],
  period: "2021-12",
  day: 10,
};
const contestant = (name: string, work: Work, run: () => unknown): Contestant => ({ name, work, run });

it("lets contestants take turns, after each has done the work once", async () => {
  const turns: string[] = [];
  const racing = ["a", "b"].map((name) => contestant(name, "three-once", () => void turns.push(name)));
  const timings = await race(racing, given, { budget: 60_000, rounds: 2 });
  expect(turns.join("")).toBe("ababab");
  expect(timings.map(({ name, times }) => [name, times.length])).toEqual([
    ["a", 2],
    ["b", 2],
  ]);
});

it("measures nothing where those that do the same work disagree, and compares nobody else", async () => {
  const racing = [
    contestant("a", "three-once", () => ({ total: 1 })),
    contestant("b", "three-once", () => ({ total: 2 })),
  ];
  await expect(race(racing, given, { budget: 60_000, rounds: 1 })).rejects.toThrow("disagree");
  const others = [contestant("a", "three-once", () => 1), contestant("b", "three-monthly", () => 2)];
  await expect(race(others, given, { budget: 60_000, rounds: 1 })).resolves.toHaveLength(2);
});
