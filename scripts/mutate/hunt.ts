import { isDeepStrictEqual } from "node:util";
import type { Measure, Policy } from "../../src/index.js";
import type { WorkedCase, WorkedCases } from "../worked-cases/files.js";
import { expected, seen } from "../worked-cases/seen.js";
import { Bench, type Given } from "./bench.js";
import { type Change, edited } from "./change.js";
import { measureChanges } from "./measure.js";

/** The mutants of one measure, and how to find a worked case that tells each from the measure. */
export interface Hunt {
  readonly measure: Measure;
  readonly changes: readonly Change[];
  /** The cases that do not hold without any change: they can kill nothing. */
  readonly broken: readonly string[];
  /** The case that a change no longer gives what it expects, or "refused" where the rule file no longer holds. */
  readonly killerOf: (change: Change) => string | undefined;
}

/**
 * Makes ready what is needed to hunt the mutants of a measure.
 *
 * @param holds whether a rule file still passes every check of `parsePolicy`
 */
export function huntIn(
  policy: Policy,
  file: WorkedCases,
  holds: (measure: Measure) => boolean,
  bench = new Bench(policy),
): Hunt {
  const measure = policy.measures.find(({ id }) => id === file.measure);
  if (measure === undefined) throw new Error(`There are cases of ${file.measure}, but no rule file.`);
  const kinds = new Map(policy.kinds.map((kind) => [kind.kind, kind]));
  const usual = bench.prepare(measure, file);
  const broken = file.cases.filter((one) => !isAsExpected(one, () => usual(one)));
  // What killed last stands first: mutants of one place mostly die of one case.
  let cases = file.cases.filter((one) => !broken.includes(one));
  const killerOf = (change: Change): string | undefined => {
    const mutant = edited(measure, change);
    try {
      const given = bench.prepare(mutant, file);
      const killer = cases.find(
        (one) => isOfProfile(measure, change, one) && !isAsExpected(one, () => given(one)),
      );
      if (killer !== undefined) {
        cases = [killer, ...cases.filter((one) => one !== killer)];
        return killer.id;
      }
    } catch {
      // What cannot be made ready is refused; so is what passes every case and no check.
      return "refused";
    }
    return holds(mutant) ? undefined : "refused";
  };
  const changes = measureChanges(measure, bench.measuresFor(measure.id), kinds);
  return { measure, changes, broken: broken.map(({ id }) => id), killerOf };
}

/** A case shows a profile only where it is about a unit of that. */
function isOfProfile({ profiles }: Measure, { path: [part, index] }: Change, { unit }: WorkedCase): boolean {
  if (part !== "profiles") return true;
  return profiles.findIndex((profile) => unit.kinds.some((kind) => kind in profile.for)) === index;
}

function isAsExpected(one: WorkedCase, give: () => Given): boolean {
  try {
    const { result, warnings } = give();
    if (result === undefined || warnings.join() !== (one.expect.warnings ?? []).join()) return false;
    return isDeepStrictEqual(seen(result, one), expected(one));
  } catch {
    return false;
  }
}
