import type { CompiledFacts } from "./facts.js";
import type { Instance } from "./instance.js";
import type { Selections } from "./select.js";
import { targetRecords } from "./targets.js";
import type { RecordView } from "./views.js";

/** What stands behind a fact. */
export interface Explained {
  /** The ids of the records that count towards a fact: for a duty, those that earned something. */
  readonly recordsBehind: (name: string) => readonly string[];
}

export function explained(
  { amounts, duties, selections: compiled }: CompiledFacts,
  selections: Selections,
  instances: (duty: string) => readonly Instance[] | undefined,
  targets: () => readonly RecordView[] | undefined,
): Explained {
  const recordsBehind = (name: string): readonly string[] => {
    const amount = amounts.get(name);
    if (amount !== undefined) {
      if ("value" in amount) return amount.value.names.flatMap(recordsBehind);
      if ("group" in amount) return recordsBehind(amount.of);
      if ("target" in amount) return targetRecords(targets() ?? [], amount.target).map(({ id }) => id);
      return selections.records(amount.selection).map(({ id }) => id);
    }
    const { owner } = splitName(name);
    if (duties.has(owner)) {
      const earned = (instances(owner) ?? []).filter(
        ({ scope, credit }) => scope === "in" && credit.compare(0) > 0,
      );
      return earned.flatMap(({ records }) => records);
    }
    return compiled.has(owner) ? selections.records(owner).map(({ id }) => id) : [];
  };
  return { recordsBehind };
}

/** The name of a fact in two: `held.rate` is the rate of `held`. */
export function splitName(name: string): { readonly owner: string; readonly fact: string } {
  const dot = name.lastIndexOf(".");
  return { owner: name.slice(0, dot), fact: name.slice(dot + 1) };
}
