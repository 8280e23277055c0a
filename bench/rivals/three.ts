import type { Assessment, Dataset, Series } from "../../src/index.js";
import { type Contestant, ENGINE, type Given, LOGIC, OURS, ZEN } from "../contestant.js";
import { library } from "../library.js";
import { recordsOf } from "../records.js";
import { jsonLogicEngine } from "./engines/json-logic-engine.js";
import { jsonRulesEngine } from "./engines/json-rules-engine.js";
import { checked, type Scorer, scored, scorerWith } from "./engines/score.js";
import { zenEngine } from "./engines/zen-engine.js";
import { type Ledger, ledgersOf } from "./ledger.js";
import { threeMeasures } from "./three-measures.js";

const { assessSeries, compilePolicy } = library;

const assessor = compilePolicy(threeMeasures);

/** The notifications of the year, each seen from a day of the month after it: January has none of its own. */
function notifications({ months, day }: Given) {
  return months.slice(1).map((period) => {
    const [year = 0, month = 0] = period.split("-").map(Number);
    const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
    return { period, asOf: `${next}-${String(day).padStart(2, "0")}` };
  });
}

function datasetOf({ units, exemptions, ndjson }: Given): Dataset<object> {
  return { units, exemptions, records: recordsOf(ndjson) };
}

const ours: readonly Contestant[] = [
  {
    name: OURS,
    work: "three-once",
    run: (given) => {
      const [asked] = notifications(given).slice(-1);
      return asked && assessor.assess(datasetOf(given), asked);
    },
    compared: (result) => ledgersOf((result as Assessment).units),
  },
  {
    name: OURS,
    work: "three-monthly",
    run: (given) => {
      const [from = "", to = ""] = [given.months[0], given.months.at(-1)];
      return assessSeries(datasetOf(given), { from, to, day: given.day, assessor });
    },
    compared: (result) => (result as Series).months.map(({ units }) => ledgersOf(units)),
  },
];

/** A rule engine on the same work: every record validated once, then month by month. */
function engine(name: string, scorer: Scorer): readonly Contestant[] {
  const cityOf = ({ units, exemptions, ndjson }: Given) => checked(units, exemptions, recordsOf(ndjson));
  return [
    {
      name,
      work: "three-once",
      run: async (given) => {
        const city = cityOf(given);
        const [asked] = notifications(given).slice(-1);
        return asked && scored(city, asked, scorer);
      },
    },
    {
      name,
      work: "three-monthly",
      run: async (given) => {
        const city = cityOf(given);
        const months: (readonly Ledger[])[] = [];
        for (const asked of notifications(given)) months.push(await scored(city, asked, scorer));
        return months;
      },
    },
  ];
}

/** Three measures from NDJSON to ranked results. */
export const three: readonly Contestant[] = [
  ...ours,
  ...engine(ENGINE, scorerWith(jsonRulesEngine)),
  ...engine(LOGIC, scorerWith(jsonLogicEngine)),
  ...engine(ZEN, scorerWith(zenEngine)),
];
