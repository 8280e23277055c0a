/**
 * Writes the fictional city of fixtures/city. With `--check` it only says whether its files are up to date; with
 * `--golden` it writes the results that the library gives for them today, to be read before they are kept.
 * Run from the root of the repository.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cityFiles, readCity } from "./city/files.js";
import { goldens, goldenText } from "./city/golden.js";

const asked = process.argv.slice(2);

if (asked.includes("--check")) {
  for (const [path, text] of Object.entries(cityFiles())) {
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    const state = existsSync(path) ? "differs from the city that scripts/city makes" : "is missing";
    process.stderr.write(`${path} ${state}: run "npm run city".\n`);
    process.exitCode = 1;
  }
} else if (asked.includes("--golden")) {
  const city = readCity();
  for (const [path, options] of Object.entries(goldens)) write(path, goldenText(city, options));
} else {
  for (const [path, text] of Object.entries(cityFiles())) write(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
