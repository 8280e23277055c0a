import { describe, expect, it } from "vitest";
import { assessMini, type MiniMeasure, miniFaults, only } from "../support/mini-policy.js";

/** A duty "due" by all events, one line on its rate. */
const measure = (duty: object, more: MiniMeasure = {}): MiniMeasure => ({
  duties: { asked: { by: "events", ...duty } },
  indicators: [{ id: "all", points: 100, share: "asked.rate" }],
  ...more,
});
const instancesOf = (rule: MiniMeasure, days: readonly (string | object)[], options: object) =>
  only(
    assessMini(
      rule,
      days.map((day) => (typeof day === "string" ? { on: day } : day)),
      options,
    ),
  ).duties[0]?.instances ?? [];
const states = (
  rule: MiniMeasure,
  days: readonly (string | object)[],
  options: object = { period: "2021-03", asOf: "2021-03-31" },
) =>
  instancesOf(rule, days, options).map(({ period, subject, due, state, credit }) => [
    subject ?? period,
    due,
    state,
    credit,
  ]);

describe("a duty that needs several records", () => {
  const twice = measure({ every: "quarter", times: 2 });

  it("earns a part for a part and counts each", () => {
    const line = (days: readonly string[]) =>
      only(
        assessMini(
          twice,
          days.map((on) => ({ on })),
          { period: "2021-06", asOf: "2021-06-30" },
        ),
      ).lines[0];
    // Two quarters of two each: 2 + 1 of 4.
    expect(line(["2021-01-05", "2021-02-05", "2021-03-05", "2021-05-05"])).toMatchObject({
      earned: 75,
      working: "100 × 3/4 = 75",
    });
    expect(
      states(twice, ["2021-01-05", "2021-02-05", "2021-03-05", "2021-05-05"], {
        period: "2021-06",
        asOf: "2021-06-30",
      }),
    ).toEqual([
      ["2021-Q1", "2021-03-31", "met", 2],
      ["2021-Q2", "2021-06-30", "missed", 1],
    ]);
  });

  it("makes up what is lacking, each record for its share", () => {
    const rule = measure({
      every: "month",
      times: 2,
      late: { within: { toEndOf: "next month" }, share: 0.5 },
    });
    expect(
      states(rule, ["2021-01-05", "2021-02-01", "2021-02-02", "2021-02-03", "2021-03-01", "2021-03-02"]),
    ).toEqual([
      ["2021-01", "2021-01-31", "late", 1.5],
      ["2021-02", "2021-02-28", "met", 2],
      ["2021-03", "2021-03-31", "met", 2],
    ]);
    // Of four in February two serve February; both others make January up, which lacks two.
    expect(states(rule, ["2021-02-01", "2021-02-02", "2021-02-03", "2021-02-04"])[0]).toEqual([
      "2021-01",
      "2021-01-31",
      "late",
      1,
    ]);
  });

  it("lets any of its records make up, not only the first", () => {
    // 5 February is January's deadline, 19 February (14 days on) the end of its allowance. January lacks one; the
    // 16th serves February and can make up, for the 25th takes its place. The 3rd lies before January's deadline.
    const rule = measure({
      every: "month",
      times: 2,
      due: { days: 5 },
      late: { within: { days: 14 }, share: 1 },
    });
    expect(
      states(rule, ["2021-01-10", "2021-02-03", "2021-02-16", "2021-02-25"], {
        period: "2021-02",
        asOf: "2021-02-28",
      }),
    ).toEqual([
      ["2021-01", "2021-02-05", "late", 2],
      ["2021-02", "2021-03-05", "ahead", 2],
    ]);
  });

  it("needs at least one, and what is counted is whole", () => {
    expect(miniFaults(measure({ every: "month", times: 0 }))).toHaveLength(1);
    expect(miniFaults(measure({ every: "month", times: "quota" }, { parameters: { quota: 0 } }))).toEqual([
      "VALUE_INVALID duties.asked.times",
    ]);
    expect(miniFaults(measure({ every: "month", due: { day: 0 } }))).not.toEqual([]);
    expect(miniFaults(measure({ every: "month", due: { day: "d" } }, { parameters: { d: 32 } }))).toEqual([
      "VALUE_INVALID duties.asked.due.day",
    ]);
    expect(miniFaults(measure({ every: "half-year", due: "03-31" }))).toEqual([
      "VALUE_INVALID duties.asked.due",
    ]);
  });

  it("may have its number from a parameter", () => {
    expect(
      states(measure({ every: "quarter", times: "quota" }, { parameters: { quota: 3 } }), [
        "2021-01-05",
        "2021-02-05",
      ]),
    ).toEqual([["2021-Q1", "2021-03-31", "missed", 2]]);
  });
});

