import { readFileSync } from "node:fs";
import { weigh } from "../../src/assessment/unit.js";
import { assess, type Policy } from "../../src/index.js";
import { readCity } from "../city/files.js";
import { goldens } from "../city/golden.js";
import { type Change, edited } from "./change.js";

/** Every way to move a point of weight from a measure with a rule file to the next. */
export function weightChanges({ policy, measures }: Policy): readonly Change[] {
  const loaded = policy.measures
    .map((measure, index) => ({ ...measure, index }))
    .filter(({ id }) => measures.some((one) => one.id === id));
  return loaded.flatMap((one, i) => {
    const next = loaded[(i + 1) % loaded.length];
    if (next === undefined || next === one) return [];
    const at = (index: number) => ["measures", index, "weight", "value"];
    return {
      path: at(one.index),
      says: `a point of weight from ${one.id} to ${next.id}`,
      edits: [
        { path: at(one.index), value: one.weight.value - 1 },
        { path: at(next.index), value: next.weight.value + 1 },
      ],
    };
  });
}

/** Says for a change of the policy's file which kept result of the city no longer has the totals that it had. */
export function weightKiller({ policy }: Policy): (change: Change) => string | undefined {
  const city = readCity();
  // Over a whole year every measure has a score.
  const kept = Object.entries(goldens)
    .slice(-1)
    .map(([path, options]) => {
      const { units, end } = assess(city, options);
      const { ranking } = JSON.parse(readFileSync(path, "utf8"));
      const totals = new Map<string, number | null>(
        ranking.map((row: { unitId: string; total: number | null }) => [row.unitId, row.total]),
      );
      return { path, units, end, totals };
    });
  return (change) => {
    const other = edited(policy, change);
    return kept.find(({ units, end, totals }) =>
      units.some((unit) => {
        const said = unit.decisions === undefined ? {} : { decisions: unit.decisions };
        const { total = null } = weigh(unit, unit.measures, other, end, said);
        return total !== totals.get(unit.id);
      }),
    )?.path;
  };
}
