import fc from "fast-check";
import { addDays } from "../../src/calendar/civil-date.js";
import { tenure } from "./mini-kinds.js";
import type { MiniMeasure } from "./mini-policy.js";

/** A recurring duty with records that may fulfil it, and when it is assessed. */
export interface RandomDuty {
  readonly rule: MiniMeasure;
  readonly records: readonly object[];
  readonly collected: readonly object[];
  readonly options: { readonly period: string; readonly asOf: string };
}

const day = fc.integer({ min: 0, max: 480 }).map((n) => addDays("2020-09-01", n));
const topics = ["x", "y"];

/** What fulfils the duty, on any day from September 2020 to the end of 2021. */
export const fulfilling = fc.record({ on: day, topic: fc.constantFrom(...topics) });

const offset = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 25 }).map((workingDays) => ({ workingDays })),
  fc.integer({ min: 1, max: 4 }).map((months) => ({ months })),
  fc.constantFrom("month", "next month", "quarter", "year").map((toEndOf) => ({ toEndOf })),
);
const late = fc.record(
  { within: offset, share: fc.constantFrom(0, 0.25, 0.5, 1) },
  { requiredKeys: ["share"] },
);
const due = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 31 }).map((n) => ({ day: n })),
);
const asked = fc.record(
  {
    every: fc.constantFrom("month", "quarter", "half-year"),
    times: fc.integer({ min: 1, max: 3 }),
    due,
    late,
  },
  { requiredKeys: ["every"] },
);
const held = fc
  .tuple(fc.constantFrom(...topics), day, fc.option(fc.integer({ min: 0, max: 200 })))
  .map(([postId, from, days]) => ({
    kind: "tenure",
    postId,
    from,
    ...(days === null ? {} : { to: addDays(from, days) }),
  }));
const options = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 60 }))
  .map(([month, later]) => {
    const period = `2021-${String(month).padStart(2, "0")}`;
    return { period, asOf: addDays(`${period}-20`, later) };
  });

const rows = { one: {}, texts: { per: topics, match: "topic" }, posts: { per: "posts", match: "topic" } };

/** Duties without rows, or with one for each of some texts or each post that somebody holds. */
export const randomDuty = (per: keyof typeof rows): fc.Arbitrary<RandomDuty> =>
  fc
    .record({
      duty: asked,
      days: fc.array(fulfilling, { maxLength: 25 }),
      tenures: fc.array(held, { maxLength: 5 }),
      options,
    })
    .map(({ duty, days, tenures, options: when }) => {
      const posts = per === "posts";
      return {
        rule: {
          ...(posts ? { kinds: [tenure], select: { posts: { kind: "tenure" } } } : {}),
          duties: { asked: { by: "events", ...duty, ...rows[per] } },
          indicators: [{ id: "all", points: 100, share: "asked.rate" }],
          violations: [
            { code: "T-MISSED", duty: "asked" },
            { code: "T-TWO", duty: "asked", running: 2 },
          ],
        },
        records: [...days, ...(posts ? tenures : [])].map((one, i) => ({ id: `r${i}`, ...one })),
        collected: [{ kind: "event" }, ...(posts ? [{ kind: "tenure" }] : [])],
        options: when,
      };
    });
