import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../../src/report/page/anchors.js";
import { html, markup } from "../../../src/report/page/html.js";
import { toHtml } from "../../../src/report/page/to-html.js";
import { cityReport } from "../../support/city-report.js";
import { pageReport } from "./page-report.js";

const chart = {
  id: "scores",
  title: "Scores",
  description: "What is shown",
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>甲 "50%" #1</text></svg>`,
  table: { columns: ["Unit", "Score"], rows: [["Qinglan", 87.35]] },
};

describe("a template", () => {
  it("escapes what is filled in, once, and takes pieces as they are", () => {
    const inner = html`<b>${`<i>"&'`}</b>`;
    expect(markup(html`<p title="${'"x"'}">${inner}${[1, inner]}${undefined}</p>`)).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;&quot;&amp;&#39;</b>1<b>&lt;i&gt;&quot;&amp;&#39;</b></p>',
    );
  });

  it("takes nothing from the data for a piece, whatever it looks like", () => {
    const fake = JSON.parse('{"html":"<script>","markup":"<script>","map":"x"}');
    expect(() => markup(html`${fake}`)).toThrow();
  });

  it("leaves no text that a browser would read as markup, or that changes the order of letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markup(html`${text}`)).not.toMatch(/[<>"'\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("the id of a place", () => {
  it("is safe, and its own for every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(anchor(a, b)).toMatch(/^[A-Za-z0-9_.-]*$/);
        if (a !== b) expect(anchor(a)).not.toBe(anchor(b));
      }),
    );
    expect(anchor("unit", 'a.b"_', "甲")).toBe("unit.a_2e_b_22__5f_._7532_");
  });
});

describe("the page", () => {
  it("is the same each time and says which language it is in", () => {
    const first = toHtml(pageReport(), "zh", { charts: [chart] });
    expect(toHtml(pageReport(), "zh", { charts: [chart] })).toBe(first);
    expect(first).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(first).toContain('<q lang="en">the clause of the article Qinglan</q>');
    expect(toHtml(pageReport({ unit: "青岚县", unitId: "q", record: "r" }), "en")).toContain(
      '<span lang="zh">青岚县</span>',
    );
  });

  it("allows its own style and script by their digests, and nothing else", () => {
    const page = toHtml(pageReport(), "en");
    const digest = (tag: string): string =>
      createHash("sha256")
        .update(page.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? "")
        .digest("base64");
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split("; ").toSorted()).toEqual(
      [
        "default-src 'none'",
        `style-src 'sha256-${digest("style")}'`,
        `script-src 'sha256-${digest("script")}'`,
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
      ].toSorted(),
    );
    expect(page.split(/<script|<style/).length).toBe(3);
    expect(page).not.toMatch(/ style=| on[a-z]+="|javascript:/);
  });

  it("has a small script", () => {
    const script = toHtml(pageReport(), "en").split("<script>")[1]?.split("</script>")[0] ?? "";
    expect(script.length).toBeGreaterThan(1000);
    expect(script.length).toBeLessThan(8192);
  });

  it("has every id once, and no link that leads nowhere", () => {
    const page = toHtml(pageReport(), "en", { charts: [chart] });
    expect(places(page).links.length).toBeGreaterThan(20);
    holdLinks(page);
  });

  it("shows a chart as an image that decodes to what was drawn, with its figures in a table", () => {
    const page = toHtml(pageReport(), "en", { charts: [chart] });
    const address =
      /<img class="chart" src="data:image\/svg\+xml;charset=utf-8,([^"]*)"/.exec(page)?.[1] ?? "";
    expect(address).not.toMatch(/[<>#]/);
    expect(decodeURIComponent(address)).toBe(chart.svg);
    expect(page).toContain('<th scope="row">Qinglan<td class="n">87.35');
  });

  it("names a light by word and shape class, never by colour alone", () => {
    const page = toHtml(pageReport(), "zh");
    expect(page).toContain('<span class="light yellow">黄灯</span>');
  });

  it("of the whole city is complete and of a size that can be mailed", async () => {
    const report = await cityReport("2021-08");
    const page = toHtml(report, "zh");
    process.stdout.write(
      `\nThe page has ${Buffer.byteLength(page)} bytes, ${gzipSync(page).length} compressed.\n`,
    );
    expect(Buffer.byteLength(page)).toBeLessThan(4.2e6);
    for (const { unitId } of report.sheets) expect(page).toContain(`id="unit.${unitId}"`);
    holdLinks(page);
    const rows = report.lists.reduce((all, { rows: own }) => all + own.length, 0);
    expect(page.split("<tr>").length).toBeGreaterThan(rows);
  });
});

describe("the colours", () => {
  const css = readFileSync("src/report/page/client/colours.css", "utf8");
  const [light = "", dark = ""] = css.split("@media");
  const schemes = { light, dark };
  const pairs = [
    ...["ink", "soft", "accent", "link"].flatMap((ink) => ["paper", "band"].map((on) => [ink, on])),
    ...["red", "yellow", "green", "grey"].map((colour) => [colour, `on-${colour}`]),
  ];

  it.each(Object.entries(schemes))("can be read in the %s scheme: 4.5 to 1 at least", (_, scheme) => {
    const colour = (name = ""): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1] ?? "";
    for (const [ink, on] of pairs) {
      expect(contrast(colour(ink), colour(on)), `${ink} on ${on}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("are measured as the guideline says", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

function places(page: string): { readonly ids: readonly string[]; readonly links: readonly string[] } {
  const all = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, place = ""]) => place);
  return { ids: all(/ id="([^"]*)"/g), links: all(/ href="#([^"]*)"/g) };
}

function holdLinks(page: string): void {
  const { ids, links } = places(page);
  const known = new Set(ids);
  expect(known.size).toBe(ids.length);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
}

/** The contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [less = 0, more = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}
