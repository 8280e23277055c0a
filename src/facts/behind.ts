import { splitName } from "./explained.js";
import type { CompiledFacts } from "./facts.js";

/** The facts behind some names, each followed by those that it is made of: the same for every unit. */
export function factsBehind(names: readonly string[], compiled: CompiledFacts): readonly string[] {
  const spread = (name: string): readonly string[] => [name, ...partsOf(name, compiled).flatMap(spread)];
  return [...new Set(names.flatMap(spread))];
}

/** The facts that one is made of: a rate of what was done and due, an amount of what its formula names. */
function partsOf(name: string, { amounts, duties }: CompiledFacts): readonly string[] {
  const amount = amounts.get(name);
  if (amount !== undefined)
    return "value" in amount ? amount.value.names : "group" in amount ? [amount.of] : [];
  const { owner, fact } = splitName(name);
  return duties.has(owner) && fact === "rate" ? [`${owner}.done`, `${owner}.due`] : [];
}

/** Of the facts behind some names one for each duty, selection and target of which records are looked at. */
export function recordedBehind(names: readonly string[], compiled: CompiledFacts): readonly string[] {
  const bySource = new Map<string, string>();
  for (const name of names.flatMap((one) => leavesOf(one, compiled))) {
    const source = sourceOf(name, compiled);
    if (source !== undefined && !bySource.has(source)) bySource.set(source, name);
  }
  return [...bySource.values()];
}

/** The facts behind a name that are worked out from records and no other facts. */
function leavesOf(name: string, compiled: CompiledFacts): readonly string[] {
  const amount = compiled.amounts.get(name);
  if (amount === undefined) return [name];
  if ("value" in amount) return amount.value.names.flatMap((one) => leavesOf(one, compiled));
  return "group" in amount ? leavesOf(amount.of, compiled) : [name];
}

/** What the records of such a fact are found by; nothing where it has none. */
function sourceOf(name: string, { amounts, duties, selections }: CompiledFacts): string | undefined {
  const amount = amounts.get(name);
  if (amount !== undefined) {
    if ("target" in amount) return `target ${amount.target}`;
    return "selection" in amount ? `selection ${amount.selection}` : undefined;
  }
  const { owner } = splitName(name);
  if (duties.has(owner)) return `duty ${owner}`;
  return selections.has(owner) ? `selection ${owner}` : undefined;
}
