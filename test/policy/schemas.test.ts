import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { described } from "../../scripts/schemas/describe.js";
import { ruleTexts } from "../support/rules.js";

const texts = ruleTexts();
const schemas = Object.entries(texts).filter(([path]) => path.endsWith(".schema.json"));

/** Every key of a schema with its description. */
function keysOf(node: unknown): readonly (readonly [key: string, description: unknown])[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === "properties"
      ? Object.entries(value as object).map(([key, one]) => [key, one.description] as const)
      : []),
    ...keysOf(value),
  ]);
}

describe("what editors show", () => {
  it.each(schemas)("%s says of every key what it is, in English and Chinese", (_path, text) => {
    const keys = keysOf(JSON.parse(text));
    const wordless = keys.filter(
      ([, words]) => !/^[^\p{Script=Han}]+ \/ .*\p{Script=Han}/u.test(String(words)),
    );
    expect(wordless).toEqual([]);
  });

  it("covers the keys of rule files at every depth", () => {
    const keys = keysOf(JSON.parse(texts["measure.schema.json"] ?? "")).map(([key]) => key);
    for (const key of ["latestPer", "toEndOf", "whenNothingDue", "operator", "within", "leavesOpen"]) {
      expect(keys).toContain(key);
    }
  });

  it("cannot be made without words", () => {
    const schema = { properties: { a: { type: "object", properties: { b: {} } } } };
    expect(() => described(schema, { a: ["x", "甲"] }, "All")).toThrow("All.a.b");
    expect(() => described(schema, { a: ["x", "甲"], b: ["y", "乙"] }, "All")).not.toThrow();
  });

  it("prefers the words of the place to those of the name", () => {
    const schema = { properties: { a: {} }, $defs: { Part: { properties: { a: {} } } } };
    const { schema: made, used } = described(schema, { a: ["x", "甲"], "Part.a": ["y", "乙"] }, "All");
    expect(made).toEqual({
      properties: { a: { description: "x / 甲" } },
      $defs: { Part: { properties: { a: { description: "y / 乙" } } } },
    });
    expect([...used].toSorted()).toEqual(["Part.a", "a"]);
  });
});

describe("the workspace settings", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
    readonly "json.schemas": readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
  const matches = (glob: string, path: string): boolean =>
    new RegExp(
      `^${glob
        .replaceAll(/[.]/g, "\\.")
        .replace("/**/", "/(.*/)?")
        .replace(/(?<!\.)\*/g, "[^/]*")}$`,
    ).test(`/${path}`);
  const urlsOf = (path: string): readonly string[] =>
    settings["json.schemas"].flatMap(({ fileMatch, url }) =>
      fileMatch.some((one) => matches(one, path)) ? url : [],
    );

  it("give every rule file the schema that it names itself", () => {
    for (const [path, text] of Object.entries(texts)) {
      if (path.endsWith(".schema.json")) continue;
      const { $schema } = JSON.parse(text) as { readonly $schema?: string };
      const urls = urlsOf(`rules/${path}`);
      expect([path, urls.length]).toEqual([path, 1]);
      if ($schema !== undefined) expect(urls).toEqual([`./rules/${$schema.replace(/^(\.\.?\/)+/, "")}`]);
    }
  });

  it("give the dataset's files schemas that take those of the sample city", () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    for (const [path, text] of schemas) ajv.addSchema(JSON.parse(text), path);
    const validate = (file: string, data: unknown) => {
      const [url = ""] = urlsOf(`fixtures/city/${file}`);
      return [ajv.validate(url.replace("./rules/", ""), data), ajv.errors];
    };
    for (const file of readdirSync("fixtures/city").filter((name) => name.endsWith(".json"))) {
      expect([file, ...validate(file, JSON.parse(readFileSync(`fixtures/city/${file}`, "utf8")))]).toEqual([
        file,
        true,
        null,
      ]);
    }
    const record = { kind: "joint-start", id: "j", unitId: "a", on: "2021-09-05", projects: ["p"] };
    expect(validate("records.json", [record])[0]).toBe(true);
    expect(validate("records.json", [{ ...record, projects: "p" }])[0]).toBe(false);
    expect(validate("records.json", [{ ...record, kind: "joint-stop" }])[0]).toBe(false);
    expect(validate("collected.json", [{ kind: "joint-start", units: ["a"] }])[0]).toBe(true);
    expect(validate("collected.json", [{ kind: "joint-start", units: [] }])[0]).toBe(false);
    expect(validate("calendar.json", { years: [2031], daysOff: [], daysWorked: [] })[0]).toBe(true);
  });
});
