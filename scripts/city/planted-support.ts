import { add, change, must, never, type Plant } from "./plant.js";
import type { Cell, CityRecord } from "./record.js";

type Fields = Readonly<Record<string, Cell>>;

const notMade = (id: string): Plant => never(id, "-");

const trip = (id: string, unitId: string, from: string, fields: Fields): Plant =>
  add({
    ...{ kind: "striving-trip", id, unitId, from, to: from, level: "provincial", agency: "省交通运输厅" },
    ...{ filedAt: from, ...fields },
  });

/** An award as another record has it, of another unit or another year. */
const alsoAs =
  (id: string, as: Fields & Pick<CityRecord, "id" | "unitId" | "filedAt">): Plant =>
  (records) => [...records, { ...must(records, id), ...as }];

/** What is planted on trips for upper-level support and on the funds won, each with what it is meant to show. */
export const plantedSupport: readonly Plant[] = [
  // The head of Hegu's government made no trip in the second quarter and two in the third, on 22 July and in August: the second makes up.
  notMade("up-hegu-05-gov"),
  trip("up-hegu-07-extra", "hegu", "2021-07-22", { posts: ["hegu-government"] }),
  // A leader in charge who stayed at home in August as in September.
  notMade("up-natural-resources-08-deputy"),
  // For a department of the city an authority of the city is not above it.
  trip("up-commerce-05-city", "commerce", "2021-05-19", {
    ...{ posts: ["commerce-head"], level: "municipal", agency: "市财政局" },
  }),
  // Two counties call on one authority for one project on the same days and do not say that they went together.
  trip("up-chengwan-05-ring", "chengwan", "2021-05-25", {
    ...{ to: "2021-05-26", filedAt: "2021-05-27", posts: ["chengwan-party"], projects: ["北环快速路"] },
  }),
  trip("up-yueting-05-ring", "yueting", "2021-05-26", {
    posts: ["yueting-government"],
    projects: ["北环快速路"],
  }),
  // Two others say so.
  trip("up-songlan-06-river", "songlan", "2021-06-22", {
    ...{ posts: ["songlan-party"], projects: ["云江航道"], jointWith: ["fenglu"] },
  }),
  trip("up-fenglu-06-river", "fenglu", "2021-06-22", {
    ...{ posts: ["fenglu-party"], projects: ["云江航道"], jointWith: ["songlan"] },
  }),

  // A county that won money once only: far behind its target.
  ...["fw-yanbo-2", "fw-yanbo-3", "fw-yanbo-4"].map(notMade),
  // Two departments claim one award as their own: it counts for neither.
  ...["fw-transport-3", "fw-water-3"].map((id) =>
    change(id, { awardNo: "省财建〔2021〕300号", projectId: "灌区改造" }),
  ),
  // An award of last year that is claimed again.
  alsoAs("fw-soe-industrial-2", {
    ...{ id: "fw-soe-industrial-2020", unitId: "soe-industrial", on: "2020-11-20", filedAt: "2020-11-24" },
  }),
  // Won together, in shares that were agreed.
  add({
    ...{ kind: "funding-award", id: "fw-songlan-joint", unitId: "songlan", on: "2021-08-25" },
    ...{ awardNo: "省财建〔2021〕310号", projectId: "云江航道", amount: 800, level: "provincial" },
    ...{ fundKind: "special-fund", evenlySpread: false, jointWith: ["fenglu"], jointShare: 0.6 },
    filedAt: "2021-08-27",
  }),
  alsoAs("fw-songlan-joint", {
    ...{ id: "fw-fenglu-joint", unitId: "fenglu", jointWith: ["songlan"], jointShare: 0.4 },
    filedAt: "2021-08-30",
  }),
  // Clawed back in the year in which it was won, and in the next.
  change("fw-chengwan-1", { returnedOn: "2021-08-12" }),
  add({
    ...{ kind: "funding-award", id: "fw-park-beibo-2020", unitId: "park-beibo", on: "2020-10-15" },
    ...{ awardNo: "省财建〔2020〕88号", projectId: "p-park-beibo-1", amount: 260, level: "provincial" },
    ...{ fundKind: "special-fund", evenlySpread: false, returnedOn: "2021-11-10", filedAt: "2020-10-19" },
  }),
  // A department's application to the city, which is not above it: refused, and not counted.
  add({
    ...{ kind: "funding-application", id: "fa-commerce-city", unitId: "commerce", on: "2021-04-12" },
    ...{ programme: "市级商贸流通专项资金", level: "municipal", amount: 60, refusedOn: "2021-05-28" },
    filedAt: "2021-05-31",
  }),
  // Nothing is asked of this company: what it wins earns its bonus alone.
  change("g-soe-transport-upper", { value: 0 }),
];
