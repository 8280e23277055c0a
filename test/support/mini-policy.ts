import {
  type Assessment,
  type AssessOptions,
  compilePolicy,
  faultLine,
  parsePolicy,
} from "../../src/index.js";
import { ruleTexts } from "./rules.js";

const words = { en: "x", zh: "甲" };
const date = (when: "planned" | "happened", required = false) => ({
  type: "date",
  when,
  required,
  title: words,
});

/** A kind of record with every type of field that rules can count with. */
const event = {
  kind: "event",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: {
    on: date("happened", true),
    dueOn: date("planned"),
    doneOn: date("happened"),
    topic: { type: "id", title: words },
    amount: { type: "money", title: words },
    visits: { type: "count", title: words },
    part: { type: "share", title: words },
    open: { type: "flag", title: words },
    tags: { type: "list", of: { type: "text" }, title: words },
    period: { type: "period", title: words },
    ref: { type: "reference", to: "event", title: words },
    decidedBy: { type: "text", title: words },
    decidedOn: date("happened"),
  },
};

/** The condition that a record says who decided it, when and by which document. */
export const isDecided = {
  all: ["decidedBy", "decidedOn", "documentNo"].map((fact) => ({ fact, operator: "known", value: true })),
};

/** What such a record says. */
export const decided = { decidedBy: "x", decidedOn: "2021-01-10", documentNo: "1" };

/** The parts of a rule file that a test is about; the rest is filled in. */
export interface MiniMeasure {
  /** A number that stands from the first day, or dated values. */
  readonly parameters?: Readonly<Record<string, number | readonly object[]>>;
  readonly select?: object;
  readonly duties?: Readonly<Record<string, object>>;
  readonly amounts?: object;
  readonly progress?: object;
  readonly figures?: Readonly<Record<string, object>>;
  readonly indicators?: readonly object[];
  readonly bonuses?: object;
  readonly deductions?: object;
  readonly violations?: readonly object[];
  /** Kinds of record beside "event". */
  readonly kinds?: readonly { readonly kind: string }[];
  /** What policy.json says beside or instead of the rest. */
  readonly policy?: object;
}

const basis = { duty: "assumption", points: "assumption" };

/** The texts of a policy of one measure, for units of the kind "county". */
export function miniTexts({
  parameters = {},
  select = {},
  duties = {},
  amounts,
  progress,
  figures,
  indicators,
  violations = [],
  kinds = [],
  policy: said = {},
  ...more
}: MiniMeasure): Record<string, string> {
  const { "calendar.json": calendar = "", "sources.json": sources = "" } = ruleTexts();
  const lines = indicators ?? [{ id: "all", points: 100, share: 1 }];
  const measure = {
    id: "m-test",
    number: 1,
    aspect: "work",
    title: words,
    clause: { paragraph: 1, says: "x", fixes: [], leavesOpen: [] },
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        {
          title: words,
          unit: words,
          values: (typeof value === "number" ? [{ value }] : value).map((one) => ({
            from: "2020-08-06",
            basis: "assumption",
            ...one,
          })),
        },
      ]),
    ),
    select: { events: { kind: "event" }, ...select },
    duties: Object.fromEntries(
      Object.entries(duties).map(([name, duty]) => [name, { title: words, ...duty }]),
    ),
    ...(amounts === undefined ? {} : { amounts }),
    ...(progress === undefined
      ? {}
      : { progress: { type: "progress", basis: "S14", unit: words, ...progress } }),
    ...(figures === undefined
      ? {}
      : {
          figures: Object.fromEntries(
            Object.entries(figures).map(([name, one]) => [name, { title: words, unit: words, ...one }]),
          ),
        }),
    profiles: [
      {
        for: { county: "assumption" },
        indicators: lines.map((line) => ({ title: words, basis, ...line })),
        ...more,
        violations: violations.map((one) => ({
          severity: "minor",
          basis: "assumption",
          message: words,
          ...one,
        })),
      },
    ],
  };
  const policy = {
    id: "mini",
    version: "1",
    title: words,
    announced: { value: "2020-08-06", basis: "assumption" },
    effectiveFrom: { value: "2020-08-06", basis: "assumption" },
    deadlineMove: { value: "next-working-day", basis: "assumption" },
    audit: { required: { value: false, basis: "assumption" } },
    mergedMonths: { value: 2, basis: "S82" },
    aspects: [{ id: "work", title: words }],
    unitKinds: [{ id: "county", title: words }],
    groups: [{ id: "G1", title: words, kinds: ["county"], basis: "assumption" }],
    notApplicable: { value: "redistribute", basis: "S30" },
    lateFiling: {
      by: { value: 10, basis: "assumption" },
      within: { value: 10, basis: "assumption" },
      share: { value: 0.5, basis: "assumption" },
    },
    vacancy: { days: { value: 14, basis: "assumption" } },
    smallestGroup: { value: 3, basis: "assumption" },
    ceiling: { value: 110, basis: "assumption" },
    totalCeiling: { value: 105, basis: "assumption" },
    singleJeopardy: { value: true, basis: "assumption" },
    coverage: { atLeast: { value: 0.5, basis: "assumption" } },
    measures: [
      {
        number: 1,
        id: "m-test",
        aspect: "work",
        title: words,
        weight: { value: 100, basis: "assumption" },
        kinds: ["county"],
      },
    ],
    ...said,
  };
  return {
    "policy.json": JSON.stringify(policy),
    "calendar.json": calendar,
    "sources.json": sources,
    ...Object.fromEntries([event, ...kinds].map((one) => [`records/${one.kind}.json`, JSON.stringify(one)])),
    "work/m-test.json": JSON.stringify(measure),
  };
}

/** The faults of a mini policy, as one line each. */
export function miniFaults(measure: MiniMeasure): readonly string[] {
  const reading = parsePolicy(miniTexts(measure));
  return reading.ok
    ? []
    : reading.faults.map(({ code, path, nearest }) => [code, path, ...(nearest ? [nearest] : [])].join(" "));
}

/**
 * Assesses events of unit "a" under a mini policy; records of other kinds and units say so.
 * Ids are given where they are not. `more` stands beside or instead of the dataset's parts.
 */
export function assessMini(
  measure: MiniMeasure,
  events: readonly object[],
  options: Partial<AssessOptions> = {},
  more: object = {},
): Assessment {
  const reading = parsePolicy(miniTexts(measure));
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join("\n"));
  const records = events.map((one, i) => ({
    kind: "event",
    id: `e${i}`,
    unitId: "a",
    ...("kind" in one ? {} : { on: "2021-01-15" }),
    ...one,
  }));
  const units = [{ id: "a", name: "A", kinds: ["county"] }];
  const when = { period: "2021-06", asOf: "2021-06-30", ...options };
  return compilePolicy(reading.policy).assess({ units, records, ...more } as never, when);
}

/** The one measure of the one unit. */
export function only(assessment: Assessment) {
  const measure = assessment.units[0]?.measures[0];
  if (measure === undefined) throw new Error("Nothing was assessed.");
  return measure;
}
