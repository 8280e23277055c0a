import type { MiniMeasure } from "./mini-policy.js";

const words = { en: "x", zh: "甲" };
const basis = "assumption";
const known = { fact: "doneOn", operator: "known", value: true };
const named = { fact: "topic", operator: "known", value: true };
const more = { fact: "events.count", operator: "greaterThan", value: 2 };

/** A measure that uses nearly every word of the rule language, small enough to be read thousands of times. */
export const richMeasure: MiniMeasure = {
  parameters: {
    graceDays: 10,
    makeUp: [{ value: 5, for: ["county"], basis: "S33" }],
  },
  select: {
    done: {
      from: "events",
      where: { all: [known, named, { not: { fact: "topic", operator: "in", value: ["x", "y"] } }] },
    },
    newest: {
      kind: "event",
      window: "ever",
      latestPer: "topic",
      counts: words,
      link: { now: { to: "done", on: { topic: "topic" } } },
      dates: { soon: { field: "now.doneOn", plus: { workingDays: 3 } } },
      tally: { alike: { of: "done", on: { topic: "topic" }, there: true } },
      with: { half: "amount / 2", banded: { bands: [{ when: known, value: "half" }, { value: 0 }] } },
      where: {
        any: [
          {
            fact: "on",
            params: { days: "-graceDays" },
            operator: "before",
            value: { fact: "end", params: { months: -3 } },
          },
          { fact: "tags", operator: "contains", value: "x" },
          { fact: "amount", operator: "lessThan", value: { fact: "graceDays" } },
        ],
      },
    },
    again: {
      kind: "event",
      repeats: { on: ["topic"], within: { months: 3 }, overlapping: true, among: "city", first: true },
    },
    single: { kind: "event", except: "again" },
  },
  duties: {
    held: {
      every: "month",
      by: "events",
      times: 1,
      dueIn: { "12": "12-25" },
      late: { within: { days: "graceDays" }, share: 0.5 },
    },
    yearly: { every: "year", by: "done", due: "03-31" },
    quarterly: { every: "quarter", by: "done", due: { day: 5 }, per: ["x", "y"], match: "topic" },
    half: { every: "half-year", by: "done", due: { workingDays: 3 }, per: "single", match: "ref" },
    closed: {
      each: "events",
      due: { field: "dueOn", plus: { toEndOf: "next month" } },
      done: ["doneOn", "on"],
      late: { share: "1 / graceDays" },
    },
    counted: { each: "newest", due: { field: "on", plus: { workingDays: "half" } }, done: "doneOn" },
  },
  amounts: {
    invested: { sum: "amount", of: "events", orElse: 0 },
    mean: { group: "average", of: "invested" },
    ratio: "min(1, invested / max(mean, 1))",
    last: { latest: "visits", of: "newest" },
    steps: { bands: [{ when: more, value: 2 }, { value: "held.rate" }] },
  },
  progress: {
    plan: "invested",
    actual: "last",
    each: { in: "newest", plan: "amount", actual: "half", day: "soon" },
  },
  figures: { steps: { value: "steps", adds: true, for: ["county"] } },
  indicators: [
    { id: "regular", points: 60, share: "held.rate", fullAt: 0.9, cap: 1, whenNothingDue: 1 },
    { id: "less", points: 40, deduct: "closed.lacking" },
  ],
  bonuses: {
    cap: 5,
    lines: [
      {
        id: "many",
        title: words,
        points: "amount / 100",
        each: "single",
        subject: "topic",
        when: more,
        cap: 3,
        basis,
      },
    ],
  },
  deductions: {
    cap: "graceDays",
    lines: [{ id: "few", title: words, points: 1, each: ["T-HELD"], cause: ["same-cause", "other"], basis }],
  },
  violations: [
    {
      code: "T-HELD",
      duty: "held",
      light: "yellow",
      lightType: "task",
      message: { en: "{unit} {due} {period}", zh: "{unit}" },
      remedy: { ...words, within: { workingDays: 5 } },
    },
    {
      code: "T-HELD-2",
      duty: ["yearly", "quarterly"],
      after: { days: 10 },
      severity: "major",
      trigger: "T1",
      evidence: words,
    },
    { code: "T-RUN", duty: "held", running: 3, severity: "moderate" },
    { code: "T-CROWD", duty: "counted", inMonth: 2 },
    { code: "T-EACH", each: "done", lasting: true, subject: "topic", basis: "article" },
    { code: "T-WHEN", when: { any: [more, { fact: "ratio", operator: "greaterThanInclusive", value: 1 }] } },
  ],
};
