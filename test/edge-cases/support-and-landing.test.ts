import { describe, expect, it } from "vitest";
import { assess, type Dataset } from "../../src/index.js";

// Hard cases of measures 12 and 14 that need several units, or years.

type Given = Readonly<Record<string, unknown>>;

const county = (id: string, more: Given = {}): Given => ({ id, name: id, kinds: ["county"], ...more });
const award = (unitId: string, more: Given = {}): Given => ({
  ...{ kind: "funding-award", id: `w-${unitId}`, unitId, on: "2021-05-10", awardNo: "No. 5" },
  ...{ projectId: "p", amount: 600, level: "provincial", fundKind: "bond", evenlySpread: false, ...more },
});
const project = (unitId: string, more: Given = {}): Given => ({
  ...{ kind: "signed-project", id: `s-${unitId}`, unitId, on: "2020-11-10", contractNo: `C-${unitId}` },
  ...{ contractAmount: 10_000, plannedProduction: "2023-06-30", ...more },
});

function measure(number: number, units: readonly Given[], records: readonly Given[], asOf = "2021-06-30") {
  const data = { units, records } as unknown as Dataset;
  const { units: found } = assess(data, { period: asOf.slice(0, 7), asOf });
  return (unitId: string) =>
    found.find(({ id }) => id === unitId)?.measures.find((one) => one.number === number);
}
const two = [county("a"), county("b")];

/** The money that a county of three won, read off its share of the average of 100. */
const won = (records: readonly Given[], unitId: string): number | undefined => {
  const rest = award("c", { id: "rest", awardNo: "No. 9", amount: 300 });
  const of = measure(12, [...two, county("c")], [...records, rest]);
  const fact = of(unitId)
    ?.lines.find(({ id }) => id === "avg")
    ?.facts.find(({ name }) => name === "won");
  return typeof fact?.value === "number" ? fact.value : undefined;
};

describe("targets", () => {
  it("E01: without a target, or with a target of 0, funds are not applicable, and a large award still earns its bonus", () => {
    const target = (value: number) => ({
      ...{ kind: "target", id: `t-${value}`, unitId: value === 0 ? "a" : "b", name: "upper-funds" },
      ...{ year: 2021, on: "2021-01-10", value },
    });
    for (const records of [
      [award("a"), target(0), target(800)],
      [award("a"), target(800)],
    ]) {
      const found = measure(12, two, records)("a");
      expect(found?.lines.find(({ id }) => id === "funds")?.state).toBe("not-applicable");
      expect(found?.bonuses?.points).toBe(1);
      expect(found?.violations).toEqual([]);
    }
  });

  it("E02: a single project due is all or nothing, and its line says of how many", () => {
    const start = (more: Given) =>
      measure(14, two, [project("a", more)])("a")?.lines.find(({ id }) => id === "start");
    expect(start({ startedOn: "2021-03-01" })).toMatchObject({ share: 1 });
    expect(start({})).toMatchObject({ share: 0 });
    expect(start({})?.facts.find(({ name }) => name === "projectsToStart")?.value).toBe(1);
  });
});

describe("one award, two claims", () => {
  const codes = (records: readonly Given[], unitId: string) =>
    measure(12, two, records)(unitId)?.violations.map(({ code, subject }) => `${code} ${subject}`);

  it("E11: claimed by two units, it counts for neither", () => {
    const records = [award("a"), award("b")];
    expect([won(records, "a"), won(records, "b")]).toEqual([0, 0]);
    expect([codes(records, "a"), codes(records, "b")]).toEqual([["M12-DOUBLE w-a"], ["M12-DOUBLE w-b"]]);
  });

  it("E11: the claim that was approved first wins once the other is withdrawn", () => {
    const records = [award("a"), award("b", { audit: "rejected" })];
    expect([won(records, "a"), codes(records, "a")]).toEqual([600, []]);
  });

  it("E11: won together, it is shared as agreed", () => {
    const records = [
      award("a", { jointWith: ["b"], jointShare: 0.7 }),
      award("b", { jointWith: ["a"], jointShare: 0.3 }),
    ];
    expect([won(records, "a"), won(records, "b")]).toEqual([420, 180]);
    expect([codes(records, "a"), codes(records, "b")]).toEqual([[], []]);
  });

  it("E11: claimed in two years, it does not count in the second", () => {
    const records = [award("a", { id: "w-2020", on: "2020-11-10" }), award("a")];
    expect([won(records, "a"), codes(records, "a")]).toEqual([0, ["M12-DOUBLE w-a"]]);
  });
});

