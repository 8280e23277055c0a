import { describe, expect, it } from "vitest";
import { assess, type Dataset } from "../../src/index.js";

// Hard cases of measures 7, 8 and 10 that need more than one measure or more than one unit.

type Given = Readonly<Record<string, unknown>>;

function measure(number: number, units: readonly Given[], records: readonly Given[], asOf: string) {
  const collected = ["plan-change", "plan-project", "plan-submission"].map((kind) => ({ kind }));
  const data = { units, records, collected } as unknown as Dataset;
  const { units: found } = assess(data, { period: asOf.slice(0, 7), asOf, strict: true });
  return (unitId: string) =>
    found.find(({ id }) => id === unitId)?.measures.find((one) => one.number === number);
}

describe("a project that was dropped or cut", () => {
  const county = [{ id: "a", name: "A", kinds: ["county"], from: "2021-01-01" }];
  const project = (id: string): Given => ({
    ...{ kind: "project", id, unitId: "a", on: "2021-01-08", category: "continuing" },
    ...{ planYear: 2021, yearPlan: 1000 },
  });
  const status = (projectId: string, ytdInvestment: number): Given => ({
    ...{ kind: "project-status", id: `s-${projectId}`, unitId: "a", on: "2021-12-30", projectId },
    ...{ month: "2021-11", ytdInvestment, complete: true },
  });
  const change = (on: string, newPlan: number, cause = "objective"): Given => ({
    ...{ kind: "plan-change", id: "pc", unitId: "a", on, projectId: "p1", newPlan, cause },
  });
  const shares = (changed: Given) => {
    const records = [project("p1"), project("p2"), status("p1", 500), status("p2", 1000), changed];
    const share = (number: number, line: string) =>
      measure(number, county, records, "2021-12-31")("a")?.lines.find(({ id }) => id === line)?.exactShare;
    return [share(8, "invest"), share(10, "stable")];
  };

  it("E04: in November: the old plan stays in the denominator, and stability drops", () => {
    // 1,500 of 2,000; one project of two.
    expect(shares(change("2021-11-05", 500))).toEqual(["3/4", "1/2"]);
    expect(shares(change("2021-11-05", 0))).toEqual(["3/4", "1/2"]);
  });

  it("E04: on the last day of September for an objective cause: the new plan is the plan, and nothing drops", () => {
    // 1,500 of 1,500; dropped altogether, 1,000 of 1,000.
    expect(shares(change("2021-09-30", 500))).toEqual(["1", "1"]);
    expect(shares(change("2021-09-30", 0))).toEqual(["1", "1"]);
    expect(shares(change("2021-10-01", 500))).toEqual(["3/4", "1/2"]);
  });

  it("E04: within the window for another cause: as if there were no window", () => {
    expect(shares(change("2021-08-05", 500, "other"))).toEqual(["3/4", "1/2"]);
  });
});

describe("a bundle in next year's plan", () => {
  const county = [{ id: "a", name: "A", kinds: ["county"], from: "2021-01-01" }];
  const submitted = (id: string, yearPlan: number, more: Given = {}): Given => ({
    ...{ kind: "plan-project", id, unitId: "a", on: "2021-09-15", planYear: 2022, yearPlan },
    ...{ approval: true, land: true, funds: true, environment: true, bundled: false, ...more },
  });
  const target = {
    ...{ kind: "target", id: "t", unitId: "a", name: "plan-investment", year: 2021 },
    ...{ value: 1000, on: "2021-02-01" },
  };
  const line = (id: string, ...records: readonly Given[]) =>
    measure(10, county, [target, ...records], "2021-10-31")("a")?.lines.find((one) => one.id === id);

  it("E05: counts as one until it is split, then as its parts, never as both", () => {
    const parts = [submitted("p1", 300), submitted("p2", 300), submitted("p3", 300)];
    const bundle = submitted("b", 900, { bundled: true });
    const split = submitted("b", 900, { bundled: true, withdrawnOn: "2021-10-20" });
    expect(line("quality", bundle, submitted("single", 50))?.exactShare).toBe("1/2");
    expect(line("growth", bundle, submitted("single", 50))?.exactShare).toBe("19/20");
    expect(line("quality", split, ...parts, submitted("single", 50))?.exactShare).toBe("1");
    expect(line("growth", split, ...parts, submitted("single", 50))?.exactShare).toBe("19/20");
  });

  it("E05: its line says what it counts", () => {
    const facts = line("quality", submitted("single", 50))?.facts ?? [];
    expect(facts.find(({ name }) => name === "submitted.count")?.counts?.en).toContain("a bundle as one");
  });
});

describe("a bureau that was merged into another", () => {
  const units = [
    {
      ...{ id: "a", name: "A", kinds: ["element"], from: "2021-01-01" },
      ...{ to: "2021-06-30", successor: "b" },
    },
    { id: "b", name: "B", kinds: ["element"], from: "2021-01-01" },
    { id: "c", name: "C", kinds: ["county"] },
  ];
  const request = (id: string, dueOn: string, solvedOn?: string): Given => ({
    ...{ kind: "support-request", id, unitId: "a", on: "2021-05-10", raisedBy: "c", field: "land", dueOn },
    ...(solvedOn === undefined ? {} : { solvedOn }),
  });
  const findings = (unitId: string, records: readonly Given[]) =>
    measure(
      7,
      units,
      records,
      "2021-08-31",
    )(unitId)
      ?.violations.filter(({ code }) => code === "M07-REQUEST-OVERDUE")
      .map(({ subject }) => subject);

  it("E24: leaves what was due before to its own record, and what is due after to its successor", () => {
    const records = [request("before", "2021-06-30"), request("after", "2021-07-01")];
    expect(findings("a", records)).toEqual(["before"]);
    expect(findings("b", records)).toEqual(["after"]);
    expect(
      findings("b", [request("before", "2021-06-30"), request("after", "2021-07-01", "2021-07-01")]),
    ).toEqual([]);
  });

  it("E24: so it is with an approval, by the day on which its limit falls", () => {
    const approval = (on: string, id: string): Given => ({
      ...{ kind: "approval-case", id, unitId: "a", on, type: "eia-register", suspendedDays: 0 },
    });
    // Three working days after 25 June is 30 June, after 28 June is 1 July.
    const records = [approval("2021-06-25", "before"), approval("2021-06-28", "after")];
    const overdue = (unitId: string) =>
      measure(
        7,
        units,
        records,
        "2021-08-31",
      )(unitId)?.violations.map(({ code, subject }) => [code, subject]);
    expect(overdue("a")).toEqual([["M07-APPROVAL-OVERDUE", "before"]]);
    expect(overdue("b")).toEqual([["M07-APPROVAL-OVERDUE", "after"]]);
  });
});
