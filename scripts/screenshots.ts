/** Pictures of the city's page for the README, made by hand after a change of its look: fonts differ between machines. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContextOptions, chromium } from "playwright-core";
import { chartsOf } from "../src/report/charts/charts-of.js";
import { toHtml } from "../src/report/page/to-html.js";
import { cityReport } from "../test/support/city-report.js";

const FOLDER = "docs/images";
const LARGEST = 300_000;
const WIDE = { viewport: { width: 1200, height: 640 } };
const PHONE = { viewport: { width: 360, height: 720 } };

/** What is looked at: where in the page, on which screen, and what is opened there. */
const views: Readonly<Record<string, readonly [string, BrowserContextOptions, string?]>> = {
  top: ["", WIDE],
  charts: ["#charts", WIDE],
  ranking: ["#list.ranking", WIDE],
  line: ["#unit.qinglan.m03-regular-meeting", WIDE, ".measure[open] .more details"],
  dark: ["#list.lights", { ...WIDE, colorScheme: "dark" }],
  phone: ["#unit.qinglan", PHONE],
};

const report = await cityReport();
const folder = mkdtempSync(join(tmpdir(), "page-"));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
mkdirSync(FOLDER, { recursive: true });
for (const language of ["zh", "en"] as const) {
  const file = join(folder, `${language}.html`);
  writeFileSync(file, toHtml(report, language, { charts: await chartsOf(report, language) }));
  for (const [name, [hash, options, opened]] of Object.entries(views)) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(file).href}${hash}`);
    if (opened !== undefined) await page.locator(`${opened} summary`).first().click();
    const path = `${FOLDER}/page-${name}-${language}.png`;
    await page.screenshot({ path });
    const { size } = statSync(path);
    process.stdout.write(`${path} ${size}\n`);
    if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST} bytes.`);
    await context.close();
  }
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
