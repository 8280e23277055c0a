import { aggregates } from "../fact-names.js";
import type { AmountRule, Measure, Value } from "../measure-schema.js";
import { circlesOf } from "./circles.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkValue, namesIn } from "./values.js";

/** An amount names facts, selections and numbers of their records that there are, and no amount is made of itself. */
export function checkAmounts(measure: Measure, names: Names, report: Report): void {
  const amounts = measure.amounts ?? {};
  for (const [name, rule] of Object.entries(amounts)) checkAmount(rule, ["amounts", name], names, report);
  const next = (name: string): readonly string[] => {
    const rule = amounts[name];
    return rule === undefined || isAggregate(rule)
      ? []
      : namesIn(rule).filter((one) => Object.hasOwn(amounts, one));
  };
  for (const circle of circlesOf(Object.keys(amounts), next)) {
    report.add("CIRCLE", ["amounts", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
}

type AggregateRule = Exclude<AmountRule, Value>;

function isAggregate(rule: AmountRule): rule is AggregateRule {
  return typeof rule === "object" && !("bands" in rule);
}

function checkAmount(rule: AmountRule, path: Path, names: Names, report: Report): void {
  if (!isAggregate(rule)) {
    checkValue(rule, path, names.facts, what.fact, report, names);
    return;
  }
  const given: Readonly<Record<string, unknown>> = rule;
  const aggregate = aggregates.find((name) => given[name] !== undefined) ?? "sum";
  if (!report.known(rule.of, names.selections, what.selection, [...path, "of"])) return;
  const numbers = names.numbers(rule.of);
  if (numbers === undefined) return;
  report.known(String(given[aggregate]), numbers, what.number, [...path, aggregate]);
  if (rule.orElse === undefined) return;
  const about = [...numbers, ...names.facts];
  checkValue(rule.orElse, [...path, "orElse"], about, what.fact, report, names, names.fields(rule.of));
}
