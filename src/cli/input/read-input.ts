import type { Fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { speaker } from "../../messages/speaker.js";
import { type DatasetReading, readDataset } from "../../node/index.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { AssessArguments } from "../assess/assess-arguments.js";
import type { Io } from "../io.js";
import { progressOn } from "../printed/progress.js";
import { datasetFaults } from "./input-faults.js";
import { readPolicyOf } from "./read-policy.js";

/** What a command works with: the dataset, the policy, and where it says how far it is. */
export interface Input {
  readonly reading: Extract<DatasetReading, { ok: true }>;
  readonly policy: Policy;
  readonly progress: ReturnType<typeof progressOn>;
}

/** Reads the dataset and the policy, and tells the faults of both. */
export async function readInput(
  { folder, policy }: Pick<AssessArguments, "folder" | "policy">,
  language: Language,
  io: Io,
): Promise<Input | { readonly faults: readonly Fault[] }> {
  const progress = progressOn(io.stderr, speaker(language));
  const [reading, found] = await Promise.all([
    readDataset(folder, { onProgress: progress.show }).finally(progress.erase),
    readPolicyOf(policy),
  ]);
  if ("policy" in found && reading.ok) return { reading, policy: found.policy, progress };
  return { faults: [...("faults" in found ? found.faults : []), ...datasetFaults(reading, folder)] };
}
