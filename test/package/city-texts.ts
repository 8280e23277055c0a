import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./consumer.js";

const FILES = ["units.json", "records.ndjson", "exemptions.json", "collected.json"];

const meeting = (unitId: string, month: string, chairRole: string) => ({
  kind: "regular-meeting",
  id: `${unitId}-${month}`,
  unitId,
  on: `2021-${month}-12`,
  chairRole,
  minutesOn: `2021-${month}-15`,
});

const small = {
  units: [
    { id: "qinglan", name: { en: "Qinglan County", zh: "青岚县" }, kinds: ["county"] },
    { id: "baisha", name: { en: "Baisha County", zh: "白沙县" }, kinds: ["county"] },
  ],
  records: [
    meeting("qinglan", "01", "principal"),
    meeting("qinglan", "02", "deputy"),
    meeting("qinglan", "08", "principal"),
    meeting("baisha", "03", "nobody"),
  ],
};

/** The folder of a city: the repository's, or a small one that is made in `folder`. */
export function cityFolder(folder: string): string {
  const city = join(root, "fixtures/city");
  if (FILES.every((name) => existsSync(join(city, name)))) return city;
  const made = join(folder, "city");
  mkdirSync(made);
  writeFileSync(join(made, "units.json"), JSON.stringify(small.units));
  writeFileSync(
    join(made, "records.ndjson"),
    small.records.map((one) => `${JSON.stringify(one)}\n`).join(""),
  );
  writeFileSync(join(made, "exemptions.json"), "[]");
  writeFileSync(join(made, "collected.json"), "[]");
  return made;
}

/** The files of a city by the address they are served at. */
export function cityFiles(folder: string): Readonly<Record<string, readonly [type: string, text: string]>> {
  const served = FILES.map((name) => [
    `/${name}`,
    ["application/json", readFileSync(join(folder, name), "utf8")] as const,
  ]);
  return Object.fromEntries(served);
}
