import { type Fault, fault } from "../../messages/fault.js";
import type { OptionName } from "../option-faults.js";
import { importWords } from "./import-words.js";

/** What `import` was asked to do. */
export interface ImportArguments {
  readonly paths: readonly string[];
  readonly out: string;
  readonly policy?: string;
  /** A folder with `units.json`, or such a file. */
  readonly units?: string;
  readonly withHidden: boolean;
  /** Whether every way of reading is told for each column apart. */
  readonly columnByColumn: boolean;
  readonly setAside: boolean;
  readonly replace: boolean;
}

/** The arguments of `import`, or what is wrong with them beside the faults that were found before. */
export function readImport(
  paths: readonly string[],
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): ImportArguments | { readonly faults: readonly Fault[] } {
  const [out, policy, units] = (["out", "policy", "units"] as const).map((name) => given.get(name)?.at(-1));
  const faults: Fault[] = [];
  if (paths.length === 0) faults.push(fault("ARGUMENT_MISSING", "<files>", { what: importWords.files }));
  if (out === undefined && !before.some(({ path }) => path === "--out")) {
    faults.push(fault("OPTION_MISSING", "--out", { name: "--out" }));
  }
  if (faults.length > 0 || out === undefined) return { faults };
  return {
    paths,
    out,
    ...(policy === undefined ? {} : { policy }),
    ...(units === undefined ? {} : { units }),
    withHidden: given.has("with-hidden"),
    columnByColumn: given.has("columns"),
    setAside: given.has("set-aside"),
    replace: given.has("replace"),
  };
}
