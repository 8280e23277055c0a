import { execFileSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import type { Chart } from "../../src/report/charts/chart.js";
import { chartsOf } from "../../src/report/charts/charts-of.js";
import { chartReport, type SmallUnit } from "./chart-report.js";

const units: readonly SmallUnit[] = [
  {
    id: "a",
    name: "青岚县",
    group: "G1",
    ranks: [1, 1, 2],
    scores: [59.99, 80],
    light: "red",
    counts: { red: 2, green: 3 },
  },
  {
    id: "b",
    group: "G1",
    ranks: [2, undefined, 1],
    scores: [100, "no-data"],
    light: "green",
    counts: { yellow: 1 },
  },
  { id: "c", group: "G2", ranks: [1, 1, 1], scores: [70, "not-applicable"], light: "grey" },
  { id: "d", scores: [65], light: "green" },
];
const report = chartReport(units);

/** The texts of a picture in the order in which they are drawn. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
/** What is evaluated where a text is taken for an expression. */
const FORMULA = "$" + "{1+1}";
const ids = (charts: readonly Chart[]) => charts.map(({ id }) => id);
const chart = async (id: string, of = report) => {
  const found = (await chartsOf(of, "en")).find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no chart ${id}.`);
  return found;
};

describe("the charts of a report", () => {
  it("are scores, months and lights, each with its figures as a table", async () => {
    const charts = await chartsOf(report, "zh");
    expect(ids(charts)).toEqual(["scores", "months", "lights"]);
    for (const { table } of charts)
      expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
  });

  it("give every score by unit and measure, the best of a group first, and say why one is missing", async () => {
    const { table } = await chart("scores");
    expect(table.columns).toEqual(["Group", "Unit", "Total", "1 measure 1", "2 measure 2"]);
    expect(table.rows).toEqual([
      ["group G1", "b", 89, 100, "records of this kind were not collected"],
      ["group G1", "青岚县", 88, 59.99, 80],
      ["group G2", "c", 89, 70, "there was nothing to do"],
      ["Not ranked", "d", null, 65, null],
    ]);
  });

  it("show a score under 60 as one under 60, and what was not scored as a dash", async () => {
    const texts = textsOf((await chart("scores")).svg);
    expect(texts.slice(0, 6)).toEqual(["100", "–", "59", "80", "70", "65"]);
    expect(texts).not.toContain("60");
  });

  it("give the rank of every month, and nothing for a month without one", async () => {
    const { table, svg } = await chart("months");
    expect(table).toEqual({
      columns: ["Group", "Unit", "month 1", "month 2", "month 3"],
      rows: [
        ["group G1", "青岚县", 1, 1, 2],
        ["group G1", "b", 2, null, 1],
        ["group G2", "c", 1, 1, 1],
      ],
    });
    // Of a unit that had no rank in the month before nobody can say that it went up.
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["青岚县 ▼1", "b", "c"]));
    // Two steps of a, none of b, two of c.
    expect(svg.match(/<line /g)).toHaveLength(4);
  });

  it("have a year after its months", async () => {
    const year = { period: "2021", title: { en: "2021", zh: "2021年" }, rank: 1 };
    const months = report.months.map((unit) => ({ ...unit, months: [...unit.months, year] }));
    const { table } = await chart("months", { ...report, months });
    expect(table.columns).toEqual(["Group", "Unit", "month 1", "month 2", "month 3", "2021"]);
  });

  it("name beside a shared rank all who share it", async () => {
    const tied = chartReport(["x", "y"].map((id) => ({ id, group: "G1", ranks: [1, 1] })));
    expect(textsOf((await chart("months", tied)).svg)).toContain("x, y");
  });

  it("count the lights of each unit", async () => {
    const { table, svg } = await chart("lights");
    expect(table.columns).toEqual(["Group", "Unit", "Light of the unit", "red", "yellow", "grey", "green"]);
    expect(table.rows).toEqual([
      ["group G1", "b", "green", 0, 1, 0, 0],
      ["group G1", "青岚县", "red", 2, 0, 0, 3],
      ["group G2", "c", "grey", 0, 0, 0, 0],
      ["Not ranked", "d", "green", 0, 0, 0, 0],
    ]);
    // The unit's own lights are told apart without their colour.
    expect(textsOf(svg).filter((text) => /^[RYGE]$/.test(text))).toEqual(["G", "R", "E", "G"]);
  });
});

describe("what would say nothing", () => {
  it("is left out of an empty city", async () => {
    expect(await chartsOf(chartReport([]), "zh")).toEqual([]);
  });

  it("leaves a single month to the ranking", async () => {
    const one = chartReport([{ id: "a", group: "G1", ranks: [1], scores: [50], light: "green" }]);
    expect(ids(await chartsOf(one, "en"))).toEqual(["scores", "lights"]);
  });

  it("leaves out scores where nothing was scored", async () => {
    const none = chartReport([{ id: "a", group: "G1", ranks: [1, 1], scores: ["no-data"] }]);
    expect(ids(await chartsOf(none, "en"))).toEqual(["months"]);
  });
});

describe("a picture", () => {
  it("has the same bytes however often and in whatever order pictures are made", async () => {
    const alone = await chartsOf(report, "zh");
    await chartsOf(chartReport(units.slice(1)), "en");
    const [, again] = await Promise.all([chartsOf(report, "en"), chartsOf(report, "zh")]);
    expect(again).toEqual(alone);
  });

  it("has the same bytes in another zone and with another language of the machine", async () => {
    const script = [
      'import { chartsOf } from "./src/report/charts/charts-of.ts";',
      `chartsOf(${JSON.stringify(report)}, "zh").then((charts) => process.stdout.write(JSON.stringify(charts)));`,
    ].join("\n");
    const env = { ...process.env, TZ: "America/New_York", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
    const other = execFileSync("node", ["--import", "tsx", "--input-type=module", "-e", script], { env });
    expect(JSON.parse(other.toString())).toEqual(await chartsOf(report, "zh"));
  });

  it("says what it is to those who cannot see it, and asks for nothing from elsewhere", async () => {
    for (const { id, svg, title, description } of await chartsOf(report, "zh")) {
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title id="chart-[a-z]+-title">/);
      expect(svg).toContain(`<title id="chart-${id}-title">${title}</title>`);
      expect(svg).toContain(`<desc id="chart-${id}-description">${description}</desc>`);
      expect([...svg.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one)).toEqual([
        `chart-${id}-title`,
        `chart-${id}-description`,
      ]);
      expect(svg.replace(/ xmlns="[^"]*"/, "")).not.toMatch(
        /https?:|url\(|href|<style|<script|<image|@import/,
      );
    }
  });

  it("lets no text of the data become markup, and no control or bidi character through", async () => {
    const name = '<script>alert(1)</script>&"\u202Eabc\u0007';
    const hostile = chartReport([
      { id: "a", name, group: "G1", ranks: [1, 1], scores: [50], light: "green" },
      { id: "__proto__", name: FORMULA, group: "G1", ranks: [2, 2], scores: [50], light: "green" },
    ]);
    for (const { svg } of await chartsOf(hostile, "en")) {
      expect(svg).not.toMatch(/<script|\p{Cc}|\p{Cf}/u);
      expect(svg).toContain("&lt;script&gt;");
      expect(svg).toContain(FORMULA);
    }
  });

  it("is wide enough for Chinese names of units and groups", async () => {
    const name = "云泽高新技术产业园区管理委员会办公室";
    const title =
      "实行单列考核的国有平台公司、省属驻地企业和重点产业园区管理机构以及其他单独排名的单位（含托管单位）";
    const wide = chartReport([{ id: "a", name, group: "G1", ranks: [1, 1], scores: [50], light: "green" }]);
    const groups = [{ id: "G1", title: { en: title, zh: title } }];
    for (const [text, { svg, id }] of (await chartsOf({ ...wide, groups }, "zh")).flatMap((one) =>
      [name, title].map((text) => [text, one] as const),
    )) {
      const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
      const [, x = "", size = ""] =
        new RegExp(`translate\\(([0-9.]+),[^>]*font-size="(\\d+)px"[^>]*>[^<]*${text}`).exec(svg) ?? [];
      // A Chinese character is as wide as it is high.
      expect(Number(size)).toBeGreaterThan(0);
      expect([id, Number(x) + text.length * Number(size) <= width]).toEqual([id, true]);
    }
  });

  it("is less than 150 KB for a city of thirty units, nineteen measures and a year", async () => {
    const ranks = Array.from({ length: 9 }, (_, m) => m);
    const city = Array.from({ length: 30 }, (_, u) => ({
      id: `unit-${u}`,
      name: "市住房和城乡建设局",
      group: u % 2 === 0 ? "G1" : "G2",
      ranks: ranks.map((m) => 1 + ((u + m) % 15)),
      scores: Array.from({ length: 19 }, (_, m) => (u * m) % 101),
      light: "green" as const,
      counts: { red: 1, yellow: 2, green: 3, grey: 4 },
    }));
    for (const { svg } of await chartsOf(chartReport(city), "zh"))
      expect(Buffer.byteLength(svg)).toBeLessThan(150_000);
  });

  it("says what to install where that is not there", async () => {
    vi.doMock("vega", () => {
      throw new Error("Cannot find package");
    });
    await expect(chartsOf(report, "en")).rejects.toMatchObject({
      code: "NINETEEN_MEASURES_FAULTS",
      faults: [{ code: "PEER_MISSING", path: "vega vega-lite" }],
    });
    vi.doUnmock("vega");
  });
});
