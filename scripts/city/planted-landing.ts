import { add, change, must, type Plant } from "./plant.js";
import type { Cell } from "./record.js";

type Fields = Readonly<Record<string, Cell>>;

const OFFICE = "市项目投资促进委员会办公室";

/** What a record says did not happen. */
const notYet =
  (id: string, ...fields: readonly string[]): Plant =>
  (records) => {
    must(records, id);
    return records.map((record) =>
      record.id === id
        ? { ...record, ...Object.fromEntries(fields.map((field) => [field, undefined])) }
        : record,
    ) as ReturnType<Plant>;
  };

const signed = (id: string, unitId: string, on: string, fields: Fields): Plant =>
  add({ kind: "signed-project", id, unitId, on, contractNo: `云招${id.slice(2)}`, ...fields, filedAt: on });

const funds = (id: string, unitId: string, month: string, on: string, fields: Fields): Plant =>
  add({ kind: "funds-in-place", id, unitId, on, month, ...fields, filedAt: on });

/** Two units brought one project in: the second files it, and the funds of the first, as its own records. */
const together =
  (of: string, other: string, shares: readonly [number, number]): Plant =>
  (records) => {
    const [first, second] = [must(records, of), must(records, other)];
    const rows = records.filter(({ signedProjectId }) => signedProjectId === of);
    return [
      ...records.filter(({ id, signedProjectId }) => ![of, other].includes(id) && signedProjectId !== other),
      { ...first, jointWith: [second.unitId], jointShare: shares[0] },
      { ...first, id: other, unitId: second.unitId, jointWith: [first.unitId], jointShare: shares[1] },
      ...rows.map((row) => ({
        ...row,
        id: row.id.replace(of.replace("sp-", "sf-"), other.replace("sp-", "sf-")),
        unitId: second.unitId,
        signedProjectId: other,
      })),
    ];
  };

/** What is planted on signed projects, each with what it is meant to show. */
export const plantedLanding: readonly Plant[] = [
  // Signed on 25 August 2020 and not started: red a year later.
  notYet("sp-yanbo-1", "startedOn", "productionOn"),
  // Dead for two years; the other one's termination was approved, and it is in no share any more.
  signed("sp-hegu-0", "hegu", "2019-06-18", { contractAmount: 12000, plannedProduction: "2020-12-31" }),
  signed("sp-chengwan-0", "chengwan", "2019-04-22", {
    ...{ contractAmount: 9000, plannedProduction: "2020-10-31", terminatedOn: "2021-03-31" },
    ...{ terminationApprovedOn: "2021-05-20", terminationApprovedBy: OFFICE },
  }),
  // To start by 18 September; a reason not to was accepted on the 10th.
  notYet("sp-yueting-3", "productionOn"),
  change("sp-yueting-3", {
    ...{ startedOn: "2021-12-06", plannedProduction: "2022-06-30" },
    ...{ startReasonAcceptedOn: "2021-09-10", startReasonAcceptedBy: OFFICE },
  }),
  // A county and a department claim one contract as their own: it counts for neither.
  ...["sp-qinglan-4", "sp-water-4"].map((id) => change(id, { contractNo: "云招〔2021〕双-1号" })),
  // Brought in together, in shares that were agreed.
  together("sp-songlan-4", "sp-industry-it-3", [0.7, 0.3]),
  // A large project that reached 5 % this year, and a very large one that had 4 % of it last year.
  change("sp-fenglu-3", { contractAmount: 120000 }),
  signed("sp-songlan-0", "songlan", "2020-03-16", {
    ...{ contractAmount: 500000, plannedProduction: "2023-06-30" },
    ...{ registeredOn: "2020-05-11", startedOn: "2020-08-07" },
  }),
  funds("sf-songlan-0-2020", "songlan", "2020-12", "2020-12-31", {
    ...{ signedProjectId: "sp-songlan-0", amount: 5000, invested: 20000 },
  }),
  funds("sf-songlan-0-03", "songlan", "2021-03", "2021-03-31", {
    ...{ signedProjectId: "sp-songlan-0", amount: 3000, invested: 26000 },
  }),
  // Funds that did not hold when they were checked: they do not count until they were filed again, corrected.
  add({
    ...{ kind: "data-audit", id: "da-chengwan-funds", unitId: "chengwan", on: "2021-08-16" },
    ...{ subject: "signed-project", recordId: "sf-chengwan-3-07", intent: "error", deviation: 0.4 },
    ...{ decidedBy: OFFICE, decidedOn: "2021-08-25" },
    filedAt: "2021-08-26",
  }),
  funds("sf-chengwan-3-07b", "chengwan", "2021-07", "2021-07-31", {
    ...{ signedProjectId: "sp-chengwan-3", amount: 1200, invested: 3639, supersedes: "sf-chengwan-3-07" },
  }),
  change("sf-chengwan-3-07b", { filedAt: "2021-10-12" }),
  // In October somebody decided that a signing was fabricated: the year's measure is 0.
  add({
    ...{ kind: "data-audit", id: "da-park-beibo-signing", unitId: "park-beibo", on: "2021-10-14" },
    ...{ subject: "signed-project", recordId: "sp-park-beibo-3", intent: "false" },
    ...{ decidedBy: OFFICE, decidedOn: "2021-10-28", documentNo: "云项促办核〔2021〕9号" },
    filedAt: "2021-10-29",
  }),
];
