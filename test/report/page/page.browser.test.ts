import { source } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { toHtml } from "../../../src/report/page/to-html.js";
import { cityReport } from "../../support/city-report.js";
import { browserTest, visits } from "./browser.js";
import { pageReport } from "./page-report.js";

// The page as its readers have it: a file that is opened in a browser.

const { open, close } = visits();
afterAll(close);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="50"><text y="20">drawn</text></svg>`;
const table = { columns: ["Unit", "Score"], rows: [["Qinglan", 87.35]] };
const charts = [{ id: "scores", title: "Scores", description: "What is shown", svg, table }];
const english = toHtml(pageReport(), "en", { charts });
/** What A4 leaves between the margins, in pixels of CSS. */
const [UPRIGHT, ACROSS] = [703, 1031];
const PHONE = { viewport: { width: 360, height: 740 } };

const todo = (page: Page) => page.locator("#list\\.todo");
const column = (page: Page, n: number) => todo(page).locator(`tbody tr:not([hidden]) > :nth-child(${n})`);
const heading = (page: Page, name: string) =>
  todo(page).getByRole("columnheader", { name }).getByRole("button");

describe("a table", () => {
  browserTest(
    "sorts by clicking: up, down and back, empty cells last, codes as the list has them",
    async () => {
      const { page, wrong } = await open(english);
      await heading(page, "Due").click();
      const up = ["2021-08-01", "2021-09-30", "2021-10-05", "2021-10-05", "2021-10-10", "2021-12-31", "", ""];
      expect(await column(page, 3).allTextContents()).toEqual(up);
      // Stable: of two equal days the row that stood first stands first.
      expect(await column(page, 1).allTextContents()).toEqual(["5", "3", "1", "4", "8", "7", "2", "6"]);
      expect(await todo(page).getByRole("columnheader", { name: "Due" }).getAttribute("aria-sort")).toBe(
        "ascending",
      );
      await heading(page, "Due").click();
      expect(await column(page, 3).allTextContents()).toEqual([...up.slice(0, 6).toReversed(), "", ""]);
      await heading(page, "Due").click();
      expect(await column(page, 1).allTextContents()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
      await heading(page, "Colour").click();
      expect(await column(page, 4).allTextContents()).toEqual([
        ...["red", "red", "yellow", "yellow", "green", "green", "grey", ""],
      ]);
      await heading(page, "Change").click();
      expect(await column(page, 5).allTextContents()).toEqual([
        ...["-12.00", "-3.50", "-1.00", "0.00", "+1.00", "+2.00", "+4.00", "+10.00"],
      ]);
      expect(await todo(page).locator("tfoot tr").count()).toBe(1);
      expect(wrong).toEqual([]);
    },
  );

  browserTest("sorts numbers as numbers, each part of a list by itself, with the keyboard", async () => {
    const { page } = await open(english);
    const first = page.locator("#list\\.ranking table").first();
    await first.getByRole("columnheader", { name: "Total" }).getByRole("button").focus();
    await page.keyboard.press("Enter");
    const totals = async (n: number) =>
      await page
        .locator("#list\\.ranking table")
        .nth(n)
        .locator("tbody tr > :nth-child(3)")
        .allTextContents();
    expect(await totals(0)).toEqual(["9.00", "87.25", "98.00", "100.50"]);
    expect(await totals(1)).toEqual(["0.00", "70.00", "60.00", "50.00"]);
    await page.keyboard.press("Space");
    expect(await totals(0)).toEqual(["100.50", "98.00", "87.25", "9.00"]);
  });

  browserTest("filters by words and by choice, and says how many rows are shown", async () => {
    const { page, wrong } = await open(english);
    const status = todo(page).getByRole("status");
    expect(await status.textContent()).toBe("8 of 8 rows are shown");
    await todo(page).getByRole("searchbox").fill("2021-10 M-1");
    expect(await status.textContent()).toBe("3 of 8 rows are shown");
    await todo(page).getByRole("combobox", { name: "Colour" }).selectOption("yellow");
    expect(await status.textContent()).toBe("2 of 8 rows are shown");
    expect(await column(page, 1).allTextContents()).toEqual(["4", "8"]);
    await heading(page, "Due").click();
    await heading(page, "Due").click();
    expect(await column(page, 1).allTextContents()).toEqual(["8", "4"]);
    await todo(page).getByRole("searchbox").fill("");
    await todo(page).getByRole("combobox", { name: "Colour" }).selectOption("");
    expect(await status.textContent()).toBe("8 of 8 rows are shown");
    expect(wrong).toEqual([]);
  });

  browserTest("that is left without rows by a filter goes, its neighbours stay", async () => {
    const { page } = await open(english);
    await page.locator("#list\\.ranking").getByRole("searchbox").fill("unit-1");
    expect(await page.locator("#list\\.ranking table:visible").count()).toBe(1);
  });
});

describe("a score", () => {
  browserTest("opens from the ranking down to lines, facts, record ids and the clause", async () => {
    const { page, wrong } = await open(english);
    await page.locator("#list\\.ranking").getByRole("link", { name: "100.50" }).click();
    const sheet = page.locator("#unit\\.qinglan");
    await sheet.locator("summary", { hasText: "Lead the work" }).click();
    await expectVisible(sheet.getByText("50 × 2/3 = 33.33"));
    await expectVisible(sheet.getByText("the clause of the article"));
    expect(await sheet.getByText("held.rate").isVisible()).toBe(false);
    await sheet.locator("summary", { hasText: "Basis and records (2)" }).click();
    await expectVisible(sheet.getByText("held.rate"));
    expect(await sheet.locator(".behind code").last().textContent()).toBe("m-1 m-2");
    await sheet.locator("summary", { hasText: "Duties (1)" }).click();
    await expectVisible(sheet.locator("b", { hasText: "missed" }));
    await expectVisible(sheet.getByText("No meeting of Qinglan was held."));
    expect(wrong).toEqual([]);
  });

  browserTest("can be linked: its sheet and its measure are open when the page opens", async () => {
    const { page } = await open(english, {}, "#unit.qinglan.m01");
    await expectVisible(page.locator("#unit\\.qinglan").getByText("50 × 2/3 = 33.33"));
    expect(await page.locator("#unit\\.unit-1").isVisible()).toBe(false);
    expect(
      await page.locator("#unit\\.qinglan\\.m01").evaluate((e) => e.getBoundingClientRect().top),
    ).toBeLessThan(400);
  });

  browserTest("all of them open and close at once", async () => {
    const { page } = await open(english);
    const buttons = page.locator("#sheets > .tools").getByRole("button");
    await buttons.first().click();
    expect(await page.getByText("50 × 2/3 = 33.33").filter({ visible: true }).count()).toBe(8);
    await buttons.last().click();
    expect(await page.getByText("50 × 2/3 = 33.33").filter({ visible: true }).count()).toBe(0);
  });
});

describe("without scripts", () => {
  browserTest("everything can be read and opened", async () => {
    const { page, wrong } = await open(english, { javaScriptEnabled: false });
    await page.locator(".sheet summary").first().click();
    await page.locator(".measure > summary").first().click();
    await expectVisible(page.getByText("50 × 2/3 = 33.33").first());
    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.locator("th button").count()).toBe(0);
    await expectVisible(page.getByAltText("What is shown"));
    expect(wrong).toEqual([]);
    const linked = await open(english, { javaScriptEnabled: false }, "#unit.qinglan.m01");
    await expectVisible(linked.page.locator("#unit\\.qinglan\\.m01"));
  });
});

describe("on paper", () => {
  browserTest("all lines are shown and nothing is cut off, with a number on every page", async () => {
    const { page } = await open(english);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    // A page for the text, one for each list or two, and one or two for each of the eight sheets.
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(10);
    expect(pages).toBeLessThan(30);
    await page.setViewportSize({ width: UPRIGHT, height: ACROSS });
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("50 × 2/3 = 33.33").filter({ visible: true }).count()).toBe(8);
    expect(await page.getByRole("navigation").isVisible()).toBe(false);
    expect(await overflowing(page)).toEqual([]);
  });
});

describe("the whole city", () => {
  browserTest(
    "fits on A4, its lists across and its sheets upright, and opens without a word in the console",
    async () => {
      const report = await cityReport("2021-08");
      for (const language of ["zh", "en"] as const) {
        const { page, wrong } = await open(toHtml(report, language, { charts }));
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: ACROSS, height: UPRIGHT });
        expect(await overflowing(page, ".list")).toEqual([]);
        await page.setViewportSize({ width: UPRIGHT, height: ACROSS });
        expect(await overflowing(page, "section:not(.list)")).toEqual([]);
        expect(wrong).toEqual([]);
      }
    },
  );
});

describe("on a phone", () => {
  browserTest("nothing but tables in their boxes is wider than the screen", async () => {
    const { page } = await open(english, PHONE);
    await page.locator("#sheets > .tools").getByRole("button").first().click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE.viewport.width);
    expect(await page.locator("nav ul").first().isVisible()).toBe(false);
  });
});

describe("hostile texts", () => {
  const hostile = [
    "<script>alert(1)</script>",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "javascript:alert(1)",
    "</style></script></title><img src=x onerror=alert(1)>",
    "]]><svg onload=alert(1)>",
    "{{alert(1)}}&lt;b&gt;",
  ];

  browserTest("come out as texts and run nothing, as names, ids and in charts", async () => {
    for (const text of hostile) {
      const report = pageReport({ unit: text, unitId: text, record: text });
      const drawn = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>`;
      const chart = {
        id: "scores",
        title: text,
        description: text,
        svg: drawn,
        table: { columns: [text], rows: [[text]] },
      };
      const { page, wrong } = await open(toHtml(report, "zh", { charts: [chart] }));
      expect(await page.title()).toBe(`${text}通报`);
      expect(await page.locator("h1").textContent()).toBe(`${text}通报`);
      expect(await page.locator(".sheet h3").first().textContent()).toBe(text);
      await page.locator("#list\\.ranking td a").first().click();
      await expectVisible(page.getByText(`Sheet of ${text}`).first());
      await page.locator("h1").hover();
      expect(await page.locator("script, style, svg, img, [onload], [onerror]").count()).toBe(
        await page.locator("body > script, head > style, svg.bar, img.chart").count(),
      );
      expect(wrong).toEqual([]);
      await page.context().close();
    }
  });

  browserTest("that would turn letters about lose what turns them", async () => {
    const { page } = await open(
      toHtml(pageReport({ unit: "a\u202Eb\u0000c", unitId: "\u202E", record: "r" }), "en"),
    );
    expect(await page.locator(".sheet h3").first().textContent()).toBe("abc");
  });
});

describe("for everybody", () => {
  browserTest("axe finds nothing, light and dark, wide and narrow, open and closed", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const options of [{}, PHONE]) {
        const { page } = await open(english, { ...options, colorScheme });
        for (const isOpen of [false, true]) {
          if (isOpen)
            await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
          await page.evaluate(source);
          const found = await page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
          );
          expect(found).toEqual([]);
        }
      }
    }
  });

  browserTest("the first stop of the keyboard leads past the contents", async () => {
    const { page } = await open(english);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
  });
});

async function expectVisible(found: ReturnType<Page["locator"]>): Promise<void> {
  await found.waitFor({ state: "visible", timeout: 5000 });
}

/** What is wider than the paper. */
function overflowing(page: Page, within = "main"): Promise<unknown> {
  const isWide = "({ right, width }) => width > 0 && right > innerWidth + 1";
  return page.evaluate(
    `[...document.querySelectorAll("${within}")].flatMap((part) => [...part.querySelectorAll("*")])
      .filter((one) => (${isWide})(one.getBoundingClientRect())).map((one) => one.outerHTML.slice(0, 80))`,
  );
}
