import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/civil-date.js";
import { periodsBetween } from "../../src/calendar/period.js";
import { type Assessment, pastMonth, type Series, type SeriesOptions } from "../../src/index.js";
import { assessorFor, meeting } from "../support/city.js";

const assessor = assessorFor();
const units = ["a", "b", "c"].map((id) => ({ id, name: id, kinds: ["county"] }));
const seriesOf = (records: readonly object[], options: SeriesOptions): Series =>
  assessor.series({ units, records, collected: [{ kind: "regular-meeting" }] }, options);

const held = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 540 }).map((n) => addDays("2020-09-15", n)),
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("principal", "deputy", "other"),
      fc.integer({ min: 0, max: 60 }),
    ),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(([on, unitId, chairRole, days], i) =>
      meeting(on, { id: `m${i}`, unitId, chairRole, filedAt: addDays(on, days) }),
    ),
  );
const months = periodsBetween("month", "2020-10-01", "2022-03-31").map(({ id }) => id);
/** A span of at least two months, and a day. */
const span = fc
  .tuple(
    fc.integer({ min: 0, max: months.length - 2 }),
    fc.integer({ min: 1, max: 6 }),
    fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  )
  .map(([first, further, day]) => ({
    from: months[first] ?? "",
    to: months[Math.min(first + further, months.length - 1)] ?? "",
    ...(day === undefined ? {} : { day }),
  }))
  // From January to nothing later than January there is no notification.
  .filter(({ from, to }) => !(from.endsWith("-01") && to === from));

/** What of an assessment rests on its month alone. */
const alone = ({ period, asOf, violations, toDo, units: all }: Assessment) => ({
  period,
  asOf,
  violations,
  toDo,
  units: all.map(({ id, exactTotal, rank, measures }) => ({
    id,
    exactTotal,
    rank,
    lines: measures.map(({ lines }) => lines),
  })),
});

describe("laws of a series", () => {
  it("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(
        held.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        span,
        ([records, shuffled], options) => {
          const series = seriesOf(records, options);
          expect(series.intake.faults).toEqual([]);
          expect(seriesOf(shuffled, options)).toEqual(series);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is the end of a longer one but for what rests on history, and all of it with that history", () => {
    fc.assert(
      fc.property(held, span, fc.nat(), (records, options, where) => {
        const whole = seriesOf(records, options);
        const from = where % whole.months.length;
        const { [from]: first } = whole.months;
        const later = { ...options, from: first?.period ?? "" };
        const end = seriesOf(records, later);
        expect(end.months.map(alone)).toEqual(whole.months.slice(from).map(alone));
        const history = whole.months.slice(0, from).map(pastMonth);
        expect(seriesOf(records, { ...later, history }).months).toEqual(whole.months.slice(from));
      }),
      { numRuns: 25 },
    );
  });

  it("tells every finding as new once, in the first notification that can know of it", () => {
    fc.assert(
      // Filed at once, so that nothing is known late.
      fc.property(held, fc.integer({ min: 1, max: 28 }), (records, day) => {
        const prompt = records.map((record) => ({ ...record, filedAt: undefined }));
        const { months: all } = seriesOf(prompt, { from: "2021-01", to: "2021-12", day });
        const told = all.flatMap(({ violations }) => violations.filter((one) => one.new).map(({ id }) => id));
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 15 },
    );
  });
});
