import { placeholders } from "../../messages/message.js";
import type { DutyRule, ViolationRule } from "../measure-schema.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkBasis, checkOffset, checkWhen } from "./values.js";

/** A violation is about one thing, and can fill its message. */
export function checkViolation(
  rule: ViolationRule,
  path: Path,
  names: Names,
  sources: readonly string[],
  report: Report,
): void {
  checkBasis(rule.basis, [...path, "basis"], sources, report);
  if ([rule.duty, rule.each, rule.when].filter((one) => one !== undefined).length !== 1) {
    report.add("VALUE_INVALID", path, {
      expected: { en: 'one of "duty", "each" and "when"', zh: "“duty”、“each”、“when”三者之一" },
    });
    return;
  }
  if (rule.when !== undefined) checkWhen(rule.when, [...path, "when"], names.facts, what.fact, report);
  if (rule.each !== undefined) report.known(rule.each, names.selections, what.selection, [...path, "each"]);
  const duties = rule.duty === undefined ? [] : [rule.duty].flat();
  duties.forEach((duty, i) => {
    const at = typeof rule.duty === "string" ? [...path, "duty"] : [...path, "duty", i];
    if (!report.known(duty, Object.keys(names.duties), what.duty, at)) return;
    const recurs = "every" in (names.duties[duty] as DutyRule);
    if (rule.running !== undefined && !recurs) {
      const expected = {
        en: "a duty that recurs, where misses are counted in a row",
        zh: "可连续计数的周期性职责",
      };
      report.add("VALUE_INVALID", at, { expected });
    }
  });
  if (rule.duty === undefined && (rule.after ?? rule.running) !== undefined) {
    const expected = { en: '"duty" beside "after" or "running"', zh: "与“after”或“running”同用的“duty”" };
    report.add("VALUE_INVALID", path, { expected });
  }
  if (rule.after !== undefined) checkOffset(rule.after, [...path, "after"], names, report);
  if (rule.remedy?.within !== undefined)
    checkOffset(rule.remedy.within, [...path, "remedy", "within"], names, report);
  const valid = fillable(rule, duties, names);
  for (const language of ["en", "zh"] as const) {
    for (const name of placeholders(rule.message[language])) {
      if (!valid.includes(name))
        report.add("PLACEHOLDER_UNKNOWN", [...path, "message", language], { name, valid: valid.join(", ") });
    }
  }
}

/** The placeholders that a violation can fill: those that every one of its duties can. */
function fillable(rule: ViolationRule, duties: readonly string[], names: Names): readonly string[] {
  if (rule.each !== undefined) return ["unit", "subject", "on"];
  if (rule.when !== undefined) return ["unit", "period"];
  const recur = duties.map((duty) => "every" in (names.duties[duty] ?? {}));
  return [
    "unit",
    "due",
    ...(recur.every((one) => one) ? ["period"] : []),
    ...(recur.some((one) => one) ? [] : ["subject"]),
    ...(rule.running === undefined ? [] : ["count"]),
  ];
}
