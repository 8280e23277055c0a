import { describe, expect, it } from "vitest";
import type { UnitResult } from "../../../src/assessment/unit.js";
import { nineteenMeasures, type Policy } from "../../../src/index.js";
import { finding, type Given, of, place, placeAll, policyWith } from "../../support/placed.js";

/** Trigger, cause, step and level of what is proposed for a unit, month by month. */
const proposed = (months: Readonly<Record<string, readonly UnitResult[]>>, id = "u") =>
  Object.values(months).map((units) =>
    of(units, id).interviews.map(({ trigger, cause, step, level }) =>
      [trigger, ...(cause === trigger ? [] : [cause]), step, level.id].join(" "),
    ),
  );

const OTHERS: readonly Given[] = [
  { id: "a", total: 90 },
  { id: "b", total: 85 },
];
/** The unit at the end of its group, with so much done of its target. */
const last = (done: number, more: Partial<Given> = {}): readonly Given[] => [
  ...OTHERS,
  { id: "u", total: 70, done, ...more },
];
const first = (done: number): readonly Given[] => [...OTHERS, { id: "u", total: 95, done }];

const exemption = {
  ...{ id: "x", unitId: "u", from: "2021-05-10", to: "2021-06-15", reason: "force-majeure" as const },
  ...{ approvedBy: "committee", documentNo: "1", approvedOn: "2021-05-12" },
};

describe("T1: last in the group with its own target missed", () => {
  it("is proposed from the second notification in a row on, a letter first, then a city leader, then a principal one", () => {
    const months = placeAll({
      "2021-03": last(95),
      "2021-04": last(95),
      "2021-05": last(95),
      "2021-06": last(95),
      "2021-07": last(95),
    });
    expect(proposed(months)).toEqual([
      [],
      ["T1 1 letter"],
      ["T1 2 deputy"],
      ["T1 3 principal"],
      ["T1 4 principal"],
    ]);
  });

  it("says its facts in words", () => {
    const months = placeAll({ "2021-03": last(95), "2021-04": last(95) });
    expect(of(months["2021-04"], "u").interviews[0]).toMatchObject({
      title: { zh: "组内排名末位且未完成自身目标任务" },
      facts: [
        {
          en: "Last in its group with its own target missed in 2 notifications in a row; now it is rank 3 of 3 and 5% short.",
          zh: "连续2期通报组内排名末位且未完成自身目标任务；本期在全组3个单位中列第3名，目标任务缺口5%。",
        },
      ],
      level: { heldBy: { zh: "市项目投资促进委员会办公室" }, called: { zh: "单位分管负责人" } },
      violations: [],
      // What the unit's own target rests on.
      records: ["t1"],
      basis: "S14",
    });
  });

  it.each([
    ["with the target met once", { "2021-03": last(95), "2021-04": last(100) }],
    ["with the last place left once", { "2021-03": last(95), "2021-04": first(95) }],
    ["after a month that is not known", { "2021-03": last(95), "2021-05": last(95) }],
    [
      "without a target of its own",
      { "2021-03": last(0, { done: undefined as never }), "2021-04": last(0, { done: undefined as never }) },
    ],
  ])("is not proposed %s", (_, months) => {
    expect(proposed(placeAll(months)).flat()).toEqual([]);
  });

  it("is not proposed in a group of two, nor where all are tied", () => {
    const pair: readonly Given[] = [
      { id: "a", total: 90 },
      { id: "u", total: 70, done: 95 },
    ];
    expect(proposed(placeAll({ "2021-03": pair, "2021-04": pair })).flat()).toEqual([]);
    const tied: readonly Given[] = ["a", "b", "u"].map((id) => ({ id, total: 70, done: 95 }));
    expect(proposed(placeAll({ "2021-03": tied, "2021-04": tied })).flat()).toEqual([]);
  });

  it("E15: an exempt month neither breaks the run nor extends it, and proposes nothing", () => {
    const exempt = last(95, { more: { exemptions: [exemption] } });
    expect(proposed(placeAll({ "2021-04": last(95), "2021-05": exempt, "2021-06": last(95) }))).toEqual([
      [],
      [],
      ["T1 1 letter"],
    ]);
  });

  it("counts January and February as one notification, and goes on over the end of the year", () => {
    expect(proposed(placeAll({ "2021-12": last(95), "2022-02": last(95) }))).toEqual([[], ["T1 1 letter"]]);
    // Where every month is published, January is missing.
    const monthly: Policy = {
      ...nineteenMeasures,
      policy: { ...nineteenMeasures.policy, mergedMonths: { value: 0, basis: "assumption" } },
    };
    expect(proposed(placeAll({ "2021-12": last(95), "2022-02": last(95) }, monthly)).flat()).toEqual([]);
  });

  it("begins anew when the cause was last there more than six months before", () => {
    const months = placeAll({
      "2021-03": last(95),
      "2021-04": last(95),
      ...Object.fromEntries(["05", "06", "07", "08"].map((month) => [`2021-${month}`, last(100)])),
      "2021-09": last(95),
      "2021-10": last(95),
      "2021-11": last(95),
    });
    // April lies six months before October; from November on it is forgotten, October is not.
    expect(proposed(months).slice(-3)).toEqual([[], ["T1 2 deputy"], ["T1 2 deputy"]]);
  });
});

