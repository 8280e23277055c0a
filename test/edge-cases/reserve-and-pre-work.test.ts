import { describe, expect, it } from "vitest";
import { assess, type Dataset } from "../../src/index.js";

// Hard cases of measures 8, 9 and 11 that need more than one measure or more than one unit.

type Given = Readonly<Record<string, unknown>>;

const kinds = [
  ...["project", "project-status", "plan-change", "reserve-project", "pre-milestone"],
  ...["pre-project-fund", "progress-report", "data-audit"],
];

function sheets(records: readonly Given[], units: readonly Given[] = [county("a")], asOf = "2021-06-30") {
  const collected = kinds.map((kind) => ({ kind }));
  const data = { units, records, collected } as unknown as Dataset;
  const { units: found } = assess(data, { period: asOf.slice(0, 7), asOf, strict: true });
  return (number: number, unitId = "a") => {
    const measure = found.find(({ id }) => id === unitId)?.measures.find((one) => one.number === number);
    if (measure === undefined) throw new Error(`Measure ${number} does not apply to "${unitId}".`);
    return measure;
  };
}

const county = (id: string, more: Given = {}): Given => ({
  ...{ id, name: id.toUpperCase(), kinds: ["county"], from: "2021-01-01" },
  ...more,
});
const project = (id: string, more: Given): Given => ({
  ...{ kind: "project", id, unitId: "a", on: "2021-01-08", category: "continuing" },
  ...{ planYear: 2021, yearPlan: 1000, ...more },
});
const reserve = (id: string, more: Given = {}): Given => ({
  ...{ kind: "reserve-project", id, unitId: "a", on: "2021-04-12", totalInvestment: 1500, ...more },
});
const line = (measure: ReturnType<ReturnType<typeof sheets>>, id: string) =>
  measure.lines.find((one) => one.id === id);

describe("the reserve and the plan that it is measured by", () => {
  it("E01: no planned investment: the size of the reserve is not applicable, and its points go to the others", () => {
    const without = sheets([project("p", { yearPlan: 0 }), reserve("r")])(9);
    expect(line(without, "volume")?.state).toBe("not-applicable");
    const possible = without.lines.map((one) => ("possible" in one ? Number(one.possible) : 0));
    expect(possible.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 10);
    expect(line(sheets([project("p", { yearPlan: 1 }), reserve("r")])(9), "volume")?.exactShare).toBe("1");
  });

  it("E02: one project alone: the share is all or nothing", () => {
    const share = (more: Given) =>
      line(sheets([project("p", {}), reserve("r", more)])(9), "library")?.exactShare;
    expect([share({}), share({ libraryOn: "2021-05-10" })]).toEqual(["0", "1"]);
  });

  it("E05: a bundle is planned once, whichever measure reads the plan", () => {
    const bundle = [
      project("b", { yearPlan: 1000 }),
      project("b1", { yearPlan: 600, bundleOf: "b" }),
      project("b2", { yearPlan: 400, bundleOf: "b" }),
    ];
    // 1,500 of three times 1,000.
    expect(line(sheets([...bundle, reserve("r")])(9), "volume")?.exactShare).toBe("1/2");
  });

  it("E24: the reserve of a unit that was merged goes on with its successor, and counts once", () => {
    const units = [
      county("a"),
      county("b", { from: "2020-01-01", to: "2021-03-31", successor: "a" }),
      county("c"),
    ];
    const records = [
      project("p", { yearPlan: 1000 }),
      project("q", { unitId: "b", yearPlan: 500 }),
      reserve("r1"),
      reserve("r2", { unitId: "b", on: "2020-11-02", feasibilityOn: "2021-02-02" }),
      reserve("r3", { unitId: "b", on: "2020-11-02", startedOn: "2021-05-06" }),
    ];
    const measure = sheets(records, units)(9);
    // 3,000 of three times 1,500; one of two mature, one of two started.
    expect(["volume", "maturity", "convert"].map((id) => line(measure, id)?.exactShare)).toEqual([
      "2/3",
      "1",
      "1",
    ]);
    expect(line(sheets(records, units)(9, "c"), "volume")?.state).toBe("not-applicable");
  });

  it("E28: a finding that is withdrawn gives back what it took", () => {
    const finding = (id: string, more: Given): Given => ({
      ...{ kind: "data-audit", id, unitId: "a", on: "2021-05-10", subject: "reserve-project", recordId: "r" },
      ...{ flaw: "shell", intent: "false", decidedBy: "committee", decidedOn: "2021-05-10", ...more },
    });
    const withdrawn = finding("f2", {
      supersedes: "f1",
      flaw: "figure",
      intent: "error",
      filedAt: "2021-06-10",
    });
    const records = [project("p", {}), reserve("r"), finding("f1", {}), withdrawn];
    const at = (asOf: string) => {
      const measure = sheets(records, [county("a")], asOf)(9);
      return [line(measure, "volume")?.exactShare, measure.deductions?.points];
    };
    expect(at("2021-06-09")).toEqual(["0", 2]);
    expect(at("2021-06-10")).toEqual(["1/2", 0]);
  });
});

