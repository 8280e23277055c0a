import { add, change, must, type Plant } from "./plant.js";

/** The steps of a pre-project that had not been taken when the records left the city, and no start. */
const notDone =
  (projectId: string, ...ids: readonly string[]): Plant =>
  (records) => {
    for (const id of ids) must(records, id);
    return records.flatMap((record) => {
      if (record.kind === "project-status" && record.projectId === projectId) return [];
      if (!ids.includes(record.id)) return [record];
      const { kind, id, unitId, filedAt, ...rest } = record;
      const kept = Object.entries(rest).filter(([field]) => field !== "doneOn");
      return [{ kind, id, unitId, ...Object.fromEntries(kept), filedAt }];
    });
  };

/** What is planted on pre-project work, each with what it is meant to show. */
export const plantedPreWork: readonly Plant[] = [
  // Land and permit never came: red ninety days after the planned day, and the project did not start.
  change("pm-yanbo-1-land", { plannedOn: "2021-05-10" }),
  notDone("pre-yanbo-1", "pm-yanbo-1-land", "pm-yanbo-1-permit"),

  // Construction began on 8 June; the permit, due in May, came on the 25th.
  change("pm-chengwan-1-permit", { doneOn: "2021-06-25" }),

  // Twenty days of rest were accepted: the deadline moves to Sunday 5 September, and so to the day on which it was done.
  change("pm-hegu-2-environment", {
    suspendedOn: "2021-08-12",
    suspendedDays: 20,
    suspendedBy: "云泽市发展和改革委员会",
    suspendedFor: "环评公示期间调整建设方案",
  }),

  // Dropped for the flood within the window: neither its start nor its later milestones are asked for.
  notDone(
    "pre-qinglan-2",
    ...["feasibility", "land", "environment", "permit"].map((type) => `pm-qinglan-2-${type}`),
  ),
  add({
    kind: "plan-change",
    id: "pc-qinglan-pre",
    unitId: "qinglan",
    on: "2021-08-16",
    projectId: "pre-qinglan-2",
    newPlan: 0,
    cause: "objective",
    reason: "选址位于洪涝淹没区",
    filedAt: "2021-08-16",
  }),
];
