import * as z from "zod/mini";
import { conditionSchema } from "../../conditions/schema.js";
import { messageSchema, stemSchema } from "../../records/kind.js";
import { matching } from "../../shape/matching.js";
import { strictObject } from "../../shape/strict-object.js";
import { basisSchema } from "./values.js";

export const triggerId = matching(/^[A-Z][A-Z0-9]{0,9}$/, {
  en: 'the id of a trigger, such as "T1"',
  zh: "触发条件编号（如“T1”）",
});

const counted = (least: number, most: number) =>
  strictObject({ value: z.number().check(z.int(), z.gte(least), z.lte(most)), basis: basisSchema });

/** A colour that holds where its condition does, and no earlier one did. The last of a list has no `when`. */
const lightBand = strictObject({
  when: z.optional(conditionSchema),
  colour: z.enum(["green", "yellow", "red"]),
  /** Green, but close to yellow. */
  watch: z.optional(z.literal(true)),
  basis: basisSchema,
});

/** The measures that say what a unit is itself to reach: the first that has a plan for it. */
const ownTarget = z.array(strictObject({ measure: stemSchema, basis: basisSchema }));

/** Which colours are proposed, by a preset that is chosen. */
const lights = strictObject({
  preset: strictObject({ value: stemSchema, basis: basisSchema }),
  /** The kinds of light that there are. */
  types: z.array(strictObject({ id: stemSchema, title: messageSchema })).check(z.minLength(1)),
  presets: z
    .array(
      strictObject({
        id: stemSchema,
        title: messageSchema,
        /** By kind of light: how progress is coloured. Where a kind has no such list, the findings propose its lights. */
        progress: z.record(stemSchema, z.array(lightBand).check(z.minLength(1))),
        unit: z.array(lightBand).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

const grades = strictObject({
  /** The best first; the last begins at 0. */
  levels: z
    .array(
      strictObject({
        id: stemSchema,
        title: messageSchema,
        /** Totals from this on have it. */
        from: strictObject({ value: z.number().check(z.gte(0), z.lte(200)), basis: basisSchema }),
        /** No more than this share of a group have it, rounded up; the others go to the next. */
        share: z.optional(strictObject({ value: z.number().check(z.gte(0), z.lte(1)), basis: basisSchema })),
      }),
    )
    .check(z.minLength(2)),
  /** Where such a condition holds, a unit has no better grade. */
  conditions: z.array(strictObject({ when: conditionSchema, atMost: stemSchema, basis: basisSchema })),
});

/** Lists on which the first or the last of a group are named. */
const publicLists = z.array(
  strictObject({
    id: stemSchema,
    title: messageSchema,
    take: z.enum(["first", "last"]),
    when: conditionSchema,
    places: z
      .array(
        strictObject({
          groups: z.array(z.string()).check(z.minLength(1)),
          value: z.number().check(z.int(), z.gte(1), z.lte(1000)),
          basis: basisSchema,
        }),
      )
      .check(z.minLength(1)),
    /** No more than this share of a group, rounded up, however many places there are. */
    share: z.optional(strictObject({ value: z.number().check(z.gte(0), z.lte(1)), basis: basisSchema })),
    basis: basisSchema,
  }),
);

/** What leads to an interview, and on which level. */
const interviews = strictObject({
  /** The same cause within so many months steps up. */
  repeatWithin: strictObject({ months: counted(1, 120) }),
  levels: z
    .array(
      strictObject({
        id: stemSchema,
        title: messageSchema,
        /** The posts that hold it, and those that are called. */
        heldBy: messageSchema,
        called: messageSchema,
        basis: basisSchema,
      }),
    )
    .check(z.minLength(1)),
  triggers: z
    .array(
      strictObject({
        id: triggerId,
        title: messageSchema,
        /** Beside the findings that name it: a condition on the unit's standing. */
        when: z.optional(conditionSchema),
        /** How many notifications in a row the condition must hold. */
        running: z.optional(counted(1, 24)),
        /** The words for that condition. */
        facts: z.optional(messageSchema),
        /** What makes a cause the same as an earlier one: the trigger, or the code of the findings. */
        sameBy: z.enum(["trigger", "code"]),
        /** The first time, the second, and so on; the last stays. */
        levels: z.array(stemSchema).check(z.minLength(1)),
        basis: basisSchema,
      }),
    )
    .check(z.minLength(1)),
});

/** What follows from ranks, progress and findings: all of it proposals. */
export const standing = strictObject({ ownTarget, lights, grades, publicLists, interviews });

export type StandingRules = z.infer<typeof standing>;
export type LightBand = z.infer<typeof lightBand>;
export type GradeRules = z.infer<typeof grades>;
export type PublicList = z.infer<typeof publicLists>[number];
export type InterviewRules = z.infer<typeof interviews>;
export type TriggerRule = InterviewRules["triggers"][number];
