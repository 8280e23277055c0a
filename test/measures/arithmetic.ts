import { Decimal } from "decimal.js";

// A sum is worked out to 30 digits, with a library that the assessment itself does not use.
const Exact = Decimal.clone({ precision: 30 });

/** Works out a sum of numbers, + - * / and parentheses, such as "50 * (1 + 0.5) / 3", rounded half-up to 0.01. */
export function workOut(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let at = 0;

  const operand = (): Decimal => {
    const token = tokens[at++];
    if (token === "(") {
      const inner = terms();
      if (tokens[at++] !== ")") throw new Error(`A parenthesis of "${text}" is not closed.`);
      return inner;
    }
    if (token === undefined || !/^\d/.test(token)) throw new Error(`"${text}" is not a sum.`);
    return new Exact(token);
  };
  const factors = (): Decimal => {
    let product = operand();
    while (tokens[at] === "*" || tokens[at] === "/") {
      product = tokens[at++] === "*" ? product.mul(operand()) : product.div(operand());
    }
    return product;
  };
  const terms = (): Decimal => {
    let sum = factors();
    while (tokens[at] === "+" || tokens[at] === "-") {
      sum = tokens[at++] === "+" ? sum.add(factors()) : sum.sub(factors());
    }
    return sum;
  };

  const result = terms();
  if (at < tokens.length) throw new Error(`"${text}" is not a sum.`);
  return result.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}
