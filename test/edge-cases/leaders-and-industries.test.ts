import { describe, expect, it } from "vitest";
import { assess, type Dataset } from "../../src/index.js";

// Hard cases of measures 4, 5 and 6, by their own rules.

type Given = Readonly<Record<string, unknown>>;

const unit = (id: string, kind: string, more: Given = {}): Given => ({
  id,
  name: id,
  kinds: [kind],
  ...more,
});
const held = (postId: string, role: string, from: string, more: Given = {}): Given => ({
  ...{ kind: "post-tenure", id: `${postId}-${from}`, unitId: "a", postId, role, from, ...more },
});
const study = (on: string, posts: readonly string[], more: Given = {}): Given => ({
  ...{ kind: "leader-study", id: `study-${on}`, unitId: "a", on, posts, form: "committee", ...more },
});

function city(units: readonly Given[], records: readonly Given[], asOf: string, more: Given = {}) {
  const data = { units, records, ...more } as unknown as Dataset;
  const { units: found, intake } = assess(data, { period: asOf.slice(0, 7), asOf } as never);
  const measure = (unitId: string, number: number) =>
    found.find(({ id }) => id === unitId)?.measures.find((one) => one.number === number);
  return {
    intake,
    of: (unitId: string) => found.find(({ id }) => id === unitId),
    measure,
    line: (unitId: string, number: number, line: string) =>
      measure(unitId, number)?.lines.find(({ id }) => id === line),
    /** "subject period state" of all instances of a duty. */
    rows: (unitId: string, number: number, duty: string) =>
      measure(unitId, number)
        ?.duties.find((one) => one.duty === duty)
        ?.instances.map(({ subject, period, state }) =>
          [subject, period, state].filter((part) => part !== undefined).join(" "),
        ),
  };
}

describe("the monthly study", () => {
  const county = [unit("a", "county", { from: "2021-05-01" })];

  it("E07: of a post that changes hands on the 20th is either holder's", () => {
    const tenures = [
      held("head", "party-head", "2021-01-01", { to: "2021-05-19" }),
      held("head", "party-head", "2021-05-20"),
    ];
    for (const on of ["2021-05-19", "2021-05-20"]) {
      const { rows } = city(county, [...tenures, study(on, ["head"])], "2021-05-31");
      expect(rows("a", 4, "studied")?.[0]).toBe("head 2021-05 met");
    }
  });

  it("E08: of one person in two posts is filed once, and names both", () => {
    const posts = [held("head", "party-head", "2021-01-01"), held("mayor", "government-head", "2021-01-01")];
    const both = city(county, [...posts, study("2021-05-12", ["head", "mayor"])], "2021-05-31");
    expect(both.line("a", 4, "study")?.share).toBe(1);
    const one = city(county, [...posts, study("2021-05-12", ["head"])], "2021-05-31");
    expect(one.line("a", 4, "study")?.share).toBe(0.5);
  });

  it("E09: filed late is whole by the tenth, half for ten days, and nothing after that", () => {
    const vice = held("vice", "deputy", "2021-01-01");
    const share = (filedAt: string) =>
      city(county, [vice, study("2021-05-12", ["vice"], { filedAt })], "2021-06-30").line("a", 5, "study");
    // June is missed: half of the rate is May's.
    expect(share("2021-06-10")?.share).toBe(0.5);
    expect(share("2021-06-11")?.share).toBe(0.25);
    expect(share("2021-06-20")?.share).toBe(0.25);
    expect(share("2021-06-21")?.share).toBe(0);
  });

  it("E16: of a month that is not over is to be done, and nothing is found", () => {
    const records = [held("vice", "deputy", "2021-01-01"), study("2021-04-12", ["vice"])];
    const { line, measure } = city(county, records, "2021-05-12");
    expect(line("a", 5, "study")?.state).toBe("not-due");
    const due = { duty: "studied", subject: "vice", period: "2021-05", due: "2021-05-31", state: "due" };
    expect(measure("a", 5)?.toDo).toContainEqual(expect.objectContaining(due));
    expect(measure("a", 5)?.violations).toEqual([]);
  });

  it("E33: that was rejected does not count; filed again and approved it does", () => {
    const vice = held("vice", "deputy", "2021-01-01");
    const rejected = study("2021-05-12", ["vice"], { audit: "rejected", filedAt: "2021-05-14" });
    const again = {
      ...rejected,
      id: "again",
      supersedes: rejected.id,
      audit: "approved",
      filedAt: "2021-05-28",
    };
    const share = (records: readonly Given[]) =>
      city(county, [vice, ...records], "2021-05-31", {
        collected: [{ kind: "leader-study" }, { kind: "post-tenure" }],
      }).line("a", 5, "study")?.share;
    expect(share([rejected])).toBe(0);
    expect(share([rejected, again])).toBe(1);
  });

  it("E15: of a month of force majeure is neither due nor missed", () => {
    const exemption = {
      ...{ id: "e", unitId: "a", from: "2021-05-01", to: "2021-05-31", reason: "force-majeure" },
      ...{ approvedBy: "office", documentNo: "1", approvedOn: "2021-05-10" },
    };
    const { line, measure } = city(county, [held("vice", "deputy", "2021-01-01")], "2021-05-31", {
      exemptions: [exemption],
      collected: [{ kind: "leader-study" }, { kind: "post-tenure" }],
    });
    expect(line("a", 5, "study")?.state).toBe("exempt");
    expect(measure("a", 5)?.violations).toEqual([]);
  });
});