describe("the deadline of a period", () => {
  it.each<[due: unknown, every: string, days: readonly string[]]>([
    // 5 January, February (a Friday), March 2021; for the fifth of the next month.
    [{ days: 5 }, "month", ["2021-02-05", "2021-03-05"]],
    // Ten working days after 29 January is a Friday …: after 31 January 1–5 and 7 February (worked), 8–10, then 18 February.
    [{ workingDays: 10 }, "month", ["2021-02-18", "2021-03-12"]],
    [{ day: 10 }, "month", ["2021-01-11", "2021-02-10", "2021-03-10"]],
    [{ day: 31 }, "month", ["2021-02-01", "2021-03-01", "2021-03-31"]],
    ["03-31", "year", ["2021-03-31"]],
    ["02-20", "year", ["2021-02-20"]],
  ])("%j of each %s", (due, every, expected) => {
    const shown = instancesOf(measure({ every, due }), ["2021-01-05"], {
      period: "2021-03",
      asOf: "2021-03-31",
    });
    expect(shown.filter(({ state }) => state !== "pending").map((one) => one.due)).toEqual(expected);
  });

  it("after its end belongs to the period: December's report due in January counts for the old year", () => {
    const report = measure({ every: "month", due: { days: 5 }, late: { within: { days: 10 }, share: 0.5 } });
    const days = Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, "0")}-20`);
    expect(states(report, days.slice(0, 11), { period: "2020", asOf: "2021-01-04" }).at(-1)).toEqual([
      "2020-12",
      "2021-01-05",
      "pending",
      0,
    ]);
    expect(states(report, days.slice(0, 11), { period: "2020", asOf: "2021-01-05" }).at(-1)).toEqual([
      "2020-12",
      "2021-01-05",
      "missed",
      0,
    ]);
    // A report of 12 January goes to January first; a second one makes December up.
    expect(
      states(report, [...days.slice(0, 11), "2021-01-11", "2021-01-12"], {
        period: "2020",
        asOf: "2021-01-31",
      }).at(-1),
    ).toEqual(["2020-12", "2021-01-05", "late", 0.5]);
  });

  it("within it counts from the deadline on, and what comes later in the period is late", () => {
    const plan = measure({ every: "year", due: "03-31", late: { within: { days: 30 }, share: 0.6 } });
    const on = (day: string, asOf: string) => states(plan, [day], { period: asOf.slice(0, 7), asOf });
    expect(on("2021-03-31", "2021-03-31")).toEqual([["2021", "2021-03-31", "met", 1]]);
    expect(on("2021-02-01", "2021-02-28")).toEqual([]);
    // 30 days after 31 March is 30 April, a Friday.
    expect(on("2021-04-30", "2021-09-30")).toEqual([["2021", "2021-03-31", "late", 0.6]]);
    expect(on("2021-05-06", "2021-09-30")).toEqual([["2021", "2021-03-31", "missed", 0]]);
  });

  it("is not due before it has passed, and exempt with its deadline or its whole period", () => {
    const state = (asOf: string, exemptions: readonly object[] = []) =>
      only(
        assessMini(
          measure({ every: "year", due: "03-31" }),
          [{ on: "2020-09-01" }],
          { period: asOf.slice(0, 7), asOf },
          { exemptions },
        ),
      ).lines[0]?.state;
    expect(state("2021-03-30")).toBe("not-due");
    expect(state("2021-03-31")).toBe("scored");
    const exemption = {
      id: "e",
      unitId: "a",
      from: "2021-03-31",
      to: "2021-03-31",
      reason: "leave",
      approvedBy: "b",
      documentNo: "1",
      approvedOn: "2021-03-01",
    };
    expect(state("2021-04-30", [exemption])).toBe("exempt");
    expect(state("2021-04-30", [{ ...exemption, from: "2021-01-01", to: "2021-03-30" }])).toBe("scored");
  });

  it("closes a violation whenever it is done within the period", () => {
    const plan = measure(
      { every: "year", due: "03-31" },
      { violations: [{ code: "T-PLAN", duty: "asked" }] },
    );
    const found = (days: readonly string[]) =>
      only(
        assessMini(plan, [{ on: "2020-09-01" }, ...days.map((on) => ({ on }))], {
          period: "2021-09",
          asOf: "2021-09-30",
        }),
      ).violations.map(({ id, state, closedOn }) => [id, state, closedOn]);
    expect(found([])).toEqual([["a:T-PLAN:-:2021", "open", undefined]]);
    expect(found(["2021-08-01"])).toEqual([["a:T-PLAN:-:2021", "closed", "2021-08-01"]]);
  });
});

describe("a duty asked for one by one", () => {
  it("has a row for each of some texts", () => {
    const blocks = measure({ every: "quarter", per: ["reserve", "striving"], match: "topic" });
    expect(
      states(blocks, [
        { on: "2021-01-05", topic: "striving" },
        { on: "2021-02-05", topic: "other" },
      ]),
    ).toEqual([
      ["reserve", "2021-03-31", "missed", 0],
      ["striving", "2021-03-31", "met", 1],
    ]);
  });

  it("has a row for each record of a selection, while that is in force", () => {
    const posts: MiniMeasure = {
      select: {
        posts: { from: "events", where: { fact: "open", operator: "equal", value: true } },
        studies: { from: "events", where: { fact: "topic", operator: "known", value: true } },
      },
      duties: { study: { every: "month", per: "posts", by: "studies", match: "topic" } },
      indicators: [{ id: "all", points: 100, share: "study.rate" }],
      violations: [
        { code: "T-STUDY", duty: "study", message: { en: "{subject} {period}", zh: "{subject}{period}" } },
        { code: "T-STUDY-2", duty: "study", running: 2 },
      ],
    };
    const events = [
      { id: "head", open: true, on: "2020-09-01" },
      { id: "new", open: true, on: "2021-02-15" },
      { on: "2021-01-05", topic: "head" },
      { on: "2021-03-05", topic: "new" },
    ];
    const result = only(assessMini(posts, events, { period: "2021-03", asOf: "2021-03-31" }));
    // "head": January met, February and March missed. "new" is there from 15 February: February missed, March met.
    expect(result.duties[0]?.instances.map(({ subject, period, state }) => [subject, period, state])).toEqual(
      [
        ["head", "2021-01", "met"],
        ["head", "2021-02", "missed"],
        ["head", "2021-03", "missed"],
        ["new", "2021-02", "missed"],
        ["new", "2021-03", "met"],
      ],
    );
    expect(result.lines[0]).toMatchObject({ working: "100 × 2/5 = 40" });
    // The last of "head" and the first of "new" are no row.
    expect(result.violations.map(({ id }) => id).filter((id) => id.includes(":2021-"))).toEqual([
      "a:T-STUDY:head:2021-02",
      "a:T-STUDY:new:2021-02",
      "a:T-STUDY:head:2021-03",
      "a:T-STUDY-2:head:2021-03",
    ]);
  });

  it("says what it is asked for", () => {
    expect(miniFaults(measure({ every: "month", per: ["a"] }))).toEqual(["VALUE_INVALID duties.asked"]);
    expect(miniFaults(measure({ every: "month", per: "event", match: "topik" }))).toEqual([
      "NAME_UNKNOWN duties.asked.per events",
      "NAME_UNKNOWN duties.asked.match topic",
    ]);
    expect(miniFaults(measure({ every: "month", due: "02-30" }))).toHaveLength(1);
    expect(miniFaults(measure({ every: "month", due: { workngDays: 5 } }))).toContain(
      "KEY_UNKNOWN duties.asked.due.workngDays workingDays",
    );
  });
});
