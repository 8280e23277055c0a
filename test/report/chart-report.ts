import type { Colour } from "../../src/assessment/standing/standing-of-unit.js";
import type { Message } from "../../src/messages/message.js";
import type { Report } from "../../src/report/report.js";
import type { SheetMeasure } from "../../src/report/sheets/score-sheet.js";

/** What a unit of a small report has: its ranks from January on, its scores by measure, its lights. */
export interface SmallUnit {
  readonly id: string;
  readonly name?: string;
  readonly group?: string;
  readonly ranks?: readonly (number | undefined)[];
  readonly scores?: readonly (number | string)[];
  readonly light?: Colour;
  readonly counts?: Partial<Readonly<Record<Colour, number>>>;
}

const both = (text: string): Message => ({ en: text, zh: text });

/** A report by hand, with what charts read of it. */
export function chartReport(units: readonly SmallUnit[]): Report {
  const named = units.map((unit) => ({ ...unit, unitId: unit.id, unit: both(unit.name ?? unit.id) }));
  return {
    period: "2021-03",
    asOf: "2021-03-31",
    title: both("title"),
    head: [],
    paragraphs: [],
    lists: [],
    sheets: named.map(({ unitId, unit, scores = [] }) => ({
      unitId,
      unit,
      title: unit,
      head: [],
      measures: scores.map(measureOf),
      sum: [],
      notes: [],
      signatures: [],
    })),
    months: named.flatMap(({ unitId, unit, group, ranks = [] }) =>
      group === undefined
        ? []
        : {
            unitId,
            unit,
            group,
            months: ranks.map((rank, m) => ({
              period: `2021-0${m + 1}`,
              title: both(`month ${m + 1}`),
              ...(rank === undefined ? {} : { rank, total: 90 - rank }),
            })),
          },
    ),
    groups: ["G1", "G2"].map((id) => ({ id, title: both(`group ${id}`) })),
    lights: named.flatMap(({ unitId, unit, light, counts }) =>
      light === undefined
        ? []
        : { unitId, unit, own: light, counts: { red: 0, yellow: 0, green: 0, grey: 0, ...counts } },
    ),
  };
}

function measureOf(score: number | string, m: number): SheetMeasure {
  return {
    id: `m${m}`,
    number: m + 1,
    title: both(`measure ${m + 1}`),
    aspect: both("aspect"),
    clause: { paragraph: 1, says: "" },
    ...(typeof score === "number" ? { state: "scored", score } : { state: score }),
    weight: 1,
    weightBasis: both("assumption"),
    lines: [],
    sums: [],
    duties: [],
    violations: [],
    notes: [],
  };
}
