import { expect, it } from "vitest";
import { type Exemption, type InstanceResult, listOf, toRows } from "../../src/index.js";
import { cityOf, measureOf, unitOf, words } from "./results.js";

const exempt = (exemption: string, period: string, more: Partial<InstanceResult> = {}): InstanceResult => ({
  ...{ period, due: "2021-07-31", state: "exempt", times: 1, credit: 0, exemption, records: [] },
  ...more,
});
const approved: Exemption = {
  ...{
    id: "e1",
    unitId: "a",
    measures: ["m3"],
    from: "2021-07-01",
    to: "2021-08-31",
    reason: "force-majeure",
  },
  ...{ approvedBy: "office", documentNo: "7", approvedOn: "2021-07-05" },
};
const months = ["2021-01", "2021-02", "2021-03", "2021-04", "2021-05"];
const city = cityOf([
  unitOf("a", {
    exemptions: [approved, { ...approved, id: "e2", measures: undefined as never, allows: ["online"] }],
    measures: [
      measureOf("m3", {
        duties: [
          {
            ...{ duty: "held", title: words("例会") },
            instances: [
              exempt("e1", "2021-07", { records: ["r1"] }),
              exempt("e1", "2021-08"),
              exempt("e1", "2021-09", { state: "met" }),
            ],
          },
        ],
      }),
      measureOf("m4", {
        duties: [
          {
            ...{ duty: "studied", title: words("研究") },
            instances: [
              exempt("vacancy", "2021-06", { subject: "a-party" }),
              ...months.slice(1).map((month) => exempt("vacancy", month)),
            ],
          },
          {
            ...{ duty: "out", title: words("外出") },
            instances: [exempt("vacancy", "2021-06", { subject: "a-party" })],
          },
        ],
      }),
    ],
  }),
  unitOf("office"),
]);

it("the list of exemptions says who approved what, and what it covered; vacant posts need no approval", () => {
  const rows = toRows(city, "exemptions");
  expect(rows[0]).toEqual({
    ...{ id: "e1", unitId: "a", no: 1, unit: words("a"), measures: words("m3"), from: "2021-07-01" },
    ...{ to: "2021-08-31", reason: "force-majeure", approvedBy: words("office"), document: "7" },
    ...{ approvedOn: "2021-07-05", allows: null, measureIds: "m3", instances: 2, records: "r1" },
    covered: { en: "例会 in English: July 2021, August 2021", zh: "例会：2021年7月、2021年8月" },
  });
  expect(rows[1]).toMatchObject({
    measures: { zh: "全部措施" },
    allows: "online",
    covered: null,
    instances: 0,
  });
  expect(rows[2]).toMatchObject({
    ...{
      id: "vacancy",
      measures: words("m4"),
      from: null,
      reason: "vacancy",
      approvedBy: null,
      instances: 6,
    },
    covered: { zh: "研究：5项；外出：2021年6月（a-party）" },
  });
  expect(rows).toHaveLength(3);
  expect(listOf(city, "exemptions").columns.at(-2)?.title.zh).toBe("免责事项");
});
