import * as z from "zod/mini";
import { deadlineMoves } from "../calendar/working-days.js";
import { messageSchema, type RecordKind, stemSchema } from "../records/kind.js";
import { civilDateSchema } from "../shape/civil-date-schema.js";
import { strictObject, withoutCode } from "../shape/strict-object.js";
import { basisSchema, type Measure } from "./measure-schema.js";
import { standing } from "./schema/standing.js";

const datedFigure = strictObject({ value: civilDateSchema, basis: basisSchema });
const figure = (most: number) =>
  strictObject({ value: z.number().check(z.gte(0), z.lte(most)), basis: basisSchema });

/** Points that can be printed as they are: nothing that is rounded to them lies above. */
const printedPoints = (most: number) =>
  z.number().check(
    z.gte(0),
    z.lte(most),
    z.refine((points) => Number(points.toFixed(2)) === points, {
      params: { expected: { en: "points with at most 2 decimals", zh: "小数不超过2位的分值" } },
    }),
  );

const days = (least: number, most: number) =>
  strictObject({ value: z.number().check(z.int(), z.gte(least), z.lte(most)), basis: basisSchema });

/** What policy.json may say: everything that stands above the single measures. */
export const policyFileSchema = strictObject(
  {
    $schema: z.optional(z.string()),
    id: stemSchema,
    version: z.string().check(z.minLength(1), z.maxLength(40)),
    title: messageSchema,
    announced: datedFigure,
    /** No duty exists before this day. */
    effectiveFrom: datedFigure,
    /** What becomes of a deadline made by days, months or a day of the month or year that falls on a day off. */
    deadlineMove: strictObject({ value: z.enum(deadlineMoves), basis: basisSchema }),
    /** Whether a record without an audit is not approved; else it is. */
    audit: strictObject({ required: strictObject({ value: z.boolean(), basis: basisSchema }) }),
    aspects: z.array(strictObject({ id: stemSchema, title: messageSchema })).check(z.minLength(1)),
    unitKinds: z.array(strictObject({ id: stemSchema, title: messageSchema })).check(z.minLength(1)),
    /** So many months at the beginning of the year are published together. */
    mergedMonths: strictObject({ value: z.number().check(z.int(), z.gte(0), z.lte(12)), basis: basisSchema }),
    /** Units are ranked within the first group that lists one of their kinds; without one they are not ranked. */
    groups: z.array(
      strictObject({
        id: z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,9}$/)),
        title: messageSchema,
        kinds: z.array(stemSchema).check(z.minLength(1)),
        basis: basisSchema,
      }),
    ),
    /** Units of these kinds assess: they are in no group, whatever else they are. */
    unranked: z.optional(
      strictObject({ kinds: z.array(stemSchema).check(z.minLength(1)), basis: basisSchema }),
    ),
    /** What of the total is shown apart in the ranking: the weighted mean of these measures' scores. */
    blocks: z.optional(
      z.array(
        strictObject({
          id: stemSchema,
          title: messageSchema,
          measures: z.array(stemSchema).check(z.minLength(1)),
          basis: basisSchema,
        }),
      ),
    ),
    /** The points of a line that is not applicable move to the scored lines, or it earns this share of them. */
    notApplicable: strictObject({
      value: z.union([z.literal("redistribute"), z.number().check(z.gte(0), z.lte(1))]),
      basis: basisSchema,
    }),
    /** Records are filed by this day of the next month; for so many days more they earn this share in recurring duties. */
    lateFiling: strictObject({ by: days(1, 28), within: days(0, 366), share: figure(1) }),
    /** A post vacant on more days of each month of a period is exempt for that period. */
    vacancy: strictObject({ days: days(0, 31) }),
    /** For so many working days after the day by which it was seen, units can object to what is published. */
    objections: z.optional(strictObject({ workingDays: days(0, 366) })),
    /** A ranking group of fewer units has no average, rank or the like. */
    smallestGroup: strictObject({
      value: z.number().check(z.int(), z.gte(1), z.lte(1000)),
      basis: basisSchema,
    }),
    /** No measure is worth more than this of 100, bonuses included. */
    ceiling: figure(200),
    /** No unit's total is above this. */
    totalCeiling: strictObject({ value: printedPoints(200), basis: basisSchema }),
    /** Whether one fact costs points in one measure only. */
    singleJeopardy: strictObject({ value: z.boolean(), basis: basisSchema }),
    /** Below this share of scored weight a unit is not ranked. */
    coverage: strictObject({ atLeast: figure(1) }),
    /** What follows from ranks, progress and findings; without it units have ranks alone. */
    standing: z.optional(standing),
    measures: z
      .array(
        strictObject({
          number: z.number().check(z.int(), z.gte(1)),
          id: stemSchema,
          aspect: stemSchema,
          title: messageSchema,
          weight: figure(100),
          /** Other weights for some kinds of unit; of a unit's kinds the first that is named here counts. */
          weightFor: z.optional(
            z
              .array(
                strictObject({
                  kinds: z.array(stemSchema).check(z.minLength(1)),
                  value: z.number().check(z.gte(0), z.lte(100)),
                  basis: basisSchema,
                }),
              )
              .check(z.minLength(1)),
          ),
          kinds: z.array(stemSchema).check(z.minLength(1)),
          /** The measure takes effect on this day, where that is later than the policy. */
          effectiveFrom: z.optional(datedFigure),
        }),
      )
      .check(z.minLength(1)),
  },
  { id: "Policy", title: "Policy" },
);

/** What sources.json may say: where each borrowed figure comes from, by id. */
export const sourcesSchema = withoutCode(() =>
  z
    .catchall(
      z.object({ $schema: z.optional(z.string()) }),
      strictObject({
        place: messageSchema,
        document: messageSchema,
        year: z.string().check(z.minLength(4), z.maxLength(20)),
        reliability: z.enum(["official", "press", "copy"]),
        taken: messageSchema,
        address: z.optional(z.string()),
      }),
    )
    .register(z.globalRegistry, { id: "Sources", title: "Sources" }),
);

/** What calendar.json may say: the days off and the days worked of the years it knows. */
export const calendarSchema = strictObject(
  {
    $schema: z.optional(z.string()),
    title: messageSchema,
    source: messageSchema,
    years: z.array(z.number().check(z.int(), z.gte(1900), z.lte(2200))),
    daysOff: z.array(civilDateSchema),
    daysWorked: z.array(civilDateSchema),
  },
  { id: "Calendar", title: "Calendar" },
);

export type PolicyFile = z.infer<typeof policyFileSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type CalendarFile = z.infer<typeof calendarSchema>;

/**
 * A policy: the contents of all its rule files, as plain data. Made by `parsePolicy`, which holds it to
 * every check; `compilePolicy` makes it ready for assessing.
 */
export interface Policy {
  readonly policy: PolicyFile;
  readonly sources: Sources;
  readonly calendar: CalendarFile;
  readonly kinds: readonly RecordKind[];
  /** The measures that have a rule file, by number. */
  readonly measures: readonly Measure[];
}
