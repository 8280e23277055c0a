import { entry } from "../../facts/group.js";
import type { InstanceResult } from "../../scoring/duty-results.js";
import type { Violation } from "../../scoring/violations.js";
import type { Building } from "../../shape/building.js";
import type { WeightedMeasure } from "../unit.js";
import type { BareLight } from "./progress-lights.js";
import type { CompiledStanding, FindingLights } from "./rules.js";

/**
 * The lights that the findings of a measure propose, and green or grey ones for what they could have been about: the
 * newest deadline of each duty behind them that is over, by what it is about.
 */
export function findingLights(measure: WeightedMeasure, { lit }: CompiledStanding): readonly BareLight[] {
  const lights: BareLight[] = [];
  for (const rules of lit.get(measure.id) ?? []) {
    for (const [subject, about] of bySubject(measure, rules))
      lights.push(lightOf(rules.type, measure.id, subject, about));
  }
  return lights;
}

/** What there is to say of one thing: the worst finding about it, and the newest deadline that is over. */
interface About {
  finding?: Violation;
  instance?: InstanceResult;
}

function bySubject(
  { violations, duties }: WeightedMeasure,
  { codes, duties: named }: FindingLights,
): ReadonlyMap<string | undefined, About> {
  const found = new Map<string | undefined, About>();
  for (const one of violations) {
    if (!codes.has(one.code) || !isLit(one)) continue;
    const about = entry(found, one.subject, (): About => ({}));
    if (about.finding === undefined || isWorse(one, about.finding)) about.finding = one;
  }
  for (const { duty, instances } of duties) {
    if (!named.has(duty)) continue;
    for (const one of instances) {
      if (!isOver(one)) continue;
      const about = entry(found, one.subject, (): About => ({}));
      if (about.instance === undefined || one.due >= about.instance.due) about.instance = one;
    }
  }
  return found;
}

/** A finding lights while it can be put right; what nothing can put right any more, in the notification that raises it. */
function isLit({ state, new: isNew }: Violation): boolean {
  return state === "open" || (state === "final" && isNew);
}

/** The first red one is the worst, or else the first. */
function isWorse(one: Violation, other: Violation): boolean {
  return one.light === "red" && other.light !== "red";
}

function isOver({ state }: InstanceResult): boolean {
  return state === "met" || state === "late" || state === "missed" || state === "exempt";
}

function lightOf(
  type: string,
  measureId: string,
  subject: string | undefined,
  { finding, instance }: About,
): BareLight {
  const isExempt = finding === undefined && instance?.state === "exempt";
  const light: Building<BareLight> = { type, measureId };
  if (subject !== undefined) light.subject = subject;
  light.colour = finding === undefined ? (isExempt ? "grey" : "green") : (finding.light ?? "yellow");
  if (finding !== undefined) light.basis = finding.basis;
  const due = finding?.due ?? instance?.due;
  if (due !== undefined) light.due = due;
  if (instance?.completedOn !== undefined) light.completedOn = instance.completedOn;
  if (finding !== undefined) light.violation = finding.id;
  if (isExempt && instance.exemption !== undefined) light.exemption = instance.exemption;
  light.records = (finding ?? instance)?.records ?? [];
  return light as BareLight;
}
