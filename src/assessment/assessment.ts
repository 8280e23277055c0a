import type { CivilDate } from "../calendar/civil-date.js";
import type { Fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import type { IntakeReport } from "../records/intake.js";
import type { ToDo } from "../scoring/to-do.js";
import type { Violation } from "../scoring/violations.js";
import type { SeenData } from "./data-digest.js";
import type { Detail } from "./options.js";
import type { Titles } from "./titles.js";
import type { UnitResult } from "./unit.js";

/** The result of `assess`: plain data that survives JSON. It begins with what must not be missed. */
export interface Assessment {
  /** `partial` where measures of the policy have no rule file yet, else `complete`. */
  readonly status: "complete" | "partial";
  /** Measures of the policy that were not assessed, because they have no rule file yet. */
  readonly notLoaded: readonly string[];
  /** What became of the records that were handed in. */
  readonly intake: IntakeReport;
  /** Kinds of record that the loaded measures read but of which none is there yet: lines on them are `no-data`. */
  readonly notCollected: readonly string[];
  /** What was assessed all the same but deserves a look. */
  readonly warnings: readonly Fault[];
  /** The policy that was applied; the digest changes with any figure in any of its files. */
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly title: Message;
  };
  readonly period: string;
  /** The days that are scored. */
  readonly from: CivilDate;
  readonly end: CivilDate;
  readonly asOf: CivilDate;
  readonly knownAt: CivilDate;
  /** What it was made from, where the option `digest` asked for it. */
  readonly data?: SeenData;
  readonly detail: Detail;
  /** Until this day units can object to what is published on the day of `knownAt`; until then it is provisional. */
  readonly objectionsUntil?: CivilDate;
  /** What the records are called that lights, findings and duties are about, by id; of kinds that say so. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What the policy calls that which the units name by its id: groups, blocks. */
  readonly titles: Titles;
  /** In the order of the dataset. */
  readonly units: readonly UnitResult[];
  /** Every finding about every unit, in the order of the units. */
  readonly violations: readonly Violation[];
  /** What every unit can still do, in the order of the units. */
  readonly toDo: readonly ToDo[];
}
