import { type Exact, exactly, ZERO } from "../exact/exact.js";
import type { DutyFact } from "../policy/fact-names.js";
import { type Instance, isDecided, seriesOf } from "./instance.js";
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
  for (const instance of instances) if (isCounted(instance)) due += instance.times;
  return due;
}

function doneIn(instances: readonly Instance[]): Exact {
  let done = ZERO;
  for (const instance of instances) if (isCounted(instance)) done = done.add(instance.credit);
  return done;
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
  const rows = seriesOf(instances.filter(isDecided)).map((own) => {
    const stop = own.toReversed().findIndex(({ state }) => state !== "missed");
    return stop === -1 ? own.length : stop;
  });
  return Math.max(0, ...rows);
}
