import { describe, expect, it } from "vitest";
import { type Figure, listOf, toRows, type UnitResult } from "../../src/index.js";
import { cityOf, measureOf, unitOf, words } from "./results.js";

const figure = (id: string, more: Partial<Figure>): Figure => ({
  ...{ id, title: words(id), unit: words("万元") },
  ...more,
});
const ytd = (value: number, month?: number) =>
  figure("ytd", { value, adds: true, ...(month === undefined ? {} : { month }) });
const rate = (value: number) => figure("rate", { value, unit: { en: "%", zh: "%" } });
const city = cityOf([
  unitOf("a", {
    ...{ total: 88.5, rank: 1, standing: { change: 2, light: { colour: "yellow" }, lights: [] } as never },
    measures: [
      measureOf("m8", {
        figures: [ytd(120.3, 20.2), rate(50)],
        progress: {
          ...{ type: "progress", unit: words("万元"), basis: "article", records: [], each: [] },
          whole: {
            plan: 300,
            byNow: 225,
            actual: 120.3,
            completion: 40.1,
            gap: -34.9,
            shortfall: 46.5333333333,
          },
        },
      }),
      measureOf("m3", { figures: [figure("meetings", { value: 7, unit: words("次") })] }),
    ],
  }),
  unitOf("b", { measures: [measureOf("m8", { figures: [ytd(10.4, 0.1), rate(70)] })] }),
  unitOf("c", { group: "G2", measures: [measureOf("m8", { figures: [ytd(5)] })] }),
  unitOf("d", {
    group: "G2",
    measures: [measureOf("m3", { figures: [figure("meetings", { unknown: "no-data" })] })],
  }),
  unitOf("e", { group: undefined as never, notRanked: "no-group" }),
]);
const keys = (row: object | undefined, from: readonly string[]) =>
  from.map((key) => (row as Readonly<Record<string, unknown>> | undefined)?.[key]);

describe("the monthly notification", () => {
  const columns = ["m3.meetings", "m8.ytd.month", "m8.ytd", "m8.rate"];

  it("has the figures by measure and file, the month beside what counts up, then how far the unit is", () => {
    expect(listOf(city, "notification").columns.map(({ key }) => key)).toEqual([
      ...["no", "unit", "group", ...columns, "m8.completion", "m8.pace", "m8.gap"],
      ...["total", "rank", "change", "light", "note", "records"],
    ]);
    const [row] = toRows(city, "notification");
    expect(keys(row, [...columns, "m8.completion", "m8.pace", "m8.gap"])).toEqual([
      ...[7, 20.2, 120.3, 50, 40.1, 75, -34.9],
    ]);
    expect(row).toMatchObject({ unitId: "a", no: 1, total: 88.5, rank: 1, change: 2, light: "yellow" });
  });

  it("names month and year so far", () => {
    const titles = listOf(city, "notification").columns.map(({ title }) => title.zh);
    expect(titles).toContain("ytd（本期）");
    expect(titles).toContain("ytd（本年累计）");
    expect(titles).toContain("m8：超（欠）序时");
  });

  it("keeps every unit, in the official order", () => {
    expect(toRows(city, "notification").map(({ unitId }) => unitId)).toEqual(["a", "b", "c", "d", "e"]);
  });

  // 120.3 + 10.4 = 130.7; with the 5 of the other group 135.7. What one unit does not know, its sums do not.
  it("sums amounts and counts by group and in all, and no shares", () => {
    const { totals } = listOf(city, "notification");
    expect(totals.map(({ unit }) => (unit as { zh: string }).zh)).toEqual(["县区小计", "园区小计", "合计"]);
    expect(listOf(city, "notification").head.map(({ key }) => key)).toEqual(["period", "asOf", "sums"]);
    expect(totals.map((row) => keys(row, columns))).toEqual([
      [7, 20.3, 130.7, null],
      [null, null, 5, null],
      [null, null, 135.7, null],
    ]);
  });

  it("has no sums where there are no figures", () => {
    const bare: UnitResult = unitOf("a", { measures: [measureOf("m8")] });
    const { totals, head } = listOf(cityOf([bare]), "notification");
    expect(totals).toEqual([]);
    expect(head.map(({ key }) => key)).toEqual(["period", "asOf"]);
  });
});
