import type * as z from "zod/mini";
import type { Fault } from "../messages/fault.js";
import { type RecordKind, recordKindSchema } from "../records/kind.js";
import { unitKind } from "../records/unit-kind.js";
import { shapeFaults } from "../shape/faults.js";
import { checkKind } from "./checks/kind.js";
import { checkMeasure } from "./checks/measure.js";
import { checkPolicyFile } from "./checks/policy-file.js";
import { type Report, reportOn } from "./checks/report.js";
import { type Measure, measureSchema } from "./measure-schema.js";
import {
  type CalendarFile,
  calendarSchema,
  type PolicyFile,
  policyFileSchema,
  type Sources,
  sourcesSchema,
} from "./policy-schema.js";
import { ruleFault } from "./rule-fault.js";
import { type RuleText, readRuleText } from "./rule-text.js";
import { salvage, withoutUnknown } from "./salvage.js";

/** The texts of a policy's files by their paths in the rule folder: `policy.json`, `records/regular-meeting.json`. */
export type PolicyFiles = Readonly<Record<string, string>>;

/** One file, read and held to its checks. */
export interface Read<T> {
  readonly data: T;
  readonly text: RuleText;
  /** What is wrong with it. */
  readonly report: Report;
  /** Which faults say something, where parts of the file had to be replaced to check the rest. */
  readonly isTelling?: (found: Fault) => boolean;
}

/** What could be read of a rule folder, and everything that is wrong with it. */
export interface PolicyTexts {
  readonly faults: readonly Fault[];
  readonly policy?: Read<PolicyFile> | undefined;
  readonly sources?: Read<Sources> | undefined;
  readonly calendar?: Read<CalendarFile> | undefined;
  readonly kinds: readonly Read<RecordKind>[];
  readonly measures: readonly Read<Measure>[];
  /** Whether no file of a measure is so faulty that nothing of it could be read. */
  readonly hasAllMeasures: boolean;
}

/** Reads a rule folder as far as it can be read. Never throws on what a file says. */
export function readPolicy(given: PolicyFiles): PolicyTexts {
  const files = Object(given) as PolicyFiles;
  const faults: Fault[] = [];
  const texts = new Map<string, RuleText>();
  const paths = Object.keys(files)
    .toSorted()
    .filter((path) => path.endsWith(".json") && !path.endsWith(".schema.json"));
  for (const path of paths) {
    const reading = readRuleText(path, String(files[path]));
    if (reading.ok) texts.set(path, reading.text);
    else for (const found of reading.faults) faults.push(found);
  }
  const read = <T>(path: string, schema: z.ZodMiniType<T>): Read<T> | undefined => {
    const text = texts.get(path);
    if (text === undefined) {
      if (!Object.hasOwn(files, path))
        faults.push(ruleFault("FILE_MISSING", "", {}, { file: path, line: 1, column: 1 }));
      return undefined;
    }
    const wrong = shapeFaults(schema, text);
    for (const found of wrong) faults.push(found);
    // A key too many does not keep the rest from being read.
    const isReadable = wrong.every(({ code }) => code === "KEY_UNKNOWN");
    if (!isReadable) return undefined;
    return { data: withoutUnknown(text.data, wrong) as T, text, report: reportOn(text) };
  };

  const policy = read("policy.json", policyFileSchema);
  const sources = read("sources.json", sourcesSchema);
  const calendar = read("calendar.json", calendarSchema);
  for (const file of texts.keys()) {
    if (file.includes("/") || topFiles.includes(file)) continue;
    faults.push(ruleFault("FILE_UNEXPECTED", "", {}, { file, line: 1, column: 1 }));
  }
  const others = paths.filter((path) => path.includes("/"));
  const kindPaths = others.filter(isKindPath);
  const kinds = kindPaths
    .filter((path) => texts.has(path))
    .flatMap((path) => read<RecordKind>(path, recordKindSchema) ?? []);
  const measurePaths = others.filter((path) => !isKindPath(path));
  const measures = measurePaths.flatMap((path) => readMeasure(texts.get(path), faults));

  // A kind whose own file is at fault is still there: one fault is not to be told many times.
  const unread = kindPaths.filter((path) => !kinds.some(({ text }) => text.file === path));
  const kindNames = [...new Set([...kinds.map(({ data }) => data.kind), ...unread.map(stemOf)])];
  for (const { data, report } of kinds) checkKind(data, kindNames, report);
  const sourceIds = sources && Object.keys(sources.data).filter((id) => id !== "$schema");
  if (policy !== undefined) checkPolicyFile(policy.data, sourceIds, policy.report);
  const codes = measures.flatMap(({ data: { number, profiles } }) =>
    profiles.flatMap(({ violations }) => violations.map(({ code }) => ({ number, code }))),
  );
  const around = {
    policy: policy?.data,
    kinds: kindsAsked(kinds),
    kindNames: [...kindNames, unitKind.kind],
    sources: sourceIds,
    codes,
  };
  for (const { data, report } of measures) checkMeasure(bare(data), around, report);
  twice(measures, ({ id }) => id, ["id"]);
  twice(kinds, ({ kind }) => kind, ["kind"]);
  for (const one of [policy, sources, calendar, ...kinds, ...measures]) {
    for (const found of one?.report.faults ?? []) if (one?.isTelling?.(found) ?? true) faults.push(found);
  }
  const hasAllMeasures = measures.length === measurePaths.length;
  return { faults, policy, sources, calendar, kinds, measures, hasAllMeasures };
}

const topFiles: readonly string[] = ["policy.json", "sources.json", "calendar.json"];

/** The kinds of record that rules may ask for: those that are filed, and the units of the city. */
export function kindsAsked(kinds: PolicyTexts["kinds"]): ReadonlyMap<string, RecordKind> {
  return new Map([...kinds.map(({ data }) => [data.kind, data] as const), [unitKind.kind, unitKind]]);
}

/** A measure whose shape is sound, or as much of it as can be checked all the same. */
function readMeasure(text: RuleText | undefined, faults: Fault[]): readonly Read<Measure>[] {
  if (text === undefined) return [];
  const wrong = shapeFaults(measureSchema, text);
  for (const found of wrong) faults.push(found);
  const report = reportOn(text);
  if (wrong.length === 0) return [{ data: text.data as Measure, text, report }];
  const rest = salvage(text.data, wrong);
  if (rest === undefined) return [];
  return [{ data: rest.measure, text, report, ...(rest.isWhole ? {} : { isTelling: rest.isTelling }) }];
}

/** The same measure with maps that inherit nothing: a name is looked up there before it is known to be defined. */
function bare(measure: Measure): Measure {
  const own = <T extends object>(map: T): T => Object.assign(Object.create(null), map);
  const { parameters, select, duties, amounts, figures } = measure;
  return {
    ...measure,
    parameters: own(parameters),
    select: own(select),
    duties: own(duties),
    ...(amounts === undefined ? {} : { amounts: own(amounts) }),
    ...(figures === undefined ? {} : { figures: own(figures) }),
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
