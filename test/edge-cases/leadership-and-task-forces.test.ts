import { describe, expect, it } from "vitest";
import { assess, type Dataset } from "../../src/index.js";

// Hard cases of measures 1 and 2 that need several units, or filings.

type Given = Readonly<Record<string, unknown>>;

const unit = (id: string, kind: string, more: Given = {}): Given => ({
  id,
  name: id,
  kinds: [kind],
  ...more,
});
const body = (unitId: string, more: Given = {}): Given => ({
  ...{ kind: "leading-body", id: `body-${unitId}`, unitId, from: "2020-09-15", chairRole: "principal" },
  ...{ documentNo: "No. 1", ...more },
});
const visit = (on: string, toUnitId: string): Given => ({
  ...{ kind: "guidance-visit", id: `visit-${on}-${toUnitId}`, unitId: "drc", on, toUnitId },
});

function city(units: readonly Given[], records: readonly Given[], asOf: string) {
  const data = { units, records } as unknown as Dataset;
  const found = assess(data, { period: asOf.slice(0, 7), asOf }).units;
  const of = (unitId: string) => found.find(({ id }) => id === unitId);
  return {
    of,
    measure: (unitId: string, number: number) => of(unitId)?.measures.find((one) => one.number === number),
  };
}

describe("a unit that is merged into another", () => {
  const units = [
    unit("drc", "drc"),
    unit("old", "park", { to: "2021-06-30", successor: "new" }),
    unit("new", "park"),
  ];

  it("E24: is guided and reviewed until it ends, and nobody is asked for it afterwards", () => {
    const { measure } = city(units, [visit("2021-05-12", "old"), visit("2021-08-11", "new")], "2021-09-30");
    const rows = measure("drc", 2)
      ?.duties.find(({ duty }) => duty === "guidedQuarter")
      ?.instances.filter(({ period }) => period === "2021-Q2" || period === "2021-Q3")
      .map(({ subject, period, state }) => `${subject} ${period} ${state}`);
    expect(rows?.toSorted()).toEqual(["new 2021-Q2 missed", "new 2021-Q3 met", "old 2021-Q2 met"]);
  });

  it("E24: takes its leading body along into nothing: the other one has to have its own", () => {
    const without = city(units, [body("old")], "2021-09-30").measure("new", 1);
    expect(without?.violations.map(({ code }) => code)).toContain("M01-NO-BODY");
    const both = city(units, [body("old", { chairRole: "deputy" }), body("new")], "2021-09-30");
    expect(both.measure("new", 1)?.violations.map(({ code }) => code)).not.toContain("M01-CHAIR");
  });
});

describe("those who assess", () => {
  it("E25: have sheets of their own, are not among those whom they review, and have no rank", () => {
    const units = [unit("drc", "drc"), unit("office", "office"), unit("a", "county"), unit("soe", "soe")];
    const review = { kind: "task-force-review", id: "r", unitId: "office", on: "2021-09-27" };
    const records = [{ ...review, coveredUnits: ["a", "soe", "drc", "office"] }];
    const { of, measure } = city(units, records, "2021-09-30");
    const office = measure("office", 2);
    const reviewed = office?.duties.find(({ duty }) => duty === "reviewedQuarter")?.instances;
    expect(new Set(reviewed?.map(({ subject }) => subject))).toEqual(new Set(["a", "soe"]));
    for (const id of ["drc", "office"]) {
      expect(measure(id, 2)?.lines.map((line) => line.id)).toEqual([
        "digest",
        "guide",
        "evaluate",
        "consolidate",
      ]);
      expect(of(id)?.rank).toBeUndefined();
    }
  });
});

describe("a roster that was drawn up in time and filed late", () => {
  it("E09: is whole by the tenth of the next month, half for ten days, and nothing after that", () => {
    const units = [unit("a", "county", { from: "2021-07-01" })];
    const share = (filedAt: string) => {
      const roster = { kind: "task-force", id: "r", unitId: "a", month: "2021-07", fullTime: 3 };
      const { measure } = city(units, [{ ...roster, on: "2021-07-30", filedAt }], "2021-08-31");
      return measure("a", 2)?.lines.find(({ id }) => id === "staff")?.share;
    };
    expect(["2021-08-10", "2021-08-11", "2021-08-20", "2021-08-21"].map(share)).toEqual([1, 0.5, 0.5, 0]);
  });
});
