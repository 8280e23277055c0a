import { type Fault, fault } from "../../messages/fault.js";
import type { OptionName } from "../option-faults.js";

/** What `template` was asked for: a heading line of one kind, or the list of kinds where none is named; or a workbook. */
export interface TemplateArguments {
  /** Kinds of record or parts of a dataset. A workbook has all of them where none is named. */
  readonly kinds: readonly string[];
  readonly policy?: string;
  readonly workbook?: {
    readonly out: string;
    /** The folder of the dataset that it is filled with. */
    readonly from?: string;
    readonly replace: boolean;
  };
}

const OF_WORKBOOK = ["out", "from", "replace"] as const;

/** The arguments of `template`, or what is wrong with them beside the faults that were found before. */
export function readTemplate(
  kinds: readonly string[],
  given: ReadonlyMap<OptionName, readonly string[]>,
  before: readonly Fault[],
): TemplateArguments | { readonly faults: readonly Fault[] } {
  const [out, from, policy] = (["out", "from", "policy"] as const).map((name) => given.get(name)?.at(-1));
  const asked = { kinds, ...(policy === undefined ? {} : { policy }) };
  if (!given.has("xlsx")) {
    const faults = [
      ...(OF_WORKBOOK.some((name) => given.has(name))
        ? [fault("OPTION_MISSING", "--xlsx", { name: "--xlsx" })]
        : []),
      ...kinds.slice(1).map((name) => fault("ARGUMENT_UNEXPECTED", name, { name })),
    ];
    return faults.length > 0 ? { faults } : asked;
  }
  if (out === undefined)
    return before.some(({ path }) => path === "--out")
      ? { faults: [] }
      : { faults: [fault("OPTION_MISSING", "--out", { name: "--out" })] };
  return {
    ...asked,
    workbook: { out, ...(from === undefined ? {} : { from }), replace: given.has("replace") },
  };
}
