import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readWorkedCases } from "../../scripts/worked-cases/files.js";
import { datasetOf, optionsOf } from "../../scripts/worked-cases/run.js";
import { assess, compilePolicy, nineteenMeasures, recordJsonSchema } from "../../src/index.js";
import { builtInRules } from "../../src/policy/built-in.js";
import { builtInDigest } from "../../src/policy/built-in-texts.js";
import { digest } from "../../src/policy/digest.js";
import { packed, unpacked } from "../../src/policy/packed.js";

const json = (path: string): unknown => JSON.parse(readFileSync(`rules/${path}`, "utf8"));
const jsonsIn = (folder: string): readonly unknown[] =>
  readdirSync(`rules/${folder}`).map((name) => json(`${folder}/${name}`));

const folders = ["1-leadership", "2-responsibility", "3-work", "4-supervision"];

it("is what the rule files say, to the last key and in their order", () => {
  const files = {
    policy: json("policy.json"),
    sources: json("sources.json"),
    calendar: json("calendar.json"),
    kinds: jsonsIn("records"),
    measures: folders.flatMap(jsonsIn),
  };
  const byKind = (policy: { readonly kinds: readonly unknown[] }) =>
    policy.kinds.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(JSON.stringify({ ...nineteenMeasures, kinds: byKind(nineteenMeasures) })).toBe(
    JSON.stringify({ ...files, kinds: byKind(files) }),
  );
});

it("has the digest of the whole, though assessments read a part", () => {
  expect(builtInDigest).toBe(digest(nineteenMeasures));
  const [unit, options] = [
    { id: "a", name: "A", kinds: ["county"] },
    { period: "2021", asOf: "2021-12-31" },
  ];
  expect(assess({ units: [unit], records: [] }, options).policy.digest).toBe(builtInDigest);
});

it("leaves out what only people read", () => {
  const rules = JSON.stringify(builtInRules());
  expect(builtInRules().sources).toBe(null);
  expect(rules.length).toBeLessThan(0.7 * JSON.stringify(nineteenMeasures).length);
  expect(rules).not.toContain("leavesOpen");
});

it("gives the same with what was left out of it as without", () => {
  const whole = compilePolicy(nineteenMeasures);
  // The first cases of every measure, and of every kind a record that is refused for each of its fields.
  for (const file of readWorkedCases()) {
    for (const one of file.cases.slice(0, 3)) {
      const dataset = datasetOf(file, one);
      const asked = { ...dataset, records: [...dataset.records, ...(one === file.cases[0] ? faulty : [])] };
      const options = { ...optionsOf(one), strict: false, detail: "trees" } as const;
      const found = assess(asked as never, options);
      expect(found.units[0]?.measures.length).toBeGreaterThan(0);
      expect(JSON.stringify(found)).toBe(JSON.stringify(whole.assess(asked, options)));
    }
  }
});

it("packs any plain data, and unpacks the same", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom("en", "zh", "a"), fc.string()),
      (data, texts) => {
        const both = JSON.stringify([data, texts, { ...texts, more: [texts] }]);
        expect(JSON.stringify(unpacked(packed(JSON.parse(both))))).toBe(both);
      },
    ),
  );
});

/** A record of each kind that is refused for each of its fields. */
const faulty = nineteenMeasures.kinds.map((kind, i) => {
  const names = Object.keys(recordJsonSchema(kind).properties as object);
  const wrong = Object.fromEntries(names.map((name) => [name, {}]));
  return { ...wrong, kind: kind.kind, id: `faulty-${i}`, unitId: "a" };
});
