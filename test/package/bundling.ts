import { join } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { root } from "./consumer.js";

export interface Bundle {
  readonly code: string;
  /** What the bundle still imports, and what was left empty because browsers do not have it. */
  readonly missing: readonly string[];
}

/** Bundles code that stands in a consumer's folder; `$test` in it is this folder. */
export async function bundle(folder: string, code: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: code.replaceAll("$test", join(root, "test/package")),
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    charset: "utf8",
    logLevel: "silent",
    ...options,
  });
  return { code: outputFiles?.[0]?.text ?? "", missing: missingFrom(metafile) };
}

function missingFrom(metafile: Metafile | undefined): readonly string[] {
  const imported = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) => imports);
  const left = Object.keys(metafile?.inputs ?? {}).filter((path) => path.startsWith("(disabled)"));
  return [...imported.map(({ path }) => path), ...left];
}
