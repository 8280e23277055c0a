/** Makes the style and the script of the page, small, with their digests, for a page says what it may use. */
import { createHash } from "node:crypto";
import { type BuildOptions, buildSync } from "esbuild";

const FOLDER = "src/report/page/client";

const HEAD = "// Generated from client/ by scripts/generate.ts: do not edit.\n";

/** The module that holds them as texts. */
export function pageAssets(): string {
  const style = built("page.css", {});
  const script = built("main.ts", { format: "iife", target: "es2022" });
  const texts = { STYLE: style, STYLE_HASH: hash(style), SCRIPT: script, SCRIPT_HASH: hash(script) };
  const lines = Object.entries(texts).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  return HEAD + lines.join("");
}

function built(file: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [`${FOLDER}/${file}`],
    bundle: true,
    charset: "utf8",
    minify: true,
    write: false,
  });
  return outputFiles?.[0]?.text.trim() ?? "";
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
