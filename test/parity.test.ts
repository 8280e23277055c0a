import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aspectFolder } from "../scripts/docs/rules-index.js";
import { nineteenMeasures } from "../src/index.js";

/** Measures of the policy that have no rule file yet. */
const NOT_LOADED: readonly string[] = [];

const { policy } = nineteenMeasures;
const imports = readFileSync("src/policy/measures.ts", "utf8");
const index = existsSync("rules/README.md") ? readFileSync("rules/README.md", "utf8") : "";

/** What belongs to a measure, with whether it is there. */
function partsOf({ id, aspect }: (typeof policy.measures)[number]): readonly (readonly [string, boolean])[] {
  const file = `${aspectFolder(policy, aspect)}/${id}.json`;
  return [
    [`rules/${file}`, existsSync(`rules/${file}`)],
    [`fixtures/measures/${id}.json`, existsSync(`fixtures/measures/${id}.json`)],
    [`the import of ${file} in src/policy/measures.ts`, imports.includes(`"../../rules/${file}"`)],
    [`the row of ${file} in rules/README.md`, index.includes(`](${file})`)],
    [`docs/measures/${id}.md`, existsSync(`docs/measures/${id}.md`)],
  ];
}

describe("each of the nineteen measures", () => {
  it("is listed once", () => {
    expect(policy.measures.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  });

  it.each(policy.measures.map((listed) => [listed.id, listed] as const))("%s is whole", (id, listed) => {
    const missing = partsOf(listed).flatMap(([part, isThere]) => (isThere ? [] : part));
    expect(missing.length === 0 || NOT_LOADED.includes(id) ? [] : missing).toEqual([]);
  });

  it("is loaded, in order of number", () => {
    const loaded = policy.measures.map(({ id }) => id).filter((id) => !NOT_LOADED.includes(id));
    expect(nineteenMeasures.measures.map(({ id }) => id)).toEqual(loaded);
  });

  it("is all there is: no file of a measure is one too many", () => {
    const ids = policy.measures.map(({ id }) => id);
    const stems = (folder: string): readonly string[] =>
      readdirSync(folder).map((name) => name.replace(/\.(json|md)$/, ""));
    const folders = policy.aspects.map(({ id }) => `rules/${aspectFolder(policy, id)}`);
    const found = [...folders, "fixtures/measures", "docs/measures"].flatMap((folder) =>
      stems(folder)
        .filter((stem) => !ids.includes(stem))
        .map((stem) => `${folder}/${stem}`),
    );
    expect(found).toEqual([]);
  });
});
