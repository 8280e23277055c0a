import type { Message } from "../messages/message.js";

/** How a unit did in one notification after the other. */
export interface MonthsOfUnit {
  readonly unitId: string;
  readonly unit: Message;
  /** The id of its ranking group. */
  readonly group: string;
  /** Oldest first, this period last; a month in which it had no total or rank has none here. */
  readonly months: readonly {
    readonly period: string;
    readonly title: Message;
    readonly total?: number;
    readonly rank?: number;
  }[];
}
