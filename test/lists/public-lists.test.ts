import { expect, it } from "vitest";
import { toRows } from "../../src/index.js";
import { cityOf, unitOf, words } from "./results.js";

const standing = (lists: string[], target?: object) =>
  ({ lists, lights: [], ...(target === undefined ? {} : { ownTarget: target }) }) as never;
const target = { measureId: "m8", completion: 92.346, gap: 17.3, met: true };

it("the public lists stand one after the other, group after group, by rank", () => {
  const city = cityOf([
    unitOf("park", { group: "G2", rank: 1, standing: standing(["red"]) }),
    unitOf("last", { rank: 3, standing: standing(["black"], { ...target, met: false }) }),
    unitOf("second", { rank: 2, standing: standing(["red"]) }),
    unitOf("first", { rank: 1, total: 95, standing: standing(["red"], target) }),
    unitOf("none", { rank: 4, standing: standing([]) }),
  ]);
  const rows = toRows(city, "public-lists");
  expect(rows.map(({ list, unitId }) => [list, unitId])).toEqual([
    ["red", "first"],
    ["red", "second"],
    ["red", "park"],
    ["black", "last"],
  ]);
  expect(rows[0]).toEqual({
    ...{ unitId: "first", measureId: "m8", no: 1, list: "red", unit: words("first"), group: "G1", rank: 1 },
    ...{ total: 95, completion: 92.35, gap: 17.3, met: "yes", records: "" },
  });
  expect(rows.map(({ met }) => met)).toEqual(["yes", null, null, "no"]);
});
