import { describe, expect, it } from "vitest";
import { compilePolicy, mergeGroups, mergeSurveys, parsePolicy } from "../../src/index.js";
import { type MiniMeasure, miniFaults, miniTexts } from "../support/mini-policy.js";
import { assessGiven, counties } from "../support/mini-results.js";

const words = { en: "x", zh: "甲" };
const on = { type: "date", when: "happened", required: true, title: words };
const kind = (name: string, label: string, fields: object) => ({
  kind: name,
  title: words,
  meaning: words,
  eventDate: "on",
  label,
  concerns: {},
  fields: { on, ...fields },
});
const text = { type: "text", title: words };
const work = kind("work", "name", { name: text, dueOn: { type: "date", when: "planned", title: words } });
const step = kind("step", "of", {
  of: { type: "reference", to: "work", title: words },
  dueOn: { type: "date", when: "planned", title: words },
  doneOn: { type: "date", when: "happened", title: words },
});

/** Steps are due; a finding is named after the work that a note is about. */
const rule: MiniMeasure = {
  kinds: [work, step, kind("note", "about", { about: text, work: { type: "id", title: words } })],
  select: { steps: { kind: "step" }, notes: { kind: "note" } },
  duties: { taken: { each: "steps", due: "dueOn", done: "doneOn" } },
  indicators: [{ id: "all", points: 100, share: "taken.rate" }],
  violations: [{ code: "T-NOTE", each: "notes", subject: "work" }],
};
const bridge = { kind: "work", id: "w1", on: "2021-01-04", name: "Bridge" };
const pier = { kind: "step", id: "s1", on: "2021-01-05", of: "w1", dueOn: "2021-05-01" };

describe("Labels", () => {
  it("say what the records are called that duties are about, by what they refer to where they have no name", () => {
    expect(assessGiven(rule, { records: [bridge, pier] }).labels).toEqual({ s1: "Bridge" });
  });

  it("are of what a finding is named after, and of nothing that no result is about", () => {
    const note = { kind: "note", id: "n1", on: "2021-02-01", about: "late", work: "w1" };
    expect(assessGiven(rule, { records: [bridge, note] }).labels).toEqual({ w1: "Bridge" });
    expect(assessGiven(rule, { records: [bridge] })).not.toHaveProperty("labels");
  });

  it("are those of the newest version that is seen, by the id of the first", () => {
    const later = { ...bridge, id: "w2", supersedes: "w1", name: "Long bridge", filedAt: "2021-04-01" };
    const records = [{ ...bridge, filedAt: "2021-01-04" }, later, { ...pier, filedAt: "2021-01-05" }];
    const until = (asOf: string) =>
      assessGiven(rule, { records, options: { period: asOf.slice(0, 7), asOf } }).labels;
    expect(until("2021-03-31")).toEqual({ s1: "Bridge" });
    expect(until("2021-06-30")).toEqual({ s1: "Long bridge" });
  });

  it("are absent with totals alone", () => {
    const found = assessGiven(rule, { records: [bridge, pier], options: { detail: "totals" } });
    expect(found).not.toHaveProperty("labels");
  });

  it("come through the steps alike, also for measures that wait for their group", () => {
    const grouped: MiniMeasure = {
      ...rule,
      amounts: { met: "taken.done", most: { group: "max", of: "met" } },
      indicators: [{ id: "all", points: 100, share: "taken.rate + 0 * most", whenNothingDue: 1 }],
    };
    const reading = parsePolicy(miniTexts(grouped));
    if (!reading.ok) throw new Error("The policy is at fault.");
    const assessor = compilePolicy(reading.policy);
    const units = counties("a", "b", "c");
    const note = { kind: "note", id: "n1", on: "2021-02-01", about: "late", work: "w1" };
    const own = [bridge, pier, note].map((one) => ({ ...one, unitId: "a" }));
    const options = { period: "2021-06", asOf: "2021-06-30" };
    const parts = units.map((unit) => ({
      units: [unit],
      records: own.filter(({ unitId }) => unitId === unit.id),
    }));
    const city = mergeSurveys(parts.map((part) => assessor.survey(part as never, options)));
    const partials = parts.map((part) => assessor.partial(part as never, options, city));
    const sent = JSON.parse(JSON.stringify(partials));
    const finished = sent.map((one: never) => assessor.finish(one, mergeGroups(partials)));
    expect(finished[0].labels).toEqual({ s1: "Bridge", w1: "Bridge" });
    expect(finished[1].labels).toEqual({});
  });

  it("never come from a field that names a person, nor from one that is no text", () => {
    const personal = kind("work", "name", { name: { ...text, personal: true } });
    expect(miniFaults({ kinds: [personal] })).toEqual(["NAME_UNKNOWN label"]);
    const dated = kind("work", "on", { name: text });
    expect(miniFaults({ kinds: [dated] })).toEqual(["NAME_UNKNOWN label"]);
  });
});
