import { expect, it } from "vitest";
import { type Errata, type Erratum, listOf, toRows } from "../../src/index.js";
import { cityOf, words } from "./results.js";

const erratum: Erratum = {
  ...{ unitId: "a", measureId: "m3", line: "held", what: "figure", title: words("例会") },
  ...{ published: 60, now: 70.5, difference: 10.5, added: ["r2"], removed: ["r1"], objections: ["o1"] },
};
const errata: Errata = {
  period: "2021-09",
  published: { digest: "0", asOf: "2021-09-30", knownAt: "2021-09-30" },
  now: { asOf: "2021-09-30", knownAt: "2021-10-20" },
  policyChanged: false,
  rows: [
    erratum,
    {
      ...{ unitId: "a", line: "objection", what: "objection", title: words("申诉"), outcome: words("驳回") },
      ...{ added: [], removed: [], objections: ["o2"] },
    },
  ],
};

it("errata are a list too, with what was published beside what is seen now", () => {
  const rows = toRows(errata, "errata");
  expect(rows[0]).toEqual({
    ...{ no: 1, unitId: "a", measureId: "m3", line: "held", what: "figure", title: words("例会"), id: null },
    ...{ published: 60, now: 70.5, difference: 10.5, objections: "o1", outcome: null },
    ...{ added: "r2", removed: "r1", records: "r2 r1 o1" },
  });
  expect(rows[1]).toMatchObject({ no: 2, measureId: null, outcome: words("驳回"), records: "o2" });
  const list = listOf(errata, "errata");
  expect(list.title.zh).toBe("更正说明");
  expect(list.head.map(({ title, text }) => `${title.zh}${text.zh}`)).toEqual([
    ...["时段2021年9月", "原公布截至2021年9月30日", "截至2021年9月30日", "报送截止2021年10月20日"],
  ]);
});

it("an assessment has no errata, and errata no ranking", () => {
  expect(() => toRows(cityOf([]) as never, "errata")).toThrow("VALUE_INVALID");
  expect(() => toRows(errata as never, "ranking")).toThrow("VALUE_INVALID");
});
