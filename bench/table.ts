import { OURS, type Work, works } from "./contestant.js";
import type { Demand } from "./demands.js";
import { type City, type Report, type Row, timeOf } from "./report.js";
import { median, spread } from "./stats.js";

/** A table as rows of cells, the first of them its headings. */
export type Table = readonly (readonly string[])[];

/** What a reader sees: paragraphs, and tables under a title. */
export interface Section {
  readonly title: string;
  readonly text?: string;
  readonly table: Table;
}

/** The report as sections: first what is demanded, then size by size what everything took. */
export function sectionsOf(report: Report, demands: readonly Demand[]): readonly Section[] {
  return [
    { title: "Demands", table: demandTable(demands) },
    ...report.cities.map((city) => sizeSection(city, report)),
    ...growthSection(report),
    ...streamSection(report),
    ...firstUseSection(report),
  ];
}

function demandTable(demands: readonly Demand[]): Table {
  return [
    ["", "demand", "at", "measured"],
    ...demands.map(({ title, value, unit, most, least, met }) => [
      met === undefined ? "–" : met ? "✓" : "✗",
      title,
      most === undefined ? `least ${least} ${unit}` : `most ${most} ${unit}`,
      value === undefined
        ? met === undefined
          ? "not in this run"
          : "not measured"
        : `${figure(value)} ${unit}`,
    ]),
  ];
}

function sizeSection(city: City, { rows }: Report): Section {
  const own = rows.filter(({ units }) => units === city.units);
  const floor = own.find(({ work }) => work === "floor");
  const ground = timed(floor);
  const done = (Object.keys(works) as Work[]).filter((work) => own.some((row) => row.work === work));
  return {
    title: `${grouped(city.units)} units: ${grouped(city.records)} records, ${figure(city.bytes / 1e6)} MB`,
    table: [
      ["", "to the floor", "to ours", "median", "spread", "a record", "rounds", "peak memory"],
      ...done.flatMap((work) => {
        const those = own.filter((row) => row.work === work);
        const head = work === "floor" ? [] : [[works[work].title, ...Array.from({ length: 7 }, () => "")]];
        const mine = those.length > 1 ? timed(those.find(({ name }) => name === OURS)) : undefined;
        return [...head, ...those.map((row) => rowCells(row, works[work].reads ? ground : undefined, mine))];
      }),
    ],
  };
}

/** The median of a row that was measured. */
function timed(row: Row | undefined): number | undefined {
  return row === undefined || row.times.length === 0 ? undefined : median(row.times);
}

/** A row beside the floor and beside this library; where neither is given it has no such ratio. */
function rowCells(row: Row, ground: number | undefined, mine: number | undefined): readonly string[] {
  const { name, work, times, records, memory, missing } = row;
  const peak = memory === undefined ? "" : `${grouped(Math.round(memory / 2 ** 20))} MB`;
  const time = timed(row);
  if (time === undefined) return [`  ${name}`, "–", "–", missing ?? "", "", "", "0", peak];
  return [
    `  ${name}`,
    ground === undefined ? "" : figure(time / ground),
    mine === undefined ? "" : figure(time / mine),
    duration(time),
    times.length === 1 ? "" : `${Math.round(100 * spread(times))}%`,
    works[work].reads ? perRecord(time, records) : "",
    String(times.length),
    peak,
  ];
}

/** How the time for a record grows from size to size. */
function growthSection({ cities, rows }: Report): readonly Section[] {
  if (cities.length < 2) return [];
  const measured = rows.filter(({ work, times }) => works[work].reads && times.length > 0);
  const those = measured.filter(({ units }) => units === cities.at(-1)?.units);
  return [
    {
      title: "Time for a record, from size to size",
      table: [
        ["", ...cities.map(({ units }) => `${grouped(units)} units`)],
        ...those.map(({ name, work }) => [
          work === "floor" ? name : `${name}. ${works[work].title}`,
          ...cities.map(({ units, records }) => {
            const time = timeOf({ rows }, work, name, units);
            return time === undefined ? "–" : perRecord(time, records);
          }),
        ]),
      ],
    },
  ];
}

function perRecord(time: number, records: number): string {
  return `${figure((1000 * time) / records)} µs`;
}

function streamSection({ streamed }: Report): readonly Section[] {
  if (streamed === undefined) return [];
  const { units, records, memory, took, missing = "" } = streamed;
  return [
    {
      title: `Part by part: ${grouped(units)} units, results yielded and not kept`,
      table: [
        ["resident at most", "took", "a record"],
        memory === undefined || took === undefined
          ? ["–", missing, ""]
          : [`${grouped(Math.round(memory / 2 ** 20))} MB`, duration(took), perRecord(took, records)],
      ],
    },
  ];
}

function firstUseSection({ firstUse }: Report): readonly Section[] {
  if (firstUse === undefined) return [];
  const { dependencies, library, assessed, rounds } = firstUse;
  return [
    {
      title: `First use, in new processes (${rounds} rounds)`,
      table: [
        ["", "median", "beyond the dependencies"],
        ["dependencies alone", duration(dependencies), ""],
        ["package imported, policy compiled", duration(library), duration(library - dependencies)],
        ["… and nothing assessed", duration(assessed), duration(assessed - dependencies)],
      ],
    },
  ];
}

/** Three figures that count. */
function figure(value: number): string {
  const digits = Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 9.995 ? 1 : 2;
  return value >= 1000 ? grouped(Math.round(value)) : value.toFixed(digits);
}

function duration(milliseconds: number): string {
  return Math.abs(milliseconds) >= 1000 ? `${figure(milliseconds / 1000)} s` : `${figure(milliseconds)} ms`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
