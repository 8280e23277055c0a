import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/index.js";
import { assessorFor, assessSmall, instances, meeting } from "../support/city.js";
import { changed, M03 } from "../support/rules.js";

const soe = [{ id: "a", name: "A", kinds: ["soe"] }];
const attended = (on: string, presence = "required-post") => ({
  kind: "meeting-attendance",
  id: `attendance-${on}`,
  unitId: "a",
  on,
  meetingId: "m",
  presence,
});

/** The facts that a line used. */
function factsOf(
  records: readonly object[],
  line: string,
  texts?: Record<string, string>,
  asOf = "2021-03-31",
) {
  const by = texts === undefined ? undefined : assessorFor(texts);
  const units = line === "attend" ? soe : undefined;
  const assessment = assessSmall({ ...(units ? { units } : {}), records }, { period: "2021-03", asOf }, by);
  const found = assessment.units[0]?.measures[0]?.lines.find(({ id }) => id === line);
  return Object.fromEntries(found?.facts.map(({ name, value, unknown }) => [name, value ?? unknown]) ?? []);
}

describe("what a selection counts", () => {
  const around = ["2020-12-31", "2021-01-01", "2021-03-31", "2021-04-01"].map((on) => attended(on));

  it("is the year up to the last day that is scored", () => {
    expect(factsOf(around, "attend", undefined, "2021-04-30")).toEqual({
      "represented.count": 2,
      "expected.count": 2,
    });
  });

  it("is everything where the window is ever, also for what is made from it", () => {
    const texts = changed(
      M03,
      '"kind": "meeting-attendance", "where"',
      '"kind": "meeting-attendance", "window": "ever", "where"',
    );
    expect(factsOf(around, "attend", texts, "2021-04-30")).toEqual({
      "represented.count": 4,
      "expected.count": 4,
    });
  });
});

describe("what nobody answers for", () => {
  const absent = (on: string) => attended(on, "absent");
  const taken = (
    unit: object,
    options: { period: string; asOf: string },
    records: readonly object[],
    exemptions: readonly object[] = [],
  ) => {
    const units = [{ ...soe[0], ...unit }];
    const assessment = assessSmall({ units, records, exemptions }, options);
    return [
      assessment.units[0]?.measures[0]?.deductions?.points,
      assessment.violations.map(({ subject }) => subject),
    ];
  };

  it("is an absence before the policy took effect", () => {
    const records = [absent("2020-08-05"), absent("2020-08-06")];
    expect(taken({}, { period: "2020-09", asOf: "2020-09-30" }, records)).toEqual([
      5,
      ["attendance-2020-08-06"],
    ]);
  });

  it("is an absence outside the unit's life", () => {
    const records = ["2021-02-01", "2021-02-02", "2021-03-30", "2021-03-31"].map(absent);
    expect(
      taken({ from: "2021-02-02", to: "2021-03-30" }, { period: "2021-06", asOf: "2021-06-30" }, records),
    ).toEqual([10, ["attendance-2021-02-02", "attendance-2021-03-30"]]);
  });

  it("is an absence while an exemption lasts", () => {
    const exemption = {
      id: "e",
      unitId: "a",
      from: "2021-02-01",
      to: "2021-02-28",
      reason: "leave",
      approvedBy: "b",
      documentNo: "1",
      approvedOn: "2021-02-01",
    };
    const records = ["2021-01-31", "2021-02-01", "2021-02-28", "2021-03-01"].map(absent);
    expect(taken({}, { period: "2021-06", asOf: "2021-06-30" }, records, [exemption])).toEqual([
      10,
      ["attendance-2021-01-31", "attendance-2021-03-01"],
    ]);
  });
});

describe("why there is no rate", () => {
  it("is that nothing is due, also where a deadline beyond the scope has passed meanwhile", () => {
    const records = [
      {
        kind: "meeting-decision",
        id: "d",
        unitId: "a",
        ownerUnitId: "a",
        meetingId: "m",
        on: "2021-01-10",
        dueOn: "2021-02-10",
      },
    ];
    for (const asOf of ["2021-02-05", "2021-03-01"]) {
      const [measure] =
        assessSmall({ units: soe, records }, { period: "2021-01", asOf }).units[0]?.measures ?? [];
      expect(measure?.lines.find(({ id }) => id === "decisions")?.state).toBe("not-due");
    }
  });
});

