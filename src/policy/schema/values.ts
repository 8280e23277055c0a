import * as z from "zod/mini";
import { FARTHEST } from "../../calendar/offset.js";
import { type Condition, conditionSchema } from "../../conditions/schema.js";
import { messageSchema, nameSchema, stemSchema } from "../../records/kind.js";
import { civilDateSchema } from "../../shape/civil-date-schema.js";
import { matching } from "../../shape/matching.js";
import { strictObject } from "../../shape/strict-object.js";

/** Where a figure or a demand comes from: the article, a numbered source, or nobody but us. */
export const basisSchema = matching(/^(article|assumption|S\d{2})$/, {
  en: '"article", "assumption" or the id of a source, such as "S33"',
  zh: "“article”、“assumption”或来源编号（如“S33”）",
});

/** One of the values that a number can have, and when. The last of a list has no `when`. */
export interface Band {
  readonly when?: Condition | undefined;
  readonly value: Value;
}

/** Wherever a number is expected: a number, a formula over names, or the first of several bands that holds. */
export type Value = number | string | { readonly bands: readonly Band[] };

export const valueSchema: z.ZodMiniType<Value> = z
  .lazy(() => z.union([z.number(), z.string().check(z.minLength(1), z.maxLength(1000)), banded]))
  .register(z.globalRegistry, { id: "Value" });

const band: z.ZodMiniType<Band> = strictObject({ when: z.optional(conditionSchema), value: valueSchema });
const banded = strictObject({ bands: z.array(band).check(z.minLength(2)) });

export const codeSchema = matching(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/, {
  en: 'a code of capital letters and digits with hyphens, such as "MEETING-MISSED"',
  zh: "由大写字母、数字和连字符组成的代码（如“MEETING-MISSED”）",
});

const spans = ["month", "quarter", "half-year", "year"] as const;
export const span = z.enum(spans);

/** A number that is counted: whole, or the name of a parameter that is. */
const whole = z.union([z.number().check(z.int(), z.gte(0), z.lte(FARTHEST)), nameSchema]);

/** How far away a day is. */
export const offsetSchema = z
  .union([
    strictObject({ days: whole }),
    strictObject({ workingDays: whole }),
    strictObject({ months: whole }),
    strictObject({
      toEndOf: z.enum([...spans, "next month", "next quarter", "next half-year", "next year"]),
    }),
  ])
  .register(z.globalRegistry, { id: "Offset" });

/** A field of a record, or of one that it is linked with: `now.startedOn`. */
export const fieldSchema = matching(/^[A-Za-z][A-Za-z0-9]{0,59}(\.[A-Za-z][A-Za-z0-9]{0,59})?$/, {
  en: "the name of a field",
  zh: "字段名",
});

export const parameter = strictObject({
  title: messageSchema,
  unit: messageSchema,
  values: z
    .array(
      strictObject({
        from: civilDateSchema,
        value: z.number(),
        /** The kinds of unit that the value is for; where absent, all for which there is none of their own. */
        for: z.optional(z.array(stemSchema).check(z.minLength(1))),
        basis: basisSchema,
      }),
    )
    .check(z.minLength(1)),
});
