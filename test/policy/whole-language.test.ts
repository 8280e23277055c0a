import { describe, expect, it } from "vitest";
import { handover, part, report, target, tenure } from "../support/mini-kinds.js";
import { type MiniMeasure, miniFaults } from "../support/mini-policy.js";
import { ruleTexts } from "../support/rules.js";

const words = { en: "x", zh: "甲" };
const list = { type: "list", of: { type: "id" }, title: words };
const listed = { ...tenure, fields: { ...tenure.fields, roles: list } };
const line = { id: "b", title: { en: "x", zh: "甲" }, points: 1, basis: "assumption" };
const city = { on: ["topic"], among: "city" };
const trip = { kind: "event", repeats: city };

// What a rule file says wrongly, and the faults that it gets: code, path and, where there is one, the nearest name.
const broken: readonly (readonly [string, MiniMeasure, readonly string[]])[] = [
  [
    "a field that a record cannot repeat by",
    { select: { again: { kind: "event", repeats: { on: ["topik"] } } } },
    ["NAME_UNKNOWN select.again.repeats.on[0] topic"],
  ],
  [
    "nothing to repeat by",
    { select: { again: { kind: "event", repeats: { on: [] } } } },
    ["VALUE_INVALID select.again.repeats.on"],
  ],
  [
    "another place than the city to look in",
    { select: { again: { kind: "event", repeats: { on: ["topic"], among: "county" } } } },
    ["VALUE_INVALID select.again.repeats.among"],
  ],
  [
    "an offset by a parameter that is not there",
    { select: { again: { kind: "event", repeats: { on: ["topic"], within: { months: "span" } } } } },
    ["NAME_UNKNOWN select.again.repeats.within.months"],
  ],
  [
    "a selection that looks among the city for what another found there",
    {
      select: {
        double: trip,
        rest: { kind: "event", except: "double" },
        more: { from: "rest", repeats: city },
      },
    },
    ["VALUE_INVALID select.more.repeats"],
  ],
  [
    "a day counted from what is no date, by a parameter that is not there, or under a name that is taken",
    {
      select: {
        counted: {
          kind: "event",
          dates: {
            late: { field: "topic", plus: { days: 1 } },
            soon: { field: "on", plus: { days: "span" } },
            doneOn: { field: "soon", plus: { days: 1 } },
          },
          with: { soon: 1 },
        },
      },
    },
    [
      "NAME_TAKEN select.counted.dates.doneOn",
      "NAME_TAKEN select.counted.with.soon",
      "NAME_UNKNOWN select.counted.dates.late.field",
      "NAME_UNKNOWN select.counted.dates.soon.plus.days",
      "NAME_UNKNOWN select.counted.dates.doneOn.field",
    ],
  ],
  [
    "a list of causes with one in it",
    { deductions: { cap: 1, lines: [{ ...line, cause: ["late"] }] } },
    ["VALUE_INVALID profiles[0].deductions.lines[0].cause"],
  ],
  [
    "a circle through a link",
    { select: { a: { from: "b" }, b: { kind: "event", link: { x: { to: "a", on: { id: "topic" } } } } } },
    ["CIRCLE select.a"],
  ],
  [
    "a target where no records are targets",
    { amounts: { goal: { target: "funds" } } },
    ["VALUE_INVALID amounts.goal.target"],
  ],
  [
    "a figure of the group of something that is no amount",
    { amounts: { won: { sum: "amount", of: "events" }, mean: { group: "average", of: "wonn" } } },
    ["NAME_UNKNOWN amounts.mean.of won"],
  ],
  [
    "a figure of the group that rests on the group",
    {
      amounts: {
        won: { sum: "amount", of: "events" },
        mean: { group: "average", of: "won" },
        better: "won / mean",
        most: { group: "max", of: "better" },
      },
    },
    ["VALUE_INVALID amounts.most.of"],
  ],
  [
    "amounts in a circle through the group",
    { amounts: { one: "mean + 1", mean: { group: "average", of: "one" } } },
    ["VALUE_INVALID amounts.mean.of", "CIRCLE amounts.one"],
  ],
  [
    "a figure that no group has",
    { amounts: { won: "1", mean: { group: "median", of: "won" } } },
    ["VALUE_INVALID amounts.mean.group"],
  ],
  [
    "a month that does not exist",
    { duties: { d: { every: "month", by: "events", dueIn: { "13": "12-25" } } } },
    ['VALUE_INVALID duties.d.dueIn["13"]'],
  ],
  [
    "a day that not every year has",
    { duties: { d: { every: "month", by: "events", dueIn: { "2": "02-29" } } } },
    ['VALUE_INVALID duties.d.dueIn["2"]'],
  ],
  [
    "the code of a finding that neither this measure nor one before it has",
    { bonuses: { cap: 1, lines: [{ ...line, each: ["T-NONE"] }] } },
    ["NAME_UNKNOWN profiles[0].bonuses.lines[0].each[0]"],
  ],
  [
    "a list compared as if it were one value",
    {
      kinds: [listed],
      select: { s: { kind: "tenure", where: { fact: "roles", operator: "equal", value: "x" } } },
    },
    ["TYPE_MISMATCH select.s.where.operator"],
  ],
  [
    "one value asked for a member",
    { select: { s: { kind: "event", where: { fact: "topic", operator: "contains", value: "x" } } } },
    ["TYPE_MISMATCH select.s.where.operator"],
  ],
  [
    "a number looked for in a list of texts",
    {
      kinds: [listed],
      select: { s: { kind: "tenure", where: { fact: "roles", operator: "contains", value: 1 } } },
    },
    ["TYPE_MISMATCH select.s.where.value"],
  ],
  [
    "a light of a colour that proposes nothing",
    { violations: [{ code: "T-X", each: "events", light: "green", lightType: "task" }] },
    ["VALUE_INVALID profiles[0].violations[0].light"],
  ],
  [
    "a light without its kind, and a kind without a light",
    {
      violations: [
        { code: "T-X", each: "events", light: "red" },
        { code: "T-Y", each: "events", lightType: "task" },
      ],
    },
    ["VALUE_INVALID profiles[0].violations[0].light", "VALUE_INVALID profiles[0].violations[1].lightType"],
  ],
  [
    "progress of names that are not there",
    {
      progress: {
        plan: "plan",
        actual: "events.cuont",
        each: { in: "event", plan: 1, actual: 1 },
      },
    },
    [
      "NAME_UNKNOWN progress.plan",
      "NAME_UNKNOWN progress.actual events.count",
      "NAME_UNKNOWN progress.each.in events",
    ],
  ],
  [
    "progress of records by what is no number, no text and no date of them",
    {
      progress: {
        plan: 1,
        actual: 1,
        each: {
          in: "events",
          plan: "topic",
          byNow: "amount + parts",
          actual: 1,
          subject: "amount",
          day: "topic",
        },
      },
    },
    [
      "NAME_UNKNOWN progress.each.subject",
      "NAME_UNKNOWN progress.each.day",
      "NAME_UNKNOWN progress.each.plan",
      "NAME_UNKNOWN progress.each.byNow part",
    ],
  ],
  [
    "a figure of a name that is not there, for a kind of unit that the measure is not for",
    { figures: { size: { value: "event.count", for: ["park"] } } },
    ["NAME_UNKNOWN figures.size.value events.count", "NAME_UNKNOWN figures.size.for[0]"],
  ],
  [
    "a figure that adds up or does not",
    { figures: { size: { value: 1, adds: false } } },
    ["VALUE_INVALID figures.size.adds"],
  ],
];