describe("parameters", () => {
  it("have the value in force on the day that a deadline is counted from", () => {
    // Five working days until February, three from 1 March 2021, a Monday: due on 5 and on 4 March.
    const texts = changed(
      M03,
      '"values": [{ "from": "2020-08-06", "value": 5, "basis": "assumption" }]\n    },\n    "absencePoints"',
      '"values": [{ "from": "2021-03-01", "value": 3, "basis": "assumption" }, { "from": "2020-08-06", "value": 5, "basis": "assumption" }]\n    },\n    "absencePoints"',
    );
    const records = [meeting("2021-02-26"), meeting("2021-03-01")];
    const assessment = assessSmall(
      { records },
      { period: "2021-03", asOf: "2021-03-31" },
      assessorFor(texts),
    );
    expect(instances(assessment, "minuted").map(({ due }) => due)).toEqual(["2021-03-05", "2021-03-04"]);
  });
});

describe("parameters of a kind of unit", () => {
  const one = '"values": [{ "from": "2020-08-06", "value": 20, "basis": "assumption" }]';
  const own = (more: string) =>
    changed(M03, one, `"values": [{ "from": "2020-08-06", "value": 20, "basis": "assumption" }, ${more}]`);
  const taken = (texts: Record<string, string>, kinds: readonly string[]) => {
    const records = Array.from({ length: 6 }, (_, i) => attended(`2021-01-1${i}`, "absent"));
    const units = [{ id: "a", name: "A", kinds }];
    return assessSmall({ units, records }, { period: "2021-03", asOf: "2021-03-31" }, assessorFor(texts))
      .units[0]?.measures[0]?.deductions?.points;
  };

  it("go before those for all", () => {
    const texts = own('{ "from": "2020-08-06", "value": 10, "for": ["soe"], "basis": "assumption" }');
    expect([taken(texts, ["soe"]), taken(texts, ["industry"])]).toEqual([10, 20]);
  });

  it.each([
    [
      "a kind that no profile is for",
      own('{ "from": "2020-08-06", "value": 10, "for": ["sow"], "basis": "assumption" }'),
      "NAME_UNKNOWN",
    ],
    [
      "a kind left without a value",
      changed(M03, one, one.replace('"value": 20', '"value": 20, "for": ["soe"]')),
      "VALUE_INVALID",
    ],
    [
      "a kind whose first value comes late",
      own('{ "from": "2021-01-01", "value": 10, "for": ["soe"], "basis": "assumption" }'),
      "PARAMETER_STARTS_LATE",
    ],
    [
      "two values for one kind on one day",
      own('{ "from": "2020-08-06", "value": 30, "basis": "assumption" }'),
      "NAME_TAKEN",
    ],
  ])("may not have %s", (_name, texts, code) => {
    const reading = parsePolicy(texts);
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.code)).toEqual([code]);
  });
});

describe("facts of a duty", () => {
  const share = (formula: string) => changed(M03, '"share": "led.rate"', `"share": "${formula}"`);
  // January held, February missed, March missed: due 3, done 1.
  const records = ["2020-09-10", "2020-10-12", "2020-11-10", "2020-12-10", "2021-01-12"].map((on) =>
    meeting(on),
  );

  it.each([
    ["held.due / 10", 3],
    ["held.done / 10", 1],
    ["held.lacking / 10", 2],
    ["held.running / 10", 2],
    // April is listed already: it begins tomorrow.
    ["held.pending / 10", 1],
  ])("%s", (formula, expected) => {
    expect(Object.values(factsOf(records, "chair", share(formula)))).toEqual([expected]);
  });

  it("counts a row back over the turn of the year, and none after a meeting", () => {
    expect(factsOf(records.slice(0, 3), "chair", share("held.running / 10"))).toEqual({ "held.running": 4 });
    expect(factsOf([...records, meeting("2021-03-09")], "chair", share("held.running / 10"))).toEqual({
      "held.running": 0,
    });
  });
});

describe("the scope", () => {
  it("ends on the as-of date where that comes before the period's end", () => {
    const assessment = assessSmall(
      { records: [meeting("2021-01-12")] },
      { period: "2021", asOf: "2021-03-30" },
    );
    expect([assessment.from, assessment.end, assessment.asOf]).toEqual([
      "2021-01-01",
      "2021-03-30",
      "2021-03-30",
    ]);
    expect(instances(assessment, "held").map(({ period }) => period)).toEqual(["2021-01", "2021-02"]);
  });
});
