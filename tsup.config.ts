import { defineConfig, type Options } from "tsup";
import * as builtInTexts from "./src/policy/built-in-texts.js";

const library = { index: "src/index.ts", node: "src/node/index.ts", report: "src/report/index.ts" };

/**
 * What the library is split by: a bundler leaves out the files that nobody asks for, but not what a file does when it
 * is loaded. Whoever only assesses is to load nothing that reads rule files, lists or publishes.
 */
const parts = { assess: "src/assessment/assess-series.ts", policy: "src/policy/check-policy.ts" };

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts what a module exports into the bundle, worked out now, in place of what works it out. */
const workedOut: Plugin = {
  name: "worked-out",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]policy[\\/]built-in-texts\.ts$/ }, () => ({
      contents: Object.entries(builtInTexts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n"),
    }));
  },
};

const shared = {
  target: "node20",
  platform: "neutral",
  esbuildPlugins: [workedOut],
  // Rules and messages are Chinese as well as English: keep them readable in the bundle.
  esbuildOptions(options: { charset?: string }) {
    options.charset = "utf8";
  },
} satisfies Options;

export default defineConfig([
  // The command line is an ES module only; it shares the library's chunks.
  {
    ...shared,
    splitting: true,
    entry: { ...library, ...parts, cli: "src/cli/main.ts" },
    format: ["esm"],
    dts: { entry: library },
  },
  // What splits it would turn import() into require(), which cannot load the optional packages: they are ES modules.
  { ...shared, splitting: false, entry: library, format: ["cjs"], dts: true },
]);
