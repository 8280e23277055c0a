import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { browserTest, visits } from "../report/page/browser.js";
import { bundle } from "./bundling.js";
import { consumer, runNode } from "./consumer.js";

const PEERS = ["hucre", "hucre/xlsx", "vega", "vega-lite"];

const { folder, remove } = consumer();
afterAll(remove);
const { open, close } = visits();
afterAll(close);

it("a bundle of the reports for browsers asks nothing of Node, and of nothing but the optional packages", async () => {
  const face = 'export * from "nineteen-measures/report";';
  const { code, missing } = await bundle(folder, face, {
    platform: "browser",
    minify: true,
    external: PEERS,
  });
  expect(missing.filter((name) => !PEERS.includes(name))).toEqual([]);
  expect(code).not.toMatch(/["'`]node:|\brequire\(/);
});

it("charts are the same by import and by require, which says nothing", async () => {
  const uses = `
    const units = [{ id: "a", name: "青岚县", kinds: ["county"] }];
    const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
    process.on("warning", (warning) => process.stdout.write(String(warning)));
    chartsOf(reportOf(assessment, nineteenMeasures), "zh").then((charts) =>
      process.stdout.write(JSON.stringify(charts)));`;
  const [imported, required] = [join(folder, "charts.mjs"), join(folder, "charts.cjs")];
  writeFileSync(
    imported,
    `import { assess, nineteenMeasures } from "nineteen-measures";
     import { chartsOf, reportOf } from "nineteen-measures/report";${uses}`,
  );
  writeFileSync(
    required,
    `const { assess, nineteenMeasures } = require("nineteen-measures");
     const { chartsOf, reportOf } = require("nineteen-measures/report");${uses}`,
  );
  const wanted = await runNode(imported);
  expect(wanted).toMatch(/^\[\{"id":"lights"/);
  expect(await runNode(required)).toBe(wanted);
});

browserTest(
  "every file is the same in a browser as in Node, charts too, whose texts it could measure",
  async () => {
    const make = `
    import { assess, nineteenMeasures } from "nineteen-measures";
    import { reportFiles, reportOf } from "nineteen-measures/report";
    const units = ["青岚县", "b<i>"].map((name) => ({ id: name, name, kinds: ["county"] }));
    const meeting = { kind: "regular-meeting", chairRole: "principal", on: "2021-01-12" };
    const records = units.map(({ id }) => ({ ...meeting, id, unitId: id }));
    const assessment = assess({ units, records }, { period: "2021-09", asOf: "2021-09-30" });
    const report = reportOf(assessment, nineteenMeasures);
    const files = JSON.stringify(await reportFiles(report, "zh"));`;
    const entry = join(folder, "files.mjs");
    writeFileSync(entry, `${make} process.stdout.write(files);`);
    const wanted = await runNode(entry);
    expect(wanted).toContain("notification.html");

    const { code } = await bundle(folder, `${make} globalThis.made = files;`, { platform: "browser" });
    const { page, wrong } = await open("<!doctype html><title>files</title>");
    await page.addScriptTag({ content: code, type: "module" });
    await page.waitForFunction("globalThis.made !== undefined");
    const made = await page.evaluate("globalThis.made");
    expect(wrong).toEqual([]);
    expect(made === wanted, String(made).slice(0, 200)).toBe(true);
  },
);