describe("a rule file is told", () => {
  it.each(broken)("of %s", (_, measure, faults) => {
    expect(miniFaults(measure)).toEqual(faults);
  });

  it("of a source of progress that is not there, and of a kind of light that policy.json does not list", () => {
    const [fault] = miniFaults({ progress: { basis: "S99", plan: 1, actual: 1 } });
    expect(fault).toMatch(/^NAME_UNKNOWN progress.basis/);
    const { standing } = JSON.parse(ruleTexts()["policy.json"] ?? "{}");
    const policy = { standing: { ...standing, ownTarget: [], publicLists: [] } };
    const violations = [{ code: "T-X", each: "events", light: "red", lightType: "tasks" }];
    const found = miniFaults({ policy, violations, progress: { type: "starts", plan: 1, actual: 1 } });
    expect(found.filter((one) => one.startsWith("NAME_UNKNOWN"))).toEqual([
      "NAME_UNKNOWN progress.type start",
      "NAME_UNKNOWN profiles[0].violations[0].lightType task",
    ]);
  });

  it("of nothing where all is right", () => {
    const right: MiniMeasure = {
      kinds: [target, tenure, report],
      parameters: { span: 6 },
      select: {
        double: { ...trip, repeats: { ...city, overlapping: true, within: { months: "span" }, first: true } },
        posts: { kind: "tenure" },
        reports: { kind: "report", latestPer: "all", counts: words },
      },
      duties: {
        d: { every: "month", per: "posts", by: "reports", match: "topic", dueIn: { "12": "12-25" } },
      },
      amounts: {
        goal: { target: "funds" },
        won: { sum: "amount", of: "events" },
        place: { group: "rank", of: "won" },
      },
      progress: {
        plan: "goal",
        byNow: "goal / 2",
        actual: "won",
        each: { in: "events", plan: "amount", actual: "visits", subject: "topic", day: "doneOn" },
      },
      figures: { won: { value: "won", adds: true, for: ["county"] } },
      violations: [{ code: "T-X", each: "double", light: "red", lightType: "task", evidence: words }],
    };
    expect(miniFaults(right)).toEqual([]);
  });
});

