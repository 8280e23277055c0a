import type * as z from "zod/mini";
import { type CataloguedCode, faultWords } from "../messages/catalogue.js";
import type { Filling, Message } from "../messages/message.js";
import { oneOf } from "./choice-words.js";
import { valueAt } from "./path-text.js";
import { bestBranch } from "./union.js";
import { expectedWords } from "./words.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What an issue of the schema comes down to, before it is worded and located. */
export type Problem =
  | { readonly kind: "missing"; readonly path: Path; readonly key: string }
  | {
      readonly kind: "unknown";
      readonly path: Path;
      readonly key: string;
      readonly valid?: readonly string[];
    }
  | {
      readonly kind: "value";
      readonly path: Path;
      readonly expected: Message;
      /** The texts that would have been right, for the nearest. */
      readonly choices?: readonly string[];
      /** The value is of another type, or none of the values listed. */
      readonly mismatch?: boolean;
      readonly at?: "key";
    }
  | { readonly kind: "fault"; readonly path: Path; readonly given: GivenFault };

/** A fault that a schema's own check has already named. */
export interface GivenFault {
  readonly code: CataloguedCode;
  readonly values?: Readonly<Record<string, Filling>>;
  readonly nearest?: string;
  /** With "key" it is located at the key, else at the value. */
  readonly at?: "key" | "value";
}

/** What the problems of a file are worked out from. */
export interface Reader {
  readonly data: unknown;
  /** The format that the schema names at a place ("date"), if it names one. */
  format(path: Path): string | undefined;
}

/** An issue of the schema as problems of the data; `base` is the path that the issue's own counts from. */
export function problemsOf(issue: Issue, base: Path, reader: Reader): readonly Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ kind: "unknown", path, key }));
  if (issue.code === "custom") return [customProblem(issue, path, reader)];
  if (issue.code === "invalid_key") return keyProblems(issue, path, reader);
  const key = path.at(-1);
  if (typeof key === "string" && valueAt(reader.data, path) === undefined) {
    return [{ kind: "missing", path: path.slice(0, -1), key }];
  }
  if (issue.code === "invalid_value") return [choiceProblem(issue.values, path)];
  if (issue.code === "invalid_union") {
    if ("options" in issue && issue.options !== undefined) return [choiceProblem(issue.options, path)];
    const branches = issue.errors.map((errors) => errors.flatMap((error) => problemsOf(error, path, reader)));
    if (branches.length > 0) return bestBranch(branches, path);
  }
  return [{ kind: "value", path, expected: expectedWords(issue), mismatch: issue.code === "invalid_type" }];
}

function choiceProblem(values: readonly z.core.util.Primitive[], path: Path): Problem {
  const choices = values.filter((value) => typeof value === "string");
  return { kind: "value", path, expected: oneOf(values.map(String)), choices, mismatch: true };
}

// The key of a record: what its own schema says of it, said of the key.
function keyProblems(issue: z.core.$ZodIssueInvalidKey, path: Path, reader: Reader): readonly Problem[] {
  return issue.issues.map((inner): Problem => {
    if (inner.code === "custom") {
      const problem = customProblem(inner, path, reader);
      return problem.kind === "fault"
        ? { ...problem, given: { at: "key", ...problem.given } }
        : { ...problem, at: "key" };
    }
    if (inner.code !== "invalid_value")
      return { kind: "value", path, expected: expectedWords(inner), at: "key" };
    return {
      kind: "unknown",
      path: path.slice(0, -1),
      key: String(path.at(-1)),
      valid: inner.values.map(String),
    };
  });
}

type CustomProblem = Extract<Problem, { kind: "value" | "fault" }>;

function customProblem(issue: z.core.$ZodIssueCustom, path: Path, reader: Reader): CustomProblem {
  const params: Readonly<Record<string, unknown>> = issue.params ?? {};
  if (isGivenFault(params.fault)) return { kind: "fault", path, given: params.fault };
  const expected = isMessage(params.expected) ? params.expected : expectedWords(issue, reader.format(path));
  return { kind: "value", path, expected };
}

function isGivenFault(value: unknown): value is GivenFault {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    Object.hasOwn(faultWords, String(value.code))
  );
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== "object" || value === null || !("en" in value) || !("zh" in value)) return false;
  return typeof value.en === "string" && typeof value.zh === "string";
}
