import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  type Assessor,
  compilePolicy,
  faultLine,
  mergeGroups,
  mergeSurveys,
  parsePolicy,
  standing,
  type UnitResult,
} from "../../src/index.js";
import { handover, report, target, tenure, thing } from "../support/mini-kinds.js";
import { type MiniMeasure, miniTexts } from "../support/mini-policy.js";

// A measure that looks at other units in every way that there is.
const measure: MiniMeasure = {
  kinds: [handover, report, target, tenure, thing],
  select: {
    double: { kind: "event", repeats: { on: ["topic"], among: "city", first: true } },
    claimed: { kind: "event", except: "double", with: { own: "amount * ownShare" } },
    projects: { kind: "event", window: "ever", with: { own: "amount * ownShare" } },
    things: { kind: "thing", window: "ever", with: { own: "amount * ownShare" } },
    reports: { kind: "report" },
    posts: { kind: "tenure", window: "ever" },
  },
  duties: {
    report: { every: "month", by: "reports", due: { days: 5 } },
    done: { each: "projects", due: "dueOn", done: "doneOn" },
    study: { every: "quarter", per: "posts", by: "claimed", match: "topic" },
  },
  amounts: {
    won: { sum: "own", of: "claimed", orElse: 0 },
    held: { sum: "own", of: "projects", orElse: 0 },
    kept: { sum: "own", of: "things", orElse: 0 },
    goal: { target: "funds" },
    mean: { group: "average", of: "won" },
    place: { group: "rank", of: "held" },
  },
  indicators: [
    { id: "goal", points: 20, share: "(won + kept) / goal" },
    { id: "mean", points: 20, share: "won / mean" },
    { id: "place", points: 20, share: "1 / place" },
    { id: "report", points: 20, share: "report.rate" },
    { id: "done", points: 10, share: "done.rate" },
    { id: "study", points: 10, share: "study.rate" },
  ],
  violations: [
    { code: "T-DOUBLE", each: "double" },
    { code: "T-LATE", duty: "done" },
  ],
};
const reading = parsePolicy(miniTexts(measure));
if (!reading.ok) throw new Error(reading.faults.map(faultLine).join("\n"));
const { policy } = reading;
const assessor = compilePolicy(policy);

const units = ["a", "b", "c", "d"].map((id) => ({
  id,
  name: id,
  kinds: ["county"],
  // d is merged into c on 1 May.
  ...(id === "d" ? { to: "2021-04-30", successor: "c" } : {}),
}));
const unitId = fc.constantFrom("a", "b", "c", "d");
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const amount = fc.integer({ min: 0, max: 50 });
const event = fc.record(
  {
    kind: fc.constant("event"),
    unitId,
    on: day("2020-11-01", "2021-06-30"),
    topic: fc.constantFrom("x", "y", "z", "u", "v"),
    amount,
    dueOn: day("2021-02-01", "2021-07-31"),
    doneOn: day("2021-02-01", "2021-07-31"),
    jointWith: fc.subarray(["a", "b", "c"], { maxLength: 2 }),
  },
  { requiredKeys: ["kind", "unitId", "on"] },
);
const others = fc.oneof(
  fc.record({
    kind: fc.constant("handover"),
    unitId,
    to: unitId,
    of: fc.integer({ min: 0, max: 9 }).map((n) => `r${n}`),
    on: day("2020-12-01", "2021-06-30"),
  }),
  fc.record({
    kind: fc.constant("report"),
    unitId,
    on: day("2021-02-01", "2021-06-30"),
    period: fc.constantFrom("2021-01", "2021-02", "2021-03", "2021-Q1"),
  }),
  fc.record({
    kind: fc.constant("target"),
    unitId,
    name: fc.constant("funds"),
    year: fc.constant(2021),
    value: amount,
    on: day("2021-01-01", "2021-03-31"),
  }),
  fc.record({
    kind: fc.constant("tenure"),
    unitId,
    postId: fc.constantFrom("x", "y"),
    from: day("2020-12-01", "2021-04-30"),
  }),
  fc.record({ kind: fc.constant("thing"), unitId, on: day("2020-12-01", "2021-06-30"), amount }),
);
const records = fc
  .tuple(fc.array(event, { minLength: 4, maxLength: 14 }), fc.array(others, { maxLength: 14 }))
  .map(([events, more]) => [...events, ...more].map((record, i) => ({ id: `r${i}`, ...record })));
