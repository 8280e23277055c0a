import type { CivilDate } from "../../calendar/civil-date.js";
import type { Message } from "../../messages/message.js";
import type { Progress } from "../../scoring/progress.js";

/** The colours of a light: grey where an exemption excuses what it is about. */
export type Colour = "green" | "yellow" | "red" | "grey";

/** Where a unit stands among the others, and what that proposes; people decide. */
export interface Standing {
  /** The rank in the notification before, and how many places the unit went up (below 0: down); absent where there was none. */
  readonly previousRank?: number;
  readonly change?: number;
  /** True where it is last: in a group that is large enough, and not all tied. */
  readonly last?: true;
  /** True where an exemption covers the last day that is scored: its month counts in no run. */
  readonly exempt?: true;
  /** What the unit is itself to reach by now; absent where it has no such target. */
  readonly ownTarget?: OwnTarget;
  /** The light that is proposed for the unit as a whole. */
  readonly light: Light;
  /** The lights that are proposed for its projects and tasks. */
  readonly lights: readonly SubjectLight[];
  /** The grade that its total proposes; absent where it has no rank. */
  readonly grade?: Grade;
  /** What keeps it from every honour: events that were decided, and critical findings. */
  readonly vetoes: readonly VetoGround[];
  /** The public lists that it is proposed for, such as `red` and `black`. */
  readonly lists: readonly string[];
  /** The triggers of interviews whose condition holds, whether often enough in a row or not. */
  readonly held: readonly string[];
  /** The interviews that are proposed. */
  readonly interviews: readonly InterviewProposal[];
}

export interface OwnTarget extends Progress {
  readonly measureId: string;
  readonly unit: Message;
  readonly met: boolean;
  readonly basis: string;
  readonly records: readonly string[];
}

export interface Light {
  readonly colour: Colour;
  /** Green, but close to yellow. */
  readonly watch?: true;
  /** For how many notifications in a row it has had this colour, this one included. */
  readonly months: number;
  /** Where the rule that gave it comes from; absent where it is grey. */
  readonly basis?: string;
}

/** The light of a project or a task. */
export interface SubjectLight extends Light {
  /** One of the policy's kinds of light, such as `progress` or `start`. */
  readonly type: string;
  readonly measureId: string;
  /** The record that it is about; absent where it is about the unit's task as a whole. */
  readonly subject?: string;
  /** How far it is, where it is about progress. */
  readonly progress?: Progress;
  /** The deadline and the day of completion, where it is about a deadline. */
  readonly due?: CivilDate;
  readonly completedOn?: CivilDate;
  /** The finding behind it, by its id. */
  readonly violation?: string;
  /** The exemption that makes it grey, where that is known. */
  readonly exemption?: string;
  readonly records: readonly string[];
}

export interface Grade {
  readonly id: string;
  readonly title: Message;
  /** The grade that the total alone would give, where something kept it from that. */
  readonly instead?: string;
  /** Why: the best of the group were too many, or a condition of the policy held. */
  readonly because?: "share" | "condition";
  readonly basis: string;
}

export interface VetoGround {
  /** The id of the finding or of the record. */
  readonly id: string;
  readonly from: "finding" | "record";
  readonly title: Message;
  readonly on: CivilDate;
  readonly records: readonly string[];
}

export interface InterviewProposal {
  /** The trigger, such as `T1`, and its words. */
  readonly trigger: string;
  readonly title: Message;
  /** What makes it the same cause as an earlier one: the trigger, or the code of the findings. */
  readonly cause: string;
  /** 1 for the first time; more where the same cause was there before. */
  readonly step: number;
  /** On which level, who holds it and who is called: posts, not names. */
  readonly level: {
    readonly id: string;
    readonly title: Message;
    readonly heldBy: Message;
    readonly called: Message;
  };
  /** What it rests on, in words. */
  readonly facts: readonly Message[];
  /** The findings that it rests on, by their ids. */
  readonly violations: readonly string[];
  readonly records: readonly string[];
  readonly basis: string;
}
