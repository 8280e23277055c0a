import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { consumer, root, runNode } from "../package/consumer.js";
import { type Block, markdownBlocks } from "./block.js";
import { docBlocks } from "./doc-blocks.js";
import { checkedModule, place, runnableModule } from "./program.js";
import { publicValues, typeFaults } from "./types.js";

const README = "README.md";
const GUIDE = "docs/write-a-measure.md";
const PAGES = [
  "docs/standing.md",
  "docs/notifications.md",
  "docs/import.md",
  "docs/report.md",
  "docs/scale.md",
];
const SOURCES = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .toSorted();

const textOf = (path: string): string => {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};
const inReadme = markdownBlocks(README, textOf(README));
const inSources = SOURCES.flatMap((file) => docBlocks(file, textOf(file)));
const inPages = PAGES.flatMap((file) => markdownBlocks(file, textOf(file)));
// The guide's own test runs what it shows, among the files that it has written; here its types are checked.
const inGuide = markdownBlocks(GUIDE, textOf(GUIDE));
const blocks = [...inReadme, ...inPages, ...inGuide, ...inSources];

const values = publicValues();
const names = new Set(values.map(({ name }) => name));
const isPublic = (name: string): boolean => names.has(name);

const { folder, remove } = consumer();
afterAll(remove);

const stem = ({ file, line }: Block): string => `${file.replaceAll(/[^\w]/g, "-")}-${line}`;

describe("the examples", () => {
  it("are in the README, all but two of them to be run", () => {
    expect(inReadme.length).toBeGreaterThan(0);
    expect(inReadme.filter(({ noRun }) => noRun).length).toBeLessThanOrEqual(2);
    expect(inReadme.every(({ noRun }) => noRun)).toBe(false);
  });

  it("are all found in the doc comments", () => {
    const written = SOURCES.map(
      (file) => textOf(file).match(/^[ \t]*(\/\*)?\*+[ \t]*@example\b/gm)?.length ?? 0,
    );
    expect(inSources.length).toBe(written.reduce((sum, count) => sum + count, 0));
    expect(inSources.filter(({ code }) => code.trim() === "").map(place)).toEqual([]);
  });

  it("are there for every function and constant that the package exports", () => {
    const without = values.filter(({ name, hasExample }) => !hasExample && name !== "FaultError");
    expect(without.map(({ name, declaredIn }) => `${name} in ${declaredIn} has no @example`)).toEqual([]);
  });

  it("have the types of the built package", () => {
    const files = new Map(blocks.map((block) => [join(folder, `${stem(block)}.ts`), block]));
    for (const [path, block] of files) writeFileSync(path, checkedModule(block, isPublic));
    const faults = typeFaults([...files.keys()]).map(({ file = "", line, message }) => {
      const block = files.get(file);
      return `${block === undefined ? basename(file) : block.file}:${line ?? ""} ${message}`;
    });
    expect(faults).toEqual([]);
  });
});

describe("the example runs and gives what it says", () => {
  const run = blocks.filter(({ noRun }) => !noRun);
  it.concurrent.each(run.map((block) => [place(block), block] as const))("%s", async (_, block) => {
    const outfile = join(folder, `${stem(block)}.mjs`);
    await build({
      stdin: {
        contents: runnableModule(block, isPublic),
        resolveDir: folder,
        sourcefile: block.file,
        loader: "ts",
      },
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      sourcemap: "inline",
      charset: "utf8",
      logLevel: "silent",
    });
    await runNode(outfile);
  });
});
