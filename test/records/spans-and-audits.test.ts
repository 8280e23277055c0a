import { describe, expect, it } from "vitest";
import { assessorFor, assessSmall } from "../support/city.js";
import { assessMini, miniTexts, only } from "../support/mini-policy.js";

const options = { period: "2021-06", asOf: "2021-06-30" } as const;

describe("a record about a span of days", () => {
  const texts = miniTexts({});
  const intakeOf = (type: object, record: object) => {
    const kind = JSON.parse(texts["records/event.json"] ?? "");
    const title = { en: "x", zh: "甲" };
    const fields = { ...kind.fields, from: { ...type, title }, to: { ...type, title } };
    const assessor = assessorFor({ ...texts, "records/event.json": JSON.stringify({ ...kind, fields }) });
    const records = [{ kind: "event", id: "e", unitId: "a", on: "2021-01-15", ...record }];
    const { intake } = assessSmall({ records }, options, assessor);
    const { accepted, setAside, faults } = intake;
    return [accepted, setAside, faults.map(({ code, path, record: id }) => [code, path, id])];
  };
  const dates = { type: "date", when: "planned" };
  const sound = [1, 0, []];

  it("is set aside where the span ends before it begins", () => {
    expect(intakeOf(dates, { from: "2021-02-02", to: "2021-02-01" })).toEqual([
      0,
      1,
      [["SPAN_REVERSED", "records[0]", "e"]],
    ]);
  });

  it("is accepted where it ends on its first day, or is open", () => {
    expect(intakeOf(dates, { from: "2021-02-02", to: "2021-02-02" })).toEqual(sound);
    expect(intakeOf(dates, { from: "2021-02-02" })).toEqual(sound);
    expect(intakeOf(dates, { to: "2021-02-02" })).toEqual(sound);
  });

  it("is held to its days in China, not to the texts", () => {
    // 20:00 in London on 1 February is 2 February in China.
    expect(intakeOf(dates, { from: "2021-02-01T20:00:00Z", to: "2021-02-01T21:00:00Z" })).toEqual(sound);
    expect(intakeOf(dates, { from: "2021-02-01T20:00:00Z", to: "2021-02-01" })[0]).toBe(0);
  });

  it("is one only where both fields are dates", () => {
    expect(intakeOf({ type: "text" }, { from: "b", to: "a" })).toEqual(sound);
  });

  it("is told of a stranger too", () => {
    expect(intakeOf(dates, { from: "2021-02-02", to: "2021-02-01", unitId: "z" })[2]).toEqual([
      ["UNKNOWN_UNIT", "records[0].unitId", "e"],
      ["SPAN_REVERSED", "records[0]", "e"],
    ]);
  });
});

describe("a record without an audit", () => {
  const counted = (required: boolean, audit: object) => {
    const policy = { audit: { required: { value: required, basis: "assumption" } } };
    const share = "events.count / 2";
    const assessment = assessMini({ policy, indicators: [{ id: "all", points: 100, share }] }, [audit]);
    expect(assessment.intake).toMatchObject({ accepted: 1, setAside: 0 });
    return only(assessment).score;
  };

  it("counts as approved, unless the policy requires an audit", () => {
    expect(counted(false, {})).toBe(50);
    expect(counted(true, {})).toBe(0);
    for (const required of [false, true]) {
      expect(counted(required, { audit: "approved" })).toBe(50);
      expect(counted(required, { audit: "in-review" })).toBe(0);
    }
  });
});
