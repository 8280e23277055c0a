import { describe, expect, it } from "vitest";
import { nineteenMeasures, type Policy } from "../../../src/index.js";
import { finding, type Given, measureWith, of, place, placeAll, policyWith } from "../../support/placed.js";

const M08 = "m08-key-project-promotion";
const unit = { en: "10,000 yuan", zh: "万元" };
const lights = nineteenMeasures.policy.standing?.lights;
if (lights === undefined) throw new Error("The built-in policy says nothing of lights.");
const strict: Policy = policyWith({ lights: { ...lights, preset: { value: "strict", basis: "S14" } } });

/** A unit with one project, at such a gap to the time progress, or short of so much of what is due. */
const withProject = (gap: number, shortfall = 0, exempt = false): Given => {
  const progress = { plan: 100, byNow: 50, actual: 50 + gap, completion: 50 + gap, gap, shortfall };
  const one = { ...progress, subject: "p1", records: ["s1"], ...(exempt ? { exempt: true as const } : {}) };
  const measures = [
    measureWith(M08, {
      progress: { type: "progress", unit, basis: "S14", whole: progress, records: [], each: [one] },
    }),
  ];
  return { id: "u", total: 80, measures };
};
const project = (given: Given, policy = nineteenMeasures) =>
  of(place([given], "2021-09", [], policy), "u").lights.find(({ type }) => type === "progress");
const whole = (given: Given, policy = nineteenMeasures) =>
  of(place([given], "2021-09", [], policy), "u").light;

describe("the light of a project, graded by its gap", () => {
  it.each([
    [0, "green", undefined],
    [12, "green", undefined],
    [-0.01, "green", true],
    [-9.99, "green", true],
    [-10, "yellow", undefined],
    [-30, "yellow", undefined],
    [-30.01, "red", undefined],
  ] as const)("G19: at %d percentage points is %s", (gap, colour, watch) => {
    const found = project(withProject(gap));
    expect([found?.colour, found?.watch]).toEqual([colour, watch]);
  });

  it("G07: at 29.1% completion in April is green and to be watched", () => {
    // 297/1022 is 29.06%; four months of twelve are 33.33%.
    const found = project(withProject((100 * 297) / 1022 - 100 / 3));
    expect([found?.colour, found?.watch, found?.progress?.gap.toFixed(1)]).toEqual(["green", true, "-4.3"]);
  });

  it("says what it rests on: progress, records, the figure's source", () => {
    expect(project(withProject(-12))).toEqual({
      type: "progress",
      measureId: M08,
      subject: "p1",
      colour: "yellow",
      basis: "S13",
      progress: { plan: 100, byNow: 50, actual: 38, completion: 38, gap: -12, shortfall: 0 },
      months: 1,
      records: ["s1"],
    });
  });

  it("E15: is grey where an exemption excuses it, and stays on the list", () => {
    expect(project(withProject(-40, 80, true))).toMatchObject({ colour: "grey", subject: "p1" });
  });
});

describe("the light of a task without records", () => {
  const at = (exempt?: true): Given => {
    const task = { plan: 100, byNow: 50, actual: 0, completion: 0, gap: -50, shortfall: 100 };
    const progress = {
      type: "progress",
      unit,
      basis: "S14",
      whole: task,
      records: [],
      each: [],
      ...(exempt && { exempt }),
    };
    return { id: "u", total: 80, measures: [measureWith("m03-regular-meeting", { progress })] };
  };

  it("is that of the whole", () => {
    expect(project(at())).toMatchObject({ colour: "red", progress: { gap: -50 } });
  });

  it("E15: is grey where an exemption covers the last day", () => {
    expect(project(at(true))).toMatchObject({ colour: "grey", progress: { gap: -50 } });
    expect(project(at(true))).not.toHaveProperty("basis");
  });
});

describe("the light of a project, by what is missing of the pace", () => {
  it.each([
    [0, "green"],
    [0.01, "yellow"],
    [50, "yellow"],
    [50.01, "red"],
  ] as const)("short of %d% is %s", (shortfall, colour) => {
    expect(project(withProject(-5, shortfall), strict)).toMatchObject({ colour, basis: "S14" });
  });

  it("is not overruled by the finding of the other preset", () => {
    const behind = finding("M08-FAR-BEHIND", { light: "red", lightType: "progress", subject: "p1" });
    const given = withProject(-35, 35);
    const [first] = given.measures ?? [];
    if (first === undefined) throw new Error("There is no measure.");
    const found = { ...given, measures: [{ ...first, violations: [behind] }] };
    // The finding says the same in words, so it is named.
    expect(project(found, strict)).toMatchObject({ colour: "yellow", violation: behind.id });
    expect(project(found)).toMatchObject({ colour: "red", violation: behind.id });
  });
});

