import { ENGINE, HAND, LOGIC, OURS, type Work } from "./contestant.js";
import { type Report, type Row, timeOf } from "./report.js";

/** What is asked of the library, held against what was measured. */
export interface Demand {
  readonly title: string;
  /** The figure, and how it is written: "2.41 x". */
  readonly value?: number;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  /** Nothing where the run did not measure it. */
  readonly met: boolean | undefined;
}

/** The size at which times are held to each other, and the one to which they grow. */
const [SIZE, LARGE] = [600, 6000];

const MEGABYTE = 2 ** 20;

/** Who does what at which size: a time that a demand rests on. */
type Entry = readonly [work: Work, name: string, units?: number];

/** Every demand, met or not; one that this run was not to measure is neither. */
export function demandsOf(report: Report): readonly Demand[] {
  const { rows, streamed, firstUse } = report;
  const ratio = (
    title: string,
    [over, under]: readonly [over: Entry, under: Entry],
    bounds: Pick<Demand, "most" | "least">,
  ): Demand => {
    const wasAsked = [over, under].every((entry) => rows.some((row) => isOf(row, entry)));
    const [a, b] = [timeIn(report, over), timeIn(report, under)];
    return held({ title, unit: "×", ...bounds }, quotient(a, b), wasAsked);
  };
  const floor: Entry = ["floor", "floor"];
  return [
    ratio("One assessment, to the floor", [["all-once", OURS], floor], { most: 2.5 }),
    ratio("Twelve monthly assessments, to the floor", [["all-monthly", OURS], floor], { most: 5 }),
    ratio("One assessment, faster than with json-rules-engine", versus("three-once", ENGINE), { least: 3 }),
    ratio("Twelve monthly ones, faster than with json-rules-engine", versus("three-monthly", ENGINE), {
      least: 8,
    }),
    ratio("Conditions with trees, faster than Engine.run", versus("conditions-traced", ENGINE), {
      least: 50,
    }),
    ratio("Conditions without trees, faster than json-logic-engine compiled", versus("conditions", LOGIC), {
      least: 1,
    }),
    held(
      { title: "Scoring alone, to what is written by hand", unit: "×", most: 3 },
      quotient(scoringOf(report, OURS), scoringOf(report, HAND)),
      rows.some((row) => isOf(row, ["scoring-monthly", HAND])) &&
        rows.some((row) => isOf(row, ["scoring-monthly", OURS])),
    ),
    held(
      { title: "Time per record, 6,000 units to 600", unit: "×", most: 1.2 },
      quotient(perRecord(report, LARGE), perRecord(report, SIZE)),
      [SIZE, LARGE].every((units) => rows.some((row) => isOf(row, ["all-once", OURS, units]))),
    ),
    held(
      { title: "Streaming 6,000 units, resident at most", unit: "MB", most: 256 },
      streamed?.units !== LARGE || streamed.memory === undefined ? undefined : streamed.memory / MEGABYTE,
      streamed?.units === LARGE,
    ),
    held(
      { title: "First use, beyond the dependencies", unit: "ms", most: 40 },
      firstUse === undefined ? undefined : firstUse.library - firstUse.dependencies,
      firstUse !== undefined,
    ),
  ];
}

/** Another over this library, on the same work. */
function versus(work: Work, name: string): readonly [Entry, Entry] {
  return [
    [work, name],
    [work, OURS],
  ];
}

function isOf(row: Row, [work, name, units = SIZE]: Entry): boolean {
  return row.work === work && row.name === name && row.units === units;
}

function timeIn(report: Report, [work, name, units = SIZE]: Entry): number | undefined {
  return timeOf(report, work, name, units);
}

function held(demand: Omit<Demand, "value" | "met">, value: number | undefined, wasAsked: boolean): Demand {
  if (value === undefined) return { ...demand, met: wasAsked ? false : undefined };
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = demand;
  return { ...demand, value, met: least <= value && value <= most };
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** Scoring without intake: what eleven months take more than one, for records are checked once. */
function scoringOf(report: Report, name: string): number | undefined {
  const [all, one] = [timeIn(report, ["scoring-monthly", name]), timeIn(report, ["scoring-once", name])];
  return all === undefined || one === undefined ? undefined : all - one;
}

function perRecord(report: Report, units: number): number | undefined {
  const records = report.cities.find((city) => city.units === units)?.records;
  return quotient(timeIn(report, ["all-once", OURS, units]), records);
}
