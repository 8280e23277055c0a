import type { Titled } from "../assessment/titles.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { List, ListFact } from "../lists/list.js";
import type { Message } from "../messages/message.js";
import type { LightsOfUnit } from "./lights.js";
import type { MonthsOfUnit } from "./months.js";
import type { ScoreSheet } from "./sheets/score-sheet.js";

/** What a city publishes of one period, in both languages: the same data whatever it is printed as. Plain data. */
export interface Report {
  readonly period: string;
  readonly asOf: CivilDate;
  /** The title of the notification: 云泽市2021年9月项目投资工作情况通报. */
  readonly title: Message;
  /** What must be known before any figure is read: period, days, status, issue, policy with digest, what was handed in. */
  readonly head: readonly ListFact[];
  /** Four, in this order: the overall situation, the ranking, the problems found, the next steps. */
  readonly paragraphs: readonly Paragraph[];
  /** The notification's table, the ranking and every other list. */
  readonly lists: readonly List[];
  /** One for each unit, in the order of the dataset. */
  readonly sheets: readonly ScoreSheet[];
  /** Totals and ranks month by month, this period last; one entry a unit that has a group. */
  readonly months: readonly MonthsOfUnit[];
  /** The ranking groups in the order of the policy, with what they are called. */
  readonly groups: readonly Titled[];
  /** How many lights of which colour each unit has, green ones included: `lightsOf(assessment)`. */
  readonly lights: readonly LightsOfUnit[];
}

/** A paragraph of the notification's text. */
export interface Paragraph {
  readonly id: "situation" | "ranking" | "problems" | "next";
  readonly title: Message;
  readonly sentences: readonly Message[];
}
