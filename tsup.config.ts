import { defineConfig } from "tsup";

const shared = {
  target: "node20",
  platform: "neutral",
  // Rules and messages are Chinese as well as English: keep them readable in the bundle.
  esbuildOptions(options: { charset?: string }) {
    options.charset = "utf8";
  },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", node: "src/node/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
  },
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: ["esm"], platform: "node" },
]);