const collected = ["event", "handover", "report", "target", "tenure", "thing"].map((kind) => ({ kind }));
const options: AssessOptions = { period: "2021-06", asOf: "2021-06-30" };

type City = { readonly units: readonly object[]; readonly records: readonly object[] };

/** The part of the city that has some of its units, and every record that names one of them. */
function partOf(all: readonly object[], ids: readonly string[]): City {
  const names = (record: object): boolean =>
    ["unitId", "to", "jointWith"].some((field) =>
      [Reflect.get(record, field)].flat().some((id: unknown) => ids.includes(String(id))),
    );
  return { units: units.filter(({ id }) => ids.includes(id)), records: all.filter(names) };
}

const throughJson = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** A city assessed part by part, each step's result written down and read again. */
function inParts(by: Assessor, parts: readonly City[]): readonly UnitResult[] {
  const given = parts.map((part) => ({ ...part, collected }) as never);
  const surveys = given.map((part) => throughJson(by.survey(part, options)));
  const city = throughJson(mergeSurveys(surveys));
  const partials = given.map((part) => throughJson(by.partial(part, options, city)));
  // Merging is associative: one after the other is the same as all at once.
  const groups = throughJson(partials.reduce((before, one) => mergeGroups([before, one]), { groups: {} }));
  const finished = partials.flatMap((partial) => throughJson(by.finish(partial, groups).units));
  return standing(finished, policy, options);
}

const byId = (results: readonly UnitResult[]) => results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const whole = (all: readonly object[]) =>
  assessor.assess({ units, records: all, collected } as never, options);

describe("the steps of an assessment", () => {
  it("give the same for a city at once, for one unit at a time, and for parts in any order", () => {
    const seen = { doubles: 0, handed: 0, merged: 0, ranked: 0 };
    fc.assert(
      fc.property(records, fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (all, order) => {
        const expected = whole(all).units;
        const single = order.map((id) => partOf(all, [id]));
        expect(byId(inParts(assessor, single))).toEqual(byId(expected));
        const shards = [order.slice(0, 1), order.slice(1)].map((ids) => partOf(all, ids));
        expect(byId(inParts(assessor, shards))).toEqual(byId(expected));
        const facts = expected.flatMap(({ measures }) => measures.flatMap(({ lines }) => lines));
        seen.doubles += expected.some(({ measures }) =>
          measures.some(({ violations }) => violations.length > 0),
        )
          ? 1
          : 0;
        seen.ranked += facts.some(({ id, state }) => id === "place" && state === "scored") ? 1 : 0;
        seen.handed += all.some(({ kind }) => kind === "handover") ? 1 : 0;
        seen.merged += all.some((one) => one.kind === "thing" && one.unitId === "d") ? 1 : 0;
      }),
      { numRuns: 120 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
  });

  it("do not look at the order of the records", () => {
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(whole(shuffled)).toEqual(whole(all));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("leave what is handed in as it was, frozen to the bottom", () => {
    const freeze = <T>(data: T): T => {
      if (typeof data === "object" && data !== null) for (const one of Object.values(data)) freeze(one);
      return Object.freeze(data);
    };
    fc.assert(
      fc.property(records, (all) => {
        const part = freeze({ ...partOf(all, ["a", "b", "c", "d"]), collected }) as never;
        const city = freeze(mergeSurveys([freeze(assessor.survey(part, options))]));
        const partial = freeze(assessor.partial(part, freeze({ ...options }), city));
        standing(freeze(assessor.finish(partial, freeze(mergeGroups([partial])))).units, policy, options);
      }),
      { numRuns: 20 },
    );
  });

  it("keep of a unit only what the measures read that wait for the groups", () => {
    const all = [
      { kind: "event", id: "p", unitId: "a", on: "2021-02-01", jointWith: ["b"] },
      { kind: "handover", id: "h", unitId: "a", to: "b", of: "p", on: "2021-03-01" },
    ];
    const part = { units, records: all, collected } as never;
    const kept = assessor
      .partial(part, options)
      .units.map(({ unit, open }) => [unit.id, open.records.map(([key]) => key)]);
    // Transfers and joint marks are read before; no rule selects them.
    expect(kept).toEqual([
      ["a", ["event.unitId"]],
      ["b", ["event.unitId"]],
      ["c", []],
      ["d", []],
    ]);
  });
});
