import { type Exact, ZERO } from "../exact/exact.js";
import type { Facts } from "../facts/facts.js";
import { firstReason, isKnown, type Quantity, type Reason } from "../facts/quantity.js";
import { type CompiledValue, type CompiledWhen, compileValue, compileWhen } from "../facts/value.js";
import { type RecordView, subjectOf } from "../facts/views.js";
import type { Message } from "../messages/message.js";
import type { AdjustmentLineRule, AdjustmentsRule } from "../policy/measure-schema.js";
import { type FactUsed, factsUsed } from "./lines.js";
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
}

export interface CompiledAdjustments {
  /** Whether the points are taken: an exemption excuses what would cost points, and takes no bonus away. */
  readonly takes: boolean;
  readonly cap: CompiledValue;
  readonly lines: readonly CompiledLine[];
}

export function compileAdjustments({ cap, lines }: AdjustmentsRule, takes: boolean): CompiledAdjustments {
  return {
    takes,
    cap: compileValue(cap),
    lines: lines.map((rule) => ({
      rule,
      points: compileValue(rule.points),
      ...(rule.cap === undefined ? {} : { cap: compileValue(rule.cap) }),
      ...(rule.when === undefined ? {} : { when: compileWhen(rule.when) }),
    })),
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
): { readonly line: AdjustmentLine; readonly exact: Exact; readonly spent: readonly string[] } {
  const { rule, points, cap, when } = compiled;
  const names = [...(typeof rule.each === "string" ? [`${rule.each}.count`] : []), ...(when?.names ?? [])];
  const head = { id: rule.id, title: rule.title };
  const explained = { facts: factsUsed(names, facts), basis: rule.basis };
  const holds = when?.of(facts.source) ?? true;
  const items = holds === true ? itemsOf(rule, points, takes, facts, violations) : [];
  const keysOf = ({ subject }: Item): readonly string[] =>
    [rule.cause ?? []].flat().map((cause) => `${cause}:${subject}`);
  const isSpent = (item: Item): boolean => keysOf(item).some((key) => spentBefore.has(key));
  const counted = typeof items === "string" ? [] : items.filter((item) => !isSpent(item));
  const limit = cap?.of(facts.source);
  const unknown =
    (typeof holds === "string" ? holds : undefined) ??
    (typeof items === "string" ? items : undefined) ??
    firstReason([...counted.map((item) => item.points), ...(limit === undefined ? [] : [limit])]);
  if (unknown !== undefined || typeof items === "string") {
    const state = unknown ?? "no-data";
    return { line: { ...head, state, ...explained, records: [] }, exact: ZERO, spent: [] };
  }

  const each = counted.map((item) => item.points).filter(isKnown);
  // Neither a bonus nor a deduction turns into the other.
  const worked = roundPoints(sum(each));
  const whole = worked.compare(ZERO) < 0 ? ZERO : worked;
  const exact =
    limit !== undefined && isKnown(limit) && whole.compare(limit) > 0 ? roundPoints(limit) : whole;
  const already = items.filter(isSpent).map(({ subject }) => subject);
  const line: AdjustmentLine = {
    ...head,
    state: "scored",
    count: counted.length,
    points: exact.valueOf(),
    working: workingOf(each, whole, exact),
    ...explained,
    records: counted.flatMap(({ records }) => records),
    ...(already.length === 0 ? {} : { spent: already }),
  };
  return { line, exact, spent: counted.flatMap(keysOf) };
}

/** The records or findings that a line is about, or the unit where it names neither. */
function itemsOf(
  { each, subject, day }: AdjustmentLineRule,
  points: CompiledValue,
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
