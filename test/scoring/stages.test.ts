import { describe, expect, it } from "vitest";
import { assessorFor, assessSmall, decision, meeting } from "../support/city.js";
import { changed, M03 } from "../support/rules.js";

// The overdue decision as three stages: at once, 30 days later, three months later.
const stage = (code: string, after: string) =>
  `{ "code": "${code}", "duty": "followed", "after": ${after}, "severity": "major", "basis": "assumption", "message": { "en": "{subject} {due}", "zh": "{subject}{due}" } },`;
const before = `{ "code": "M03-MISSED-2", "duty": "held", "running": 2`;
const assessor = assessorFor(
  changed(
    M03,
    before,
    `${stage("M03-OVERDUE-30", '{ "days": 30 }')}${stage("M03-OVERDUE-3M", '{ "months": 3 }')}${before}`,
  ),
);
const found = (asOf: string, closedOn?: string) =>
  assessSmall(
    { records: [decision("d", "2021-03-01", "2021-03-31", closedOn)] },
    { period: "2021-07", asOf: `2021-${asOf}` },
    assessor,
  ).violations.map(({ code, raisedOn, state }) => [code, raisedOn, state]);

describe("stages of one miss", () => {
  // 30 days after 31 March is 30 April 2021, a Friday and a working day. Three months after is 30 June, a Wednesday.
  it("raises only the highest stage that was reached", () => {
    const at = (asOf: string) =>
      assessSmall(
        { records: [decision("d", "2021-03-01", "2021-03-31")] },
        { period: `2021-${asOf.slice(0, 2)}`, asOf: `2021-${asOf}` },
        assessor,
      ).violations.map(({ code }) => code);
    expect(at("03-30")).toEqual([]);
    expect(at("03-31")).toEqual(["M03-DECISION-OVERDUE"]);
    expect(at("04-29")).toEqual(["M03-DECISION-OVERDUE"]);
    expect(at("04-30")).toEqual(["M03-OVERDUE-30"]);
    expect(at("06-29")).toEqual(["M03-OVERDUE-30"]);
    expect(at("06-30")).toEqual(["M03-OVERDUE-3M"]);
  });

  it("leaves a stage that is reached after the last day that is scored to the next period", () => {
    const records = [decision("d", "2021-03-01", "2021-03-31")];
    const march = assessSmall({ records }, { period: "2021-03", asOf: "2021-05-31" }, assessor).violations;
    expect(march.map(({ code, new: isNew }) => [code, isNew])).toEqual([["M03-DECISION-OVERDUE", true]]);
    const april = assessSmall({ records }, { period: "2021-04", asOf: "2021-05-31" }, assessor).violations;
    expect(april.map(({ code, new: isNew }) => [code, isNew])).toEqual([["M03-OVERDUE-30", true]]);
  });

  it("stays at the stage it had reached when it was put right, closed", () => {
    expect(found("07-31", "2021-04-02")).toEqual([["M03-DECISION-OVERDUE", "2021-03-31", "closed"]]);
    expect(found("07-31", "2021-04-30")).toEqual([["M03-DECISION-OVERDUE", "2021-03-31", "closed"]]);
    expect(found("07-31", "2021-05-01")).toEqual([["M03-OVERDUE-30", "2021-04-30", "closed"]]);
    expect(found("07-31")).toEqual([["M03-OVERDUE-3M", "2021-06-30", "open"]]);
  });

  it("counts a stage by days from the deadline and moves it to the next working day", () => {
    // 30 days after 2 April 2021 is Sunday 2 May, in the holiday of 1 to 5 May: the stage is reached on 6 May.
    const at = (asOf: string) =>
      assessSmall(
        { records: [decision("d", "2021-03-01", "2021-04-02")] },
        { period: "2021-05", asOf },
        assessor,
      ).violations.map(({ code }) => code);
    expect(at("2021-05-05")).toEqual(["M03-DECISION-OVERDUE"]);
    expect(at("2021-05-06")).toEqual(["M03-OVERDUE-30"]);
  });
});

