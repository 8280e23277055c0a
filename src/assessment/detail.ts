import type { Detail } from "./options.js";
import type { UnitResult, WeightedMeasure } from "./unit.js";

/** A unit's result with as much explanation as was asked for. */
export function trimmed(unit: UnitResult, detail: Detail): UnitResult {
  if (detail === "trees") return unit;
  return {
    ...unit,
    measures: unit.measures.map((measure) =>
      detail === "totals" ? totalsOf(measure) : withoutTrees(measure),
    ),
  };
}

function withoutTrees({ selections: _, ...measure }: WeightedMeasure): WeightedMeasure {
  return measure;
}

function totalsOf(measure: WeightedMeasure): WeightedMeasure {
  return { ...withoutTrees(measure), lines: [], duties: [], violations: [], toDo: [] };
}