describe("T2: the unit's light is red", () => {
  it("is proposed at once, a city leader first, then a principal one", () => {
    const months = placeAll({
      "2021-03": first(60),
      "2021-04": first(60),
      "2021-05": first(75),
      "2021-06": first(60),
    });
    expect(proposed(months)).toEqual([["T2 1 deputy"], ["T2 2 principal"], [], ["T2 3 principal"]]);
    expect(of(months["2021-04"], "u").interviews[0]?.facts).toEqual([
      { en: "The unit's light is red (notifications in a row: 2).", zh: "单位亮红灯（已连续2期通报）。" },
    ]);
  });

  it("is not proposed while the light is grey", () => {
    const grey: readonly Given[] = [
      ...OTHERS,
      { id: "u", total: 95, done: 60, more: { exemptions: [exemption] } },
    ];
    expect(proposed(placeAll({ "2021-05": grey })).flat()).toEqual([]);
  });
});

/** A unit without a target, with some findings. */
const found = (...violations: readonly ReturnType<typeof finding>[]): readonly Given[] => [
  { id: "u", total: 95, violations },
];
const named = (code: string, trigger: string, n = 1, parts: Parameters<typeof finding>[1] = {}) =>
  finding(code, { trigger, id: `u:${code}:${n}:-`, records: [`r${n}`], ...parts });

describe("T3: projects red for a late start or a late step", () => {
  it("is proposed once for all that are new, and steps up when others follow for the same reason", () => {
    const months = placeAll({
      "2021-04": found(named("START-3M", "T3", 1), named("START-3M", "T3", 2), named("NODE-90D", "T3", 3)),
      "2021-05": found(named("START-3M", "T3", 1, { new: false })),
      "2021-06": found(named("START-3M", "T3", 4)),
    });
    expect(proposed(months)).toEqual([
      ["T3 START-3M 1 deputy", "T3 NODE-90D 1 deputy"],
      [],
      ["T3 START-3M 2 principal"],
    ]);
    expect(of(months["2021-04"], "u").interviews[0]).toMatchObject({
      violations: ["u:START-3M:1:-", "u:START-3M:2:-"],
      records: ["r1", "r2"],
      facts: [{ zh: "发生START-3M。" }, { zh: "发生START-3M。" }],
    });
  });
});

describe("T4: the same duty missed in two periods in a row", () => {
  it("is a letter first and a city leader the next time; another duty is another cause", () => {
    const months = placeAll({
      "2021-04": found(named("STUDY-2", "T4", 3)),
      "2021-05": found(named("STUDY-2", "T4", 4), named("MEETING-2", "T4", 4)),
      "2021-06": found(named("STUDY-2", "T4", 5)),
    });
    expect(proposed(months)).toEqual([
      ["T4 STUDY-2 1 letter"],
      ["T4 STUDY-2 2 deputy", "T4 MEETING-2 1 letter"],
      ["T4 STUDY-2 3 deputy"],
    ]);
  });
});

describe("T5: a finding is long overdue", () => {
  it("is a city leader first, then jointly with the discipline group", () => {
    const months = placeAll({
      "2021-04": found(named("OVERDUE-30", "T5", 1)),
      "2021-05": found(named("OVERDUE-30", "T5", 2)),
    });
    expect(proposed(months)).toEqual([["T5 1 deputy"], ["T5 2 joint"]]);
  });

  it("is not proposed twice for one finding, also where that is raised anew", () => {
    const same = found(named("OVERDUE-30", "T5", 1));
    expect(proposed(placeAll({ "2021-04": same, "2021-05": same }))).toEqual([["T5 1 deputy"], []]);
  });
});

describe("T6: the year's total is too low, or there is a critical finding", () => {
  const low = (total: number): readonly Given[] => [{ id: "u", total, done: 100 }];

  it("is proposed for a total below 60 once the year is over, and not before", () => {
    expect(proposed({ november: place(low(59.99), "2021-11") })).toEqual([[]]);
    expect(proposed({ december: place(low(59.99), "2021-12") })).toEqual([["T6 1 principal"]]);
    expect(proposed({ year: place(low(59.99), "2021") })).toEqual([["T6 1 principal"]]);
    expect(proposed({ year: place(low(60), "2021") })).toEqual([[]]);
    expect(of(place(low(59.99), "2021"), "u").interviews[0]?.facts).toEqual([
      { en: "The year's total is 59.99.", zh: "年度总分为59.99分。" },
    ]);
  });

  it("is proposed for a critical finding at once; the second time with a proposal of an admonition", () => {
    const falsehood = (n: number) => named("FALSE", "T6", n, { severity: "critical" });
    // A critical finding alone makes the unit red, so T2 is there too.
    const own = (months: Parameters<typeof placeAll>[0]) =>
      proposed(placeAll(months)).map((all) => all.filter((one) => one.startsWith("T6")));
    expect(own({ "2021-04": found(falsehood(1)), "2021-06": found(named("OTHER-FALSE", "T6", 2)) })).toEqual([
      ["T6 1 principal"],
      // The months between are not known, but what was proposed before is.
      ["T6 2 admonition"],
    ]);
  });
});

describe("a policy", () => {
  it("says itself how often, on which levels and for how long", () => {
    const rules = nineteenMeasures.policy.standing?.interviews;
    if (rules === undefined) throw new Error("The built-in policy says nothing of interviews.");
    const policy = policyWith({
      interviews: {
        ...rules,
        repeatWithin: { months: { value: 1, basis: "assumption" } },
        triggers: rules.triggers.map((one) =>
          one.id === "T1" ? { ...one, running: { value: 3, basis: "assumption" }, levels: ["joint"] } : one,
        ),
      },
    });
    const months = placeAll(
      { "2021-03": last(95), "2021-04": last(95), "2021-05": last(95), "2021-06": last(95) },
      policy,
    );
    expect(proposed(months)).toEqual([[], [], ["T1 1 joint"], ["T1 2 joint"]]);
  });
});
