import type { MeasureProgress } from "../scoring/progress.js";
import type { Detail } from "./options.js";
import type { UnitResult, WeightedMeasure } from "./unit.js";

/** A unit's result with as much explanation as was asked for. */
export function trimmed(unit: UnitResult, detail: Detail): UnitResult {
  if (detail !== "totals") return unit;
  return { ...unit, measures: unit.measures.map(totalsOf) };
}

function totalsOf(measure: WeightedMeasure): WeightedMeasure {
  const { progress } = measure;
  return {
    ...measure,
    lines: [],
    duties: [],
    violations: [],
    toDo: [],
    ...(progress === undefined ? {} : { progress: withoutRecords(progress) }),
  };
}

function withoutRecords({ withoutData: _, ...progress }: MeasureProgress): MeasureProgress {
  return { ...progress, records: [], each: [] };
}
