import type { Assessment, Dataset, Series } from "../src/index.js";
import { type Contestant, type Given, HAND, OURS } from "./contestant.js";
import { library } from "./library.js";
import { recordsOf } from "./records.js";
import { byHand } from "./rivals/by-hand/index.js";
import { threeMeasures } from "./rivals/three-measures.js";

const { assessSeries, compilePolicy } = library;

const assessor = compilePolicy(threeMeasures);

/** Records that were read and are sound: by hand nothing is checked. */
const inMemory = ({ units, exemptions, ndjson }: Given): Dataset => ({
  ...{ units, exemptions },
  records: recordsOf(ndjson) as unknown as Dataset["records"],
});

/** The days from which the notifications of the year are seen: January has none of its own. */
const seenOn = ({ months, day }: Given): readonly (readonly [period: string, asOf: string])[] =>
  months.slice(1).map((period) => {
    const [year = 0, month = 0] = period.split("-").map(Number);
    const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
    return [period, `${next}-${String(day).padStart(2, "0")}`];
  });

/** What the ledger by hand has of a unit; which findings are new it says of one month, and not of two that are merged. */
type Ledger = Pick<Assessment["units"][number], "id" | "measures" | "total" | "rank">;

const ledgerOf = (units: readonly Ledger[]) =>
  units.map(({ id, measures, total, rank }) => ({ id, measures, total, rank }));

const scoresOf = (units: readonly Ledger[]) =>
  units.map(({ id, measures, total, rank }) => {
    const lines = measures.map(({ state, score, lines }) => ({ state, score, lines }));
    return { id, lines, total, rank };
  });

/** Three measures on records in memory: by hand as the practical limit, and by the library, which checks them once more. */
export const scoring: readonly Contestant[] = [
  {
    name: HAND,
    work: "scoring-once",
    prepare: inMemory,
    run: (given, records) => {
      const [period, asOf] = seenOn(given).at(-1) ?? ["", ""];
      return byHand(records as Dataset, { period, asOf });
    },
    compared: (result) => ledgerOf(result as readonly Ledger[]),
  },
  {
    name: OURS,
    work: "scoring-once",
    prepare: inMemory,
    run: (given, records) => {
      const [period, asOf] = seenOn(given).at(-1) ?? ["", ""];
      return assessor.assess(records as Dataset, { period, asOf });
    },
    compared: (result) => ledgerOf((result as Assessment).units),
  },
  {
    name: HAND,
    work: "scoring-monthly",
    prepare: inMemory,
    run: (given, records) =>
      seenOn(given).map(([period, asOf]) => byHand(records as Dataset, { period, asOf })),
    compared: (result) => (result as readonly (readonly Ledger[])[]).map(scoresOf),
  },
  {
    name: OURS,
    work: "scoring-monthly",
    prepare: inMemory,
    run: ({ months, day }, records) => {
      const [from = "", to = ""] = [months[0], months.at(-1)];
      return assessSeries(records as Dataset, { from, to, day, assessor });
    },
    compared: (result) => (result as Series).months.map(({ units }) => scoresOf(units)),
  },
];
