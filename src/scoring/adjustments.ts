import { type Exact, ZERO } from "../exact/exact.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";
import { firstReason, isKnown, type Quantity, type Reason } from "../facts/quantity.js";
import { type CompiledValue, type CompiledWhen, compileValue, compileWhen } from "../facts/value.js";
import { type RecordView, subjectOf } from "../facts/views.js";
import type { Message } from "../messages/message.js";
import type { AdjustmentLineRule, AdjustmentsRule } from "../policy/measure-schema.js";
import type { Writable } from "../shape/building.js";
import { type CompiledFactsUsed, compileFactsUsed, type FactUsed } from "./facts-used.js";
import { roundPoints, sum } from "./points.js";
import type { Violation } from "./violations.js";

/** One bonus or deduction on a unit's sheet. */
export interface AdjustmentLine {
  readonly id: string;
  readonly title: Message;
  readonly state: "scored" | Reason;
  /** For how many records or findings. */
  readonly count?: number;
  /** The points of the line, at most its own cap, before the cap of all lines together. */
  readonly points?: number;
  readonly working?: string;
  readonly facts: readonly FactUsed[];
  readonly basis: string;
  readonly records: readonly string[];
  /** What an earlier measure took points for already, and this one does not: records and findings by name. */
  readonly spent?: readonly string[];
}

/** The bonuses or deductions of a measure: each line, the cap of all, and what they came to. */
export interface Adjustments {
  readonly lines: readonly AdjustmentLine[];
  readonly cap: number;
  readonly points: number;
}

interface CompiledLine {
  readonly rule: AdjustmentLineRule;
  readonly points: CompiledValue;
  readonly cap?: CompiledValue;
  readonly when?: CompiledWhen;
  readonly facts: CompiledFactsUsed;
  readonly causes: readonly string[];
}

export interface CompiledAdjustments {
  /** Whether the points are taken: an exemption excuses what would cost points, and takes no bonus away. */
  readonly takes: boolean;
  readonly cap: CompiledValue;
  readonly lines: readonly CompiledLine[];
}

export function compileAdjustments(
  { cap, lines }: AdjustmentsRule,
  takes: boolean,
  compiled: CompiledFacts,
): CompiledAdjustments {
  return { takes, cap: compileValue(cap), lines: lines.map((rule) => compileLine(rule, compiled)) };
}

function compileLine(rule: AdjustmentLineRule, compiled: CompiledFacts): CompiledLine {
  const when = rule.when === undefined ? undefined : compileWhen(rule.when);
  const counted = typeof rule.each === "string" ? [`${rule.each}.count`] : [];
  return {
    rule,
    points: compileValue(rule.points),
    ...(rule.cap === undefined ? {} : { cap: compileValue(rule.cap) }),
    ...(when === undefined ? {} : { when }),
    facts: compileFactsUsed([...counted, ...(when?.names ?? [])], compiled),
    causes: [rule.cause ?? []].flat(),
  };
}

/** What one line is about: a record, a finding, or the unit as a whole. */
interface Item {
  readonly subject: string;
  readonly points: Quantity;
  readonly records: readonly string[];
}

/** The names under which facts that cost points are known: `cause:subject`. */
export type Spent = ReadonlySet<string>;

/** What a line came to. */
interface Done {
  readonly line: AdjustmentLine;
  readonly exact: Exact;
  readonly spent: readonly string[];
}

/** Works bonuses or deductions out: each line rounded once, then its own cap, then the cap of all. */
export function adjust(
  { takes, cap, lines }: CompiledAdjustments,
  facts: Facts,
  violations: readonly Violation[],
  spent: Spent,
): { readonly adjustments: Adjustments; readonly spent: readonly string[] } {
  const done = lines.map((line) => adjustLine(line, takes, facts, violations, spent));
  const most = cap.of(facts.source);
  const all = sum(done.map(({ exact }) => exact));
  // Without a known cap nobody can say how much may be given or taken.
  const limit = isKnown(most) && most.compare(ZERO) > 0 ? roundPoints(most) : ZERO;
  const points = all.compare(limit) > 0 ? limit : all;
  return {
    adjustments: { lines: done.map(({ line }) => line), cap: limit.valueOf(), points: points.valueOf() },
    spent: done.flatMap((one) => one.spent),
  };
}

