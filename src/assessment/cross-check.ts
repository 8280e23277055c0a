import { askedBy, runInEngine, sameTree } from "../conditions/engine.js";
import type { ConditionTree } from "../conditions/result.js";
import type { Dataset } from "../records/dataset.js";
import type { ConditionTrace } from "../scoring/condition-traces.js";
import { type AssessWithOptions, assess } from "./assess.js";
import type { AssessOptions } from "./options.js";

/** A condition on which the library and json-rules-engine's own `run` do not agree. There should be none. */
export interface Difference {
  readonly unitId: string;
  readonly measureId: string;
  readonly place: string;
  readonly record?: string;
  readonly ours: ConditionTree;
  readonly engine: ConditionTree;
}

/**
 * Assesses a dataset and lets json-rules-engine's own `run` decide every condition again, on the same facts. Returns every
 * difference, of results and of the trees behind them; if there is one, there is a bug. Takes some
 * hundred times as long as `assess`.
 *
 * @throws FaultError as `assess` does.
 *
 * @example
 * import { crossCheck } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const records = [{ kind: "regular-meeting", id: "m1", unitId: "qinglan", on: "2021-01-12", chairRole: "deputy" } as const];
 * await crossCheck({ units, records }, { period: "2021-03", asOf: "2021-03-31" }); // => []
 */
export async function crossCheck(
  dataset: Dataset,
  options: Omit<AssessOptions, "detail">,
): Promise<readonly Difference[]>;
/** The same with another policy, for records of its kinds. */
export async function crossCheck(
  dataset: Dataset<object>,
  options: Omit<AssessWithOptions, "detail">,
): Promise<readonly Difference[]>;
export async function crossCheck(
  dataset: Dataset<object>,
  options: Omit<AssessOptions, "detail"> | Omit<AssessWithOptions, "detail">,
): Promise<readonly Difference[]> {
  const { units } = assess(dataset, { ...options, detail: "trees" } as AssessWithOptions);
  const found: Difference[] = [];
  for (const unit of units) {
    for (const measure of unit.measures) {
      for (const trace of measure.conditions ?? []) {
        const difference = await differenceIn(trace);
        if (difference !== undefined) found.push({ unitId: unit.id, measureId: measure.id, ...difference });
      }
    }
  }
  return found;
}

/** What the engine makes of a condition where that is something else. */
export async function differenceIn({
  place,
  record,
  tree,
}: ConditionTrace): Promise<Omit<Difference, "unitId" | "measureId"> | undefined> {
  if (tree === undefined) return undefined;
  const { condition, facts } = askedBy(tree);
  const engine = await runInEngine(condition, facts);
  if (sameTree(tree, engine)) return undefined;
  return { place, ...(record === undefined ? {} : { record }), ours: tree, engine };
}
