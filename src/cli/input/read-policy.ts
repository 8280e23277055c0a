import type { Fault } from "../../messages/fault.js";
import { readPolicyFiles } from "../../node/index.js";
import { nineteenMeasures } from "../../policy/built-in.js";
import { parsePolicy } from "../../policy/parse.js";
import type { Policy } from "../../policy/policy-schema.js";
import { faultsOf, inFolder } from "./input-faults.js";

/** The policy of a rule folder, or the built-in one where none is named; or everything that is wrong with it. */
export async function readPolicyOf(
  folder: string | undefined,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly Fault[] }> {
  if (folder === undefined) return { policy: nineteenMeasures };
  try {
    const reading = parsePolicy(await readPolicyFiles(folder));
    return reading.ok ? reading : { faults: reading.faults.map((found) => inFolder(folder, found)) };
  } catch (error) {
    return { faults: faultsOf(error).map((found) => inFolder(folder, found)) };
  }
}
