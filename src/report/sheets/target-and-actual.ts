import { type Exact, exactly, toNumber } from "../../exact/exact.js";
import { isKnown, type Quantity } from "../../facts/quantity.js";
import { compileValue, sourceOf } from "../../facts/value.js";
import type { Message } from "../../messages/message.js";
import type { IndicatorRule, Measure } from "../../policy/measure-schema.js";
import type { Line } from "../../scoring/lines.js";
import { numberWords } from "../numbers.js";

const RATE = ".rate";
const RATIO = /^([A-Za-z][A-Za-z0-9.]*) *\/ *([A-Za-z][A-Za-z0-9.]*)$/;

/**
 * What was to be reached on a line and what was, where its share is one held against the other: how often a duty was
 * due and done, one amount against another, or a share against that which earns all points. Else neither: it is not guessed.
 */
export function reached(
  line: Pick<Line, "state" | "facts">,
  measure: Measure | undefined,
  rule: IndicatorRule | undefined,
): { readonly target?: Message; readonly actual?: Message } {
  if (line.state !== "scored" || typeof rule?.share !== "string") return {};
  const factOf = (name: string): Quantity => {
    const value = line.facts.find((fact) => fact.name === name)?.value;
    return typeof value === "number" ? exactly(value) : "no-data";
  };
  const { share, fullAt } = rule;
  if (fullAt !== undefined) {
    const source = sourceOf(factOf);
    return pair(compileValue(fullAt).of(source), compileValue(share).of(source));
  }
  const duty = share.endsWith(RATE) ? share.slice(0, -RATE.length) : undefined;
  if (duty !== undefined && Object.hasOwn(measure?.duties ?? {}, duty))
    return pair(factOf(`${duty}.due`), factOf(`${duty}.done`));
  const [, actual, target] = RATIO.exec(share) ?? [];
  return actual === undefined || target === undefined ? {} : pair(factOf(target), factOf(actual));
}

function pair(target: Quantity, actual: Quantity): { readonly target?: Message; readonly actual?: Message } {
  if (!isKnown(target) || !isKnown(actual)) return {};
  return { target: shown(target), actual: shown(actual) };
}

function shown(x: Exact): Message {
  return numberWords(toNumber(x));
}
