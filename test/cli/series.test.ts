import { describe, expect, it } from "vitest";
import type { Series } from "../../src/index.js";
import { cityFiles, folderWith, type Ran, ran, records, rulesWith } from "./folders.js";

const city = folderWith(cityFiles);
const series = (...more: string[]): Promise<Ran> =>
  ran(["series", city, "--from", "2021-01", "--to", "2021-04", ...more]);
const span = ["--from", "2021-01", "--to", "2021-04"];

/** The lines of a printed page from a heading to the next empty line. */
function below(out: string, heading: string): readonly string[] {
  const lines = out.split("\n");
  const first = lines.indexOf(heading) + 1;
  expect(first).toBeGreaterThan(0);
  return lines.slice(first, lines.indexOf("", first));
}
const cells = (line: string | undefined): readonly string[] => (line ?? "").trim().split(/ {2,}/);

describe("what is asked wrongly of a series is said with exit code 2, all at once", () => {
  const wrong: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ["<folder>: ", "--from: ", "--to: ", "[OPTION_MISSING]"]],
    [
      [city, "--from", "2021-Q1", "--to", "2021"],
      ["--from: A month", "--to: A month"],
    ],
    [
      [city, "--from", "--to", "2021-04"],
      ["--from: ", "[OPTION_INVALID]"],
    ],
    [
      [city, "--from", "2021-04", "--to", "2021-03"],
      ["--to: ", "[SPAN_REVERSED]"],
    ],
    [
      [city, "--from", "2020-07", "--to", "2021-03"],
      ["--from: ", "[PERIOD_BEFORE_POLICY]"],
    ],
    [
      [city, "--from", "2021-01", "--to", "2021-01"],
      ["--to: January 2021 is published together with February 2021"],
    ],
    [
      [city, ...span, "--day", "0"],
      ["--day: ", "1 to 28"],
    ],
    [
      [city, ...span, "--day", "29"],
      ["--day: ", "[OPTION_INVALID]"],
    ],
    [
      [city, ...span, "--day", "tenth"],
      ["--day: ", "[OPTION_INVALID]"],
    ],
    [
      [city, ...span, "--day", "1.5"],
      ["--day: ", "[OPTION_INVALID]"],
    ],
    [
      [city, ...span, "--format", "xml"],
      ["--format: ", "table, json, csv"],
    ],
    [
      [city, ...span, "--unit", "qinglam"],
      ["--unit qinglam: ", 'Did you mean "qinglan"?'],
    ],
    [
      [city, ...span, "--period", "2021"],
      ['"--period"', "[OPTION_UNKNOWN]"],
    ],
    [["nowhere", ...span], ["[FOLDER_MISSING]"]],
  ];
  for (const [argv, parts] of wrong) {
    it(argv.join(" ").replaceAll(city, "…") || "nothing", async () => {
      const { code, out, err } = await ran(["series", ...argv]);
      expect(code).toBe(2);
      expect(out).toBe("");
      for (const part of parts) expect(err).toContain(part);
    });
  }

  it("with every fault at once, missing options only once", async () => {
    const { err } = await ran(["series", city, "--to", "2021", "--day", "40", "--from"]);
    expect(err.match(/\[[A-Z_]+\]/g)).toEqual(["[OPTION_INVALID]", "[MONTH_INVALID]", "[OPTION_INVALID]"]);
  });
});

