// Generated from rules/records by `npm run generate`: a new kind is a new file there.
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

/** The files of the built-in record kinds. */
export const recordKinds: readonly unknown[] = [
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
];
