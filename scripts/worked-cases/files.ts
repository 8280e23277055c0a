import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const folder = join("fixtures", "measures");
const text = z.string().min(1);
const state = z.enum(["not-applicable", "exempt", "not-due", "no-data"]);
/** A record, or some fields of one; the runner fills in what goes without saying. */
const fields = z.record(text, z.json());
const exemption = z.strictObject({
  from: text,
  to: text,
  measures: z.array(text).optional(),
  approvedOn: text.optional(),
  allows: z.array(text).optional(),
});

const adjustments = z.strictObject({
  lines: z.record(
    text,
    z.union([z.strictObject({ state }), z.strictObject({ working: text, points: z.number() })]),
  ),
  points: z.number(),
});

const scoredLine = z.strictObject({
  working: text,
  earned: z.number(),
  /** The share itself, as a fraction: for a line of 0 points, whose sum does not show it. */
  share: text.optional(),
});

/** What of progress is worked out apart: the rest follows from it. */
const progress = z.strictObject({
  plan: z.number(),
  byNow: z.number(),
  actual: z.number(),
  /** The gap and what it is worked out from, in percentage points. */
  gap: z.strictObject({ working: text, value: z.number() }),
});
const measureProgress = z.strictObject({
  whole: z.union([progress, z.strictObject({ state })]),
  /** By subject: all of them. */
  each: z.record(text, progress.extend({ exempt: z.literal(true).optional() })).optional(),
});

const finding = z.strictObject({
  code: text,
  subject: text.optional(),
  period: text.optional(),
  state: z.enum(["open", "closed", "final"]),
  raisedOn: text,
  closedOn: text.optional(),
  severity: text.optional(),
  trigger: text.optional(),
  light: text.optional(),
  lightType: text.optional(),
  rectification: text.optional(),
  remedyDue: text.optional(),
  new: z.boolean().optional(),
  carriedOver: z.boolean().optional(),
});

/** What a case may say of an item of the list of things to do. */
export const toDo = z.strictObject({
  duty: text,
  subject: text.optional(),
  period: text.optional(),
  due: text,
  state: z.enum(["due", "make-up", "overdue"]),
  until: text.optional(),
});

const workedCase = z.strictObject({
  id: text,
  says: z.strictObject({ en: text, zh: text }),
  /** Of unit "a", which is the one assessed. */
  unit: z.strictObject({ kinds: z.array(text).min(1), from: text.optional(), to: text.optional() }),
  /** Other units that records name, and their kinds, or all that a dataset says of them. */
  others: z.record(text, z.union([z.array(text), fields])).optional(),
  period: text,
  asOf: text,
  knownAt: text.optional(),
  collected: z.array(text).optional(),
  exemptions: z.array(exemption).optional(),
  /** Parameters of the measure that have another value in this case, such as a switch that is off by default. */
  parameters: z.record(text, z.number()).optional(),
  /** Records: shared ones by name, `like` a shared one with other fields, or written out. */
  given: z.array(z.union([text, fields])),
  expect: z.strictObject({
    /** Why the measure is not scored, where it is not. */
    state: state.optional(),
    lines: z.record(text, z.union([z.strictObject({ state }), scoredLine])),
    bonuses: adjustments.optional(),
    deductions: adjustments.optional(),
    score: z.strictObject({ working: text, value: z.number() }).optional(),
    /** The codes of all warnings; none where absent. */
    warnings: z.array(text).optional(),
    /** All of them: a finding that is not listed fails the case. */
    violations: z.array(finding),
    toDo: z.array(toDo).optional(),
    progress: measureProgress.optional(),
    /** The numbers beside the score, those that the case states. */
    figures: z
      .record(
        text,
        z.union([z.strictObject({ state }), z.strictObject({ working: text, value: z.number() })]),
      )
      .optional(),
  }),
});

const workedCases = z.strictObject({
  measure: text,
  /** Fields that every record of a kind has unless it says otherwise. */
  defaults: z.record(text, fields),
  /** Records that several cases share; their names are their ids. */
  records: z.record(text, fields),
  cases: z.array(workedCase).min(1),
});

export type WorkedCase = z.infer<typeof workedCase>;
export type WorkedCases = z.infer<typeof workedCases>;

/** The worked cases of every measure that has some. */
export function readWorkedCases(): readonly WorkedCases[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => {
    const file = workedCases.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (name !== `${file.measure}.json`) throw new Error(`${name} holds the cases of ${file.measure}.`);
    return file;
  });
}