describe("the printed series", () => {
  it("begins with its months and from when they are seen", async () => {
    const { code, out, err } = await series();
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Months +February 2021 to April 2021: 3 notifications$/m);
    expect(out).toMatch(/^As of +the last day of each month$/m);
    expect(out).not.toContain("Not covered");
    expect((await series("--day", "10")).out).toMatch(/^As of +day 10 of the month after$/m);
  });

  it("says what its end leaves out, and when it is one notification", async () => {
    const argv = ["series", city, "--from", "2021-12", "--to", "2022-01"];
    const { out } = await ran(argv);
    expect(out).toMatch(/^Months +December 2021: 1 notification$/m);
    expect(out).toMatch(/^Not covered +January 2022: published together with a month after it$/m);
    expect((await ran([...argv, "--format", "json"])).err).toContain("Not covered: January 2022");
    expect((await ran([...argv, "--lang", "zh"])).out).toMatch(
      /^未含月份 +2022年1月（与其后月份合并通报）$/m,
    );
  });

  describe("of a city", () => {
    const argv = ["series", "fixtures/city", "--from", "2021-05", "--to", "2021-06", "--day", "10"];
    const asked = Promise.all([ran(argv), ran([...argv, "--format", "json"])]);

    it("has a row a unit and a column a month with total, rank and change, by the newest rank", async () => {
      const [{ out }, { out: json }] = await asked;
      const { months } = JSON.parse(json) as Series;
      const [head, , ...rows] = below(out, "Counties, cities and districts");
      expect(cells(head)).toEqual(["Unit", "2021-05", "2021-06"]);
      const inOrder = (months.at(-1)?.units ?? [])
        .filter(({ group }) => group === "G1")
        .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
      expect(inOrder.length).toBeGreaterThan(5);
      expect(rows.map((row) => cells(row)[0])).toEqual(inOrder.map(({ id, name }) => `${name.en} (${id})`));
      for (const [r, { id }] of inOrder.entries()) {
        const then = months.map(({ units }) => units.find((unit) => unit.id === id));
        const change = then[1]?.standing?.change ?? Number.NaN;
        expect(cells(rows[r]).slice(1)).toEqual([
          `${then[0]?.total?.toFixed(2)} (${then[0]?.rank})`,
          `${then[1]?.total?.toFixed(2)} (${then[1]?.rank},${change > 0 ? "+" : ""}${change})`,
        ]);
      }
    });

    it("counts the lights of units and of what they are to do, and the proposed interviews", async () => {
      const [{ out }, { out: json }] = await asked;
      const { months } = JSON.parse(json) as Series;
      const rows = below(out, "Findings and proposals").filter((line) => line.startsWith("2021-"));
      const counted = months.map(({ units }) => {
        const all = units.flatMap(({ standing }) => standing ?? []);
        const subjects = all.flatMap(({ lights }) => lights.map(({ colour }) => colour));
        const own = all.map(({ light }) => light.colour);
        const of = (colours: readonly string[], colour: string) =>
          colours.filter((one) => one === colour).length;
        return [
          of(own, "red"),
          of(own, "yellow"),
          of(subjects, "red"),
          of(subjects, "yellow"),
          all.flatMap(({ interviews }) => interviews).length,
        ].map(String);
      });
      expect(rows.map((row) => cells(row).slice(2))).toEqual(counted);
      expect(counted.flat().filter((count) => count !== "0")).not.toEqual([]);
    });
  });

  it("breaks into several tables where the months do not fit side by side, losing none", async () => {
    const { out } = await ran(["series", city, "--from", "2021-01", "--to", "2021-12"], { columns: 60 });
    const heads = out.split("\n").filter((line) => /^Unit +2021-/.test(line));
    const periods = Array.from({ length: 11 }, (_, i) => `2021-${String(i + 2).padStart(2, "0")}`);
    const tables = heads.length / 2;
    expect(tables).toBe(3);
    expect(heads.slice(0, tables).flatMap((line) => cells(line).slice(1))).toEqual(periods);
  });

  it("counts what is new in each month", async () => {
    const { out } = await series("--day", "10");
    const json = JSON.parse((await series("--day", "10", "--format", "json")).out) as Series;
    const rows = below(out, "Findings and proposals").filter((line) => line.startsWith("2021-"));
    expect(rows.map((row) => cells(row).slice(0, 2))).toEqual(
      json.months.map(({ period, violations }) => [
        period,
        String(violations.filter((one) => one.new).length),
      ]),
    );
  });

  it("lists with --unit only those, and how each did month by month", async () => {
    const { out } = await series("--unit", "hegu");
    expect(out).not.toContain("Qinglan");
    const [head, , ...rows] = below(out, "Month by month: Hegu County (hegu)");
    expect(cells(head).slice(0, 3)).toEqual(["Month", "Total", "Rank"]);
    expect(rows.map((row) => cells(row)[0])).toEqual(["2021-02", "2021-03", "2021-04"]);
    expect((await series()).out).not.toContain("Month by month");
  });

  it("speaks Chinese", async () => {
    const { out } = await series("--lang", "zh", "--day", "10", "--unit", "qinglan");
    expect(out).toMatch(/^月份 +2021年2月至2021年4月，共3期通报$/m);
    expect(out).toMatch(/^截至 +各次月10日$/m);
    expect(out).toContain("逐月情况：青岚县（qinglan）");
    expect(out).not.toMatch(/Totals|Month by month|Findings/);
  });

  it("tells of what was handed in once", async () => {
    const stray = { ...records[0], id: "stray", unitId: "nobody" };
    const folder = folderWith({
      ...cityFiles,
      "records.ndjson": `${JSON.stringify(stray)}\nnot json\n${JSON.stringify(records[0])}\n`,
    });
    const argv = ["series", folder, "--from", "2021-02", "--to", "2021-04"];
    const { out } = await ran(argv);
    expect(out.match(/UNKNOWN_UNIT/g)).toHaveLength(1);
    expect(out).toMatch(/^Records set aside +2 records$|^Records set aside +2$/m);
    const { err } = await ran([...argv, "--format", "csv"]);
    expect(err).toContain("records.ndjson:1");
    expect(err.match(/DATA_NOT_JSON/g)).toHaveLength(1);
  });

  it("applies another policy, also in which months it publishes together", async () => {
    const rules = rulesWith("policy.json", '"mergedMonths": { "value": 2', '"mergedMonths": { "value": 0');
    const { out } = await series("--policy", rules);
    expect(out).toMatch(/^Months +January 2021 to April 2021: 4 notifications$/m);
  });
});

