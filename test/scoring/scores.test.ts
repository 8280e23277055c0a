import { describe, expect, it } from "vitest";
import { assessorFor, assessSmall, decision, meeting } from "../support/city.js";
import { changed, M03 } from "../support/rules.js";

const options = { period: "2021-03", asOf: "2021-03-31" } as const;
const records = ["2021-01-12", "2021-02-09", "2021-03-09"].map((on) => meeting(on));
const measureWith = (texts: Record<string, string>, given: readonly object[] = records) =>
  assessSmall({ records: given }, options, assessorFor(texts)).units[0]?.measures[0];

describe("the share of a line", () => {
  const chair = (formula: string) =>
    measureWith(changed(M03, '"share": "led.rate"', `"share": "${formula}"`))?.lines.find(
      ({ id }) => id === "chair",
    );

  it("is held between nothing and everything", () => {
    // 10 of 70 points are the chair's where no decision was filed: 14.29 possible.
    expect(chair("held.due")).toMatchObject({ share: 1, possible: 14.29, earned: 14.29 });
    expect(chair("1 - held.due")).toMatchObject({ share: 0, possible: 14.29, earned: 0 });
  });

  it("is explained as an exact fraction", () => {
    expect(chair("held.done / 7")).toMatchObject({
      share: 0.4285714286,
      exactShare: "3/7",
      working: "14.29 × 3/7 = 6.12",
    });
  });
});

describe("a critical finding", () => {
  const absence = '"code": "M03-ABSENT", "each": "unrepresented", "severity": "minor"';
  const critical = changed(M03, absence, absence.replace("minor", "critical"));
  // That a finding is critical is decided by somebody: a record says so.
  const decided = changed(
    "records/meeting-attendance.json",
    '"presence": {',
    '"decidedBy": { "type": "text", "required": true, "title": { "en": "x", "zh": "x" } }, "presence": {',
    changed(
      M03,
      '"except": "represented"',
      '"except": "represented", "where": { "fact": "documentNo", "operator": "known", "value": true }',
      critical,
    ),
  );
  const assessor = assessorFor(decided);
  const said = { decidedBy: "the office", documentNo: "1" };
  const attended = (presence: string) => {
    const records = [
      {
        kind: "meeting-attendance",
        id: "x",
        unitId: "a",
        on: "2021-01-12",
        meetingId: "m",
        presence,
        ...said,
      },
    ];
    return assessSmall({ units: [{ id: "a", name: "A", kinds: ["soe"] }], records }, options, assessor)
      .units[0]?.measures[0];
  };

  it("makes the measure 0 and says so, leaving the base to be seen", () => {
    const two = [{ id: "c", name: "A", kinds: ["soe"] }];
    expect(attended("absent")).toMatchObject({ state: "scored", base: 0, score: 0, annulled: true });
    const records = ["required-post", "absent"].map((presence, i) => ({
      kind: "meeting-attendance",
      id: `x${i}`,
      unitId: "c",
      on: "2021-01-12",
      meetingId: "m",
      presence,
      ...said,
    }));
    expect(assessSmall({ units: two, records }, options, assessor).units[0]?.measures[0]).toMatchObject({
      base: 50,
      score: 0,
      annulled: true,
    });
    expect(attended("required-post")).toMatchObject({ base: 100, score: 100 });
    expect(attended("required-post")).not.toHaveProperty("annulled");
  });
});

describe("detail", () => {
  const detailed = (detail: "totals" | "lines" | "trees") =>
    assessSmall({ records: [...records, decision("d", "2021-01-05", "2021-02-01")] }, { ...options, detail });

  it("gives totals alone, lines, or why each record was selected", () => {
    const [totals, lines, trees] = (["totals", "lines", "trees"] as const).map(
      (detail) => detailed(detail).units[0],
    );
    expect(totals?.total).toBe(lines?.total);
    expect(totals?.measures[0]).toMatchObject({ lines: [], duties: [], violations: [], toDo: [] });
    expect(lines?.measures[0]?.lines).toHaveLength(4);
    expect(lines?.measures[0]).not.toHaveProperty("conditions");
    expect(trees?.measures[0]?.conditions).toContainEqual({
      place: "select.chaired.where",
      record: "meeting-2021-01-12",
      result: true,
      tree: {
        fact: "chairRole",
        operator: "equal",
        value: "principal",
        factResult: "principal",
        valueResult: "principal",
        result: true,
      },
    });
  });

  it("lists findings and to-dos whatever the detail", () => {
    expect(detailed("totals").violations.map(({ id }) => id)).toEqual(
      detailed("trees").violations.map(({ id }) => id),
    );
    expect(detailed("totals").violations).toHaveLength(1);
    expect(detailed("totals").toDo.length).toBeGreaterThan(0);
  });
});
