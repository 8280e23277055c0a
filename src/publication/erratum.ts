import type { CivilDate } from "../calendar/civil-date.js";
import type { Message } from "../messages/message.js";

/** What would differ from a published notification as things are seen now. Plain data; what was published stays as it is. */
export interface Errata {
  readonly period: string;
  /** The notification, by its digest, and the days by which it was seen. */
  readonly published: Seen & { readonly digest: string };
  /** By which days it was seen again. */
  readonly now: Seen;
  /** True where another policy, or a changed one, was applied now. */
  readonly policyChanged: boolean;
  /** By unit as published, then by measure and line. */
  readonly rows: readonly Erratum[];
}

/** The days by which something was seen. */
export interface Seen {
  readonly asOf: CivilDate;
  readonly knownAt: CivilDate;
}

/**
 * What a row is about: `figure` – a number of points, a score, a rank; `state` – whether it is scored, a light, a grade, a
 * list; `violation` – a finding; `objection` – an objection that was decided, also where the figure stands.
 */
export type ErratumSubject = "figure" | "state" | "violation" | "objection";

/** One thing that differs, or that somebody objected to. */
export interface Erratum {
  readonly unitId: string;
  /** The measure; absent where it is about the unit as a whole. */
  readonly measureId?: string;
  /**
   * What differs: the id of an indicator, bonus or deduction, `figures.` and the id of a figure, the code of a finding,
   * `score` or `weight` of a measure, else `total`, `rank`, `light`, `grade`, `lists`, `veto`, `interview`, `decision`, `exemption` or `unit`.
   */
  readonly line: string;
  readonly what: ErratumSubject;
  /** What it is called. */
  readonly title: Message;
  /** The finding, veto or decision that it is about, by its id. */
  readonly id?: string;
  /** As published and as seen now: a number or a word; absent where there was or is none. */
  readonly published?: number | string;
  readonly now?: number | string;
  /** Now less published, where both are numbers. */
  readonly difference?: number;
  /** The records that count now and did not, and those that did and do not. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The decided objections about it, by their ids. */
  readonly objections: readonly string[];
  /** What was decided, where it is about an objection. */
  readonly outcome?: Message;
}
