import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date.js";
import { assessGiven, measureOf } from "../support/mini-results.js";
import { fulfilling, type RandomDuty, randomDuty } from "../support/random-duties.js";

const measured = ({ rule, ...given }: RandomDuty) => measureOf(assessGiven(rule, given));
const shape = { one: "without rows", texts: "for each of some texts", posts: "for each post" } as const;
const shapes = (["one", "texts", "posts"] as const).map((per) => [shape[per], per] as const);

describe("Which record fulfils which instance", () => {
  it.each(shapes)("one more record never lowers the score of a duty %s", (_name, per) => {
    fc.assert(
      fc.property(randomDuty(per), fulfilling, (duty, more) => {
        const before = measured(duty);
        const after = measured({ ...duty, records: [...duty.records, { id: "more", ...more }] });
        expect(after.state).toBe(before.state);
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  it.each(shapes)("one more record never turns what a duty %s has met into a miss", (_name, per) => {
    const met = (duty: RandomDuty) =>
      measured(duty)
        .duties[0]?.instances.filter(({ state }) => state === "met" || state === "ahead")
        .map(({ subject, period }) => `${subject} ${period}`) ?? [];
    fc.assert(
      fc.property(randomDuty(per), fulfilling, (duty, more) => {
        const after = met({ ...duty, records: [...duty.records, { id: "more", ...more }] });
        expect(after).toEqual(expect.arrayContaining(met(duty)));
      }),
      { numRuns: 100 },
    );
  });

  it.each(shapes)("nor does one that was filed late, of a duty %s", (_name, per) => {
    const filed = fc
      .tuple(fulfilling, fc.integer({ min: 0, max: 60 }))
      .map(([record, days]) => ({ ...record, filedAt: addDays(record.on, days) }));
    const knownAt = "2022-12-31";
    const met = (duty: RandomDuty, all: readonly object[]) =>
      measured({ ...duty, records: all, options: { ...duty.options, knownAt } as never })
        .duties[0]?.instances.filter(({ state }) => state === "met" || state === "ahead")
        .map(({ subject, period }) => `${subject} ${period}`) ?? [];
    fc.assert(
      fc.property(randomDuty(per), fc.array(filed, { maxLength: 12 }), filed, (duty, late, more) => {
        const before = [...duty.records, ...late];
        const after = met(duty, [...before, { id: "more", ...more }]);
        expect(after).toEqual(expect.arrayContaining(met(duty, before)));
      }),
      { numRuns: 100 },
    );
  });

  it.each(shapes)("the order of the records of a duty %s does not matter", (_name, per) => {
    const shuffled = randomDuty(per).chain((duty) =>
      fc.tuple(fc.constant(duty), fc.shuffledSubarray([...duty.records], { minLength: duty.records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([duty, records]) => {
        expect(measured({ ...duty, records })).toEqual(measured(duty));
      }),
      { numRuns: 50 },
    );
  });
});
