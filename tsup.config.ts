import { defineConfig } from "tsup";

const library = { index: "src/index.ts", node: "src/node/index.ts", report: "src/report/index.ts" };

const shared = {
  target: "node20",
  platform: "neutral",
  // Rules and messages are Chinese as well as English: keep them readable in the bundle.
  esbuildOptions(options: { charset?: string }) {
    options.charset = "utf8";
  },
} as const;

export default defineConfig([
  // The command line is an ES module only; it shares the library's chunks.
  {
    ...shared,
    splitting: true,
    entry: { ...library, cli: "src/cli/main.ts" },
    format: ["esm"],
    dts: { entry: library },
  },
  // What splits it would turn import() into require(), which cannot load the optional packages: they are ES modules.
  { ...shared, splitting: false, entry: library, format: ["cjs"], dts: true },
]);
