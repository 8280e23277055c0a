import type * as z from "zod";
import { type Fault, fault } from "../messages/fault.js";
import { type RecordKind, recordKindSchema } from "../records/kind.js";
import { shapeFaults } from "../shape/faults.js";
import { checkKind } from "./checks/kind.js";
import { checkMeasure } from "./checks/measure.js";
import { checkPolicyFile } from "./checks/policy-file.js";
import { type Report, reportOn } from "./checks/report.js";
import { type Measure, measureSchema } from "./measure-schema.js";
import { calendarSchema, type Policy, policyFileSchema, sourcesSchema } from "./policy-schema.js";
import { type RuleText, readRuleText } from "./rule-text.js";
import { salvage, withoutUnknown } from "./salvage.js";

/** The texts of a policy's files by their paths in the rule folder: `policy.json`, `records/regular-meeting.json`. */
export type PolicyFiles = Readonly<Record<string, string>>;

/** A policy, or everything that is wrong with its files. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Turns the texts of a rule folder into a policy, or into all their faults, each with file, line and column.
 * `policy.json`, `sources.json` and `calendar.json` stand at the top, record kinds in `records/`, measures in any
 * other folder; files that end in `.schema.json` are left alone. Never throws on what a file says.
 *
 * @example
 * import { parsePolicy } from "nineteen-measures";
 * const reading = parsePolicy({ "policy.json": "{}" });
 * reading.ok; // => false
 */
export function parsePolicy(given: PolicyFiles): PolicyReading {
  const files = Object(given) as PolicyFiles;
  const faults: Fault[] = [];
  const texts = new Map<string, RuleText>();
  for (const path of Object.keys(files).toSorted()) {
    if (!path.endsWith(".json") || path.endsWith(".schema.json")) continue;
    const reading = readRuleText(path, String(files[path]));
    if (reading.ok) texts.set(path, reading.text);
    else for (const found of reading.faults) faults.push(found);
  }
  const read = <T>(path: string, schema: z.ZodType<T>): Read<T> | undefined => {
    const text = texts.get(path);
    if (text === undefined) {
      if (!Object.hasOwn(files, path))
        faults.push(fault("FILE_MISSING", "", {}, { file: path, line: 1, column: 1 }));
      return undefined;
    }
    const wrong = shapeFaults(schema, text);
    for (const found of wrong) faults.push(found);
    // A key too many does not keep the rest from being read.
    const isReadable = wrong.every(({ code }) => code === "KEY_UNKNOWN");
    return isReadable ? { data: withoutUnknown(text.data, wrong) as T, report: reportOn(text) } : undefined;
  };

  const policy = read("policy.json", policyFileSchema);
  const sources = read("sources.json", sourcesSchema);
  const calendar = read("calendar.json", calendarSchema);
  for (const file of texts.keys()) {
    if (file.includes("/") || topFiles.includes(file)) continue;
    faults.push(fault("FILE_UNEXPECTED", "", {}, { file, line: 1, column: 1 }));
  }
  const others = [...texts.keys()].filter((path) => path.includes("/"));
  const kinds = others.filter(isKindPath).flatMap((path) => read<RecordKind>(path, recordKindSchema) ?? []);
  const measures = others
    .filter((path) => !isKindPath(path))
    .flatMap((path) => readMeasure(texts.get(path), faults));

  // A kind whose own file is at fault is still there: one fault is not to be told many times.
  const kindNames = [
    ...new Set([...kinds.map(({ data }) => data.kind), ...Object.keys(files).filter(isKindPath).map(stemOf)]),
  ];
  for (const { data, report } of kinds) checkKind(data, kindNames, report);
  const sourceIds = sources && Object.keys(sources.data).filter((id) => id !== "$schema");
  if (policy !== undefined) checkPolicyFile(policy.data, sourceIds, policy.report);
  const byName = new Map(kinds.map(({ data }) => [data.kind, data]));
  const codes = measures.flatMap(({ data: { number, profiles } }) =>
    profiles.flatMap(({ violations }) => violations.map(({ code }) => ({ number, code }))),
  );
  const around = { policy: policy?.data, kinds: byName, kindNames, sources: sourceIds, codes };
  for (const { data, report } of measures) checkMeasure(bare(data), around, report);
  twice(measures, ({ id }) => id, ["id"]);
  twice(kinds, ({ kind }) => kind, ["kind"]);
  for (const one of [policy, sources, calendar, ...kinds, ...measures]) {
    for (const found of one?.report.faults ?? []) if (one?.isTelling?.(found) ?? true) faults.push(found);
  }
  if (faults.length > 0 || policy === undefined || sources === undefined || calendar === undefined) {
    return { ok: false, faults };
  }
  return {
    ok: true,
    policy: {
      policy: policy.data,
      sources: sources.data,
      calendar: calendar.data,
      kinds: kinds.map(({ data }) => data).toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
      measures: measures.map(({ data }) => data).toSorted((a, b) => a.number - b.number),
    },
  };
}

const topFiles: readonly string[] = ["policy.json", "sources.json", "calendar.json"];

interface Read<T> {
  readonly data: T;
  readonly report: Report;
  /** Which faults say something, where parts of the file had to be replaced to check the rest. */
  readonly isTelling?: (found: Fault) => boolean;
}

/** A measure whose shape is sound, or as much of it as can be checked all the same. */
function readMeasure(text: RuleText | undefined, faults: Fault[]): readonly Read<Measure>[] {
  if (text === undefined) return [];
  const wrong = shapeFaults(measureSchema, text);
  for (const found of wrong) faults.push(found);
  const report = reportOn(text);
  if (wrong.length === 0) return [{ data: text.data as Measure, report }];
  const rest = salvage(text.data, wrong);
  return rest === undefined ? [] : [{ data: rest.measure, report, isTelling: rest.isTelling }];
}

/** The same measure with maps that inherit nothing: a name is looked up there before it is known to be defined. */
function bare(measure: Measure): Measure {
  const own = <T extends object>(map: T): T => Object.assign(Object.create(null), map);
  const { parameters, select, duties, amounts } = measure;
  return {
    ...measure,
    parameters: own(parameters),
    select: own(select),
    duties: own(duties),
    ...(amounts === undefined ? {} : { amounts: own(amounts) }),
  };
}

function isKindPath(path: string): boolean {
  return path.startsWith("records/");
}

function stemOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.json$/, "");
}

function twice<T>(all: readonly Read<T>[], nameOf: (data: T) => string, path: readonly string[]): void {
  all.forEach(({ data, report }, i) => {
    const name = nameOf(data);
    if (all.findIndex((other) => nameOf(other.data) === name) < i) {
      report.add("NAME_TAKEN", path, {
        name,
        first: { en: "an earlier file", zh: "前一文件" },
        second: { en: "this one", zh: "本文件" },
      });
    }
  });
}
