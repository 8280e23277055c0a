import { annualPlanRecords } from "./annual-plans.js";
import { assessmentRecords } from "./assessment.js";
import { elementRecords } from "./elements.js";
import { landingRecords } from "./landing.js";
import { leaderRecords } from "./leaders.js";
import { leadershipRecords } from "./leadership.js";
import { meetingRecords } from "./meetings.js";
import { preWorkRecords } from "./pre-work.js";
import { projectRecords } from "./projects.js";
import type { CityRecord } from "./record.js";
import { reserveRecords } from "./reserve.js";
import { supervisionRecords } from "./supervision.js";
import { supportRecords } from "./support.js";
import { taskForceRecords } from "./task-forces.js";
import { trainingRecords } from "./training.js";
import { tripRecords } from "./trips.js";

/** What the city would have filed had nothing out of the ordinary happened. */
export function ordinaryRecords(): readonly CityRecord[] {
  return [
    // A group of measures each.
    ...elementRecords(),
    ...annualPlanRecords(),
    ...leadershipRecords(),
    ...meetingRecords(),
    ...projectRecords(),
    ...reserveRecords(),
    ...preWorkRecords(),
    ...taskForceRecords(),
    ...tripRecords(),
    ...supportRecords(),
    ...landingRecords(),
    ...supervisionRecords(),
    ...trainingRecords(),
    ...assessmentRecords(),
    ...leaderRecords(),
  ];
}
