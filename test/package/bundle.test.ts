import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dependencies } from "../../package.json" with { type: "json" };
import { type Measure, nineteenMeasures } from "../../src/index.js";
import { type Bundle, bundle } from "./bundling.js";
import { cityFiles, cityFolder } from "./city-texts.js";
import { consumer, runNode } from "./consumer.js";
import type { PageResult } from "./in-browser.js";
import { serve } from "./server.js";

/** The most bytes, compressed, that a page loads which assesses; and what of it is our code, rules and kinds. */
const LARGEST = { whole: 125_000, own: 108_000 };
/** The same for a page that uses the built-in policy as data, publishes and compares. */
const LARGEST_WITH_MORE = 175_000;
/** The same for one that uses everything, `parsePolicy` and `crossCheck` with json-rules-engine itself. */
const LARGEST_WITH_EVERYTHING = 250_000;
const NAMES = "assess, nineteenMeasures, compilePolicy, compileCondition, freeze, errata";
const CORE = 'export { assess } from "nineteen-measures";';
const FACE = `export { ${NAMES} } from "nineteen-measures";`;
const FACE_OF_TEST = 'import { assess, freeze } from "nineteen-measures"; const face = { assess, freeze };';

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"];
const MORE_FLAGS = ["disable-component-update", "disable-sync"];

const { folder, remove } = consumer();
afterAll(remove);
const city = cityFolder(folder);

const inBrowsers = { platform: "browser", minify: true } as const;

const compressed = ({ code }: Bundle): number => gzipSync(code, { level: 9 }).length;

describe("a bundle for browsers", () => {
  let face: Bundle;
  let core: Bundle;
  beforeAll(async () => {
    face = await bundle(folder, FACE, inBrowsers);
    core = await bundle(folder, CORE, inBrowsers);
  });

  it("asks nothing of Node", () => {
    expect([...face.missing, ...core.missing]).toEqual([]);
    expect(face.code).not.toMatch(/["'`]node:|\brequire\(/);
  });

  it(`of what assesses is smaller than ${LARGEST.whole} bytes when compressed`, async () => {
    const own = await bundle(folder, CORE, {
      ...inBrowsers,
      external: Object.keys(dependencies).flatMap(below),
    });
    const sizes = { whole: compressed(core), own: compressed(own) };
    process.stdout.write(`\nTo assess: ${sizes.whole} bytes compressed, ${sizes.own} of them our own.\n`);
    expect(sizes.whole).toBeLessThan(LARGEST.whole);
    expect(sizes.own).toBeLessThan(LARGEST.own);
  });

  it("of what assesses has neither what reads rule files nor what only people read", () => {
    const { clause, parameters } = nineteenMeasures.measures[0] as Measure;
    const titles = Object.values(parameters).map(({ title }) => title.zh);
    const inBoth = [core, face].map(({ code }) =>
      [clause.says, ...titles].filter((text) => code.includes(text)),
    );
    expect(inBoth).toEqual([[], [clause.says, ...titles]]);
    expect(core.code).not.toContain("FILE_UNEXPECTED");
  });

  it(`of all that a page may use is smaller than ${LARGEST_WITH_MORE} bytes when compressed`, async () => {
    const all = await bundle(folder, 'export * from "nineteen-measures";', inBrowsers);
    const sizes = [compressed(face), compressed(all)];
    process.stdout.write(
      `\nTo assess and publish: ${sizes.join(" bytes compressed; with all there is: ")}.\n`,
    );
    expect(sizes[0]).toBeLessThan(LARGEST_WITH_MORE);
    expect(sizes[1]).toBeLessThan(LARGEST_WITH_EVERYTHING);
  });
});

/** A package and what is imported from its folders. */
function below(name: string): readonly string[] {
  return [name, `${name}/*`];
}

describe("in a page that may not make code from strings", () => {
  /** What one page posts, and what stood in its console. */
  const visit = async (script: string): Promise<PageResult & { readonly errors: readonly string[] }> => {
    const server = await serve({
      "/": ["text/html", '<!doctype html><script type="module" src="/page.js"></script>'],
      "/page.js": ["text/javascript", script],
      ...cityFiles(city),
    });
    const args = [...FLAGS, ...MORE_FLAGS].map((flag) => `--${flag}`);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args });
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(server.address);
      const late = new Promise<string>((_, reject) => {
        setTimeout(() => reject(new Error(`The page posted nothing. ${errors.join(" ")}`)), 30_000).unref();
      });
      const result = JSON.parse(await Promise.race([server.result, late])) as PageResult;
      // Whatever the console still has to say comes before the answer to this.
      await page.title();
      return { ...result, errors };
    } finally {
      await browser.close();
      await server.close();
    }
  };

  const missing = existsSync(CHROMIUM) ? undefined : `There is no Chromium at ${CHROMIUM}.`;
  const browserTest = (name: string, test: () => Promise<void>): void => {
    it(name, async ({ skip }) => {
      if (missing !== undefined && process.env.CI === "true") throw new Error(missing);
      if (missing !== undefined) process.stderr.write(`\nSkipped: ${name}. ${missing}\n`);
      skip(missing !== undefined, missing);
      await test();
    });
  };

  browserTest("making code from a string is indeed refused", async () => {
    const call = 'import { codeFromString } from "$test/in-browser.ts"; codeFromString();';
    const { code } = await bundle(folder, call, inBrowsers);
    const { json, refused } = await visit(code);
    expect({ json, refused }).toEqual({ json: "EvalError", refused: ["script-src eval"] });
  });

  browserTest(
    "an assessment and the digest of its notification are the same as in Node, byte for byte, and nothing is refused",
    async () => {
      const entry = join(folder, "in-node.mjs");
      const inNode = `${FACE_OF_TEST} import { inNode } from "$test/in-node.ts"; inNode(face, process.argv[2]);`;
      const external = { packages: "external", platform: "node" } as const;
      writeFileSync(entry, (await bundle(folder, inNode, external)).code);
      const wanted = await runNode(entry, [city]);
      expect(JSON.parse(wanted).assessment.units.length).toBeGreaterThan(0);
      expect(JSON.parse(wanted).digest).toMatch(/^[0-9a-f]{64}$/);
      const required = join(folder, "in-node.cjs");
      writeFileSync(required, (await bundle(folder, inNode, { ...external, format: "cjs" })).code);
      expect((await runNode(required, [city])) === wanted, "CommonJS and ES modules differ.").toBe(true);

      const call = `${FACE_OF_TEST} import { inBrowser } from "$test/in-browser.ts"; inBrowser(face);`;
      const { code } = await bundle(folder, call, inBrowsers);
      const { json, refused, errors } = await visit(code);
      expect({ refused, errors }).toEqual({ refused: [], errors: [] });
      expect(json === wanted, `${json.slice(0, 200)}…`).toBe(true);
    },
  );
});
