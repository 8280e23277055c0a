import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { type Assessment, compilePolicy, format, parsePolicy } from "../../src/index.js";
import { readDataset, readPolicyFiles } from "../../src/node/index.js";
import { folderWith, type Ran, ran } from "../cli/folders.js";
import { markdownBlocks } from "../examples/block.js";
import { runnableModule } from "../examples/program.js";
import { consumer } from "../package/consumer.js";
import { type Code, codeOf, tablesOf } from "./page.js";

// The page is followed from top to bottom, as a policy officer would: every file is written, every command run.

const PAGE = "docs/write-a-measure.md";
const page = readFileSync(PAGE, "utf8");
const work = folderWith({});
const { folder, remove } = consumer();
afterAll(remove);

/** Runs one command of the page in the folder in which its files are. */
async function command(line: string): Promise<Ran | undefined> {
  if (line === "cp -r rules city-rules") {
    cpSync("rules", join(work, "city-rules"), { recursive: true });
    return undefined;
  }
  const [npx, program, ...argv] = line.split(" ");
  if (npx !== "npx" || program !== "nineteen-measures") throw new Error(`The page has "${line}" run.`);
  return ran(argv.map((word) => (["open-data", "city-rules"].includes(word) ? join(work, word) : word)));
}

/** Writes a file, or puts the next piece to one that the page has begun. */
function write({ file = "", text }: Code, begun: Set<string>): void {
  const path = join(work, file);
  mkdirSync(dirname(path), { recursive: true });
  if (!begun.has(file)) expect(existsSync(path), `${file} is shipped already`).toBe(false);
  writeFileSync(path, begun.has(file) ? readFileSync(path, "utf8") + text : text);
  begun.add(file);
}

/** Replaces what a difference takes away by what it puts in its place; gives back how to undo it. */
function change({ file = "", text }: Code): () => void {
  const path = join(work, file);
  const before = readFileSync(path, "utf8");
  const pairs = `\n${text}`.split(/\n(?=- )/).filter((pair) => pair.trim() !== "");
  const after = pairs.reduce((whole, pair) => {
    const lines = pair.trimEnd().split("\n");
    const marked = (mark: string): string =>
      lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(2)] : [])).join("\n");
    const parts = whole.split(marked("- "));
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${marked("- ")}`);
    return parts.join(marked("+ "));
  }, before);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

async function follow(blocks: readonly Code[]): Promise<readonly Ran[]> {
  const runs: Ran[] = [];
  const begun = new Set<string>();
  let undo: (() => void)[] = [];
  for (const block of blocks) {
    if (block.language === "json") write(block, begun);
    if (block.language === "diff") {
      const back = change(block);
      if (block.undone) undo.push(back);
    }
    if (block.language === "text") expect(runs.at(-1)?.err.replaceAll(`${work}/`, "")).toBe(block.text);
    if (block.language !== "sh") continue;
    for (const line of block.text.trim().split("\n")) {
      const one = await command(line);
      if (one !== undefined) runs.push(one);
    }
    for (const back of undo) back();
    undo = [];
  }
  return runs;
}

describe("the page on writing a measure", async () => {
  const runs = await follow(codeOf(page));
  const reading = parsePolicy(await readPolicyFiles(join(work, "city-rules")));
  const data = await readDataset(join(work, "open-data"));
  if (!reading.ok || !data.ok) throw new Error("What the page writes cannot be read.");
  const options = { period: "2021-06", asOf: "2021-07-31", strict: true };
  const assessment: Assessment = compilePolicy(reading.policy).assess(data.dataset as never, options);
  const unit = assessment.units[0];
  const measure = unit?.measures.find(({ id }) => id === "m20-open-data");

  it("runs a command that tells the faults and one that scores", () => {
    expect(runs.map(({ code }) => code)).toEqual([2, 0]);
    expect(runs[1]?.out).toContain("Measure 20: Open data");
  });

  it("has programs that give what they say", async () => {
    const programs = markdownBlocks(PAGE, page);
    expect(programs).not.toEqual([]);
    for (const program of programs) {
      const outfile = join(folder, `guide-${program.line}.mjs`);
      const contents = runnableModule(program, () => true);
      await build({
        stdin: { contents, resolveDir: folder, sourcefile: PAGE, loader: "ts" },
        outfile,
        bundle: true,
        packages: "external",
        platform: "node",
        format: "esm",
        logLevel: "silent",
      });
      await promisify(execFile)(process.execPath, [outfile], { cwd: work });
    }
  });

  it("shows every line, every period and every finding as they come out", () => {
    const lines = (measure?.lines ?? []).map(({ title, points, working = "", earned = "" }) => [
      format(title, "en"),
      String(points),
      working,
      String(earned),
    ]);
    const duties = (measure?.duties ?? []).flatMap(({ duty, instances }) =>
      instances.map(({ period = "", due, state, credit }) => [duty, period, due, state, String(credit)]),
    );
    const findings = (measure?.violations ?? []).map(({ message, raisedOn, state, closedOn = "" }) => [
      format(message, "en"),
      raisedOn,
      `${state} ${closedOn}`.trim(),
    ]);
    expect(tablesOf(page).map(({ rows }) => rows)).toEqual([
      [...lines, ["Score", "", "", String(measure?.score)]],
      duties,
      findings,
    ]);
  });

  it("says what became of the rest", () => {
    expect([unit?.total, unit?.notRanked]).toEqual([80, "coverage"]);
    const others = unit?.measures.filter(({ id }) => id !== measure?.id).map(({ state }) => state);
    expect([...new Set(others)]).toEqual(["no-data"]);
    const first = measure?.violations.find(({ code }) => code === "M20-SETS");
    expect(page).toContain(`: ${first?.message.zh} `);
  });
});
