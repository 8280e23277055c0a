import { harmless } from "../../messages/harmless.js";
import type { Say } from "../../messages/speaker.js";
import type { MonthsOfUnit } from "../months.js";
import type { Report } from "../report.js";
import { words } from "./words.js";

/** A unit as charts name it. */
export interface ChartUnit {
  readonly id: string;
  readonly name: string;
  readonly rank?: number;
  readonly total?: number;
}

export interface ChartGroup {
  readonly title: string;
  readonly units: readonly ChartUnit[];
}

/** The units group by group, the best first; those without a group come last. */
export function groupsOf({ groups, months, sheets }: Report, say: Say): readonly ChartGroup[] {
  const grouped = groups.map(({ id, title }) => ({
    title: harmless(say(title)),
    units: months
      .filter(({ group }) => group === id)
      .map((unit): ChartUnit => {
        const { rank, total } = unit.months.at(-1) ?? {};
        return {
          ...named(unit, say),
          ...(rank === undefined ? {} : { rank }),
          ...(total === undefined ? {} : { total }),
        };
      })
      .toSorted((a, b) => place(a) - place(b)),
  }));
  const known = new Set(months.map(({ unitId }) => unitId));
  const rest = sheets.filter(({ unitId }) => !known.has(unitId)).map((sheet) => named(sheet, say));
  return [...grouped, { title: say(words.ungrouped), units: rest }].filter(({ units }) => units.length > 0);
}

function named({ unitId, unit }: Pick<MonthsOfUnit, "unitId" | "unit">, say: Say): ChartUnit {
  return { id: unitId, name: harmless(say(unit)) };
}

function place({ rank }: ChartUnit): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
