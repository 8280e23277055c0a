import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cityJson, type Face } from "./city-json.js";

/** Assesses the city in a folder and writes the assessment to standard output. */
export function inNode(face: Face, folder = ""): void {
  const text = (name: string): string => readFileSync(join(folder, name), "utf8");
  const texts = {
    units: text("units.json"),
    records: text("records.ndjson"),
    exemptions: text("exemptions.json"),
    collected: text("collected.json"),
  };
  process.stdout.write(cityJson(face, texts));
}
