import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { it } from "vitest";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"];
const MISSING = existsSync(CHROMIUM) ? undefined : `There is no Chromium at ${CHROMIUM}.`;

/** A page that was opened, with what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** What stood in the console, was thrown, was refused by the page's policy, or was asked of anybody. */
  readonly wrong: readonly string[];
}

export interface Visits {
  /** Opens a text as a file, as a reader does who was sent it. */
  readonly open: (text: string, options?: BrowserContextOptions, hash?: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** A test that needs a browser: skipped aloud where there is none, but not where everything is checked. */
export function browserTest(name: string, test: () => Promise<void>): void {
  it(name, async ({ skip }) => {
    if (MISSING !== undefined && process.env.CI === "true") throw new Error(MISSING);
    if (MISSING !== undefined) process.stderr.write(`\nSkipped: ${name}. ${MISSING}\n`);
    skip(MISSING !== undefined, MISSING);
    await test();
  });
}

export function visits(): Visits {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  let browser: Browser | undefined;
  let files = 0;
  return {
    open: async (text, options = {}, hash = "") => {
      const args = FLAGS.map((flag) => `--${flag}`);
      browser ??= await chromium.launch({ executablePath: CHROMIUM, args });
      files += 1;
      const file = join(folder, `${files}.html`);
      writeFileSync(file, text);
      const address = pathToFileURL(file).href;
      const page = await (await browser.newContext(options)).newPage();
      const wrong: string[] = [];
      page.on("console", (message) => wrong.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => wrong.push(String(error)));
      page.on("dialog", (dialog) => {
        wrong.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !url.startsWith("data:")) wrong.push(`request: ${url}`);
      });
      await page.goto(`${address}${hash}`);
      return { page, wrong };
    },
    close: async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
