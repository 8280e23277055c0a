// Generated from rules/records by `npm run generate`: a new kind is a new file there.
import appeal from "../../rules/records/appeal.json" with { type: "json" };
import approvalCase from "../../rules/records/approval-case.json" with { type: "json" };
import assessmentRound from "../../rules/records/assessment-round.json" with { type: "json" };
import assessmentWeight from "../../rules/records/assessment-weight.json" with { type: "json" };
import award from "../../rules/records/award.json" with { type: "json" };
import committeeDecision from "../../rules/records/committee-decision.json" with { type: "json" };
import competitionEvent from "../../rules/records/competition-event.json" with { type: "json" };
import competitionResult from "../../rules/records/competition-result.json" with { type: "json" };
import dataAudit from "../../rules/records/data-audit.json" with { type: "json" };
import dataSubmission from "../../rules/records/data-submission.json" with { type: "json" };
import elementPolicy from "../../rules/records/element-policy.json" with { type: "json" };
import fundingApplication from "../../rules/records/funding-application.json" with { type: "json" };
import fundingAward from "../../rules/records/funding-award.json" with { type: "json" };
import fundsInPlace from "../../rules/records/funds-in-place.json" with { type: "json" };
import guidanceVisit from "../../rules/records/guidance-visit.json" with { type: "json" };
import industryProgress from "../../rules/records/industry-progress.json" with { type: "json" };
import internalUse from "../../rules/records/internal-use.json" with { type: "json" };
import interview from "../../rules/records/interview.json" with { type: "json" };
import interviewFollowup from "../../rules/records/interview-followup.json" with { type: "json" };
import interviewTrigger from "../../rules/records/interview-trigger.json" with { type: "json" };
import jointStart from "../../rules/records/joint-start.json" with { type: "json" };
import leaderStudy from "../../rules/records/leader-study.json" with { type: "json" };
import leadingBody from "../../rules/records/leading-body.json" with { type: "json" };
import measureResult from "../../rules/records/measure-result.json" with { type: "json" };
import meetingAttendance from "../../rules/records/meeting-attendance.json" with { type: "json" };
import meetingDecision from "../../rules/records/meeting-decision.json" with { type: "json" };
import membershipChange from "../../rules/records/membership-change.json" with { type: "json" };
import monthlyNotification from "../../rules/records/monthly-notification.json" with { type: "json" };
import outboundTrip from "../../rules/records/outbound-trip.json" with { type: "json" };
import outboundVisit from "../../rules/records/outbound-visit.json" with { type: "json" };
import planChange from "../../rules/records/plan-change.json" with { type: "json" };
import planProject from "../../rules/records/plan-project.json" with { type: "json" };
import planSubmission from "../../rules/records/plan-submission.json" with { type: "json" };
import plenary from "../../rules/records/plenary.json" with { type: "json" };
import policyDigest from "../../rules/records/policy-digest.json" with { type: "json" };
import policyPublicity from "../../rules/records/policy-publicity.json" with { type: "json" };
import postTenure from "../../rules/records/post-tenure.json" with { type: "json" };
import preMilestone from "../../rules/records/pre-milestone.json" with { type: "json" };
import preProjectFund from "../../rules/records/pre-project-fund.json" with { type: "json" };
import progressReport from "../../rules/records/progress-report.json" with { type: "json" };
import project from "../../rules/records/project.json" with { type: "json" };
import projectContact from "../../rules/records/project-contact.json" with { type: "json" };
import projectIssue from "../../rules/records/project-issue.json" with { type: "json" };
import projectLight from "../../rules/records/project-light.json" with { type: "json" };
import projectStatus from "../../rules/records/project-status.json" with { type: "json" };
import projectTransfer from "../../rules/records/project-transfer.json" with { type: "json" };
import promotionMeeting from "../../rules/records/promotion-meeting.json" with { type: "json" };
import rectification from "../../rules/records/rectification.json" with { type: "json" };
import regularMeeting from "../../rules/records/regular-meeting.json" with { type: "json" };
import reserveProject from "../../rules/records/reserve-project.json" with { type: "json" };
import resultApproval from "../../rules/records/result-approval.json" with { type: "json" };
import resultDecision from "../../rules/records/result-decision.json" with { type: "json" };
import satisfactionSurvey from "../../rules/records/satisfaction-survey.json" with { type: "json" };
import scoreSheet from "../../rules/records/score-sheet.json" with { type: "json" };
import selfAssessment from "../../rules/records/self-assessment.json" with { type: "json" };
import signedProject from "../../rules/records/signed-project.json" with { type: "json" };
import siteVisit from "../../rules/records/site-visit.json" with { type: "json" };
import strivingTrip from "../../rules/records/striving-trip.json" with { type: "json" };
import studyDecision from "../../rules/records/study-decision.json" with { type: "json" };
import supervisionFinding from "../../rules/records/supervision-finding.json" with { type: "json" };
import supervisionRound from "../../rules/records/supervision-round.json" with { type: "json" };
import supportRequest from "../../rules/records/support-request.json" with { type: "json" };
import target from "../../rules/records/target.json" with { type: "json" };
import taskForce from "../../rules/records/task-force.json" with { type: "json" };
import taskForceReview from "../../rules/records/task-force-review.json" with { type: "json" };
import taskPlan from "../../rules/records/task-plan.json" with { type: "json" };
import trainingAttendance from "../../rules/records/training-attendance.json" with { type: "json" };
import trainingSession from "../../rules/records/training-session.json" with { type: "json" };
import vetoEvent from "../../rules/records/veto-event.json" with { type: "json" };
import writtenAccount from "../../rules/records/written-account.json" with { type: "json" };

/** The files of the built-in record kinds. */
export const recordKinds: readonly unknown[] = [
  appeal,
  approvalCase,
  assessmentRound,
  assessmentWeight,
  award,
  committeeDecision,
  competitionEvent,
  competitionResult,
  dataAudit,
  dataSubmission,
  elementPolicy,
  fundingApplication,
  fundingAward,
  fundsInPlace,
  guidanceVisit,
  industryProgress,
  internalUse,
  interview,
  interviewFollowup,
  interviewTrigger,
  jointStart,
  leaderStudy,
  leadingBody,
  measureResult,
  meetingAttendance,
  meetingDecision,
  membershipChange,
  monthlyNotification,
  outboundTrip,
  outboundVisit,
  planChange,
  planProject,
  planSubmission,
  plenary,
  policyDigest,
  policyPublicity,
  postTenure,
  preMilestone,
  preProjectFund,
  progressReport,
  project,
  projectContact,
  projectIssue,
  projectLight,
  projectStatus,
  projectTransfer,
  promotionMeeting,
  rectification,
  regularMeeting,
  reserveProject,
  resultApproval,
  resultDecision,
  satisfactionSurvey,
  scoreSheet,
  selfAssessment,
  signedProject,
  siteVisit,
  strivingTrip,
  studyDecision,
  supervisionFinding,
  supervisionRound,
  supportRequest,
  target,
  taskForce,
  taskForceReview,
  taskPlan,
  trainingAttendance,
  trainingSession,
  vetoEvent,
  writtenAccount,
];
