import { type Fault, fault } from "../messages/fault.js";
import type { Exemption } from "./dataset.js";

/** What deserves a look in the exemptions of a dataset: those of one unit that cover the same days for the same measure. */
export function exemptionWarnings(exemptions: readonly Exemption[]): readonly Fault[] {
  return exemptions.flatMap((one, i) => {
    const earlier = exemptions.slice(0, i).find((other) => overlap(one, other));
    if (earlier === undefined) return [];
    return fault("EXEMPTIONS_OVERLAP", "exemptions", { first: earlier.id, second: one.id });
  });
}

function overlap(one: Exemption, other: Exemption): boolean {
  const sameMeasure =
    one.measures === undefined ||
    other.measures === undefined ||
    one.measures.some((measure) => other.measures?.includes(measure));
  return one.unitId === other.unitId && sameMeasure && one.from <= other.to && other.from <= one.to;
}

/** Exemptions that lie before the policy took effect: nothing is due there that they could exempt. */
export function expiredExemptions(exemptions: readonly Exemption[], effectiveFrom: string): readonly Fault[] {
  return exemptions
    .filter(({ to }) => to < effectiveFrom)
    .map(({ id }) => fault("EXEMPTION_EXPIRED", "exemptions", { id, effective: effectiveFrom }));
}
