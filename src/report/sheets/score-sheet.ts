import type { CivilDate } from "../../calendar/civil-date.js";
import type { InstanceState } from "../../facts/instance.js";
import type { ListFact } from "../../lists/list.js";
import type { Message } from "../../messages/message.js";
import type { Violation } from "../../scoring/violations.js";

/** The score sheet of one unit: every measure down to its lines, duties, records and the clause. Plain data. */
export interface ScoreSheet {
  readonly unitId: string;
  readonly unit: Message;
  readonly title: Message;
  /** 填报单位, 考核年度, total, rank, grade, light, and 填报时间 to be filled in by hand. */
  readonly head: readonly ListFact[];
  readonly measures: readonly SheetMeasure[];
  /** Points that were decided on the total, and the total. */
  readonly sum: readonly SheetSum[];
  /** What else must be said: measures that were not loaded, a total that is held. */
  readonly notes: readonly Message[];
  /** Who signs: 填报人, 审核人, 负责人. */
  readonly signatures: readonly Message[];
}

export interface SheetMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: Message;
  readonly aspect: Message;
  /** Where the article says it, and what it says (in English, as the rule file has it). */
  readonly clause: { readonly paragraph: number; readonly says: string };
  /** `scored`, or why it is not. */
  readonly state: string;
  readonly score?: number;
  readonly weight: number;
  readonly weightBasis: Message;
  /** What it adds to the total, and how: `81.5 × 8/91`. */
  readonly weighted?: number;
  readonly lines: readonly SheetLine[];
  /** The subtotals below its lines in order: base, bonuses, deductions, score, weighted. */
  readonly sums: readonly SheetSum[];
  readonly duties: readonly SheetDuty[];
  readonly violations: readonly Violation[];
  /** Why it is not scored, what was counted, what could not be decided. */
  readonly notes: readonly Message[];
}

/** An indicator, a bonus or a deduction. */
export interface SheetLine {
  readonly sort: "indicator" | "bonus" | "deduction";
  readonly id: string;
  readonly title: Message;
  readonly state: string;
  /** The points that the rule file gives, those to be had after those of unscored lines were shared out, those earned. */
  readonly points?: number;
  readonly possible?: number;
  readonly earned?: number;
  /** 评分标准: the formula in words of the rule file. */
  readonly standard: Message;
  readonly target?: Message;
  readonly actual?: Message;
  /** The calculation, or why there is none. */
  readonly working: Message;
  readonly facts: readonly SheetFact[];
  readonly basis: Message;
  /** The ids of the records that counted. */
  readonly records: readonly string[];
}

export interface SheetFact {
  readonly name: string;
  /** What it is called, where the rule file says so. */
  readonly title?: Message;
  readonly value: Message;
  readonly counts?: Message;
}

export interface SheetSum {
  readonly id: string;
  readonly title: Message;
  readonly points?: number;
  readonly working?: Message;
  readonly basis?: Message;
}

export interface SheetDuty {
  readonly id: string;
  readonly title: Message;
  readonly instances: readonly {
    readonly about: Message;
    readonly due: CivilDate;
    readonly state: InstanceState;
    readonly stateText: Message;
    readonly completedOn?: CivilDate;
    readonly credit: number;
    readonly records: readonly string[];
  }[];
}
