/** Writes what is made from the rules: types, JSON Schemas and pages; and the style and script of a report's page. With `--check` it only says whether they are up to date. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { nineteenMeasures } from "../src/policy/built-in.js";
import type { RecordKind } from "../src/records/kind.js";
import { kindImports, recordTypes } from "../src/records/typescript.js";
import { docFiles } from "./docs/files.js";
import { pageAssets } from "./page-assets.js";
import { schemaFiles } from "./schemas/files.js";
import { readWorkedCases } from "./worked-cases/files.js";

const kinds = readdirSync("rules/records")
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(`rules/records/${file}`, "utf8")) as RecordKind)
  .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const files: Readonly<Record<string, string>> = {
  "src/records/generated.ts": recordTypes(kinds),
  "src/records/built-in-kinds.ts": kindImports(kinds),
  "src/report/page/assets.ts": pageAssets(),
  ...Object.fromEntries(
    Object.entries(schemaFiles(kinds)).map(([name, schema]) => [`rules/${name}.schema.json`, json(schema)]),
  ),
  ...docFiles({ ...nineteenMeasures, kinds }, readWorkedCases()),
};

const check = process.argv.includes("--check");
const stale = Object.entries(files).filter(([path, text]) => {
  try {
    return readFileSync(path, "utf8") !== text;
  } catch {
    return true;
  }
});
for (const [path, text] of stale) {
  if (check) {
    process.stderr.write(`${path} is not up to date: run \`npm run generate\`.\n`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
if (check && stale.length > 0) process.exitCode = 1;