describe("a late start", () => {
  const late = (category: string) =>
    sheets([
      project("p", { category, plannedStart: "2021-03-15" }),
      {
        ...{ kind: "project-status", id: "s", unitId: "a", on: "2021-06-04", projectId: "p" },
        ...{ month: "2021-05", ytdInvestment: 1000, startedOn: "2021-05-06", complete: true },
        enteredStatisticsOn: "2021-05-20",
      },
    ]);

  it("E29: of a project that the plan has as a new start costs points there alone", () => {
    const of = late("new");
    expect(line(of(8), "start")?.earned).toBe(0);
    expect(of(8).deductions?.points).toBe(3);
    expect(line(of(11), "convert")?.state).toBe("not-applicable");
  });

  it("E29: of a pre-project costs nothing: what went to its start counts, and is no new start of the plan", () => {
    const of = late("pre");
    expect(line(of(11), "convert")?.earned).toBe(line(of(11), "convert")?.possible);
    expect(of(11).deductions?.points).toBe(0);
    expect(line(of(8), "start")?.state).toBe("not-applicable");
    expect(of(8).deductions?.points).toBe(0);
  });
});

describe("milestones of a unit that is no more what it was", () => {
  const milestone = (id: string, plannedOn: string, more: Given = {}): Given => ({
    ...{ kind: "pre-milestone", id, unitId: "b", on: "2021-01-11", projectId: "p", type: "design" },
    ...{ plannedOn, ...more },
  });

  it("E24: those that fall due before a merger stay with the former unit, the others are its successor's", () => {
    const units = [county("a"), county("b", { from: "2021-01-01", to: "2021-03-31", successor: "a" })];
    const records = [
      project("p", { unitId: "b", category: "pre" }),
      milestone("m1", "2021-03-31"),
      milestone("m2", "2021-04-01", { doneOn: "2021-04-01" }),
    ];
    const of = sheets(records, units);
    const subjects = (unitId: string) =>
      of(11, unitId)
        .duties.find(({ duty }) => duty === "reached")
        ?.instances.map(({ subject, state }) => `${subject} ${state}`);
    expect([subjects("b"), subjects("a")]).toEqual([["m1 missed"], ["m2 met"]]);
  });

  it("E15: a milestone that falls due while the unit is exempt is neither due nor missed", () => {
    const data = {
      units: [county("b")],
      records: [project("p", { unitId: "b", category: "pre" }), milestone("m1", "2021-05-10")],
      exemptions: [
        {
          ...{ id: "e", unitId: "b", from: "2021-05-01", to: "2021-05-31", reason: "force-majeure" },
          ...{ approvedBy: "committee", documentNo: "1", approvedOn: "2021-05-06" },
        },
      ],
    } as unknown as Dataset;
    const { units } = assess(data, { period: "2021-06", asOf: "2021-06-30", strict: true });
    const measure = units[0]?.measures.find(({ number }) => number === 11);
    expect(measure?.lines.find(({ id }) => id === "milestone")?.state).toBe("exempt");
    expect(measure?.violations).toEqual([]);
  });
});
