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
        { period: "2021-03", asOf: `2021-${asOf}` },
        assessor,
      ).violations.map(({ code }) => code);
    expect(at("03-30")).toEqual([]);
    expect(at("03-31")).toEqual(["M03-DECISION-OVERDUE"]);
    expect(at("04-29")).toEqual(["M03-DECISION-OVERDUE"]);
    expect(at("04-30")).toEqual(["M03-OVERDUE-30"]);
    expect(at("06-29")).toEqual(["M03-OVERDUE-30"]);
    expect(at("06-30")).toEqual(["M03-OVERDUE-3M"]);
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

  it("closes it when one of the two is made up, and does not undo it", () => {
    // April and May are missed; the second meeting of June, on the 10th, makes May up within ten working days of 31 May.
    expect(
      missed([...lastYear, "2021-01-12", "2021-02-10", "2021-03-10", "2021-06-08", "2021-06-10"]),
    ).toEqual([["2021-05", "2", "closed"]]);
  });
});