describe("the light of a unit", () => {
  const behind = (gap: number): Given => withProject(gap);

  it.each([
    [0, "green", undefined],
    [-0.01, "green", true],
    [-9.99, "green", true],
    [-10, "yellow", undefined],
    [-30, "yellow", undefined],
    [-30.01, "red", undefined],
  ] as const)("G19: at %d percentage points of its own target is %s", (gap, colour, watch) => {
    const light = whole(behind(gap));
    expect([light.colour, light.watch]).toEqual([colour, watch]);
  });

  it.each([
    ["graded", nineteenMeasures],
    ["strict", strict],
  ])("%s: without a target of its own follows from what was found", (_, policy) => {
    const found = (...violations: ReturnType<typeof finding>[]) =>
      whole({ id: "u", total: 80, violations }, policy).colour;
    expect(found()).toBe("green");
    expect(found(finding("A-B"))).toBe("yellow");
    expect(found(finding("A-B", { state: "closed" }))).toBe("green");
    expect(found(finding("A-B", { severity: "moderate" }))).toBe("green");
    expect(found(finding("A-B", { severity: "critical", state: "final" }))).toBe("red");
    expect(whole({ id: "u", total: 59.99 }, policy).colour).toBe("red");
    expect(whole({ id: "u", total: 60 }, policy).colour).toBe("green");
  });

  it("says nothing of a total of which less than half was scored", () => {
    const scored = (weight: number) => ({ coverage: { scored: weight, applicable: 91 } });
    expect(whole({ id: "u", total: 40, more: scored(45) }).colour).toBe("green");
    expect(whole({ id: "u", total: 40, more: scored(46) }).colour).toBe("red");
  });

  it("looks at the first measure that has a plan for it, and at no other while that is not known", () => {
    const m08 = measureWith(M08, {
      progress: {
        type: "progress",
        unit,
        basis: "S14",
        whole: { plan: 1, byNow: 1, actual: 0, completion: 0, gap: -100, shortfall: 100 },
        records: [],
        each: [],
      },
    });
    const industry = (unknown: "not-applicable" | "no-data" | "not-due") =>
      measureWith("m06-industry-lead", {
        progress: { type: "progress", unit, basis: "S13", unknown, records: [], each: [] },
      });
    expect(whole({ id: "u", total: 80, measures: [industry("not-applicable"), m08] }).colour).toBe("red");
    expect(
      of(place([{ id: "u", total: 80, measures: [industry("no-data"), m08] }]), "u").ownTarget,
    ).toBeUndefined();
  });

  it("strict: is yellow in the first month that misses the target, red in the second in a row, green again when it is met", () => {
    const done = (actual: number): readonly Given[] => [{ id: "u", total: 80, done: actual }];
    const months = placeAll(
      {
        "2021-03": done(100),
        "2021-04": done(99),
        "2021-05": done(98),
        "2021-06": done(100),
        "2021-07": done(99),
      },
      strict,
    );
    expect(Object.values(months).map((units) => of(units, "u").light.colour)).toEqual([
      "green",
      "yellow",
      "red",
      "green",
      "yellow",
    ]);
  });

  const flood = (from: string, to: string) => ({
    exemptions: [
      {
        ...{ id: "x", unitId: "u", from, to, reason: "force-majeure" as const },
        ...{ approvedBy: "committee", documentNo: "1", approvedOn: from },
      },
    ],
  });

  it("E15: is grey in an exempt month, which neither breaks the run nor extends it", () => {
    const missed: readonly Given[] = [{ id: "u", total: 80, done: 99 }];
    const exempt: readonly Given[] = [
      { id: "u", total: 80, done: 99, more: flood("2021-05-10", "2021-06-15") },
    ];
    const months = placeAll({ "2021-04": missed, "2021-05": exempt, "2021-06": missed }, strict);
    expect(Object.values(months).map((units) => of(units, "u").light)).toMatchObject([
      { colour: "yellow", months: 1 },
      { colour: "grey", months: 1 },
      // The second month that counts.
      { colour: "red", months: 1 },
    ]);
  });

  it("E15: is grey only where the exemption covers the last day and the measure of the target", () => {
    const light = (more: object) => whole({ id: "u", total: 80, done: 50, more }).colour;
    const [one] = flood("2021-09-01", "2021-09-30").exemptions;
    expect(light({ exemptions: [one] })).toBe("grey");
    expect(light(flood("2021-09-01", "2021-09-29"))).toBe("red");
    expect(light({ exemptions: [{ ...one, measures: ["m03-regular-meeting"] }] })).toBe("red");
    expect(light({ exemptions: [{ ...one, measures: [M08] }] })).toBe("grey");
    expect(light({ exemptions: [{ ...one, allows: ["online"] }] })).toBe("red");
  });
});

