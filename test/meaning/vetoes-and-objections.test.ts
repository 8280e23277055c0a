import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { assessGiven, reported } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const field = (type: string, more: object = {}) => ({ type, title: words, ...more });
const date = (more: object = {}) => field("date", { when: "happened", ...more });
const kind = (name: string, more: object) => ({
  ...{ kind: name, title: words, meaning: words, eventDate: "on", concerns: { unitId: words } },
  ...more,
});
const accident = kind("accident", {
  veto: { sort: "sort", by: "by", decidedOn: "decided" },
  fields: {
    on: date({ required: true }),
    sort: field("enum", { required: true, values: { fire: { en: "fire", zh: "火灾" } } }),
    by: field("text"),
    decided: date(),
  },
});
const protest = kind("protest", {
  objection: { period: "about", decidedOn: "decided", outcome: "outcome", measure: "measure" },
  fields: {
    on: date({ required: true }),
    about: field("period"),
    decided: date(),
    outcome: field("enum", { values: { upheld: { en: "upheld", zh: "予以支持" } } }),
    measure: field("id"),
  },
});
const objections = { objections: { workingDays: { value: 5, basis: "assumption" } } };
const rule: MiniMeasure = { kinds: [accident, protest], policy: objections };
const assess = (record: object, options: Partial<AssessOptions> = {}) =>
  assessGiven(rule, { records: [record], options });
const unitOf = (record: object, options: Partial<AssessOptions> = {}) => assess(record, options).units[0];

const fire = {
  ...{ kind: "accident", id: "fire", on: "2021-03-10", sort: "fire" },
  ...{ by: "safety committee", decided: "2021-04-01", documentNo: "7" },
};

describe("An event that keeps a unit from every honour", () => {
  it("stands with the unit, with who decided it; the score is as it was", () => {
    const title = { en: "fire", zh: "火灾" };
    const seen = { id: "fire", on: "2021-03-10", title, decidedBy: "safety committee", documentNo: "7" };
    expect(unitOf(fire)).toMatchObject({ total: 100, vetoes: [seen] });
    expect(reported(assess(fire))).toEqual([]);
  });

  it.each(["by", "decided", "documentNo"])("is reported and not read without: %s", (name) => {
    const { [name as "by"]: _, ...bare } = fire;
    expect(unitOf(bare)).not.toHaveProperty("vetoes");
    expect(reported(assess(bare))).toEqual(["VETO_WITHOUT_DECISION"]);
  });

  it("is not one as long as nobody has decided so", () => {
    expect(unitOf({ ...fire, decided: "2021-06-30" })?.vetoes).toHaveLength(1);
    expect(unitOf({ ...fire, decided: "2021-07-01" })).not.toHaveProperty("vetoes");
  });

  it("counts in the year in which it happened", () => {
    const on = (day: string) => unitOf({ ...fire, on: day, filedAt: "2021-04-02" })?.vetoes?.length ?? 0;
    expect([on("2020-12-31"), on("2021-01-01"), on("2021-06-30"), on("2021-07-01")]).toEqual([0, 1, 1, 0]);
  });
});

const june = { kind: "protest", id: "p", on: "2021-07-05", about: "2021-06" };
const july: Partial<AssessOptions> = { knownAt: "2021-07-31" };

describe("An objection", () => {
  it("is seen by the day up to which filings count, for it comes after what it is about", () => {
    expect(unitOf(june)).not.toHaveProperty("objections");
    expect(unitOf(june, july)?.objections).toEqual([{ id: "p", on: "2021-07-05" }]);
    const decided = { ...june, decided: "2021-07-20", outcome: "upheld" };
    expect(unitOf(decided, { knownAt: "2021-07-19" })?.objections).toEqual([{ id: "p", on: "2021-07-05" }]);
    expect(unitOf(decided, july)?.objections).toMatchObject([
      { decidedOn: "2021-07-20", outcome: { en: "upheld", zh: "予以支持" } },
    ]);
  });

  it("is about its period; without one about a year's result", () => {
    const about = (record: object, options: Partial<AssessOptions>) =>
      unitOf(record, options)?.objections?.length ?? 0;
    const { about: _, ...bare } = june;
    const year = { period: "2021", asOf: "2021-12-31" };
    expect([about(june, year), about(bare, july), about(bare, year)]).toEqual([0, 0, 1]);
  });

  it("about January is one about the month with which January is published", () => {
    const february = { period: "2021-02", asOf: "2021-02-28", knownAt: "2021-07-31" };
    expect(unitOf({ ...june, about: "2021-01" }, february)?.objections).toHaveLength(1);
  });

  it("names a measure of the policy; any other is reported and left out", () => {
    const measure = (name: string) => assess({ ...june, measure: name }, july);
    expect(measure("m-test").units[0]?.objections?.[0]?.measureId).toBe("m-test");
    expect(measure("m-other").units[0]?.objections).toEqual([{ id: "p", on: "2021-07-05" }]);
    expect(reported(measure("m-other"))).toEqual(["OBJECTION_MEASURE_UNKNOWN"]);
  });

  it("can be made for so many working days after the filings were counted", () => {
    // Wednesday 30 June 2021; the fifth working day after it is Wednesday 7 July.
    expect(assess(june).objectionsUntil).toBe("2021-07-07");
    expect(assessGiven({ kinds: [accident] }, {})).not.toHaveProperty("objectionsUntil");
  });
});

describe("The words of a kind", () => {
  it.each([
    [accident, "veto", "sort", "by"],
    [accident, "veto", "by", "sort"],
    [accident, "veto", "decidedOn", "sort"],
    [protest, "objection", "period", "on"],
    [protest, "objection", "decidedOn", "about"],
    [protest, "objection", "outcome", "about"],
    [protest, "objection", "measure", "outcome"],
  ])("name fields of their types: %#", (of, word, key, name) => {
    const wrong = { ...of, [word]: { ...(of as unknown as Record<string, object>)[word], [key]: name } };
    const faults = miniFaults({ ...rule, kinds: [wrong] });
    expect(faults.some((one) => one.startsWith(`NAME_UNKNOWN ${word}.${key}`))).toBe(true);
  });
});
