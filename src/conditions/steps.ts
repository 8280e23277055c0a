import { compares } from "./comparisons.js";
import { movedDate } from "./moves.js";
import type { OperatorName } from "./operands.js";
import type { Read } from "./read.js";
import { type ReadCondition, readComparison } from "./reader.js";
import { type FactReference, referenceOf } from "./references.js";

/** A comparison, and what follows where it holds and where it does not: another one, or what the condition comes to. */
interface Step {
  readonly fact: string;
  readonly params: FactReference["params"];
  readonly operator: OperatorName;
  /** What it is compared with: a value, or a fact. */
  readonly value: unknown;
  readonly right: FactReference | undefined;
  readonly yes: Next;
  readonly no: Next;
}
export type Next = Step | boolean;

/**
 * A condition as its comparisons in order, each of which says where to go on: what joins them has been worked out, and
 * deciding goes from one to the next until it is settled.
 */
export function stepsOf(node: ReadCondition, yes: Next = true, no: Next = false): Next {
  if ("all" in node) return node.all.reduceRight<Next>((next, one) => stepsOf(one, next, no), yes);
  if ("any" in node) return node.any.reduceRight<Next>((next, one) => stepsOf(one, yes, next), no);
  if ("not" in node) return stepsOf(node.not, no, yes);
  const { fact, params, operator, value } = readComparison(node);
  return { fact, params, operator, value, right: referenceOf(value), yes, no };
}

/** Whether the condition of some steps holds. It stops at the first comparison that settles it. */
export function decide<Facts>(first: Next, facts: Facts, read: Read<Facts>): boolean {
  let next = first;
  while (next !== true && next !== false) {
    const { right } = next;
    const found = next.params === undefined ? read(facts, next.fact) : referred(next, facts, read);
    const other = right === undefined ? next.value : referred(right, facts, read);
    next = compares(next.operator, found, other) ? next.yes : next.no;
  }
  return next;
}

/** The value that a reference reads: the fact's, or its date moved. */
export function referred<Facts>({ fact, params }: FactReference, facts: Facts, read: Read<Facts>): unknown {
  const found = read(facts, fact);
  return params === undefined ? found : movedDate(found, params, (name) => read(facts, name));
}
