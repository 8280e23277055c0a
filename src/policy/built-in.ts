import calendar from "../../rules/calendar.json" with { type: "json" };
import policy from "../../rules/policy.json" with { type: "json" };
import dataAudit from "../../rules/records/data-audit.json" with { type: "json" };
import jointStart from "../../rules/records/joint-start.json" with { type: "json" };
import meetingAttendance from "../../rules/records/meeting-attendance.json" with { type: "json" };
import meetingDecision from "../../rules/records/meeting-decision.json" with { type: "json" };
import outboundTrip from "../../rules/records/outbound-trip.json" with { type: "json" };
import outboundVisit from "../../rules/records/outbound-visit.json" with { type: "json" };
import planChange from "../../rules/records/plan-change.json" with { type: "json" };
import postTenure from "../../rules/records/post-tenure.json" with { type: "json" };
import project from "../../rules/records/project.json" with { type: "json" };
import projectLight from "../../rules/records/project-light.json" with { type: "json" };
import projectStatus from "../../rules/records/project-status.json" with { type: "json" };
import projectTransfer from "../../rules/records/project-transfer.json" with { type: "json" };
import regularMeeting from "../../rules/records/regular-meeting.json" with { type: "json" };
import target from "../../rules/records/target.json" with { type: "json" };
import sources from "../../rules/sources.json" with { type: "json" };
import { measureFiles } from "./measures.js";
import type { Policy } from "./policy-schema.js";

/**
 * The built-in policy: the nineteen measures as far as they have a rule file, with the default figures.
 * Its figures are defaults with their basis beside them; a city changes the rule files and reads them
 * with `parsePolicy`. Plain data, serialisable.
 *
 * @example
 * import { nineteenMeasures } from "nineteen-measures";
 * nineteenMeasures.policy.measures.length; // => 19
 */
// The rule files are held to every check by the tests, so that importing the package costs no parsing.
export const nineteenMeasures = {
  policy,
  sources,
  calendar,
  kinds: [
    dataAudit,
    jointStart,
    meetingAttendance,
    meetingDecision,
    outboundTrip,
    outboundVisit,
    planChange,
    postTenure,
    project,
    projectLight,
    projectStatus,
    projectTransfer,
    regularMeeting,
    target,
  ],
  measures: measureFiles,
} as unknown as Policy;