describe("a park that is merged into a county on 1 July", () => {
  const units = [unit("a", "park", { to: "2021-06-30", successor: "b" }), unit("b", "county")];
  const decision = (id: string, dueOn: string): Given => ({
    ...{ kind: "study-decision", id, unitId: "a", on: "2021-06-10", studyId: "study-2021-06-10", dueOn },
  });
  const issue = (id: string, dueOn: string): Given => ({
    ...{ kind: "project-issue", id, unitId: "a", on: "2021-06-10", dueOn },
  });

  it("E24: leaves the county what it decided and what is to be settled, from that day on", () => {
    const records = [
      held("head", "party-head", "2021-01-01"),
      study("2021-06-10", ["head"]),
      ...[decision("early", "2021-06-25"), decision("open", "2021-07-20")],
      ...[issue("old", "2021-06-25"), issue("new", "2021-07-20")],
    ];
    const { rows } = city(units, records, "2021-07-31");
    expect(rows("a", 4, "followed")).toEqual(["early missed"]);
    expect(rows("b", 4, "followed")).toEqual(["open missed"]);
    expect(rows("a", 5, "settled")).toEqual(["old missed"]);
    expect(rows("b", 5, "settled")).toEqual(["new missed"]);
  });

  it("E24: is to be covered by notifications until it ends", () => {
    const notice = (month: string, on: string, coveredUnits: readonly string[]): Given => ({
      ...{ kind: "monthly-notification", id: `n-${month}`, unitId: "drc", on, month, coveredUnits },
    });
    const all = [...units, unit("drc", "drc")];
    const cover = (july: readonly string[]) =>
      city(
        all,
        [notice("2021-06", "2021-07-08", ["a", "b"]), notice("2021-07", "2021-08-09", july)],
        "2021-08-31",
      ).line("drc", 4, "cover")?.share;
    expect(cover(["b"])).toBe(1);
    expect(cover(["a"])).toBe(0.5);
  });
});

describe("the commission that notifies", () => {
  it("E25: has a sheet of its own and no rank, and need not cover itself", () => {
    const units = [unit("drc", "drc"), unit("a", "county"), unit("b", "county"), unit("c", "county")];
    const notice = {
      kind: "monthly-notification",
      id: "n",
      unitId: "drc",
      month: "2021-08",
      on: "2021-09-09",
    };
    const { of, line } = city(units, [{ ...notice, coveredUnits: ["a", "b", "c"] }], "2021-09-30");
    expect(line("drc", 4, "cover")?.share).toBe(1);
    expect(of("drc")?.rank).toBeUndefined();
  });
});

describe("the investment of an industry", () => {
  const bureau = [unit("a", "industry")];
  const target = (value: number): Given => ({
    ...{
      kind: "target",
      id: "t",
      unitId: "a",
      name: "industry-investment",
      year: 2021,
      value,
      on: "2021-01-10",
    },
  });
  const figure = (month: string, ytdInvestment: number, more: Given = {}): Given => ({
    ...{
      kind: "industry-progress",
      id: month,
      unitId: "a",
      month,
      on: `${month}-28`,
      ytdInvestment,
      ...more,
    },
  });
  const invest = (records: readonly Given[], asOf = "2021-06-30") => {
    const { line, measure } = city(bureau, records, asOf);
    return { ...line("a", 6, "invest"), bonus: measure("a", 6)?.bonuses?.points };
  };

  it("E01: against a target of zero, or none, is not applicable, whatever was invested", () => {
    expect(invest([target(0), figure("2021-06", 500)])).toMatchObject({ state: "not-applicable", bonus: 0 });
    const none = [{ ...target(100), name: "upper-funds" }, figure("2021-06", 500)];
    expect(invest(none)).toMatchObject({ state: "not-applicable", bonus: 0 });
  });

  it("E17: is not due in January, which is published with February", () => {
    const records = [target(1200), figure("2021-01", 0), figure("2021-02", 200)];
    expect(invest(records, "2021-01-31").state).toBe("not-due");
    expect(invest(records, "2021-02-28")).toMatchObject({ state: "scored", share: 1 });
  });

  it("E22: earns at most its points, and above pace at most five", () => {
    expect(invest([target(100), figure("2021-06", 200)])).toMatchObject({ share: 1, bonus: 5 });
  });

  it("E23: after a correction by the statistics may fall, and is not below nothing", () => {
    const may = figure("2021-05", 400);
    expect(invest([target(1000), may, figure("2021-06", 300)])).toMatchObject({ share: 0.6 });
    expect(invest([target(1000), may, figure("2021-06", -50)])).toMatchObject({ share: 0 });
  });

  it("E26: is that of the statistics where the two differ", () => {
    expect(invest([target(1000), figure("2021-06", 500, { statisticsInvestment: 460 })])).toMatchObject({
      share: 0.92,
    });
  });
});

describe("a deadline on a day off", () => {
  it("E18: moves to the next working day, and a year's notification of September to the one after the holidays", () => {
    const units = [unit("drc", "drc")];
    const notice = {
      kind: "monthly-notification",
      id: "n",
      unitId: "drc",
      month: "2021-09",
      coveredUnits: ["drc"],
    };
    const state = (on: string) =>
      city(units, [{ ...notice, on }], "2021-10-31")
        .rows("drc", 4, "notified")
        ?.find((one) => one.includes("2021-09"));
    // 10 October 2021 is a Sunday.
    expect(state("2021-10-11")).toBe("2021-09 met");
    expect(state("2021-10-12")).toBe("2021-09 late");
  });
});
