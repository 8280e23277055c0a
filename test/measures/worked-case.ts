import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type Assessor, compilePolicy, type MeasureResult, type Policy } from "../../src/index.js";

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
  remedyDue: text.optional(),
  new: z.boolean().optional(),
  carriedOver: z.boolean().optional(),
});

const toDo = z.strictObject({
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
  /** Other units that records name, and their kinds. */
  others: z.record(text, z.array(text)).optional(),
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
    lines: z.record(
      text,
      z.union([z.strictObject({ state }), z.strictObject({ working: text, earned: z.number() })]),
    ),
    bonuses: adjustments.optional(),
    deductions: adjustments.optional(),
    score: z.strictObject({ working: text, value: z.number() }).optional(),
    /** The codes of all warnings; none where absent. */
    warnings: z.array(text).optional(),
    /** All of them: a finding that is not listed fails the case. */
    violations: z.array(finding),
    toDo: z.array(toDo).optional(),
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
type WorkedCases = z.infer<typeof workedCases>;

/** The worked cases of every measure that has some. */
export function readWorkedCases(): readonly WorkedCases[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => {
    const file = workedCases.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (name !== `${file.measure}.json`) throw new Error(`${name} holds the cases of ${file.measure}.`);
    return file;
  });
}

/** The result of the measure for unit "a"; throws where a record of the case is at fault. */
export function assessCase(file: WorkedCases, one: WorkedCase, usual: Assessor): MeasureResult {
  const { parameters } = one;
  const assessor =
    parameters === undefined ? usual : compilePolicy(withParameters(usual.policy, file.measure, parameters));
  const others = Object.entries(one.others ?? {}).map(([id, kinds]) => ({ id, name: id, kinds }));
  const dataset = {
    units: [{ id: "a", name: "A", ...one.unit }, ...others],
    records: one.given.map((given, index) => recordOf(file, given, index)),
    exemptions: (one.exemptions ?? []).map((exempt, index) => ({
      id: `exemption-${index + 1}`,
      unitId: "a",
      reason: "other",
      approvedBy: "committee",
      documentNo: "1",
      approvedOn: exempt.from,
      ...exempt,
    })),
    ...(one.collected === undefined ? {} : { collected: one.collected.map((kind) => ({ kind })) }),
  };
  const { period, asOf, knownAt } = one;
  const options = { period, asOf, strict: true, ...(knownAt === undefined ? {} : { knownAt }) };
  const assessment = assessor.assess(dataset as never, options);
  const warnings = assessment.warnings.map(({ code }) => code);
  const wanted = one.expect.warnings ?? [];
  if (warnings.join() !== wanted.join()) throw new Error(`Warnings: ${JSON.stringify(assessment.warnings)}`);
  const found = assessment.units[0]?.measures.find(({ id }) => id === file.measure);
  if (found === undefined) throw new Error(`${file.measure} does not apply to ${one.unit.kinds.join(", ")}.`);
  return found;
}

/** A policy in which some parameters of a measure have another value. */
function withParameters(policy: Policy, id: string, figures: Readonly<Record<string, number>>): Policy {
  const measures = policy.measures.map((measure) => {
    if (measure.id !== id) return measure;
    const changed = Object.entries(figures).map(([name, value]) => {
      const parameter = measure.parameters[name];
      if (parameter === undefined) throw new Error(`${id} has no parameter "${name}".`);
      return [name, { ...parameter, values: parameter.values.map((one) => ({ ...one, value })) }] as const;
    });
    return { ...measure, parameters: { ...measure.parameters, ...Object.fromEntries(changed) } };
  });
  return { ...policy, measures };
}

function recordOf(file: WorkedCases, given: WorkedCase["given"][number], index: number): object {
  const { like, ...own } = typeof given === "string" ? { like: given } : given;
  const shared = like === undefined ? {} : file.records[String(like)];
  if (shared === undefined) throw new Error(`There is no shared record "${like}".`);
  const { kind, ...rest } = { ...shared, ...own } as { kind?: unknown };
  const id = like === undefined ? `${kind}-${index + 1}` : like;
  return { kind, id, unitId: "a", ...file.defaults[String(kind)], ...rest };
}

/** What a result says, in the shape in which a case expects it: only the optional parts that the case states. */
export function seen(result: MeasureResult, { expect }: WorkedCase): object {
  const { state, score, lines } = result;
  return {
    ...(state === "scored" ? {} : { state }),
    lines: pointsSeen(lines, "earned", expect.lines),
    ...adjustmentsSeen("bonuses", result, expect),
    ...adjustmentsSeen("deductions", result, expect),
    ...(score === undefined ? {} : { score: { working: expect.score?.working, value: score } }),
    violations: result.violations
      .map((violation) => {
        const stated = expect.violations.find((one) => nameOf(one) === nameOf(violation)) ?? {};
        const fields = { ...violation, remedyDue: violation.remedy?.due };
        return pick(fields, [...alwaysStated, ...Object.keys(stated)]);
      })
      .toSorted(byName),
    ...(expect.toDo === undefined
      ? {}
      : { toDo: result.toDo.map((item) => pick(item, Object.keys(toDo.shape))) }),
  };
}

function adjustmentsSeen(
  group: "bonuses" | "deductions",
  result: MeasureResult,
  expect: WorkedCase["expect"],
): object {
  const found = result[group];
  if (found === undefined) return {};
  return {
    [group]: { lines: pointsSeen(found.lines, "points", expect[group]?.lines), points: found.points },
  };
}

/** What a case expects of its measure, its findings in the order in which `seen` lists them. */
export function expected({ expect: { warnings: _, ...expect } }: WorkedCase): object {
  return { ...expect, violations: expect.violations.toSorted(byName) };
}

/** What says of a finding what it is about and where it stands must agree, present or absent. */
const alwaysStated = ["code", "subject", "period", "state", "raisedOn", "closedOn"];

interface PointsLine {
  readonly id: string;
  readonly state: string;
  readonly earned?: number;
  readonly points?: number;
}

function pointsSeen(
  lines: readonly PointsLine[],
  points: "earned" | "points",
  stated: Readonly<Record<string, object>> = {},
): object {
  return Object.fromEntries(
    lines.map((line) => {
      if (line.state !== "scored") return [line.id, { state: line.state }];
      // The library's own working is words; the sum that the case states was worked out apart.
      const { working } = { working: undefined, ...stated[line.id] };
      return [line.id, { working, [points]: line[points] }];
    }),
  );
}

function pick(from: object, fields: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(from).filter(([field, value]) => fields.includes(field) && value !== undefined),
  );
}

interface Named {
  readonly code?: string;
  readonly subject?: string | undefined;
  readonly period?: string | undefined;
}

function nameOf({ code, subject = "-", period = "-" }: Named): string {
  return `${code} ${period} ${subject}`;
}

function byName(a: Named, b: Named): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
