import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { bundle } from "./bundling.js";
import { consumer, runNode } from "./consumer.js";

const PEERS = ["hucre", "hucre/xlsx", "vega", "vega-lite"];

const { folder, remove } = consumer();
afterAll(remove);

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
