import { add, change, never, type Plant } from "./plant.js";

/** The reports of July are due on 5 August: this one was made on another day. */
const reportedOn = (id: string, on: string): Plant => change(id, { on, filedAt: on });

/** What is planted on the task forces, each with what it is meant to show. */
export const plantedTaskForces: readonly Plant[] = [
  // Two months in a row without a task force, of which the second's roster was drawn up in October: too late to
  // count, but that closes the finding. And one month alone.
  never("tf-hegu-2021-02", "id"),
  change("tf-hegu-2021-03", { on: "2021-10-20", filedAt: "2021-10-21" }),
  never("tf-fenglu-2021-06", "id"),
  // Drawn up when May's roster was due: April's is too late to count, but no task force was missing.
  ...["2021-04", "2021-05"].map((month) =>
    change(`tf-industry-it-${month}`, { on: "2021-06-07", filedAt: "2021-06-07", fullTime: 2 }),
  ),
  // One person too few in a county, in a company; in the company it was filled up with a second roster.
  change("tf-yueting-2021-03", { fullTime: 2 }),
  change("tf-soe-urban-2021-03", { fullTime: 1 }),
  add({
    kind: "task-force",
    id: "tf-soe-urban-2021-03-2",
    unitId: "soe-urban",
    on: "2021-03-31",
    month: "2021-03",
    fullTime: 2,
    filedAt: "2021-04-01",
  }),

  // The report of July on the last day, a day late, on the tenth day of lateness and on the eleventh, and never.
  reportedOn("pt-fenglu-2021-07", "2021-08-05"),
  reportedOn("pt-yueting-2021-07", "2021-08-06"),
  reportedOn("pt-commerce-2021-07", "2021-08-16"),
  reportedOn("pt-soe-urban-2021-07", "2021-08-17"),
  never("pt-park-beibo-2021-07", "id"),

  // The Commission's consolidation of June a day late.
  reportedOn("pc-drc-2021-06", "2021-07-09"),
  // The office guided Yanbo in October only, not in the third quarter.
  change("gv-office-q3-yanbo", { on: "2021-10-08", filedAt: "2021-10-09" }),
  // The Commission's review of the second quarter left the companies out.
  (records) =>
    records.map((record) =>
      record.id === "tr-drc-q2"
        ? {
            ...record,
            coveredUnits: (record.coveredUnits as string[]).filter((id) => !id.startsWith("soe-")),
          }
        : record,
    ),

  // What the task force brought about in investment promotion earns nothing here unless the city turns that on.
  // With the city's top leaders a visit is rewarded as outbound promotion and not here once more.
  change("v-songlan-03-party-1", { byTaskForce: true }),
  change("v-songlan-05-gov-1", { byTaskForce: true }),
  add({
    kind: "promotion-meeting",
    id: "pm-songlan-1",
    unitId: "songlan",
    on: "2021-09-16",
    reach: "home",
    name: "松澜区投资推介会",
    filedAt: "2021-09-18",
  }),
];
