import { type Exact, exactly, ONE, ZERO } from "../exact/exact.js";
import type { DutyFact } from "../policy/fact-names.js";
import { type Instance, isDecided, seriesKey } from "./instance.js";
import type { Quantity, Reason } from "./quantity.js";

/** One fact of a duty, from its instances. */
export function dutyFact(fact: DutyFact, instances: readonly Instance[]): Quantity {
  switch (fact) {
    case "due":
      return exactly(dueIn(instances));
    case "done":
      return doneIn(instances);
    case "lacking":
      return exactly(dueIn(instances)).sub(doneIn(instances));
    case "rate":
      return instances.some(isCounted) ? doneIn(instances).div(dueIn(instances)) : whyNoRate(instances);
    case "pending":
      return exactly(instances.filter(({ state }) => state === "pending").length);
    case "running":
      return exactly(running(instances));
  }
}

function isCounted(instance: Instance): boolean {
  return instance.scope === "in" && isDecided(instance);
}

function dueIn(instances: readonly Instance[]): number {
  let due = 0;
  for (let i = 0; i < instances.length; i++) {
    const instance = instances[i] as Instance;
    if (isCounted(instance)) due += instance.times;
  }
  return due;
}

function doneIn(instances: readonly Instance[]): Exact {
  // Nearly all earned 1 or nothing: these are counted, and only the others summed up.
  let whole = 0;
  let parts = ZERO;
  for (let i = 0; i < instances.length; i++) {
    const instance = instances[i] as Instance;
    if (!isCounted(instance)) continue;
    const { credit } = instance;
    if (credit === ONE) whole += 1;
    else if (credit !== ZERO) parts = parts.add(credit);
  }
  return parts.add(whole);
}

/** Of no decided instance there is no rate: because of what is in the scope, or because all lies beyond it. */
function whyNoRate(instances: readonly Instance[]): Reason {
  const inScope = instances.filter(({ scope }) => scope === "in");
  if (inScope.some(({ state }) => state === "no-data")) return "no-data";
  if (inScope.length > 0) return inScope.every(({ state }) => state === "exempt") ? "exempt" : "not-due";
  return instances.some(({ scope }) => scope === "beyond") ? "not-due" : "not-applicable";
}

/** How many decided instances in a row, counted back from the latest, are incomplete; the most of any series. */
function running(instances: readonly Instance[]): number {
  const bySeries = new Map<string | undefined, number>();
  for (const instance of instances) {
    if (!isDecided(instance)) continue;
    const series = seriesKey(instance);
    bySeries.set(series, instance.state === "missed" ? (bySeries.get(series) ?? 0) + 1 : 0);
  }
  return Math.max(0, ...bySeries.values());
}
