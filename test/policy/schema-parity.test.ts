import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { chinaDate } from "../../src/calendar/civil-date.js";
import { edits, mutant } from "../support/mutants.js";
import { type Pair, pairs } from "../support/schema-pairs.js";

type Issue = z.core.$ZodIssue;

/** What the library refuses and JSON Schema cannot say, each with the reason. */
const beyond: Readonly<Record<string, (issue: Issue, value: unknown) => boolean>> = {
  // `multipleOf` divides in binary, where 0.0003 is no multiple of 0.0001.
  "decimals of an amount": ({ code }, value) => code === "custom" && typeof value === "number",
  // A pattern cannot count the days of a February.
  "a time of a day that does not exist": ({ code }, value) =>
    code === "custom" && typeof value === "string" && value.includes("T") && chinaDate(value) === undefined,
};

/** Whether all that is wrong with data is beyond what JSON Schema can say. */
function isBeyond(issues: readonly Issue[], data: unknown, seen: Set<string>): boolean {
  return issues.every((issue) => {
    const value = issue.path.reduce<unknown>((one, key) => Reflect.get(Object(one), key), data);
    if (issue.code === "invalid_union") return issue.errors.some((branch) => isBeyond(branch, value, seen));
    const reason = Object.keys(beyond).find((name) => beyond[name]?.(issue, value));
    if (reason !== undefined) seen.add(reason);
    return reason !== undefined;
  });
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const compiled = ({ name }: Pair) =>
  ajv.compile(JSON.parse(readFileSync(`rules/${name}.schema.json`, "utf8")));

describe("a JSON Schema and the library agree", () => {
  const seen = new Set<string>();

  it.each(pairs.map((pair) => [pair.name, pair] as const))("on %s", (_name, pair) => {
    const validate = compiled(pair);
    let refused = 0;
    let accepted = 0;
    for (const sample of pair.samples) expect([validate(sample), validate.errors]).toEqual([true, null]);
    fc.assert(
      fc.property(fc.constantFrom(...pair.samples), edits(3), (sample, changes) => {
        const data = mutant(sample, changes);
        const valid = validate(data);
        const result = pair.type.safeParse(data, { jitless: true });
        if (result.success) accepted += 1;
        else refused += 1;
        if (result.success === valid) return;
        const said = result.success ? validate.errors : result.error.issues;
        if (result.success || !isBeyond(result.error.issues, data, seen))
          throw new Error(
            `JSON Schema ${valid ? "takes" : "refuses"} ${JSON.stringify(data)}: ${JSON.stringify(said)}`,
          );
      }),
      {
        numRuns: pair.name.startsWith("data/") ? 5000 : 1500,
        seed: 20210930,
      },
    );
    // Mutants of both sorts, or nothing was compared.
    expect(Math.min(refused, accepted)).toBeGreaterThan(50);
  });

  it("but for what JSON Schema cannot say, which all came up", () => {
    expect([...seen].toSorted()).toEqual(Object.keys(beyond).toSorted());
  });
});
