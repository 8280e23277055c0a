import type { Reason } from "../facts/quantity.js";
import type { Message } from "../messages/message.js";

/** How far something is, held against its plan. */
export interface Progress {
  /** The plan of the year, what of it falls into the months that are over, and what was done: in `unit`. */
  readonly plan: number;
  readonly byNow: number;
  readonly actual: number;
  /** What was done of the year's plan, in %. */
  readonly completion: number;
  /** What was done less what was planned by now, in percentage points of the year's plan: below 0 behind, above ahead. */
  readonly gap: number;
  /** What is missing of what was planned by now, in % of that; 0 where nothing is. */
  readonly shortfall: number;
}

/** The same of one record, such as a project. */
export interface RecordProgress extends Progress {
  /** The record that it is about, by its first version. */
  readonly subject: string;
  /** True where an exemption excuses it. */
  readonly exempt?: true;
  readonly records: readonly string[];
}

/** How far a unit is in a measure that says what is planned and what was done. */
export interface MeasureProgress {
  /** Of what kind it is: one of the policy's kinds of light. */
  readonly type: string;
  /** The unit of measure, such as 万元. */
  readonly unit: Message;
  readonly basis: string;
  /** The ids of the records behind the unit's plan and what was done of it. */
  readonly records: readonly string[];
  /** The unit as a whole; absent where that is not known, and why. */
  readonly whole?: Progress;
  readonly unknown?: Reason;
  /** True where an exemption of the unit covers the last day that is scored. */
  readonly exempt?: true;
  /** Record by record, where the measure says so and with more detail than totals; without those that have no plan. */
  readonly each: readonly RecordProgress[];
  /** What the records are about of which that is not known, for want of data. */
  readonly withoutData?: readonly string[];
}

/** A number that a notification shows beside the scores. */
export interface Figure {
  readonly id: string;
  readonly title: Message;
  /** The unit of measure, such as 万元 or 个. */
  readonly unit: Message;
  /** At most two decimals; absent where it is not known, and why. */
  readonly value?: number;
  readonly unknown?: Reason;
  /** True where it counts up from 1 January, so that a month's part of it is its growth. */
  readonly adds?: true;
  /** What of it belongs to the period itself, where it counts up and the notification before is known. */
  readonly month?: number;
}
