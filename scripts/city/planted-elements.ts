import { add, change, never, type Plant } from "./plant.js";
import type { Cell } from "./record.js";

const approval = (unitId: string, n: string, on: string, more: Readonly<Record<string, Cell>>): Plant =>
  add({
    kind: "approval-case",
    id: `ac-${unitId}-p${n}`,
    unitId,
    on,
    type: "other",
    suspendedDays: 0,
    ...more,
    filedAt: on,
  });

const request = (unitId: string, n: string, on: string, more: Readonly<Record<string, Cell>>): Plant =>
  add({ kind: "support-request", id: `sr-${unitId}-p${n}`, unitId, on, ...more, filedAt: on });

/** What is planted on the five bureaus, each with what it is meant to show. */
export const plantedElements: readonly Plant[] = [
  // No policy in the first half-year; what was reviewed on 1 July is the second's.
  change("ep-natural-resources-h1", { on: "2021-07-01", action: "reviewed", filedAt: "2021-07-02" }),
  // No publicity in the second quarter.
  never("pp-housing-q2", "id"),

  // Three cases overdue in August, due on the 4th, the 12th and the 20th: yellow from the 20th on. The last was decided in November.
  approval("natural-resources", "1", "2021-07-07", { decidedOn: "2021-08-10" }),
  approval("natural-resources", "2", "2021-07-15", { decidedOn: "2021-08-18" }),
  approval("natural-resources", "3", "2021-07-23", { decidedOn: "2021-11-03" }),
  // Two overdue in one month are no light: forms accepted on 1 and 8 June, due on the 10th and on the 18th.
  approval("ecology", "1", "2021-06-01", { type: "eia-form", decidedOn: "2021-06-11" }),
  approval("ecology", "2", "2021-06-08", { type: "eia-form", decidedOn: "2021-06-21" }),
  // Suspended for five working days while the applicant mended the file: in time on the 25th, not only by the 18th.
  approval("ecology", "3", "2021-06-08", { type: "eia-form", suspendedDays: 5, decidedOn: "2021-06-25" }),
  // The published guide gives this approval five working days instead of twenty: due on 12 May, and decided on that day.
  approval("financial-work", "1", "2021-05-06", { limitDays: 5, decidedOn: "2021-05-12" }),

  // Due at the end of April and still open at the end of the year.
  request("natural-resources", "1", "2021-04-02", {
    raisedBy: "qinglan",
    field: "land",
    text: "办理滨河产业园用地报批",
    dueOn: "2021-04-30",
  }),
  // Overdue by a day, and solved.
  request("financial-work", "1", "2021-03-02", {
    raisedBy: "park-beibo",
    field: "loans",
    text: "对接银行授信",
    dueOn: "2021-03-31",
    solvedOn: "2021-04-01",
  }),
];
