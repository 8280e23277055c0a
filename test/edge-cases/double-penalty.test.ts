import { describe, expect, it } from "vitest";
import { type Assessor, compilePolicy, nineteenMeasures } from "../../src/index.js";

const usual = compilePolicy(nineteenMeasures);

/** A project of a year's plan of 1000, its status of May, and the red light that was published for it. */
const project = (
  n: number,
  unitId: string,
  ytdInvestment: number,
  status: object = {},
  plan: object = {},
) => {
  const projectId = `p${n}`;
  const own = { unitId, projectId, month: "2021-05" };
  return [
    { ...{ kind: "project", id: projectId, unitId, on: "2021-01-04", to: "2021-12-31" }, ...plan },
    {
      kind: "project-status",
      id: `s${n}`,
      ...own,
      on: "2021-06-04",
      ytdInvestment,
      complete: true,
      ...status,
    },
    { kind: "project-light", id: `l${n}`, ...own, on: "2021-06-10", colour: "red" },
  ].map((record) =>
    record.kind === "project"
      ? { category: "continuing", planYear: 2021, yearPlan: 1000, ...record }
      : record,
  );
};
/** On pace and entered in the statistics in time, but started two months after the planned month. */
const late = (n: number, unitId = "a") =>
  project(
    n,
    unitId,
    500,
    { startedOn: "2021-05-20", enteredStatisticsOn: "2021-06-01" },
    { category: "new", plannedStart: "2021-03-15" },
  );
/** More than 30 points behind the half of the plan that is asked for by June. */
const farBehind = (n: number, unitId = "a") => project(n, unitId, 100);
const onPace = (n: number, unitId = "a") => project(n, unitId, 500);

const deductions = (records: readonly object[], kind = "county", assessor: Assessor = usual) => {
  const units = [{ id: "a", name: "A", kinds: [kind] }];
  const collected = ["supervision-finding", "rectification"].map((one) => ({ kind: one }));
  const options = { period: "2021-06", asOf: "2021-06-30" };
  const { measures = [] } = assessor.assess({ units, records, collected } as never, options).units[0] ?? {};
  const of = (number: number) => measures.find((one) => one.number === number)?.deductions;
  return { promotion: of(8), supervision: of(16) };
};

describe("one fact that several measures look at", () => {
  it("E29: a late start costs points in the promotion of key projects, and its red light none in supervision", () => {
    const { promotion, supervision } = deductions([...late(1), ...onPace(2)]);
    expect(promotion).toMatchObject({ points: 3 });
    expect(supervision).toMatchObject({ points: 2, lines: [{ id: "red", count: 1, spent: ["p1"] }, {}] });
  });

  it("E29: a project that is red for its pace costs points once", () => {
    const { promotion, supervision } = deductions(farBehind(1));
    expect(promotion?.points).toBe(2);
    expect(supervision).toMatchObject({ points: 0, lines: [{ id: "red", count: 0, spent: ["p1"] }, {}] });
  });

  it("E29: what the cap of the first measure leaves out is not taken by the second", () => {
    // Seven late starts cost 21 points and the eighth project 2: all together cost 20.
    const many = [1, 2, 3, 4, 5, 6, 7].flatMap((n) => late(n));
    const { promotion, supervision } = deductions([...many, ...farBehind(8)]);
    expect(promotion).toMatchObject({ points: 20, lines: [{ points: 21 }, { points: 2 }, { points: 0 }] });
    expect(supervision?.points).toBe(0);
    expect(supervision?.lines[0]?.spent).toHaveLength(8);
  });

  it("E29: whom the first measure is not for pays in the second", () => {
    const { promotion, supervision } = deductions(farBehind(1), "element");
    expect(promotion).toBeUndefined();
    expect(supervision?.points).toBe(2);
  });

  it("E29: unless the policy lets every measure take points for it", () => {
    const { policy } = nineteenMeasures;
    const singleJeopardy = { ...policy.singleJeopardy, value: false };
    const twice = compilePolicy({ ...nineteenMeasures, policy: { ...policy, singleJeopardy } });
    const { promotion, supervision } = deductions([...late(1), ...farBehind(2)], "county", twice);
    expect([promotion?.points, supervision?.points]).toEqual([5, 4]);
  });

  it("E29: lights, places, lists, grades and interviews cost no points", () => {
    // Without its rules of standing the policy gives every unit the same scores.
    const { standing, ...rest } = nineteenMeasures.policy;
    expect(standing).toBeDefined();
    const ranksAlone = compilePolicy({ ...nineteenMeasures, policy: rest });
    const units = ["a", "b", "c"].map((id) => ({ id, name: id, kinds: ["county"] }));
    const records = [...late(1), ...farBehind(2), ...onPace(3, "b"), ...onPace(4, "c")];
    const span = { from: "2021-03", to: "2021-06" };
    const series = [usual, ranksAlone].map((by) => by.series({ units, records } as never, span));
    const [last, plain] = series.map(({ months }) => months.at(-1)?.units ?? []);
    expect(last?.[0]?.standing?.light.colour).toBe("yellow");
    expect(last?.flatMap(({ standing: own }) => own?.lights ?? []).length).toBeGreaterThan(0);
    const scores = (found: typeof last) => found?.map(({ standing: _, ...unit }) => unit);
    expect(scores(last)).toEqual(scores(plain));
  });
});
