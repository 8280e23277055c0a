import * as z from "zod";
import { type Fault, fault } from "../messages/fault.js";
import { nearest } from "../messages/nearest.js";
import { pathText, shortKey, valueAt } from "./path-text.js";
import type { RuleText } from "./rule-text.js";
import { formsAt, knownKeys } from "./schema-keys.js";
import { type Problem, problemsOf, type Reader } from "./shape-problem.js";

/**
 * Everything in which a rule text differs from what its schema allows, in the order of the text.
 *
 * A schema's own check names a fault with
 * `ctx.addIssue({ code: "custom", path, params: { fault: { code, values, nearest?, at? } } })`,
 * or says in both languages what it expected with `params: { expected: { en, zh } }`.
 */
export function shapeFaults(schema: z.ZodType, text: RuleText): readonly Fault[] {
  const result = schema.safeParse(text.data, { jitless: true });
  if (result.success) return [];
  const reader: Reader = { data: text.data, format: (path) => formatAt(schema, text, path) };
  return result.error.issues
    .flatMap((issue) => problemsOf(issue, [], reader))
    .map((problem) => faultOf(problem, schema, text))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
}

function formatAt(schema: z.ZodType, text: RuleText, path: readonly PropertyKey[]): string | undefined {
  const formats = formsAt(schema, text.data, path).map((form) => z.globalRegistry.get(form)?.format);
  return formats.find((format) => typeof format === "string");
}

function faultOf(problem: Problem, schema: z.ZodType, text: RuleText): Fault {
  switch (problem.kind) {
    case "missing": {
      const place = text.position(problem.path);
      return fault("KEY_MISSING", pathText([...problem.path, problem.key]), { key: problem.key }, place);
    }
    case "unknown":
      return unknownKey(problem, schema, text);
    case "value": {
      const place = text.position(problem.path, problem.at);
      const given = valueAt(text.data, problem.path)?.value;
      const hint = typeof given === "string" ? nearest(given, problem.choices ?? []) : undefined;
      return fault(
        "VALUE_INVALID",
        pathText(problem.path),
        { expected: problem.expected },
        { ...place, ...near(hint) },
      );
    }
    case "fault": {
      const { code, values, nearest: hint, at } = problem.given;
      return fault(code, pathText(problem.path), values, {
        ...text.position(problem.path, at),
        ...near(hint),
      });
    }
  }
}

function unknownKey(problem: Problem & { kind: "unknown" }, schema: z.ZodType, text: RuleText): Fault {
  const path = [...problem.path, problem.key];
  const object = valueAt(text.data, problem.path)?.value ?? {};
  // Where forms can be chosen, a key may be known to another form: not to the one that fits.
  const valid = (problem.valid ?? knownKeys(schema, text.data, problem.path)).filter(
    (key) => key !== problem.key,
  );
  const hint = nearest(
    problem.key,
    valid.filter((key) => !Object.hasOwn(object, key)),
  );
  const values = { key: shortKey(problem.key), valid: { en: valid.join(", "), zh: valid.join("、") } };
  return fault("KEY_UNKNOWN", pathText(path), values, { ...text.position(path, "key"), ...near(hint) });
}

function near(hint: string | undefined): { readonly nearest?: string } {
  return hint === undefined ? {} : { nearest: hint };
}
