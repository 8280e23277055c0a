import type { Dataset, Exemption } from "../../src/index.js";
import type { Plant } from "./plant.js";
import { plantedAnnualPlans } from "./planted-annual-plans.js";
import { plantedAssessment } from "./planted-assessment.js";
import { plantedDecisions } from "./planted-decisions.js";
import { plantedElements } from "./planted-elements.js";
import { plantedLanding } from "./planted-landing.js";
import { plantedLeaders } from "./planted-leaders.js";
import { plantedLeadership } from "./planted-leadership.js";
import { plantedMeetings } from "./planted-meetings.js";
import { plantedPreWork } from "./planted-pre-work.js";
import { plantedProjects } from "./planted-projects.js";
import { plantedReserve } from "./planted-reserve.js";
import { plantedSupervision } from "./planted-supervision.js";
import { plantedSupport } from "./planted-support.js";
import { plantedTaskForces } from "./planted-task-forces.js";
import { plantedTraining } from "./planted-training.js";
import { plantedTrips } from "./planted-trips.js";
import type { CityRecord } from "./record.js";

export function withPlants(records: readonly CityRecord[]): readonly CityRecord[] {
  return plants.reduce((made, plant) => plant(made), records);
}

const plants: readonly Plant[] = [
  // What is planted on the records of a group of measures each.
  ...plantedElements,
  ...plantedAnnualPlans,
  ...plantedDecisions,
  ...plantedLeadership,
  ...plantedMeetings,
  ...plantedProjects,
  ...plantedReserve,
  ...plantedPreWork,
  ...plantedTaskForces,
  ...plantedTrips,
  ...plantedSupport,
  ...plantedLanding,
  ...plantedSupervision,
  ...plantedTraining,
  ...plantedAssessment,
  ...plantedLeaders,
];

export const exemptions: readonly Exemption[] = [
  {
    id: "e-qinglan-flood",
    unitId: "qinglan",
    from: "2021-07-01",
    to: "2021-08-31",
    reason: "force-majeure",
    approvedBy: "office",
    documentNo: "云项促办函〔2021〕7号",
    approvedOn: "2021-07-05",
  },
  // Approved after the September assessment: that one does not know it, the one of the year does.
  {
    id: "e-park-hightech-june",
    unitId: "park-hightech",
    measures: ["m03-regular-meeting"],
    from: "2021-06-01",
    to: "2021-06-30",
    reason: "other",
    approvedBy: "office",
    documentNo: "云项促办函〔2021〕12号",
    approvedOn: "2021-10-18",
  },
  // Exempts nothing: in August its leaders may meet enterprises online instead of travelling.
  {
    id: "e-yueting-online",
    unitId: "yueting",
    measures: ["m13-outbound-promotion"],
    from: "2021-08-01",
    to: "2021-08-31",
    reason: "policy-change",
    approvedBy: "office",
    documentNo: "云项促办函〔2021〕9号",
    approvedOn: "2021-08-04",
    allows: ["online"],
  },
];

/** Trips, rosters and reports were not collected before 2021: whoever made none in 2020 missed nothing. */
export const collected: Dataset["collected"] = [
  { kind: "outbound-trip", from: "2021-01-01" },
  { kind: "outbound-visit", from: "2021-01-01" },
  { kind: "striving-trip", from: "2021-01-01" },
  // Nor was what is new in 2021.
  { kind: "training-session", from: "2021-01-01" },
  { kind: "competition-event", from: "2021-01-01" },
  { kind: "data-submission", from: "2021-01-01" },
  { kind: "assessment-round", from: "2021-01-01" },
  { kind: "self-assessment", from: "2021-01-01" },
  { kind: "score-sheet", from: "2021-01-01" },
  { kind: "supervision-round", from: "2021-01-01" },
  { kind: "progress-report", from: "2021-01-01" },
  { kind: "task-force", from: "2021-01-01" },
  { kind: "element-policy", from: "2021-01-01" },
  { kind: "policy-publicity", from: "2021-01-01" },
  { kind: "plan-submission", from: "2021-01-01" },
  // Nor was what leaders did themselves.
  { kind: "leader-study", from: "2021-01-01" },
  { kind: "site-visit", from: "2021-01-01" },
  { kind: "written-account", from: "2021-01-01" },
  { kind: "monthly-notification", from: "2021-01-01" },
];
