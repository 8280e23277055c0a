import { readFileSync } from "node:fs";
import * as z from "zod";
import { pathText } from "../../src/shape/path-text.js";
import type { Change } from "./change.js";

/** The list of mutants of which no worked case can be thought that tells them from the measure. */
export const KNOWN = "fixtures/mutants.json";
/** More would hide what the cases do not show. */
const MOST_KNOWN = 15;

const knownSchema = z
  .array(
    z.strictObject({
      measure: z.string(),
      path: z.string(),
      change: z.string(),
      /** Why both mean the same. */
      reason: z.string().min(20),
    }),
  )
  .max(MOST_KNOWN);

/** A mutant that is known to mean the same as the measure. */
export type KnownMutant = z.infer<typeof knownSchema>[number];

export function readKnown(text = readFileSync(KNOWN, "utf8")): readonly KnownMutant[] {
  return knownSchema.parse(JSON.parse(text));
}

/** The entry of the list that names a change, if any does. */
export function knownAs(
  change: Change,
  measure: string,
  all: readonly KnownMutant[],
): KnownMutant | undefined {
  const path = pathText(change.path);
  return all.find((one) => one.measure === measure && one.path === path && one.change === change.says);
}