describe("the lights of findings and their deadlines", () => {
  type Instance = {
    subject?: string;
    due: string;
    state: "met" | "late" | "missed" | "exempt" | "pending";
    exemption?: string;
  };
  const started = (
    instances: readonly Instance[],
    violations: readonly ReturnType<typeof finding>[] = [],
  ): Given => ({
    id: "u",
    total: 80,
    measures: [
      measureWith(M08, {
        violations,
        duties: [
          {
            duty: "started",
            title: { en: "Start", zh: "开工" },
            instances: instances.map((one) => ({ times: 1, credit: 0, records: ["r"], ...one })),
          },
        ],
      }),
    ],
  });
  const starts = (given: Given) =>
    of(place([given]), "u")
      .lights.filter(({ type }) => type === "start")
      .map(({ subject, colour }) => [subject, colour]);
  const late = (subject: string, parts: Parameters<typeof finding>[1] = {}) =>
    finding("M08-START-LATE", { light: "yellow", lightType: "start", subject, ...parts });

  it("are the worst that findings propose, green where the deadline was kept, grey where it was exempt, and none before it", () => {
    const given = started(
      [
        { subject: "a", due: "2021-03-31", state: "met" },
        { subject: "b", due: "2021-08-31", state: "missed" },
        { subject: "c", due: "2021-05-31", state: "missed" },
        { subject: "d", due: "2021-06-30", state: "exempt", exemption: "x1" },
        { subject: "e", due: "2021-10-31", state: "pending" },
      ],
      [late("b"), late("c"), finding("M08-START-3M", { light: "red", lightType: "start", subject: "c" })],
    );
    expect(starts(given)).toEqual([
      ["b", "yellow"],
      ["c", "red"],
      ["a", "green"],
      ["d", "grey"],
    ]);
  });

  it("go out when what was found is put right; what nothing can put right lights once", () => {
    const missed: Instance = { subject: "b", due: "2021-08-31", state: "missed" };
    expect(starts(started([missed], [late("b", { state: "closed" })]))).toEqual([["b", "green"]]);
    expect(starts(started([missed], [late("b", { state: "final", new: true })]))).toEqual([["b", "yellow"]]);
    expect(starts(started([missed], [late("b", { state: "final", new: false })]))).toEqual([["b", "green"]]);
  });

  it("last so many notifications in a row, a grey one between them left out", () => {
    const missed: Instance = { subject: "b", due: "2021-03-31", state: "missed" };
    const red = started([missed], [late("b")]);
    const grey = started([{ ...missed, state: "exempt" }]);
    const months = placeAll({ "2021-04": [red], "2021-05": [red], "2021-06": [grey], "2021-07": [red] });
    expect(Object.values(months).map((units) => of(units, "u").lights[0])).toMatchObject([
      { colour: "yellow", months: 1 },
      { colour: "yellow", months: 2 },
      { colour: "grey", months: 1 },
      { colour: "yellow", months: 3 },
    ]);
  });

  it("do not last over a notification that is not known", () => {
    const red = started([{ subject: "b", due: "2021-03-31", state: "missed" }], [late("b")]);
    const months = placeAll({ "2021-04": [red], "2021-06": [red] });
    expect(of(months["2021-06"], "u").lights[0]?.months).toBe(1);
  });
});

describe("the progress of a measure as a whole", () => {
  const whole = { plan: 100, byNow: 50, actual: 35, completion: 35, gap: -15, shortfall: 30 };
  const measure = (id: string, type: string) =>
    measureWith(id, { progress: { type, unit, basis: "S14", whole, records: [], each: [] } });
  const rows = (...measures: readonly ReturnType<typeof measureWith>[]) =>
    of(place([{ id: "u", total: 80, measures }]), "u").lights.map(({ measureId, colour }) => [
      measureId,
      colour,
    ]);

  it("has no row of its own where it is the unit's own target: that is the unit's light", () => {
    expect(rows(measure("m06-industry-lead", "progress"))).toEqual([]);
  });

  it("has one beside another target, if the preset colours its kind", () => {
    expect(rows(measure("m06-industry-lead", "progress"), measure(M08, "progress"))).toEqual([
      [M08, "yellow"],
    ]);
    expect(rows(measure("m06-industry-lead", "progress"), measure(M08, "task"))).toEqual([]);
  });
});
