import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { type Luck, luckOf } from "../../../scripts/city/luck.js";
import { library } from "../../library.js";
import { type Comparison, type Node, otherFact } from "./node.js";

export type Facts = Readonly<Record<string, unknown>>;

/** Conditions that are asked of the same record or unit, with the facts of many. */
export interface Case {
  readonly conditions: readonly Node[];
  readonly facts: readonly Facts[];
  /** The same for engines that move no dates: a date that is moved is a fact of its own, and names have no dots. */
  readonly plain: { readonly conditions: readonly Node[]; readonly facts: readonly Facts[] };
}

/**
 * Every condition of the nineteen rule files, with facts that make each of them true for some and false for others. What
 * a selection asks, it asks of each record; what a profile asks, it asks of the unit.
 */
export function casesOf(seed: number, units: number): readonly Case[] {
  const luck = luckOf(seed);
  const parts = library.nineteenMeasures.measures.flatMap(({ select, profiles, ...rest }) => [
    ...Object.values(select),
    ...profiles,
    rest,
  ]);
  return parts.flatMap((part) => {
    const conditions = conditionsIn(part);
    return conditions.length === 0 ? [] : caseOf(conditions, units, luck);
  });
}

function caseOf(conditions: readonly Node[], units: number, luck: Luck): Case {
  const moved = movedIn(conditions);
  const sizes = moved.flatMap(({ by }) => (typeof by === "string" ? by.replace("-", "") : []));
  const values = valuesFor(conditions);
  const facts = Array.from({ length: units }, () => drawn(values, sizes, luck));
  return {
    conditions,
    facts,
    plain: {
      conditions: conditions.map(plainCondition),
      facts: facts.map((own) => plainFacts(own, moved)),
    },
  };
}

/** The conditions in a part of a rule file, wherever they stand. */
function conditionsIn(part: unknown): readonly Node[] {
  if (typeof part !== "object" || part === null) return [];
  if (isCondition(part)) return [part];
  return Object.values(part).flatMap(conditionsIn);
}

/** A link may be called `any`: what joins conditions is a list. */
function isCondition(part: object): part is Node {
  if ("fact" in part) return "operator" in part;
  return ("all" in part && Array.isArray(part.all)) || ("any" in part && Array.isArray(part.any));
}

function comparisonsOf(node: Node): readonly Comparison[] {
  if ("all" in node) return node.all.flatMap(comparisonsOf);
  if ("any" in node) return node.any.flatMap(comparisonsOf);
  return "not" in node ? comparisonsOf(node.not) : [node];
}

const DATES: readonly string[] = [
  "2018-05-31",
  "2020-12-31",
  "2021-01-01",
  "2021-06-30",
  "2021-07-01",
  "2021-09-30",
  "2022-01-10",
];
const dateOperators: ReadonlySet<string> = new Set(["before", "after", "onOrBefore", "onOrAfter"]);

/** The values that each fact may have, such that what it is compared with comes out either way. */
type Values = ReadonlyMap<string, readonly unknown[]>;

function valuesFor(conditions: readonly Node[]): Values {
  const values = new Map<string, unknown[]>();
  const offer = (fact: string, offered: readonly unknown[]): void => {
    values.set(fact, [...(values.get(fact) ?? []), ...offered]);
  };
  for (const leaf of conditions.flatMap(comparisonsOf)) {
    const other = otherFact(leaf);
    const offered = offeredBy(leaf, other !== undefined);
    offer(leaf.fact, offered);
    if (other !== undefined) offer(other.fact, offered);
  }
  // What only `known` asks for is there or is not.
  for (const [fact, offered] of values) {
    if (offered.every((one) => one === undefined)) values.set(fact, [undefined, "2021-06-30"]);
  }
  return values;
}

function offeredBy({ operator, value }: Comparison, isFact: boolean): readonly unknown[] {
  if (dateOperators.has(operator)) return DATES;
  if (operator === "known") return [undefined];
  if (isFact) return operator === "equal" || operator === "notEqual" ? ["a", "b"] : [0, 0.3, 1, 40, 300];
  if (operator === "contains" || operator === "doesNotContain") return [[value], [value, "other"], ["other"]];
  if (Array.isArray(value)) return [...value, "other"];
  if (typeof value === "number") return [value - 1, value, value + 1];
  return typeof value === "boolean" ? [true, false] : [value, "other"];
}

/** Every seventh fact is absent, but for the numbers by which a date is moved: what makes facts gives them all the same keys. */
function drawn(values: Values, sizes: readonly string[], luck: Luck): Facts {
  const facts: Record<string, unknown> = {};
  const pick = (offered: readonly unknown[]): unknown => offered[luck.between(0, offered.length - 1)];
  for (const [fact, offered] of values) facts[fact] = luck.happens(14) ? undefined : pick(offered);
  for (const size of sizes) facts[size] = pick([3, 6, 24]);
  return facts;
}

interface Move {
  readonly fact: string;
  readonly unit: "days" | "months";
  readonly by: number | string;
}

function moveOf(fact: string, params: unknown): Move | undefined {
  if (typeof params !== "object" || params === null) return undefined;
  const [[unit, by] = []] = Object.entries(params);
  const isNumber = typeof by === "number" || typeof by === "string";
  return isNumber && (unit === "days" || unit === "months") ? { fact, unit, by } : undefined;
}

function movedIn(conditions: readonly Node[]): readonly Move[] {
  return conditions.flatMap(comparisonsOf).flatMap((leaf) => {
    const other = otherFact(leaf);
    const moves = [moveOf(leaf.fact, leaf.params), other && moveOf(other.fact, other.params)];
    return moves.filter((move) => move !== undefined);
  });
}

function plainName(fact: string, params?: unknown): string {
  const move = moveOf(fact, params);
  const name = fact.replaceAll(".", "_");
  return move === undefined ? name : `${name}_${String(move.by).replace("-", "less_")}_${move.unit}`;
}

function plainCondition(node: Node): Node {
  if ("all" in node) return { all: node.all.map(plainCondition) };
  if ("any" in node) return { any: node.any.map(plainCondition) };
  if ("not" in node) return { not: plainCondition(node.not) };
  const other = otherFact(node);
  const value = other === undefined ? node.value : { fact: plainName(other.fact, other.params) };
  return { fact: plainName(node.fact, node.params), operator: node.operator, value };
}

function plainFacts(facts: Facts, moves: readonly Move[]): Facts {
  const plain = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [plainName(fact), value]));
  for (const move of moves) {
    const day = facts[move.fact];
    const name = plainName(move.fact, { [move.unit]: move.by });
    plain[name] = typeof day === "string" ? moved(day, move, facts) : undefined;
  }
  return plain;
}

function moved(day: string, { unit, by }: Move, facts: Facts): string {
  const isBack = typeof by === "string" && by.startsWith("-");
  const size = typeof by === "number" ? by : Number(facts[by.replace("-", "")]) * (isBack ? -1 : 1);
  const date = unit === "days" ? addDays(parseISO(day), size) : addMonths(parseISO(day), size);
  return formatISO(date, { representation: "date" });
}
