import { ENGINE, HAND, LOGIC, OURS, type Work } from "./contestant.js";
import { type Report, timeOf } from "./report.js";

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

/** Every demand, met or not; one that this run was not to measure is neither. */
export function demandsOf(report: Report): readonly Demand[] {
  const at = (work: Work, name: string, units = SIZE) => timeOf(report, work, name, units);
  const mine = (work: Work) => at(work, OURS);
  const floor = at("floor", "floor");
  const wasAt = (units: number) => report.rows.some((row) => row.units === units);
  const times = (title: string, value: number | undefined, bounds: Pick<Demand, "most" | "least">): Demand =>
    held({ title, unit: "×", ...bounds }, value, wasAt(SIZE));
  const { streamed, firstUse } = report;
  return [
    times("One assessment, to the floor", over(mine("all-once"), floor), { most: 2.5 }),
    times("Twelve monthly assessments, to the floor", over(mine("all-monthly"), floor), { most: 5 }),
    times(
      "One assessment, faster than with json-rules-engine",
      over(at("three-once", ENGINE), mine("three-once")),
      {
        least: 3,
      },
    ),
    times(
      "Twelve monthly ones, faster than with json-rules-engine",
      over(at("three-monthly", ENGINE), mine("three-monthly")),
      { least: 8 },
    ),
    times(
      "Conditions with trees, faster than Engine.run",
      over(at("conditions-traced", ENGINE), mine("conditions-traced")),
      { least: 50 },
    ),
    times(
      "Conditions without trees, to json-logic-engine compiled",
      over(mine("conditions"), at("conditions", LOGIC)),
      {
        most: 1,
      },
    ),
    times("Scoring alone, to what is written by hand", scoring(report), { most: 3 }),
    held(
      { title: "Time per record, 6,000 units to 600", unit: "×", most: 1.2 },
      over(perRecord(report, LARGE), perRecord(report, SIZE)),
      wasAt(SIZE) && wasAt(LARGE),
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

function held(demand: Omit<Demand, "value" | "met">, value: number | undefined, wasAsked: boolean): Demand {
  if (value === undefined) return { ...demand, met: wasAsked ? false : undefined };
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = demand;
  return { ...demand, value, met: least <= value && value <= most };
}

function over(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

/** Scoring without intake: what eleven months cost more than one, in which records are checked as well. */
function scoring(report: Report): number | undefined {
  const months = (name: string): number | undefined => {
    const [all, one] = [
      timeOf(report, "scoring-monthly", name, SIZE),
      timeOf(report, "scoring-once", name, SIZE),
    ];
    return all === undefined || one === undefined ? undefined : all - one;
  };
  return over(months(OURS), months(HAND));
}

function perRecord(report: Report, units: number): number | undefined {
  const records = report.cities.find((city) => city.units === units)?.records;
  return over(timeOf(report, "all-once", OURS, units), records);
}
