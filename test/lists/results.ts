import type { Assessment, SubjectLight, UnitResult, Violation, WeightedMeasure } from "../../src/index.js";

// Results made by hand, with what a list reads and no more.

export const words = (zh: string) => ({ en: `${zh} in English`, zh });

export function measureOf(id: string, more: Partial<WeightedMeasure> = {}): WeightedMeasure {
  return {
    ...{ id, number: Number(id.slice(1)), title: words(id), state: "scored", score: 80, base: 80 },
    ...{ lines: [], duties: [], violations: [], undecided: [], toDo: [] },
    weight: { value: 10, basis: "assumption" },
    ...more,
  };
}

export function unitOf(id: string, more: Partial<UnitResult> = {}): UnitResult {
  return {
    ...{ id, name: words(id), kinds: ["county"], group: "G1" },
    coverage: { scored: 20, applicable: 20 },
    measures: [],
    notLoaded: [],
    ...more,
  };
}

export function findingOf(unitId: string, measureId: string, more: Partial<Violation> = {}): Violation {
  return {
    ...{ id: `${unitId}:CODE:-:-`, unitId, measureId, code: "CODE", severity: "moderate" },
    ...{ message: words("问题"), raisedOn: "2021-08-31", state: "open", new: true, carriedOver: false },
    ...{ basis: "assumption", records: [] },
    ...more,
  };
}

export function lightOf(more: Partial<SubjectLight> = {}): SubjectLight {
  return { colour: "green", months: 1, type: "progress", measureId: "m8", records: [], ...more };
}

/** A city as of 30 September 2021; findings and what is to be done are those of its units' measures. */
export function cityOf(units: readonly UnitResult[], more: Partial<Assessment> = {}): Assessment {
  const measures = units.flatMap((unit) => unit.measures);
  return {
    ...{ status: "complete", notLoaded: [], notCollected: [], warnings: [] },
    intake: { accepted: 0, setAside: 0, faults: [] } as never,
    policy: { id: "p", version: "1", digest: "0", title: words("政策") },
    ...{
      period: "2021-09",
      from: "2021-01-01",
      end: "2021-09-30",
      asOf: "2021-09-30",
      knownAt: "2021-09-30",
    },
    detail: "lines",
    titles: {
      groups: [
        { id: "G1", title: words("县区") },
        { id: "G2", title: words("园区") },
      ],
      blocks: [
        { id: "reserve", title: words("储备") },
        { id: "promotion", title: words("推进") },
      ],
      lights: [{ id: "progress", title: words("进度") }],
      grades: [],
      publicLists: [
        { id: "red", title: words("红榜") },
        { id: "black", title: words("黑榜") },
      ],
    },
    units,
    violations: measures.flatMap(({ violations }) => violations),
    toDo: measures.flatMap(({ toDo }) => toDo),
    ...more,
  };
}