describe("trips for upper-level support", () => {
  const head = (unitId: string): Given => ({
    ...{ kind: "post-tenure", id: `h-${unitId}`, unitId, postId: `${unitId}-head`, role: "party-head" },
    from: "2021-01-01",
  });
  const trip = (id: string, unitId: string, from: string, more: Given = {}): Given => ({
    ...{ kind: "striving-trip", id, unitId, from, to: from, posts: [`${unitId}-head`], level: "provincial" },
    ...{ agency: "X", projects: ["p"], filedAt: from, ...more },
  });
  const rows = (unitId: string, records: readonly Given[], asOf: string) =>
    measure(
      12,
      two,
      [head("a"), head("b"), ...records],
      asOf,
    )(unitId)
      ?.duties.find(({ duty }) => duty === "principalQuarter")
      ?.instances.map(({ state }) => state);

  it("E10: one trip claimed by two units counts for neither without a joint mark, and for each with one", () => {
    const claims = (mark: boolean) => [
      trip("x", "a", "2021-02-10", mark ? { jointWith: ["b"] } : {}),
      trip("y", "b", "2021-02-10", mark ? { jointWith: ["a"] } : {}),
    ];
    expect([
      rows("a", claims(false), "2021-03-31")?.[0],
      rows("b", claims(false), "2021-03-31")?.[0],
    ]).toEqual(["missed", "missed"]);
    expect([rows("a", claims(true), "2021-03-31")?.[0], rows("b", claims(true), "2021-03-31")?.[0]]).toEqual([
      "met",
      "met",
    ]);
  });

  it("E10: a joint trip counts for a unit only where its own leader travelled", () => {
    const guest = [
      trip("x", "a", "2021-02-10", { posts: ["b-head"], jointWith: ["b"] }),
      trip("y", "b", "2021-02-10", { jointWith: ["a"] }),
    ];
    expect([rows("a", guest, "2021-03-31")?.[0], rows("b", guest, "2021-03-31")?.[0]]).toEqual([
      "missed",
      "met",
    ]);
  });

  it("E12: twelve trips in December are the fourth quarter's and make up the third, no more", () => {
    const december = Array.from({ length: 12 }, (_, n) =>
      trip(`d${n}`, "a", `2021-12-${String(n + 6).padStart(2, "0")}`),
    );
    expect(rows("a", december, "2021-12-31")?.slice(0, 4)).toEqual(["missed", "missed", "late", "met"]);
  });
});

describe("signed projects", () => {
  it("E10: one contract that two units claim counts for neither; brought in together, for each by its share", () => {
    const both = (more: Given, other: Given) => [
      project("a", { contractNo: "J", startedOn: "2021-03-01", ...more }),
      project("b", { contractNo: "J", startedOn: "2021-03-01", ...other }),
      project("a", { id: "own" }),
    ];
    const started = (records: readonly Given[]) =>
      measure(
        14,
        two,
        records,
      )("a")
        ?.lines.find(({ id }) => id === "start")
        ?.facts.slice(0, 2)
        .map(({ value }) => value);
    expect(started(both({}, {}))).toEqual([0, 1]);
    const [mine, theirs] = [
      { jointWith: ["b"], jointShare: 0.25 },
      { jointWith: ["a"], jointShare: 0.75 },
    ];
    expect(started(both(mine, theirs))).toEqual([0.25, 1.25]);
  });

  it("E24: of a unit that was merged the successor has the projects, each whole, and their limits", () => {
    const units = [county("a", { to: "2021-03-31", successor: "b" }), county("b")];
    const records = [project("a"), project("b", { startedOn: "2021-03-01" })];
    const found = measure(14, units, records)("b");
    const start = found?.lines.find(({ id }) => id === "start");
    expect(start?.facts.slice(0, 2).map(({ value }) => value)).toEqual([1, 2]);
    // Its half-year was over on 10 May, when the successor had it.
    expect(found?.violations.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      "M14-LATE-START s-a",
    ]);
  });
});
