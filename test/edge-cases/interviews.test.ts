import { describe, expect, it } from "vitest";
import {
  inShort,
  invested,
  project,
  proposals,
  seriesOf,
  standings,
  steady,
} from "../support/small-series.js";

const others = [...steady("b", 100), ...steady("c", 101)];

describe("who is to be interviewed, from records to the proposal", () => {
  // 90 of the 100 that are due every month, but for May, when the 500 that are due by then are done.
  const slow = { "01": 90, "02": 180, "03": 270, "04": 360, "05": 500, "06": 540, "07": 630, "08": 720 };
  const behind = [...others, project("a"), ...invested("a", slow)];

  it("T1: last with its own target missed, from the second notification in a row on", () => {
    const series = seriesOf(behind, [], "2021-08");
    // February is the first notification; May meets the target and ends the run; June begins a new one, the third time
    // of which July is. March lies within the six months before July, so the steps go on.
    expect(inShort(series, "T1")).toEqual([
      "2021-03 1 letter",
      "2021-04 2 deputy",
      "2021-07 3 principal",
      "2021-08 4 principal",
    ]);
    expect(inShort(series, "T1", "b")).toEqual([]);
    // 100 × (300 − 270)/300.
    expect(proposals(series, "T1")[0]?.[1].facts[0]?.en).toBe(
      "Last in its group with its own target missed in 2 notifications in a row; now it is rank 3 of 3 and 10% short.",
    );
  });

  it("T1: E15: a month whose last day is exempt is passed over", () => {
    // Of the measure of its target alone: exempt from everything it would owe less than the others, and not be last.
    const flood = {
      measures: ["m08-key-project-promotion"],
      ...{ id: "e", unitId: "a", from: "2021-03-20", to: "2021-04-05", reason: "force-majeure" },
      ...{ approvedBy: "office", documentNo: "7", approvedOn: "2021-03-22" },
    };
    const series = seriesOf(behind, [flood], "2021-04");
    expect(inShort(series, "T1")).toEqual(["2021-04 1 letter"]);
    expect(standings(series).map(({ standing }) => standing.light.colour)).toEqual([
      "green",
      "grey",
      "green",
    ]);
  });

  it("T2: the unit's light is red, below 30 points behind the time progress", () => {
    // April: (40 − 400)/1200 = −30 points, yellow still; May: (139 − 500)/1200 = −30.08; June: (200 − 600)/1200 = −33.3.
    const done = { "01": 0, "02": 0, "03": 0, "04": 40, "05": 139, "06": 200, "07": 600 };
    const series = seriesOf([...others, project("a"), ...invested("a", done)], [], "2021-07");
    expect(standings(series).map(({ period, standing }) => `${period} ${standing.light.colour}`)).toEqual([
      "2021-02 yellow",
      "2021-03 yellow",
      "2021-04 yellow",
      "2021-05 red",
      "2021-06 red",
      "2021-07 green",
    ]);
    expect(inShort(series, "T2")).toEqual(["2021-05 1 deputy", "2021-06 2 principal"]);
  });

  it("T3: a project that did not start is red three months after its deadline", () => {
    const toStart = (id: string, plannedStart: string) =>
      project("a", { id, category: "new", plannedStart, yearPlan: 10 });
    const records = [
      ...others,
      toStart("x", "2021-03-10"),
      toStart("y", "2021-05-20"),
      toStart("z", "2021-05-01"),
    ];
    const series = seriesOf(records, [], "2021-09");
    // Due on 31 March: red on 30 June. Both that were due on 31 May: red on 31 August, the second time, one interview.
    expect(inShort(series, "T3")).toEqual(["2021-06 1 deputy", "2021-08 2 principal"]);
    expect(proposals(series, "T3").map(([, { violations }]) => violations)).toEqual([
      ["a:M08-START-3M:x:-"],
      ["a:M08-START-3M:y:-", "a:M08-START-3M:z:-"],
    ]);
  });

  it("T4: the same duty missed in two months in a row", () => {
    const held = ["01", "02", "05", "07", "10", "11", "12"].map((month) => {
      const on = `2021-${month}-08`;
      return {
        kind: "regular-meeting",
        id: `m-${month}`,
        unitId: "a",
        on,
        chairRole: "principal",
        minutesOn: on,
      };
    });
    // None in March and April, one month alone in June, none in August and September.
    expect(inShort(seriesOf([...others, ...held]), "T4")).toEqual(["2021-04 1 letter", "2021-09 2 deputy"]);
  });

  it("T5: a finding of the supervision not put right 30 days after its deadline", () => {
    const found = (id: string, dueOn: string) => ({
      ...{
        kind: "supervision-finding",
        id,
        unitId: "a",
        on: "2021-03-02",
        roundId: "r",
        sort: "duty",
        dueOn,
      },
    });
    const accepted = {
      ...{ kind: "rectification", id: "rc", unitId: "a", findingId: "quick", on: "2021-05-09" },
      ...{ feedbackOn: "2021-03-04", closedOn: "2021-05-08", acceptedOn: "2021-05-09" },
    };
    const findings = [
      found("slow", "2021-04-10"),
      found("quick", "2021-04-10"),
      found("later", "2021-06-15"),
    ];
    const series = seriesOf([...others, ...findings, accepted], [], "2021-08");
    // 10 April and 30 days are 10 May: what was accepted on 9 May is late and no more. 15 June and 30 days: 15 July.
    expect(inShort(series, "T5")).toEqual(["2021-05 1 deputy", "2021-07 2 joint"]);
    expect(proposals(series, "T5").map(([, { violations }]) => violations.length)).toEqual([1, 1]);
  });

  it("T6: false data that somebody decided on, and a year's total below 60", () => {
    const audit = {
      ...{ kind: "data-audit", id: "da", unitId: "a", on: "2021-08-20", subject: "project", intent: "false" },
      ...{ decidedBy: "committee", decidedOn: "2021-08-25", documentNo: "9" },
    };
    const series = seriesOf([...others, ...steady("a", 100), audit]);
    // One fact, which two measures find, is one interview. All three totals are below 60 all year: that counts at its end.
    expect(inShort(series, "T6")).toEqual(["2021-08 1 principal", "2021-12 2 admonition"]);
    expect(inShort(series, "T6", "b")).toEqual(["2021-12 1 principal"]);
    expect(proposals(series, "T6")[0]?.[1].violations).toEqual(["a:M08-FALSE:da:-", "a:M18-FALSE:da:-"]);
    const after = standings(series).map(({ standing }) => standing.vetoes.length);
    expect(after).toEqual([0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2]);
  });

  it("T6: false data that nobody decided on is none", () => {
    const audit = {
      kind: "data-audit",
      id: "da",
      unitId: "a",
      on: "2021-08-20",
      subject: "project",
      intent: "false",
    };
    expect(inShort(seriesOf([...others, ...steady("a", 100), audit], [], "2021-09"), "T6")).toEqual([]);
  });
});
