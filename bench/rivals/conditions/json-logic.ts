import { type Comparison, type Node, otherFact } from "./node.js";

const compared: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  before: "<",
  onOrBefore: "<=",
  after: ">",
  onOrAfter: ">=",
};

/** A condition in JSON Logic: where a fact is absent, a comparison with it is false. */
export function logicOf(node: Node): object {
  if ("all" in node) return joined("and", node.all);
  if ("any" in node) return joined("or", node.any);
  if ("not" in node) return { "!": logicOf(node.not) };
  return comparison(node);
}

function joined(by: "and" | "or", members: readonly Node[]): object {
  const [first, ...rest] = members.map(logicOf);
  return rest.length === 0 && first !== undefined ? first : { [by]: [first, ...rest] };
}

function comparison(leaf: Comparison): object {
  const { fact, operator, value } = leaf;
  const left = { val: fact };
  const other = otherFact(leaf)?.fact;
  const right = other === undefined ? value : { val: other };
  const isThere = (one: unknown): object => ({ "!==": [one, null] });
  // Where nothing is there, comparing by value is false anyway; by size it is not, nor by difference.
  const guarded = (test: object): object => ({
    and: [isThere(left), ...(other === undefined ? [] : [isThere(right)]), test],
  });
  const sign = compared[operator];
  if (sign !== undefined) {
    const test = { [sign]: [left, right] };
    return operator === "equal" && other === undefined ? test : guarded(test);
  }
  switch (operator) {
    case "known":
      return { [value === true ? "!==" : "==="]: [left, null] };
    case "in":
      return { in: [left, right] };
    case "notIn":
      return guarded({ "!": { in: [left, right] } });
    case "contains":
      return { in: [right, left] };
    case "doesNotContain":
      return guarded({ "!": { in: [right, left] } });
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}
