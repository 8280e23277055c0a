import { ZERO } from "../exact/exact.js";
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
  const collect = (name: string, ids: string[]): void => {
    const amount = amounts.get(name);
    if (amount !== undefined) {
      if ("value" in amount) for (const one of amount.value.names) collect(one, ids);
      else if ("group" in amount) collect(amount.of, ids);
      else if ("target" in amount) addIds(ids, targetRecords(targets() ?? NONE, amount.target));
      else addIds(ids, selections.records(amount.selection));
      return;
    }
    const { owner } = splitName(name);
    if (duties.has(owner)) addEarning(ids, instances(owner) ?? NONE);
    else if (compiled.has(owner)) addIds(ids, selections.records(owner));
  };
  const recordsBehind = (name: string): readonly string[] => {
    const ids: string[] = [];
    collect(name, ids);
    return ids;
  };
  return { recordsBehind };
}

const NONE: readonly never[] = [];

function addIds(ids: string[], records: readonly RecordView[]): void {
  for (let i = 0; i < records.length; i++) ids.push((records[i] as RecordView).id);
}

/** The records of what earned something. */
function addEarning(ids: string[], instances: readonly Instance[]): void {
  for (let i = 0; i < instances.length; i++) {
    const { scope, credit, records } = instances[i] as Instance;
    if (scope !== "in" || credit === ZERO || credit.compare(ZERO) <= 0) continue;
    for (let j = 0; j < records.length; j++) ids.push(records[j] as string);
  }
}

/** The name of a fact in two: `held.rate` is the rate of `held`. */
export function splitName(name: string): { readonly owner: string; readonly fact: string } {
  const dot = name.lastIndexOf(".");
  return { owner: name.slice(0, dot), fact: name.slice(dot + 1) };
}
