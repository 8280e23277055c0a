import { aggregates } from "../fact-names.js";
import type { AmountRule, Measure, Value } from "../measure-schema.js";
import { circlesOf, restsOn } from "./circles.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkValue, namesIn } from "./values.js";

/** An amount names facts, selections and numbers of their records that there are, and no amount is made of itself. */
export function checkAmounts(measure: Measure, names: Names, report: Report): void {
  const amounts = measure.amounts ?? {};
  for (const [name, rule] of Object.entries(amounts)) checkAmount(rule, ["amounts", name], names, report);
  const next = (name: string): readonly string[] => {
    const rule = amounts[name];
    const names = rule === undefined || isAggregate(rule) ? [] : isGroup(rule) ? [rule.of] : valueNames(rule);
    return names.filter((one) => Object.hasOwn(amounts, one));
  };
  const restsOnGroup = (name: string): boolean =>
    [name, ...restsOn(name, next)].some((one) => {
      const rule = amounts[one];
      return rule !== undefined && isGroup(rule);
    });
  for (const [name, rule] of Object.entries(amounts)) {
    if (!isGroup(rule)) continue;
    const path = ["amounts", name, "of"];
    if (!report.known(rule.of, Object.keys(amounts), what.amount, path) || !restsOnGroup(rule.of)) continue;
    const expected = { en: "an amount that rests on no group", zh: "不依赖组内数值的量" };
    report.add("VALUE_INVALID", path, { expected });
  }
  for (const circle of circlesOf(Object.keys(amounts), next)) {
    report.add("CIRCLE", ["amounts", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
}

type TargetRule = Extract<AmountRule, { target: string }>;
type GroupRule = Extract<AmountRule, { group: string }>;
type AggregateRule = Exclude<AmountRule, Value | TargetRule | GroupRule>;

/** Whether an amount is a value like any other: a number, a formula or bands. */
export function isPlainValue(rule: AmountRule): rule is Value {
  return typeof rule !== "object" || "bands" in rule;
}

function isTarget(rule: AmountRule): rule is TargetRule {
  return typeof rule === "object" && "target" in rule;
}

function isGroup(rule: AmountRule): rule is GroupRule {
  return typeof rule === "object" && "group" in rule;
}

function isAggregate(rule: AmountRule): rule is AggregateRule {
  return !isPlainValue(rule) && !isTarget(rule) && !isGroup(rule);
}

function valueNames(rule: AmountRule): readonly string[] {
  return isTarget(rule) || isGroup(rule) || isAggregate(rule) ? [] : namesIn(rule);
}

/** Targets are records of a kind that says of which name and year they are, and how much. */
function checkTarget(target: string, path: Path, names: Names, report: Report): void {
  const fields = names.kindFields("target");
  const numbers = ["count", "money", "share", "days", "points"];
  const isThere =
    ["id", "text", "enum"].includes(fields.get("name")?.type ?? "") &&
    fields.get("year")?.type === "count" &&
    numbers.includes(fields.get("value")?.type ?? "");
  const name = fields.get("name");
  if (isThere && name?.type === "enum")
    report.known(target, Object.keys(name.values), what.choice, [...path, "target"]);
  if (isThere) return;
  const expected = {
    en: 'a kind of record "target" with the fields name, year and value',
    zh: "含有name、year、value字段的记录类别“target”",
  };
  report.add("VALUE_INVALID", [...path, "target"], { expected });
}

function checkAmount(rule: AmountRule, path: Path, names: Names, report: Report): void {
  if (isGroup(rule)) return;
  if (isTarget(rule)) {
    checkTarget(rule.target, path, names, report);
    return;
  }
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
  checkValue(rule.orElse, [...path, "orElse"], about, what.fact, report, names, names.asked(rule.of));
}
