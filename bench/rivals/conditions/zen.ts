import { type Comparison, type Node, otherFact } from "./node.js";

const signs: Readonly<Record<string, string>> = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  in: "in",
  notIn: "not in",
};
const dateSigns: Readonly<Record<string, string>> = {
  before: "<",
  onOrBefore: "<=",
  after: ">",
  onOrAfter: ">=",
};

/** In zen's expressions a dot leads into an object. */
function zenName(fact: string): string {
  return fact.replaceAll(".", "_");
}

/** A condition as an expression of zen: comparing sizes with what is absent would be an error, and so it is asked first. */
export function zenExpression(node: Node): string {
  if ("all" in node) return node.all.map((one) => `(${zenExpression(one)})`).join(" and ");
  if ("any" in node) return node.any.map((one) => `(${zenExpression(one)})`).join(" or ");
  if ("not" in node) return `not (${zenExpression(node.not)})`;
  return comparison(node);
}

function comparison(leaf: Comparison): string {
  const { operator, value } = leaf;
  const left = zenName(leaf.fact);
  const other = otherFact(leaf)?.fact;
  const right = other === undefined ? JSON.stringify(value) : zenName(other);
  const isThere = other === undefined ? `${left} != null` : `${left} != null and ${right} != null`;
  if (operator === "known") return `${left} ${value === true ? "!=" : "=="} null`;
  if (operator === "equal" && other === undefined) return `${left} == ${right}`;
  if (operator === "contains") return `${isThere} and ${right} in ${left}`;
  if (operator === "doesNotContain") return `${isThere} and ${right} not in ${left}`;
  const sign = signs[operator];
  if (sign !== undefined) return `${isThere} and ${left} ${sign} ${right}`;
  const dateSign = dateSigns[operator];
  if (dateSign === undefined) throw new Error(`There is no operator ${operator}.`);
  return `${isThere} and date(${left}) ${dateSign} date(${right})`;
}
