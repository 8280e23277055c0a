/** Writes what is made from the rules: types and JSON Schemas. With `--check` it only says whether they are up to date. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { measureSchema } from "../src/policy/measure-schema.js";
import { calendarSchema, policyFileSchema, sourcesSchema } from "../src/policy/policy-schema.js";
import { calendarYearsSchema, exemptionSchema, unitSchema } from "../src/records/dataset.js";
import { recordJsonSchema } from "../src/records/json-schema.js";
import { type RecordKind, recordKindSchema } from "../src/records/kind.js";
import { recordTypes } from "../src/records/typescript.js";

const kinds = readdirSync("rules/records")
  .filter((file) => file.endsWith(".json"))
  .toSorted()
  .map((file) => JSON.parse(readFileSync(`rules/records/${file}`, "utf8")) as RecordKind);

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const schema = (type: z.ZodType): string => json(z.toJSONSchema(type, { io: "input" }));

const files: Readonly<Record<string, string>> = {
  "src/records/generated.ts": recordTypes(kinds),
  "rules/measure.schema.json": schema(measureSchema),
  "rules/policy.schema.json": schema(policyFileSchema),
  "rules/sources.schema.json": schema(sourcesSchema),
  "rules/calendar.schema.json": schema(calendarSchema),
  "rules/record-kind.schema.json": schema(recordKindSchema),
  "rules/data/unit.schema.json": schema(unitSchema),
  "rules/data/calendar-years.schema.json": schema(calendarYearsSchema),
  "rules/data/exemption.schema.json": schema(exemptionSchema),
  ...Object.fromEntries(
    kinds.map((kind) => [`rules/data/${kind.kind}.schema.json`, json(recordJsonSchema(kind))]),
  ),
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
