import type { Message } from "../messages/message.js";
import type { CompiledFacts } from "./facts.js";
import type { Instance } from "./instance.js";
import type { Selections } from "./select.js";
import { targetRecords } from "./targets.js";
import type { RecordView } from "./views.js";

/** What stands behind a fact. */
export interface Explained {
  /** The facts that one is made of: a rate of what was done and due, an amount of what its formula names. */
  readonly partsOf: (name: string) => readonly string[];
  /** The ids of the records that count towards a fact: for a duty, those that earned something. */
  readonly recordsBehind: (name: string) => readonly string[];
  /** What the count of a selection counts, where that is said. */
  readonly countsOf: (name: string) => Message | undefined;
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
  return {
    recordsBehind,
    partsOf: (name) => {
      const amount = amounts.get(name);
      if (amount !== undefined)
        return "value" in amount ? amount.value.names : "group" in amount ? [amount.of] : [];
      const { owner, fact } = splitName(name);
      return duties.has(owner) && fact === "rate" ? [`${owner}.done`, `${owner}.due`] : [];
    },
    countsOf: (name) => {
      const { owner, fact } = splitName(name);
      return fact === "count" ? compiled.get(owner)?.counts : undefined;
    },
  };
}

/** The name of a fact in two: `held.rate` is the rate of `held`. */
export function splitName(name: string): { readonly owner: string; readonly fact: string } {
  const dot = name.lastIndexOf(".");
  return { owner: name.slice(0, dot), fact: name.slice(dot + 1) };
}
