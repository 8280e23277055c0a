import { add, change, must, never, type Plant } from "./plant.js";

/** Another project of a unit, like one it submitted. */
const like =
  (id: string, ownId: string, fields: Readonly<Record<string, string | number | boolean>>): Plant =>
  (records) => [...records, { ...must(records, id), id: ownId, ...fields }];

/** It never came into the municipal plan. */
const notInPlan =
  (id: string): Plant =>
  (records) =>
    records.map((record) => {
      if (record.id !== id) return record;
      const { inPlanOn: _, ...rest } = record;
      return rest as typeof record;
    });

/** What is planted on the plan of 2022, each with what it is meant to show. */
export const plantedAnnualPlans: readonly Plant[] = [
  // The draft a week late: half. On time is the last day of September, and the last day of the allowance is Monday 11 October.
  change("ps-chengwan-2021-draft", { on: "2021-10-08", filedAt: "2021-10-08" }),
  change("ps-fenglu-2021-draft", { on: "2021-09-30", filedAt: "2021-09-30" }),
  change("ps-qinglan-2021-draft", { on: "2021-10-11", filedAt: "2021-10-11" }),
  // The final list, due on Monday 1 November, four days late: half. In another unit a day after the allowance: nothing,
  // and it was missing.
  change("ps-yueting-2021-final", { on: "2021-11-05", filedAt: "2021-11-05" }),
  change("ps-soe-industrial-2021-final", { on: "2021-11-12", filedAt: "2021-11-12" }),
  // The final list was never filed.
  never("ps-yanbo-2021-final", "id"),

  // Two projects submitted as one and not split; in another unit split in October, its parts submitted one by one.
  change("np-park-beibo-1", { bundled: true }),
  change("np-hegu-1", { bundled: true, withdrawnOn: "2021-10-12" }),
  notInPlan("np-hegu-1"),
  like("np-hegu-2", "np-hegu-1a", { on: "2021-10-12", yearPlan: 31000, filedAt: "2021-10-12" }),
  like("np-hegu-2", "np-hegu-1b", { on: "2021-10-12", yearPlan: 28000, filedAt: "2021-10-12" }),

  // Taken into the municipal plan without a source of funds: one stayed in it, one was removed three days later.
  change("np-yanbo-1", { funds: false, inPlanOn: "2021-12-22" }),
  change("np-water-1", { funds: false, inPlanOn: "2021-12-22", withdrawnOn: "2021-12-25" }),

  // The municipal plan of 2021 was issued four days after Monday 1 February: half.
  change("ps-drc-2021-issued", { on: "2021-02-05", filedAt: "2021-02-05" }),

  // Dropped within the window for a cause that is none of those the rule knows: not stable. (A cut of November and one of
  // August for the flood are planted on the projects.)
  add({
    kind: "plan-change",
    id: "pc-park-beibo-2",
    unitId: "park-beibo",
    on: "2021-08-20",
    projectId: "p-park-beibo-2",
    newPlan: 0,
    cause: "other",
    reason: "业主调整投资意向",
    filedAt: "2021-08-20",
  }),
];
