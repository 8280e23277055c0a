import { describe, expect, it } from "vitest";
import { historyOf } from "../../src/cli/input/list-history.js";
import { assessSeries, compilePolicy, listOf, nineteenMeasures } from "../../src/index.js";
import { tableNames } from "../../src/lists/tables.js";
import { cityFiles, folderWith, lines, ran, records, units } from "./folders.js";

const city = folderWith(cityFiles);
const list = (name: string, ...more: string[]) =>
  ran(["list", city, "--period", "2021-03", "--list", name, ...more]);

describe("what is asked wrongly of a list is said with exit code 2, all at once", () => {
  const wrong: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["list"], ["<folder>: ", "--period: ", "--list: "]],
    [["list", city, "--period", "2021-03", "--list", "rankings"], ["--list: Expected one of: notification,"]],
    [
      ["list", city, "--period", "2021-03", "--list", "ranking", "--from", "2021"],
      ["--from: ", "[MONTH_INVALID]"],
    ],
    [
      ["list", city, "--period", "2021-03", "--list", "ranking", "--from", "2019-01"],
      ["--from: ", "[PERIOD_BEFORE_POLICY]"],
    ],
    [["list", city, "--period", "2021-03", "--list", "ranking", "--fail-on-violation"], ["[OPTION_UNKNOWN]"]],
    [["list", city, "--period", "2021-03", "--list", "ranking", "--day", "29"], ["--day: "]],
    [
      ["list", city, "--period", "2021-03", "--list", "ranking", "--unit", "qinglam"],
      ['Did you mean "qinglan"?'],
    ],
  ];
  for (const [argv, parts] of wrong)
    it(argv.slice(2).join(" ") || "nothing", async () => {
      const { code, out, err } = await ran(argv);
      expect([code, out]).toEqual([2, ""]);
      for (const part of parts) expect(err).toContain(part);
    });
});

describe("help of the lists", () => {
  it("names every list and option in both languages", async () => {
    for (const lang of ["en", "zh"]) {
      const { code, out } = await ran(["list", "--help", "--lang", lang]);
      expect(code).toBe(0);
      for (const name of tableNames) expect(out).toContain(`\n  ${name} `);
      for (const name of ["period", "list", "from", "as-of", "known-at", "unit", "policy", "lang", "format"])
        expect(out).toContain(`--${name}`);
    }
  });
});

describe("a list", () => {
  it("is printed within the columns there are, in both languages", async () => {
    for (const lang of ["en", "zh"])
      for (const name of tableNames) {
        const { code, out } = await list(name, "--lang", lang);
        expect(code).toBe(0);
        expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
        expect(out).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  it("has what is known above it, and says where nothing is to be listed", async () => {
    const { out } = await list("public-lists", "--lang", "zh");
    expect(out.split("\n").slice(0, 5)).toEqual([
      "红黑榜（建议）",
      "时段  2021年3月",
      "截至  2021年3月31日",
      "",
      "无。",
    ]);
  });

  const json = async (...argv: string[]) => {
    const { out } = await ran(["list", city, ...argv, "--format", "json"]);
    return JSON.parse(out) as ReturnType<typeof listOf>;
  };
  /** For how many notifications in a row each unit has had its light. */
  const months = async (...argv: string[]) =>
    (await json("--list", "lights", ...argv)).rows.flatMap(({ type, months: own }) =>
      type === "unit" ? own : [],
    );

  it("is that of the library as JSON", async () => {
    const { id, title, columns, rows } = await json("--list", "ranking", "--period", "2021-03");
    expect([id, title.zh, columns[0]?.title.en]).toEqual(["ranking", "排名表", "Rank"]);
    // The commission belongs to no ranking group.
    expect(rows.map(({ unitId }) => unitId)).toEqual(["qinglan", "hegu"]);
  });

  it("has the months before it as its history, January and February being one", async () => {
    expect(await months("--period", "2021-02")).toEqual([1, 1, 1]);
    // In March the second county missed its meeting a second time: from then on it is yellow.
    expect(await months("--period", "2021-03")).toEqual([2, 1, 2]);
    expect(await months("--period", "2021-05", "--from", "2021-04")).toEqual([2, 2, 2]);
    expect(await months("--period", "2021-03", "--from", "2021-03")).toEqual([1, 1, 1]);
  });

  it("has the months up to the end of a longer period as its history, as far as they are over", () => {
    const assessor = compilePolicy(nineteenMeasures);
    const dataset = { units, records: [] };
    const months = (period: string, asOf: string, from: string) =>
      historyOf(assessor, dataset, { period, asOf, from }, () => {}).map((past) => past.period);
    expect(months("2021-Q2", "2021-06-30", "2021-01")).toEqual([
      ...["2021-02", "2021-03", "2021-04", "2021-05", "2021-06"],
    ]);
    expect(months("2021-Q2", "2021-04-30", "2021-03")).toEqual(["2021-03", "2021-04"]);
    expect(months("2021-Q1", "2021-02-10", "2021-01")).toEqual([]);
    expect(months("2021-04", "2021-06-30", "2021-03")).toEqual(["2021-03"]);
    expect(months("2021-02", "2021-02-28", "2020-12")).toEqual(["2020-12"]);
  });

  it("sees the months and the period from one day of the month after, as a series does", async () => {
    const dataset = { units, records } as never;
    const [, march] = assessSeries(dataset, { from: "2021-01", to: "2021-03", day: 10 }).months;
    if (march === undefined) throw new Error("There is no March.");
    const seen = await json("--list", "lights", "--period", "2021-03", "--day", "10");
    expect(seen.rows).toEqual(JSON.parse(JSON.stringify(listOf(march, "lights").rows)));
    expect(seen.head).toEqual(listOf(march, "lights").head);
    // What is said of the period itself goes before.
    const own = await json("--list", "todo", "--period", "2021-03", "--day", "10", "--as-of", "2021-03-31");
    expect(own).toEqual(await json("--list", "todo", "--period", "2021-03"));
    expect(own).not.toEqual(await json("--list", "todo", "--period", "2021-03", "--day", "10"));
  });

  it("shows the rows of the units that were asked for", async () => {
    const { out } = await list("todo", "--unit", "hegu", "--format", "json");
    const read = JSON.parse(out) as ReturnType<typeof listOf>;
    expect(new Set(read.rows.map(({ unitId }) => unitId))).toEqual(new Set(["hegu"]));
  });

  it("is CSV with stable keys, in which no cell is a formula", async () => {
    const named = [{ ...units[0], name: "=HYPERLINK(1)" }, ...units.slice(1)];
    const folder = folderWith({ "units.json": JSON.stringify(named), "records.ndjson": lines(records) });
    const argv = ["list", folder, "--period", "2021-03", "--list", "ranking", "--format", "csv"];
    const [head = "", ...rows] = (await ran(argv)).out.trim().split("\n");
    expect(head).toMatch(/^unitId,rank,unit,group,total,/);
    expect(rows).toHaveLength(units.length);
    expect(rows.find((row) => row.startsWith("qinglan"))).toContain("'=HYPERLINK(1)");
  });
});