describe("misses in a row", () => {
  const missed = (held: readonly string[], asOf = "2021-06-30", exemptions: readonly object[] = []) =>
    assessSmall({ records: held.map((on) => meeting(on)), exemptions }, { period: "2021-06", asOf })
      .violations.filter(({ code }) => code === "M03-MISSED-2")
      .map(({ period, message, state }) => [period, message.en.match(/in (\d+) due months/)?.[1], state]);
  const lastYear = ["2020-09-10", "2020-10-12", "2020-11-10", "2020-12-10"];

  it("finds the second miss in a row and every further one", () => {
    expect(missed([...lastYear, "2021-01-12", "2021-05-11"])).toEqual([
      ["2021-03", "2", "final"],
      ["2021-04", "3", "final"],
    ]);
  });

  it("finds none where a meeting stands between", () => {
    expect(missed([...lastYear, "2021-01-12", "2021-03-10", "2021-05-11"])).toEqual([]);
  });

  it("counts over the turn of the year", () => {
    expect(
      missed([...lastYear.slice(0, 3), "2021-02-10", "2021-03-10", "2021-04-12", "2021-05-11", "2021-06-10"]),
    ).toEqual([["2021-01", "2", "final"]]);
  });

  it("neither breaks nor extends a run by an exempt month", () => {
    const exemption = {
      id: "e",
      unitId: "a",
      from: "2021-03-01",
      to: "2021-03-31",
      reason: "force-majeure",
      approvedBy: "b",
      documentNo: "1",
      approvedOn: "2021-03-01",
    };
    expect(
      missed([...lastYear, "2021-01-12", "2021-05-11", "2021-06-10"], "2021-06-30", [exemption]),
    ).toEqual([["2021-04", "2", "final"]]);
  });

  it("knows an exemption from the day on which it was approved", () => {
    const exemption = (approvedOn: string) => [
      {
        id: "e",
        unitId: "a",
        from: "2021-06-01",
        to: "2021-06-30",
        reason: "leave",
        approvedBy: "b",
        documentNo: "1",
        approvedOn,
      },
    ];
    const held = [...lastYear, "2021-01-12", "2021-02-10", "2021-03-10", "2021-04-12"];
    expect(missed(held, "2021-06-30", exemption("2021-06-30"))).toEqual([]);
    expect(missed(held, "2021-06-30", exemption("2021-07-01"))).toEqual([["2021-06", "2", "open"]]);
  });

  it("closes it when one of the two is made up, and does not undo it", () => {
    // April and May are missed; the second meeting of June, on the 10th, makes May up within ten working days of 31 May.
    expect(
      missed([...lastYear, "2021-01-12", "2021-02-10", "2021-03-10", "2021-06-08", "2021-06-10"]),
    ).toEqual([["2021-05", "2", "closed"]]);
  });

  it("takes a meeting on the last day of the month for one in time", () => {
    expect(missed([...lastYear, "2021-01-12", "2021-02-10", "2021-03-10", "2021-05-31"])).toEqual([]);
  });

  it("closes it when the first of the two is made up long after", () => {
    // Made up without limit: the second meeting of June goes to the oldest month that lacks one, April.
    const late = '"late": { "within": { "workingDays": "makeUpDays" }, "share": "makeUpShare" }';
    const patient = assessorFor(changed(M03, late, '"late": { "share": "makeUpShare" }'));
    const held = [...lastYear, "2021-01-12", "2021-02-10", "2021-03-10", "2021-06-08", "2021-06-29"];
    const found = assessSmall(
      { records: held.map((on) => meeting(on)) },
      { period: "2021-06", asOf: "2021-06-30" },
      patient,
    )
      .violations.filter(({ code }) => code.startsWith("M03-MISSED"))
      .map(({ code, period, state, closedOn }) => [code, period, state, closedOn]);
    expect(found).toEqual([
      ["M03-MISSED", "2021-04", "closed", "2021-06-29"],
      ["M03-MISSED", "2021-05", "open", undefined],
      ["M03-MISSED-2", "2021-05", "closed", "2021-06-29"],
    ]);
  });
});

describe("findings of last year", () => {
  const listed = (closedOn?: string) =>
    assessSmall(
      { records: [decision("d", "2020-11-01", "2020-12-15", closedOn)] },
      { period: "2021-03", asOf: "2021-03-31" },
    ).violations.map(({ state, carriedOver, new: isNew }) => [state, carriedOver, isNew]);

  it("are listed while they are open, and in the year in which they were closed", () => {
    expect(listed()).toEqual([["open", true, false]]);
    expect(listed("2021-01-01")).toEqual([["closed", true, false]]);
    expect(listed("2020-12-31")).toEqual([]);
  });

  it("begin with those raised before the first day of the year", () => {
    const carried = (dueOn: string) =>
      assessSmall(
        { records: [decision("d", "2020-11-01", dueOn)] },
        { period: "2021-03", asOf: "2021-03-31" },
      ).violations.map(({ carriedOver }) => carriedOver);
    expect(carried("2020-12-31")).toEqual([true]);
    expect(carried("2021-01-01")).toEqual([false]);
  });

  it("are new when raised after the period before", () => {
    const isNew = (dueOn: string) =>
      assessSmall(
        { records: [decision("d", "2021-01-05", dueOn)] },
        { period: "2021-03", asOf: "2021-03-31" },
      ).violations.map((one) => one.new);
    expect(isNew("2021-02-28")).toEqual([false]);
    expect(isNew("2021-03-01")).toEqual([true]);
  });
});
