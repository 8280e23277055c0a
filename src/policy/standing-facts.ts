import type { Field } from "../records/kind.js";

const title = { en: "standing", zh: "排名与进度" };
const number: Field = { type: "share", title };
const count: Field = { type: "count", required: true, title };
const flag: Field = { type: "flag", required: true, title };
const maybe: Field = { type: "flag", title };

/** How far something is: what conditions on progress may ask for, in % and percentage points. */
export const progressFacts = { completion: number, gap: number, shortfall: number } as const;

/** What conditions on a unit as a whole may ask for. Progress and target are those of its own target, and absent without one. */
export const unitFacts = {
  ...progressFacts,
  targetMet: maybe,
  /** How many notifications in a row the target was missed, this one included. */
  monthsUnmet: count,
  total: number,
  rank: number,
  groupSize: number,
  last: flag,
  critical: count,
  openMajor: count,
  vetoes: count,
  /** Whether 31 December is scored. */
  yearOver: flag,
} as const;

/** What the triggers of interviews may ask for: also the light that was proposed. */
export const triggerFacts = {
  ...unitFacts,
  light: {
    type: "enum",
    required: true,
    title,
    values: {
      green: { en: "green", zh: "绿灯" },
      yellow: { en: "yellow", zh: "黄灯" },
      red: { en: "red", zh: "红灯" },
      grey: { en: "grey", zh: "灰灯" },
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type UnitFact = keyof typeof unitFacts;
export type TriggerFact = keyof typeof triggerFacts;
