import * as z from "zod/mini";
import { FARTHEST } from "../calendar/offset.js";
import { civilDateSchema } from "../shape/civil-date-schema.js";
import { strictObject } from "../shape/strict-object.js";
import type { Move } from "./moves.js";
import { type OperatorName, operands, operatorNames } from "./operands.js";
import { signedName } from "./plain.js";
import type { FactReference } from "./references.js";

/** A text, a number, or true or false. */
export type Scalar = string | number | boolean;

/** One comparison of a fact with a value, a list of values, or another fact. Dates may be moved. */
export interface Comparison extends FactReference {
  readonly operator: OperatorName;
  readonly value: Scalar | readonly Scalar[] | FactReference;
}

/** A condition in json-rules-engine's language, without its paths, priorities and names. Its parameters move dates. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What stands right of an operator. */
type RightType = (typeof operands)[OperatorName]["right"];

const factName = z.string().check(z.minLength(1));
const aSignedName = {
  en: 'the name of a parameter, written "graceDays", or "-graceDays" for earlier days',
  zh: "参数名，写作“graceDays”，向前推移时写作“-graceDays”",
};
const moveNumber = z.union([
  z.number().check(z.int(), z.gte(-FARTHEST), z.lte(FARTHEST)),
  z
    .string()
    .check(z.refine((text) => signedName.test(text), { params: { expected: aSignedName } }))
    .register(z.globalRegistry, {
      pattern: signedName.source,
      description: `${aSignedName.en} / ${aSignedName.zh}`,
    }),
]);
const move: z.ZodMiniType<Move> = z
  .union([strictObject({ days: moveNumber }), strictObject({ months: moveNumber })])
  .register(z.globalRegistry, { id: "Move" });
const reference = strictObject({ fact: factName, params: z.optional(move) }, { id: "Reference" });
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The comparisons, by what stands right of their operators. */
const comparisons = {
  scalar: comparison("scalar", z.union([scalar, reference])),
  list: comparison("list", z.union([z.array(scalar).check(z.minLength(1)), reference])),
  number: comparison("number", z.union([z.number(), reference])),
  date: comparison("date", z.union([civilDateSchema, reference])),
  boolean: comparison("boolean", z.boolean()),
} satisfies Readonly<Record<RightType, z.ZodMiniType<Comparison>>>;

/** The forms a condition can have, in the order in which the schema lists them. */
export const conditionForms = ["all", "any", "not", "scalar", "list", "number", "date", "boolean"] as const;

/** One of the forms a condition can have. */
export type ConditionForm = (typeof conditionForms)[number];

/** Whether something is a condition. Its faults are worded in faults.ts. */
export const conditionSchema: z.ZodMiniType<Condition> = z
  .lazy(() => z.union(conditionForms.map((form) => formSchemas[form])))
  .register(z.globalRegistry, { id: "Condition", title: "Condition" });

const members = z.array(conditionSchema).check(z.minLength(2));

const formSchemas = {
  ...comparisons,
  all: strictObject({ all: members }),
  any: strictObject({ any: members }),
  not: strictObject({ not: conditionSchema }),
} satisfies Readonly<Record<ConditionForm, z.ZodMiniType<Condition>>>;

function comparison<Value extends Comparison["value"]>(right: RightType, value: z.ZodMiniType<Value>) {
  const operator = z.enum(operatorNames.filter((name) => operands[name].right === right));
  return strictObject({ fact: factName, params: z.optional(move), operator, value });
}

/** Every comparison of a condition with its place in it, in the order in which it is written. */
export function conditionLeaves(
  condition: Condition,
  path: readonly (string | number)[] = [],
): readonly ConditionLeaf[] {
  if ("all" in condition) return condition.all.flatMap((one, i) => conditionLeaves(one, [...path, "all", i]));
  if ("any" in condition) return condition.any.flatMap((one, i) => conditionLeaves(one, [...path, "any", i]));
  if ("not" in condition) return conditionLeaves(condition.not, [...path, "not"]);
  return [{ path, leaf: condition }];
}

/** A comparison and its place: `["all", 0, "not"]`. */
export interface ConditionLeaf {
  readonly path: readonly (string | number)[];
  readonly leaf: Comparison;
}