describe("definitions that rest on each other in many ways", () => {
  // Each level is reached in two ways: 2 to the 40th ways in all.
  const levels = Array.from({ length: 40 }, (_, i) => i);
  const chain = (of: (next: string, i: number) => object) =>
    Object.fromEntries(levels.map((i) => [`s${i}`, i === 39 ? { kind: "event" } : of(`s${i + 1}`, i)]));

  it("are checked once each", () => {
    const linked = chain((next, i) => ({
      from: next,
      link: { [`l${i}`]: { to: next, on: { topic: "topic" } } },
    }));
    expect(miniFaults({ select: linked })).toEqual([]);
    const left = chain((next) => ({ from: next, except: next }));
    expect(miniFaults({ select: { ...left, c: { from: "s0", repeats: city } } })).toEqual([]);
    const amounts = Object.fromEntries(
      levels.map((i) => [`a${i}`, i === 39 ? "1" : `a${i + 1} + a${i + 1}`]),
    );
    expect(miniFaults({ amounts: { ...amounts, g: { group: "average", of: "a0" } } })).toEqual([]);
  });
});

describe("a record kind is told", () => {
  const faultsOf = (kind: object) => miniFaults({ kinds: [kind as never] });
  it.each([
    ["about", { ...report, about: "topic" }, "NAME_UNKNOWN about"],
    ["tenure", { ...tenure, tenure: "from" }, "NAME_UNKNOWN tenure"],
    ["transfer.of", { ...handover, transfer: { of: "to", to: "to" } }, "NAME_UNKNOWN transfer.of"],
    ["transfer.to", { ...handover, transfer: { of: "of", to: "of" } }, "NAME_UNKNOWN transfer.to"],
    [
      "transfer.share",
      { ...handover, transfer: { of: "of", to: "to", share: "on" } },
      "NAME_UNKNOWN transfer.share",
    ],
    ["bundle.in", { ...handover, bundle: { in: "of", sums: [] } }, "NAME_UNKNOWN bundle.in"],
    ["bundle.sums", { ...part, bundle: { in: "in", sums: ["in"] } }, "NAME_UNKNOWN bundle.sums[0]"],
    [
      "names that every record has",
      { ...target, fields: { ...target.fields, ownShare: { type: "share", title: words } } },
      "NAME_TAKEN fields.ownShare",
    ],
    [
      "what a list refers to",
      {
        ...target,
        fields: {
          ...target.fields,
          of: { type: "list", of: { type: "reference", to: "nothing" }, title: words },
        },
      },
      "NAME_UNKNOWN fields.of.of.to",
    ],
    [
      "a list of lists",
      { ...target, fields: { ...target.fields, of: { type: "list", of: { type: "list" }, title: words } } },
      "VALUE_INVALID fields.of.of.type",
    ],
  ])("of %s", (_, kind, fault) => {
    expect(faultsOf(kind).map((one) => one.split(" ").slice(0, 2).join(" "))).toContain(fault);
  });
});
