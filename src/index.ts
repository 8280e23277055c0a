export { type AssessWithOptions, assess } from "./assessment/assess.js";
export { assessSeries, type SeriesWithOptions } from "./assessment/assess-series.js";
export type { Assessment } from "./assessment/assessment.js";
export { type Assessor, compilePolicy } from "./assessment/assessor.js";
export type { BlockScore } from "./assessment/blocks.js";
export { crossCheck, type Difference } from "./assessment/cross-check.js";
export type { SeenData } from "./assessment/data-digest.js";
export type { Decision, HeldInterview, Objection, Veto } from "./assessment/decisions.js";
export type { Finished } from "./assessment/finish.js";
export { type GroupFigures, mergeGroups } from "./assessment/group-figures.js";
export type { AssessOptions, Detail } from "./assessment/options.js";
export type { PartialAssessment } from "./assessment/partial.js";
export type { Series } from "./assessment/series.js";
export type { SeriesOptions, SeriesProgress } from "./assessment/series-options.js";
export { type History, type PastMonth, type PastUnit, pastMonth } from "./assessment/standing/history.js";
export type {
  Colour,
  Grade,
  InterviewProposal,
  Light,
  OwnTarget,
  Standing,
  SubjectLight,
  VetoGround,
} from "./assessment/standing/standing-of-unit.js";
export { standing } from "./assessment/standing.js";
export { mergeSurveys, type Survey } from "./assessment/survey.js";
export type { Titled, Titles } from "./assessment/titles.js";
export type { UnitResult, WeightedMeasure } from "./assessment/unit.js";
export type { CivilDate } from "./calendar/civil-date.js";
export {
  type ComparisonResult,
  type CompiledCondition,
  type ConditionTree,
  compileCondition,
  type FactSource,
} from "./conditions/compile.js";
export type { Condition } from "./conditions/schema.js";
export type { InstanceState } from "./facts/instance.js";
export type { Reason } from "./facts/quantity.js";
export type { Cell, List, ListColumn, ListFact, Row } from "./lists/list.js";
export { listOf } from "./lists/list-of.js";
export { toRows } from "./lists/rows.js";
export type { TableName } from "./lists/tables.js";
export type { FaultCode } from "./messages/catalogue.js";
export { type Fault, FaultError, faultLine, type Position } from "./messages/fault.js";
export { format, type Language, type Message } from "./messages/message.js";
export { nineteenMeasures } from "./policy/built-in.js";
export { checkPolicy, type PolicyCheck } from "./policy/check-policy.js";
export { datasetJsonSchema } from "./policy/dataset-json-schema.js";
export type { Measure, Severity } from "./policy/measure-schema.js";
export { type PolicyReading, parsePolicy } from "./policy/parse.js";
export type { Policy } from "./policy/policy-schema.js";
export type { PolicyFiles } from "./policy/read-policy.js";
export { errata } from "./publication/errata.js";
export type { Errata, Erratum, ErratumSubject, Seen } from "./publication/erratum.js";
export { freeze, verify } from "./publication/freeze.js";
export type {
  Notification,
  PublishedAdjustment,
  PublishedAdjustments,
  PublishedExemption,
  PublishedFact,
  PublishedLine,
  PublishedMeasure,
  PublishedToDo,
  PublishedUnit,
  PublishedViolation,
} from "./publication/notification.js";
export { publishedAs } from "./publication/published-as.js";
export type { Dataset, Exemption, Unit, UnitInput } from "./records/dataset.js";
export type * from "./records/generated.js";
export type { IntakeReport } from "./records/intake.js";
export { recordJsonSchema } from "./records/json-schema.js";
export type { RecordKind } from "./records/kind.js";
export type { AdjustmentLine, Adjustments } from "./scoring/adjustments.js";
export type { ConditionTrace } from "./scoring/condition-traces.js";
export type { DutyResult, InstanceResult } from "./scoring/duty-results.js";
export type { FactUsed } from "./scoring/facts-used.js";
export type { Line } from "./scoring/lines.js";
export type { MeasureResult } from "./scoring/measure.js";
export type { Figure, MeasureProgress, Progress, RecordProgress } from "./scoring/progress.js";
export type { ToDo } from "./scoring/to-do.js";
export type { Undecided, Violation } from "./scoring/violations.js";
