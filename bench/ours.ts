import type { Assessment, Dataset } from "../src/index.js";
import { type Contestant, type Given, OURS } from "./contestant.js";
import { library } from "./library.js";
import { recordsOf } from "./records.js";

const { assessSeries, compilePolicy, nineteenMeasures } = library;

/** Compiled once, as in every program that assesses more than once. */
const all = compilePolicy(nineteenMeasures);

/** The day from which the one month is seen. */
export const asOf = "2022-01-10";

function datasetOf({ units, exemptions, ndjson }: Given): Dataset<object> {
  return { units, exemptions, records: recordsOf(ndjson) };
}

/** Refuses to measure a city whose records are not all accepted. */
function allAccepted({ intake }: Pick<Assessment, "intake">): Pick<Assessment["intake"], "accepted"> {
  const [fault] = intake.faults;
  if (fault !== undefined) throw new Error(`${fault.path}: ${fault.message.en}`);
  return { accepted: intake.accepted };
}

/** The library on all nineteen measures, every record validated, lines with their facts and records. */
export const ours: readonly Contestant[] = [
  {
    name: OURS,
    work: "all-once",
    run: (given) => all.assess(datasetOf(given), { period: given.period, asOf, detail: "lines" }),
    compared: (result) => allAccepted(result as Assessment),
  },
  {
    name: OURS,
    work: "all-monthly",
    run: (given) => {
      const [from = "", to = ""] = [given.months[0], given.months.at(-1)];
      return assessSeries(datasetOf(given), { from, to, day: given.day, detail: "lines", assessor: all });
    },
    compared: (result) => allAccepted(result as Assessment),
    // The results of a year are kept in memory: 1.4 MB a unit.
    upTo: 600,
  },
];
