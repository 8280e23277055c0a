import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Given, of, place, policyWith } from "../../support/placed.js";

const units = (totals: readonly number[], more: Partial<Given> = {}): readonly Given[] =>
  totals.map((total, i) => ({ id: `u${i + 1}`, total, ...more }));
const lastOf = (given: readonly Given[]) =>
  place(given).flatMap(({ id, standing }) => (standing?.last === true ? id : []));

describe("the last place of a group", () => {
  it("is that of whoever has nobody below", () => {
    expect(lastOf(units([90, 80, 70]))).toEqual(["u3"]);
  });

  it("E21: is shared by all that are tied at the end", () => {
    expect(lastOf(units([90, 70, 70]))).toEqual(["u2", "u3"]);
  });

  it("E21: is nobody's where all are tied", () => {
    expect(lastOf(units([80, 80, 80]))).toEqual([]);
  });

  it("E20: is nobody's in a group of fewer than three", () => {
    expect(lastOf(units([90, 80]))).toEqual([]);
  });

  it("is a matter of one's own group", () => {
    expect(lastOf([...units([90, 80, 70]), { id: "p1", group: "G2", total: 10 }])).toEqual(["u3"]);
  });

  it("does not count whoever has no rank", () => {
    const thin: Given = { id: "thin", total: 10, more: { coverage: { scored: 1, applicable: 10 } } };
    expect(lastOf([...units([90, 80, 70]), thin])).toEqual(["u3"]);
    expect(lastOf([...units([90, 80]), thin])).toEqual([]);
  });

  it("is by exact totals: what is printed alike need not be tied", () => {
    const close = (id: string, exactTotal: string): Given => ({ id, more: { total: 80, exactTotal } });
    expect(lastOf([close("a", "80001/1000"), close("b", "80002/1000"), close("c", "80003/1000")])).toEqual([
      "a",
    ]);
  });
});

describe("the public lists", () => {
  /** Who is on a list that takes so many places from either end, whatever the target. */
  const listed = (given: readonly Given[], take: "first" | "last", value: number) => {
    const policy = policyWith({
      publicLists: [
        {
          id: "named",
          title: { en: "Named", zh: "榜" },
          take,
          when: { fact: "total", operator: "greaterThan", value: 0 },
          places: [{ groups: ["G1"], value, basis: "assumption" }],
          basis: "assumption",
        },
      ],
    });
    return place(given, "2021-09", [], policy).flatMap(({ id, standing }) =>
      standing?.lists.includes("named") ? id : [],
    );
  };
  const published = units([100, 100, 100, 95, 95, 90, 85, 85, 80, 80]);

  it("G17: keep all equal scores at the cut-off: the top ten are ten, the top four five, the top nine ten", () => {
    expect(place(published).map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4, 6, 7, 7, 9, 9]);
    expect(listed(published, "first", 10)).toHaveLength(10);
    expect(listed(published, "first", 4)).toEqual(["u1", "u2", "u3", "u4", "u5"]);
    expect(listed(published, "first", 9)).toHaveLength(10);
    expect(listed(published, "first", 3)).toEqual(["u1", "u2", "u3"]);
  });

  it("E21: keep them at the other end too", () => {
    expect(listed(published, "last", 1)).toEqual(["u9", "u10"]);
    expect(listed(published, "last", 3)).toEqual(["u7", "u8", "u9", "u10"]);
    expect(listed(units([90, 90, 90]), "last", 1)).toEqual([]);
    expect(listed(units([90, 80]), "last", 1)).toEqual([]);
  });

  it("name the first only with the target exceeded, the last only with it missed, and nobody who is exempt", () => {
    const exemption = {
      ...{ id: "x", unitId: "u7", from: "2021-09-20", to: "2021-10-10", reason: "force-majeure" as const },
      ...{ approvedBy: "committee", documentNo: "1", approvedOn: "2021-09-21" },
    };
    const city: readonly Given[] = [
      { id: "u1", total: 95, done: 120 },
      { id: "u2", total: 94, done: 100 },
      { id: "u3", total: 93, done: 120 },
      { id: "u4", total: 80, done: 120 },
      { id: "u5", total: 70, done: 80 },
      { id: "u6", total: 69, done: 80 },
      { id: "u7", total: 68, done: 80, more: { exemptions: [exemption] } },
      { id: "u8", total: 67 },
    ];
    // 30% of eight are 2.4: three places at either end, whatever becomes of the others.
    expect(place(city).map(({ standing }) => standing?.lists)).toEqual([
      ["red"],
      [],
      ["red"],
      [],
      [],
      ["black"],
      [],
      [],
    ]);
  });

  it.each([
    [3, 1],
    [7, 3],
    [10, 3],
    [11, 4],
  ])("of %d units take no more than 30%%, rounded up: %d", (size, most) => {
    const totals = Array.from({ length: size }, (_, i) => 99 - i);
    const count = (done: number): number =>
      place(units(totals, { done })).filter(({ standing }) => standing?.lists.length).length;
    expect([count(101), count(99)]).toEqual([most, most]);
  });

  it.each([
    ["G1", 5, 4],
    ["G2", 5, 4],
    ["G3", 4, 3],
    ["G4", 4, 3],
  ])(
    "take so many places as the policy has for the group: in %s the first %d and the last %d",
    (group, most, least) => {
      const totals = Array.from({ length: 20 }, (_, i) => 99 - i);
      const listedOf = (done: number) =>
        place(units(totals, { group, done })).flatMap(({ id, standing }) =>
          standing?.lists.length ? id : [],
        );
      const ids = totals.map((_, i) => `u${i + 1}`);
      expect(listedOf(101)).toEqual(ids.slice(0, most));
      expect(listedOf(99)).toEqual(ids.slice(-least));
    },
  );
});

describe("a rank", () => {
  it("grows with no unit's fall, and says how many places a unit went up since the notification before", () => {
    const before = [{ period: "2021-08", units: [{ id: "u1", group: "G1", rank: 3, figures: {} }] }];
    expect(of(place(units([90, 80]), "2021-09", before), "u1")).toMatchObject({ previousRank: 3, change: 2 });
  });

  it("is not compared with that in another group, nor with a notification further back", () => {
    const past = (period: string, group: string) => [
      { period, units: [{ id: "u1", group, rank: 3, figures: {} }] },
    ];
    expect(of(place(units([90]), "2021-09", past("2021-08", "G2")), "u1").change).toBeUndefined();
    expect(of(place(units([90]), "2021-09", past("2021-07", "G1")), "u1").change).toBeUndefined();
  });

  it("follows from the totals alone: as many are above as have more, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }), (totals) => {
        const placed = place(units(totals));
        for (const [i, { rank, standing }] of placed.entries()) {
          const own = totals[i] ?? 0;
          expect(rank).toBe(1 + totals.filter((one) => one > own).length);
          const isLast = totals.length >= 3 && own === Math.min(...totals) && new Set(totals).size > 1;
          expect(standing?.last ?? false).toBe(isLast);
        }
      }),
    );
  });
});
