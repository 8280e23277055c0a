import Fraction from "fraction.js";
import type { DutyFact } from "../policy/fact-names.js";
import { type Instance, isDecided } from "./instance.js";
import { type Quantity, type Reason, ZERO } from "./quantity.js";

/** One fact of a duty, from its instances. */
export function dutyFact(fact: DutyFact, instances: readonly Instance[]): Quantity {
  const counted = instances.filter((instance) => instance.scope === "in" && isDecided(instance));
  const due = new Fraction(counted.length);
  const done = counted.reduce((sum, { credit }) => sum.add(credit), ZERO);
  switch (fact) {
    case "due":
      return due;
    case "done":
      return done;
    case "lacking":
      return due.sub(done);
    case "rate":
      return counted.length > 0 ? done.div(due) : whyNoRate(instances);
    case "pending":
      return new Fraction(instances.filter(({ state }) => state === "pending").length);
    case "running":
      return new Fraction(running(instances));
  }
}

/** Of no decided instance there is no rate: because all are exempt, or because they lie beyond the scope. */
function whyNoRate(instances: readonly Instance[]): Reason {
  if (instances.some(({ scope }) => scope === "in")) return "exempt";
  return instances.some(({ scope }) => scope === "beyond") ? "not-due" : "not-applicable";
}

/** How many decided instances in a row, counted back from the latest, are incomplete. */
function running(instances: readonly Instance[]): number {
  const decided = instances.filter(isDecided).toReversed();
  const stop = decided.findIndex(({ state }) => state !== "missed");
  return stop === -1 ? decided.length : stop;
}
