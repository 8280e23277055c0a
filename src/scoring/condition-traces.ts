import type { ConditionTree } from "../conditions/compile.js";
import { conditionSchema } from "../conditions/schema.js";
import type { Facts } from "../facts/facts.js";
import type { Reason } from "../facts/quantity.js";
import { type CompiledWhen, compileWhen } from "../facts/value.js";
import type { RecordView } from "../facts/views.js";
import type { Measure } from "../policy/measure-schema.js";
import { pathText } from "../shape/path-text.js";

/** How one condition of a rule file came out, for the unit or for one record. */
export interface ConditionTrace {
  /** Where it stands: `select.chaired.where`, `profiles[0].violations[1].when`. */
  readonly place: string;
  readonly record?: string;
  /** Whether it holds, or why that cannot be decided. */
  readonly result: boolean | Reason;
  /** Every comparison with both its values; absent where it cannot be decided. */
  readonly tree?: ConditionTree;
}

/** A condition with its place, made ready. */
interface Placed {
  readonly place: string;
  readonly when: CompiledWhen;
  /** The records that it is about; where absent, the unit. */
  readonly over?: (facts: Facts) => readonly RecordView[];
}

export type CompiledTraces = (facts: Facts) => readonly ConditionTrace[];

/** All conditions of a measure for one of its profiles, made ready to be shown. */
export function compileTraces(measure: Measure, profile: number): CompiledTraces {
  const { select, amounts = {}, progress: { each, ...whole } = {}, figures = {}, profiles } = measure;
  const placed = [
    ...Object.entries(select).flatMap(([name, rule]) =>
      conditionsIn(rule, ["select", name]).map((one) => ({ ...one, over: lookedAt(name) })),
    ),
    ...Object.entries(amounts).flatMap(([name, rule]) =>
      conditionsIn(rule, ["amounts", name]).map((one) => ({ ...one, ...over(rule, "of") })),
    ),
    ...conditionsIn(whole, ["progress"]),
    ...conditionsIn(each, ["progress", "each"]).map((one) => ({ ...one, ...over(each, "in") })),
    ...conditionsIn(figures, ["figures"]),
    ...partsOf(profiles[profile], ["profiles", profile]).flatMap(({ part, path }) =>
      conditionsIn(part, path).map((one) => ({ ...one, ...(one.isWhen ? {} : over(part, "each")) })),
    ),
  ];
  return (facts) => placed.flatMap((one) => tracesOf(one, facts));
}

type Path = readonly PropertyKey[];

/** The conditions below a part of a rule file. `isWhen`: it stands at the part itself, not within one of its values. */
function conditionsIn(
  part: unknown,
  path: Path,
  depth = 0,
): readonly (Placed & { readonly isWhen: boolean })[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(part) ? Number(key) : key];
    const isCondition =
      (key === "when" || key === "where") && conditionSchema.safeParse(value, { jitless: true }).success;
    if (!isCondition) return conditionsIn(value, at, depth + 1);
    return [{ place: pathText(at), when: compileWhen(value), isWhen: depth === 0 }];
  });
}

/** The parts of a profile that stand for themselves: indicators, lines of bonuses and deductions, violations. */
function partsOf(
  profile: Measure["profiles"][number] | undefined,
  path: Path,
): readonly { part: unknown; path: Path }[] {
  const list = (parts: readonly unknown[] | undefined, at: Path) =>
    (parts ?? []).map((part, i) => ({ part, path: [...at, i] }));
  return [
    ...list(profile?.indicators, [...path, "indicators"]),
    ...(["bonuses", "deductions"] as const).flatMap((group) =>
      list(profile?.[group]?.lines, [...path, group, "lines"]),
    ),
    ...list(profile?.violations, [...path, "violations"]),
  ];
}

function lookedAt(selection: string): (facts: Facts) => readonly RecordView[] {
  return (facts) => facts.selections.looked(selection);
}

/** The records that the values of a part are about, where it names a selection. */
function over(part: unknown, key: string): Pick<Placed, "over"> {
  const named: unknown = typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined;
  return typeof named === "string" ? { over: (facts) => facts.selections.records(named) } : {};
}

function tracesOf({ place, when, over: records }: Placed, facts: Facts): readonly ConditionTrace[] {
  if (records === undefined) {
    const result = when.of(facts.source);
    return [{ place, result, ...(typeof result === "string" ? {} : { tree: when.tree(facts.source) }) }];
  }
  return records(facts).map((record) => {
    // Of a record every condition is decided: what is not known is compared as absent.
    const tree = when.tree(facts.sourceFor(record));
    return { place, record: record.id, result: tree.result, tree };
  });
}
