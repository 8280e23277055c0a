import { type Exact, exactly, ZERO } from "../exact/exact.js";
import { type Aggregate, aggregates } from "../policy/fact-names.js";
import type { AmountRule, Value } from "../policy/measure-schema.js";
import type { GroupValues } from "./group-values.js";
import { firstReason, isKnown, type Quantity } from "./quantity.js";
import { type CompiledValue, compileValue, type Source } from "./value.js";
import type { RecordView } from "./views.js";

/** What can be worked out over the units of a ranking group. */
export type GroupFigure = "average" | "min" | "max" | "rank" | "size";

/** A number worked out from facts, from one number of each record of a selection, a target, or a figure of the group. */
export type CompiledAmount =
  | { readonly value: CompiledValue }
  | { readonly target: string }
  | { readonly group: GroupFigure; readonly of: string }
  | {
      readonly aggregate: Aggregate;
      readonly field: string;
      readonly selection: string;
      readonly orElse?: CompiledValue;
    };

type AggregateRule = { readonly of: string; readonly orElse?: Value | undefined } & Readonly<
  Partial<Record<Aggregate, string>>
>;

export function compileAmount(rule: AmountRule): CompiledAmount {
  if (typeof rule !== "object" || "bands" in rule) return { value: compileValue(rule) };
  if ("target" in rule) return { target: rule.target };
  if ("group" in rule) return { group: rule.group, of: rule.of };
  const asked: AggregateRule = rule;
  const aggregate = aggregates.find((name) => asked[name] !== undefined);
  if (aggregate === undefined) throw new Error("An amount says neither a value nor what to work out.");
  return {
    aggregate,
    field: asked[aggregate] ?? "",
    selection: asked.of,
    ...(asked.orElse === undefined ? {} : { orElse: compileValue(asked.orElse) }),
  };
}

/** The numbers of a field of some records, in their order; a record without it has what stands in for it. */
export function numbersOf(
  records: readonly RecordView[],
  field: string,
  orElse: CompiledValue | undefined,
  sourceFor: (record: RecordView) => Source,
): readonly Quantity[] {
  return records.map((record) => {
    const source = sourceFor(record);
    const quantity = source.quantity(field);
    return isKnown(quantity) || orElse === undefined ? quantity : orElse.of(source);
  });
}

/** Works one aggregate out. Of nothing there is a sum, 0, and nothing else; one unknown number makes it unknown. */
export function aggregated(aggregate: Aggregate, numbers: readonly Quantity[]): Quantity {
  const reason = firstReason(numbers);
  if (reason !== undefined) return reason;
  const known = numbers.filter(isKnown);
  const sum = known.reduce((total, x) => total.add(x), ZERO);
  if (aggregate === "sum") return sum;
  const [first, ...rest] = known;
  if (first === undefined) return "not-applicable";
  switch (aggregate) {
    case "average":
      return sum.div(exactly(known.length));
    case "min":
      return rest.reduce((least, x) => (x.compare(least) < 0 ? x : least), first);
    case "max":
      return rest.reduce((most, x) => (x.compare(most) > 0 ? x : most), first);
    case "latest":
      return known.at(-1) ?? first;
  }
}

/** One figure of a group, from what its units have and this unit's own amount. */
export function groupFigure(
  figure: GroupFigure,
  own: Quantity,
  values: GroupValues | undefined,
  smallest: number,
): Quantity {
  if (figure === "rank" && !isKnown(own)) return own;
  if (values === undefined || values.size < smallest) return "not-applicable";
  if (figure === "size") return exactly(values.size);
  if (figure !== "rank") return values.figure(figure);
  return exactly((isKnown(own) ? values.above(own) : 0) + 1);
}