describe("the series for programs", () => {
  it("is as CSV a row for each unit and month", async () => {
    const { out } = await series("--format", "csv", "--unit", "hegu", "--lang", "zh");
    const [head, ...rows] = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    expect(head).toEqual([
      "period",
      "asOf",
      "group",
      "unitId",
      "unit",
      "total",
      "rank",
      "change",
      "notRanked",
      "light",
      "lightMonths",
      "grade",
      "interviews",
      "violations",
      "newViolations",
    ]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["2021-02", "2021-02-28", "G1", "hegu", "鹤谷县"],
      ["2021-03", "2021-03-31", "G1", "hegu", "鹤谷县"],
      ["2021-04", "2021-04-30", "G1", "hegu", "鹤谷县"],
    ]);
  });

  it("is as JSON the whole series, with --unit of those units alone", async () => {
    const all = JSON.parse((await series("--format", "json")).out) as Series;
    expect(Object.keys(all)[0]).toBe("status");
    expect(all.months.map(({ units }) => units.length)).toEqual([3, 3, 3]);
    const one = JSON.parse((await series("--format", "json", "--unit", "hegu")).out) as Series;
    expect(one.months.flatMap(({ units }) => units)).toEqual(
      all.months.flatMap(({ units }) => units.filter(({ id }) => id === "hegu")),
    );
    expect(one.months.flatMap(({ violations }) => violations.map(({ unitId }) => unitId))).not.toContain(
      "qinglan",
    );
  });
});

describe("the run of a series", () => {
  it("shows on a terminal which month it is at, and erases that", async () => {
    const { err } = await ran(["series", city, ...span], { columns: 80 });
    expect(err).toContain("Assessing February 2021: 0 of 3 done");
    expect(err).toContain("Assessing April 2021: 2 of 3 done");
    expect(err.endsWith("\r\u001B[K")).toBe(true);
    expect((await ran(["series", city, ...span, "--lang", "zh"], { columns: 80 })).err).toContain(
      "正在考核2021年3月：已完成1/3",
    );
  });

  it("has help that names every option in both languages", async () => {
    for (const lang of ["en", "zh"]) {
      const { code, out } = await ran(["series", "--help", "--lang", lang]);
      expect(code).toBe(0);
      for (const name of ["from", "to", "day", "unit", "policy", "lang", "format"])
        expect(out).toContain(`--${name}`);
    }
    expect((await ran(["--help"])).out).toContain("series <folder>");
  });
});
