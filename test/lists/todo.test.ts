import { expect, it } from "vitest";
import { toRows } from "../../src/index.js";
import { cityOf, measureOf, unitOf, words } from "./results.js";

const toDo = (unitId: string, due: string, more: object = {}) => ({
  ...{ unitId, measureId: "m3", duty: "held", title: words("例会"), due, state: "due" as const, records: [] },
  ...more,
});
const measure = (...items: ReturnType<typeof toDo>[]) => measureOf("m3", { toDo: items });
const city = cityOf(
  [
    unitOf("a", {
      measures: [measure(toDo("a", "2021-10-31", { period: "2021-10" }), toDo("a", "2021-10-08"))],
    }),
    unitOf("b", {
      measures: [
        measure(
          toDo("b", "2021-10-10", { subject: "p1", records: ["p1"], state: "make-up", until: "2021-11-01" }),
        ),
      ],
    }),
  ],
  { labels: { p1: "厂房" } },
);

it("the list of what is to be done goes by due date over all units, each with its records", () => {
  const rows = toRows(city, "todo");
  expect(rows.map(({ due, unitId }) => [due, unitId])).toEqual([
    ["2021-10-08", "a"],
    ["2021-10-10", "b"],
    ["2021-10-31", "a"],
  ]);
  expect(rows[1]).toMatchObject({
    ...{ unit: words("b"), measure: words("m3"), about: { en: "厂房", zh: "厂房" }, state: "make-up" },
    ...{ until: "2021-11-01", subject: "p1", period: null, records: "p1" },
  });
  expect(rows[2]).toMatchObject({ about: { en: "October 2021", zh: "2021年10月" }, records: "" });
});
