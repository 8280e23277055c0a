import type { Standing } from "../assessment/standing/standing-of-unit.js";
import type { UnitResult } from "../assessment/unit.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { Message } from "../messages/message.js";
import type { Exemption } from "../records/dataset.js";
import type { FactUsed } from "../scoring/facts-used.js";
import type { MeasureResult } from "../scoring/measure.js";
import type { Figure, MeasureProgress } from "../scoring/progress.js";
import type { ToDo } from "../scoring/to-do.js";
import type { Violation } from "../scoring/violations.js";

/**
 * An assessment as it was published: plain data that is kept and never changed. It holds facts, points and the ids of
 * records, nothing of what stands in them: it can be verified when the records are gone.
 */
export interface Notification {
  readonly format: "nineteen-measures-notification";
  readonly version: 1;
  /** SHA-256 over the canonical JSON (RFC 8785) of all the rest, in hexadecimal. */
  readonly digest: string;
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly title: Message;
  };
  /** What could be seen by the two days: the digest of it, and how many units and records it is. */
  readonly data: { readonly digest: string; readonly units: number; readonly records: number };
  readonly period: string;
  /** The days that are scored. */
  readonly from: CivilDate;
  readonly end: CivilDate;
  readonly asOf: CivilDate;
  readonly knownAt: CivilDate;
  readonly status: "complete" | "partial";
  readonly notLoaded: readonly string[];
  readonly notCollected: readonly string[];
  /** The last day on which units can object; it is provisional until then. Absent where the policy takes no objections. */
  readonly objectionsUntil?: CivilDate;
  /** In the order of the dataset. */
  readonly units: readonly PublishedUnit[];
}

/** A unit of a notification: what of its result is no record's content. */
export interface PublishedUnit
  extends Pick<
    UnitResult,
    | "id"
    | "name"
    | "kinds"
    | "group"
    | "total"
    | "exactTotal"
    | "held"
    | "rank"
    | "notRanked"
    | "ended"
    | "coverage"
    | "blocks"
    | "notLoaded"
  > {
  readonly decisions?: readonly { readonly id: string; readonly on: CivilDate; readonly points: number }[];
  readonly exemptions?: readonly PublishedExemption[];
  readonly vetoes?: readonly { readonly id: string; readonly on: CivilDate; readonly title: Message }[];
  readonly objections?: UnitResult["objections"];
  readonly standing?: Standing;
  readonly measures: readonly PublishedMeasure[];
}

export type PublishedExemption = Pick<Exemption, "id" | "measures" | "from" | "to" | "allows">;

export interface PublishedMeasure
  extends Pick<MeasureResult, "id" | "number" | "state" | "score" | "base" | "annulled" | "undecided"> {
  readonly weight: number;
  readonly weighted?: number;
  readonly lines: readonly PublishedLine[];
  readonly bonuses?: PublishedAdjustments;
  readonly deductions?: PublishedAdjustments;
  readonly violations: readonly PublishedViolation[];
  readonly figures?: readonly Figure[];
  readonly progress?: MeasureProgress;
  readonly toDo: readonly PublishedToDo[];
}

/** An indicator's line. */
export interface PublishedLine {
  readonly id: string;
  readonly state: MeasureResult["state"];
  readonly points: number;
  readonly possible?: number;
  readonly earned?: number;
  readonly exactShare?: string;
  readonly facts: readonly PublishedFact[];
  readonly records: readonly string[];
}

export type PublishedFact = Omit<FactUsed, "counts">;

export interface PublishedAdjustments {
  readonly points: number;
  readonly lines: readonly PublishedAdjustment[];
}

/** A line of bonuses or deductions. */
export interface PublishedAdjustment {
  readonly id: string;
  readonly state: MeasureResult["state"];
  readonly points?: number;
  readonly count?: number;
  readonly facts: readonly PublishedFact[];
  readonly records: readonly string[];
}

export type PublishedViolation = Omit<Violation, "unitId" | "measureId" | "evidence" | "remedy" | "basis"> & {
  /** When it is to be put right. */
  readonly remedyDue?: CivilDate;
};

export type PublishedToDo = Omit<ToDo, "unitId" | "measureId" | "title">;
