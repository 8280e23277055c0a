import { beforeAll, describe, expect, it } from "vitest";
import { type Assessment, assessSeries, listOf, type TableName, toRows } from "../../src/index.js";
import { tableNames } from "../../src/lists/tables.js";
import { readDataset } from "../../src/node/index.js";
import { holdPlain } from "../support/hold-plain.js";

// What the lists of the whole city say, counted again from the results themselves.

let city: Assessment;
beforeAll(async () => {
  const reading = await readDataset("fixtures/city");
  if (!reading.ok) throw new Error("The city cannot be read.");
  const series = assessSeries(reading.dataset as never, { from: "2021-07", to: "2021-09" });
  const last = series.months.at(-1);
  if (last === undefined) throw new Error("The series is empty.");
  city = last;
}, 60_000);

describe.each(tableNames)("the list %s of the city", (name: TableName) => {
  it("has rows with the same keys, each with its records, that survive JSON", () => {
    const rows = toRows(city, name);
    const { columns, totals } = listOf(city, name);
    const [first] = rows;
    const keys = Object.keys(first ?? {});
    expect(rows.length).toBeGreaterThan(0);
    for (const row of [...rows, ...totals]) expect(Object.keys(row)).toEqual(keys);
    for (const { key } of columns) expect(keys).toContain(key);
    expect(columns.at(-1)?.key).toBe("records");
    expect(keys.at(-1)).toBe("records");
    expect(keys[0] === "unitId" || keys[1] === "unitId").toBe(true);
    holdPlain(listOf(city, name));
  });
});

describe("counted again", () => {
  it("the lights of each colour are those of the standing", () => {
    const count = { red: 0, yellow: 0, green: 0, grey: 0 };
    for (const { standing } of city.units)
      for (const { colour } of standing?.lights ?? []) count[colour] += 1;
    const { red, yellow, green, grey } = count;
    expect(red * yellow * grey).toBeGreaterThan(0);
    const text = listOf(city, "lights").head.find(({ key }) => key === "projects")?.text.zh;
    expect(text).toBe(`红灯${red}，黄灯${yellow}，绿灯${green}，免责${grey}`);
  });

  it("every red and yellow finding about a project has a row, and every row's finding is there", () => {
    const rows = toRows(city, "lights").filter(({ violation }) => violation !== null);
    const ids = new Set(city.violations.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
    for (const { violation, cause } of rows) {
      expect(ids).toContain(violation);
      expect(cause).toEqual(city.violations.find(({ id }) => id === violation)?.message);
    }
  });

  it("the scores of the blocks lie between those of their measures", () => {
    const numbers: Readonly<Record<string, readonly number[]>> = {
      ...{ reserve: [9], promotion: [8], striving: [12], "investment-promotion": [13, 14] },
    };
    const rows = toRows(city, "ranking");
    for (const unit of city.units)
      for (const [block, own] of Object.entries(numbers)) {
        const scores = unit.measures
          .filter(({ number }) => own.includes(number))
          .flatMap(({ score }) => score ?? []);
        const cell = rows.find(({ unitId }) => unitId === unit.id)?.[`block.${block}`] ?? null;
        if (scores.length === 0) expect(cell).toBeNull();
        else {
          expect(cell).toBeGreaterThanOrEqual(Math.min(...scores) - 0.005);
          expect(cell).toBeLessThanOrEqual(Math.max(...scores) + 0.005);
        }
      }
  });

  it("what belongs to the month is the growth since the month before", async () => {
    const reading = await readDataset("fixtures/city");
    if (!reading.ok) throw new Error("The city cannot be read.");
    const august = assessSeries(reading.dataset as never, { from: "2021-08", to: "2021-08" }).months[0];
    const before = august === undefined ? [] : toRows(august, "notification");
    const now = toRows(city, "notification");
    const months = Object.keys(now[0] ?? {}).filter((key) => key.endsWith(".month"));
    let compared = 0;
    for (const row of now)
      for (const key of months) {
        const past = before.find(({ unitId }) => unitId === row.unitId)?.[key.slice(0, -".month".length)];
        const soFar = row[key.slice(0, -".month".length)];
        if (typeof past !== "number" || typeof soFar !== "number") continue;
        expect(row[key]).toBeCloseTo(soFar - past, 8);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(100);
  }, 60_000);

  it("no interview, exemption or finding to be put right is lost", () => {
    const interviews = city.units.flatMap(({ standing }) => standing?.interviews ?? []);
    const held = city.units.flatMap(({ heldInterviews = [] }) => heldInterviews);
    expect(interviews.length * held.length).toBeGreaterThan(0);
    expect(toRows(city, "interviews")).toHaveLength(interviews.length + held.length);
    expect(toRows(city, "todo")).toHaveLength(city.toDo.length);
    expect(toRows(city, "violations")).toHaveLength(city.violations.length);
    const approved = city.units.flatMap(({ exemptions = [] }) => exemptions.map(({ id }) => id));
    const listed = toRows(city, "exemptions").map(({ id }) => id);
    expect(listed.filter((id) => id !== "vacancy")).toEqual(approved);
    const exempt = city.units.flatMap(({ measures }) =>
      measures.flatMap(({ duties }) =>
        duties.flatMap(({ instances }) => instances.filter(({ state }) => state === "exempt")),
      ),
    );
    const covered = toRows(city, "exemptions").reduce((sum, { instances }) => sum + Number(instances), 0);
    expect(covered).toBe(exempt.length);
  });
});
