import {
  type AssessOptions,
  type Assessor,
  compilePolicy,
  type Dataset,
  type Measure,
  type MeasureResult,
} from "../../src/index.js";
import type { WorkedCase, WorkedCases } from "./files.js";

/** The result of the measure for unit "a"; throws where a record of the case is at fault. */
export function assessCase(file: WorkedCases, one: WorkedCase, usual: Assessor): MeasureResult {
  const assessment = assessorFor(file, one, usual).assess(datasetOf(file, one), optionsOf(one));
  const warnings = assessment.warnings.map(({ code }) => code);
  const wanted = one.expect.warnings ?? [];
  if (warnings.join() !== wanted.join()) throw new Error(`Warnings: ${JSON.stringify(assessment.warnings)}`);
  const found = assessment.units[0]?.measures.find(({ id }) => id === file.measure);
  if (found === undefined) throw new Error(`${file.measure} does not apply to ${one.unit.kinds.join(", ")}.`);
  return found;
}

function assessorFor({ measure: id }: WorkedCases, one: WorkedCase, usual: Assessor): Assessor {
  if (one.parameters === undefined) return usual;
  const { policy } = usual;
  const measures = policy.measures.map((measure) => (measure.id === id ? measureOf(one, measure) : measure));
  return compilePolicy({ ...policy, measures });
}

/** The measure with the values that a case gives some of its parameters. */
export function measureOf({ parameters }: WorkedCase, measure: Measure): Measure {
  if (parameters === undefined) return measure;
  const changed = Object.entries(parameters).map(([name, value]) => {
    const parameter = measure.parameters[name];
    if (parameter === undefined) throw new Error(`${measure.id} has no parameter "${name}".`);
    return [name, { ...parameter, values: parameter.values.map((one) => ({ ...one, value })) }] as const;
  });
  return { ...measure, parameters: { ...measure.parameters, ...Object.fromEntries(changed) } };
}

/** How a case is assessed. */
export function optionsOf({ period, asOf, knownAt }: WorkedCase): AssessOptions {
  return { period, asOf, strict: true, ...(knownAt === undefined ? {} : { knownAt }) };
}

/** The dataset of a case. */
export function datasetOf(file: WorkedCases, one: WorkedCase): Dataset<object> {
  const others = Object.entries(one.others ?? {}).map(([id, said]) => ({
    id,
    name: id,
    ...(Array.isArray(said) ? { kinds: said } : said),
  }));
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
  return dataset as unknown as Dataset<object>;
}

function recordOf(file: WorkedCases, given: WorkedCase["given"][number], index: number): object {
  const { like, ...own } = typeof given === "string" ? { like: given } : given;
  const shared = like === undefined ? {} : file.records[String(like)];
  if (shared === undefined) throw new Error(`There is no shared record "${like}".`);
  const { kind, ...rest } = { ...shared, ...own } as { kind?: unknown };
  const id = like === undefined ? `${kind}-${index + 1}` : like;
  return { kind, id, unitId: "a", ...file.defaults[String(kind)], ...rest };
}