function adjustLine(
  compiled: CompiledLine,
  takes: boolean,
  facts: Facts,
  violations: readonly Violation[],
  spentBefore: Spent,
): Done {
  const { rule, when, causes } = compiled;
  const holds = when?.of(facts.source) ?? true;
  if (typeof holds === "string") return unscored(compiled, holds, facts);
  const items = holds ? itemsOf(compiled, takes, facts, violations) : NO_ITEMS;
  if (typeof items === "string") return unscored(compiled, items, facts);

  const keysOf = ({ subject }: Item): readonly string[] => causes.map((cause) => `${cause}:${subject}`);
  const isSpent = (item: Item): boolean =>
    causes.length > 0 && keysOf(item).some((key) => spentBefore.has(key));
  const counted = items.filter((item) => !isSpent(item));
  const limit = compiled.cap?.of(facts.source);
  const points = counted.map((item) => item.points);
  const unknown = firstReason(limit === undefined ? points : [...points, limit]);
  if (unknown !== undefined) return unscored(compiled, unknown, facts);

  const each = points.filter(isKnown);
  // Neither a bonus nor a deduction turns into the other.
  const worked = roundPoints(sum(each));
  const whole = worked.compare(ZERO) < 0 ? ZERO : worked;
  const exact =
    limit !== undefined && isKnown(limit) && whole.compare(limit) > 0 ? roundPoints(limit) : whole;
  const line: Writable<AdjustmentLine> = {
    id: rule.id,
    title: rule.title,
    state: "scored",
    count: counted.length,
    points: exact.valueOf(),
    working: workingOf(each, whole, exact),
    facts: compiled.facts(facts),
    basis: rule.basis,
    records: counted.flatMap(({ records }) => records),
  };
  if (counted.length < items.length) line.spent = items.filter(isSpent).map(({ subject }) => subject);
  return { line, exact, spent: counted.flatMap(keysOf) };
}

/** Nobody knows what the line comes to: it gives and takes nothing. */
function unscored({ rule, facts: used }: CompiledLine, state: Reason, facts: Facts): Done {
  const { id, title, basis } = rule;
  return { line: { id, title, state, facts: used(facts), basis, records: [] }, exact: ZERO, spent: [] };
}

const NO_ITEMS: readonly Item[] = [];

/** The records or findings that a line is about, or the unit where it names neither. */
function itemsOf(
  { rule: { each, subject, day }, points }: CompiledLine,
  takes: boolean,
  facts: Facts,
  violations: readonly Violation[],
): readonly Item[] | Reason {
  if (each === undefined) return [{ subject: "-", points: points.of(facts.source), records: [] }];
  if (typeof each === "string") {
    if (!facts.isCollected(each)) return "no-data";
    const isExcused = (record: RecordView): boolean => takes && facts.isExcused(each, record, day);
    const records = facts.selections.records(each).filter((record) => !isExcused(record));
    return records.map((record) => ({
      subject: subjectOf(record, subject),
      points: points.of(facts.sourceFor(record)),
      records: [record.id],
    }));
  }
  // What was carried over from last year cost its points then.
  return violations
    .filter(({ code, carriedOver }) => each.includes(code) && !carriedOver)
    .map(({ subject: about, period, records }) => ({
      subject: about ?? period ?? "-",
      points: points.of(facts.source),
      records,
    }));
}

/** The sum in writing: `3 × 5 = 15` where all are alike, else `2 + 0.5 = 2.5`; a cap is said. */
function workingOf(each: readonly Exact[], whole: Exact, exact: Exact): string {
  const [first] = each;
  if (first === undefined) return "0";
  const alike = each.every((one) => one.equals(first));
  const text = alike
    ? `${each.length} × ${first.toFraction()}`
    : each.map((one) => one.toFraction()).join(" + ");
  const capped = exact.equals(whole) ? "" : ` → ${exact.valueOf()}`;
  return `${text} = ${whole.valueOf()}${capped}`;
}
