/**
 * Writes the page and the workbook of the city's September 2021 into docs/examples, as the command makes them. With
 * `--check` it only says whether they are up to date. Run from the root of the repository.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../src/cli/run.js";

const asked = ["report", "fixtures/city", "--period", "2021-09", "--day", "10", "--lang", "zh"];
const issue = [
  "--city",
  "云泽市",
  "--issue-number",
  "9",
  "--issued-by",
  "云泽市发展改革委",
  "--printed-on",
  "2021-10-12",
];
/** Where each file of the report is kept. */
const kept: Readonly<Record<string, string>> = {
  "notification.html": "docs/examples/2021-09.zh.html",
  "notification.xlsx": "docs/examples/2021-09.zh.xlsx",
};

const check = process.argv.includes("--check");
const folder = mkdtempSync(join(tmpdir(), "report-"));
try {
  let said = "";
  const sink = { write: (text: string) => (said += text), colour: false };
  const code = await run([...asked, ...issue, "--out", folder], { stdout: sink, stderr: sink });
  if (code !== 0) throw new Error(said);
  for (const [made, path] of Object.entries(kept)) keep(readFileSync(join(folder, made)), path);
} finally {
  rmSync(folder, { recursive: true });
}

function keep(content: Buffer, path: string): void {
  if (existsSync(path) && readFileSync(path).equals(content)) return;
  if (check) {
    process.stderr.write(`${path} is not up to date: run \`npm run report\`.\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
