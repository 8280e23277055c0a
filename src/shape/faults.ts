import * as z from "zod/mini";
import { type Fault, fault, type Position } from "../messages/fault.js";
import { nearest } from "../messages/nearest.js";
import { formsAt, knownKeys } from "./known-keys.js";
import { pathText, shortKey, valueAt } from "./path-text.js";
import { type Problem, problemsOf, type Reader } from "./problem.js";

/** What is held to a schema. */
export interface Given {
  readonly data: unknown;
  /** Where each value stands in a file, if it was read from one. */
  readonly position?: (path: readonly PropertyKey[], at?: "key" | "value") => Position;
  /** What the paths of the faults begin with: `units[3]`. */
  readonly at?: string;
}

/**
 * Everything in which what was given differs from what its schema allows, in the order of the text.
 *
 * A schema's own check names a fault with
 * `ctx.addIssue({ code: "custom", path, params: { fault: { code, values, nearest?, at? } } })`,
 * or says in both languages what it expected with `params: { expected: { en, zh } }`.
 */
export function shapeFaults(schema: z.ZodMiniType, given: Given): readonly Fault[] {
  const result = schema.safeParse(given.data, { jitless: true });
  if (result.success) return [];
  const reader: Reader = { data: given.data, format: (path) => formatAt(schema, given, path) };
  return result.error.issues
    .flatMap((issue) => problemsOf(issue, [], reader))
    .map((problem) => faultOf(problem, schema, given))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

function formatAt(schema: z.ZodMiniType, given: Given, path: readonly PropertyKey[]): string | undefined {
  const formats = formsAt(schema, given.data, path).map((form) => z.globalRegistry.get(form)?.format);
  return formats.find((format) => typeof format === "string");
}

function faultOf(problem: Problem, schema: z.ZodMiniType, given: Given): Fault {
  switch (problem.kind) {
    case "missing": {
      const place = given.position?.(problem.path);
      return fault(
        "KEY_MISSING",
        pathText([...problem.path, problem.key], given.at),
        { key: problem.key },
        place,
      );
    }
    case "unknown":
      return unknownKey(problem, schema, given);
    case "value": {
      const place = given.position?.(problem.path, problem.at);
      const value = valueAt(given.data, problem.path)?.value;
      const hint = typeof value === "string" ? nearest(value, problem.choices ?? []) : undefined;
      return fault(
        "VALUE_INVALID",
        pathText(problem.path, given.at),
        { expected: problem.expected },
        { ...place, ...near(hint) },
      );
    }
    case "fault": {
      const { code, values, nearest: hint, at } = problem.given;
      return fault(code, pathText(problem.path, given.at), values, {
        ...given.position?.(problem.path, at),
        ...near(hint),
      });
    }
  }
}

function unknownKey(problem: Problem & { kind: "unknown" }, schema: z.ZodMiniType, given: Given): Fault {
  const path = [...problem.path, problem.key];
  const object = valueAt(given.data, problem.path)?.value ?? {};
  // Where forms can be chosen, a key may be known to another form: not to the one that fits.
  const valid = (problem.valid ?? knownKeys(schema, given.data, problem.path)).filter(
    (key) => key !== problem.key,
  );
  const hint = nearest(
    problem.key,
    valid.filter((key) => !Object.hasOwn(object, key)),
  );
  const values = { key: shortKey(problem.key), valid: { en: valid.join(", "), zh: valid.join("、") } };
  return fault("KEY_UNKNOWN", pathText(path, given.at), values, {
    ...given.position?.(path, "key"),
    ...near(hint),
  });
}

function near(hint: string | undefined): { readonly nearest?: string } {
  return hint === undefined ? {} : { nearest: hint };
}
