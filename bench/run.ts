import { mkdtempSync, rmSync } from "node:fs";
import { demandsOf } from "./demands.js";
import { writeInto } from "./docs.js";
import { measure } from "./measure.js";
import { help, optionsOf } from "./options.js";
import { markdownOf, textOf } from "./print.js";
import { buildChild } from "./spawn.js";
import { sectionsOf } from "./table.js";

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return say(help);
  // In this package, where the library is found by its name.
  const folder = mkdtempSync(".bench-");
  try {
    buildChild(folder);
    const report = await measure(options, folder, (line) => process.stderr.write(`${line}\n`));
    const demands = demandsOf(report);
    const sections = sectionsOf(report, demands);
    say(options.json ? JSON.stringify({ ...report, demands }, null, 2) : textOf(sections, report));
    if (options.write) writeInto("docs/performance.md", markdownOf(sections, report));
    for (const { title, met } of demands) {
      if (met !== false) continue;
      process.stderr.write(`Missed: ${title}.\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
