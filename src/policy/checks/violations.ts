import { placeholders } from "../../messages/message.js";
import { nearest } from "../../messages/nearest.js";
import type { DutyRule, ViolationRule } from "../measure-schema.js";
import { checkDecided } from "./decided.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkDay, checkSubject } from "./subject.js";
import { checkBasis, checkOffset, checkWhen } from "./values.js";

/** A violation is about one thing, and can fill its message. */
export function checkViolation(
  rule: ViolationRule,
  path: Path,
  names: Names,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  checkBasis(rule.basis, [...path, "basis"], sources, report);
  if ([rule.duty, rule.each, rule.when].filter((one) => one !== undefined).length !== 1) {
    report.add("VALUE_INVALID", path, {
      expected: { en: 'one of "duty", "each" and "when"', zh: "“duty”、“each”、“when”三者之一" },
    });
    return;
  }
  if ((rule.light === undefined) !== (rule.lightType === undefined)) {
    const [there, missing] = rule.light === undefined ? ["lightType", "light"] : ["light", "lightType"];
    const expected = { en: `"${missing}" beside "${there}"`, zh: `与“${there}”同用的“${missing}”` };
    report.add("VALUE_INVALID", [...path, there], { expected });
  }
  if (rule.when !== undefined) checkWhen(rule.when, [...path, "when"], names.facts, what.fact, report, names);
  if (rule.each !== undefined) report.known(rule.each, names.selections, what.selection, [...path, "each"]);
  checkSubject(rule, path, names, report);
  checkDay(rule, path, names, report);
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
  if (rule.duty === undefined && (rule.after ?? rule.running ?? rule.inMonth) !== undefined) {
    const expected = {
      en: '"duty" beside "after", "running" or "inMonth"',
      zh: "与“after”“running”或“inMonth”同用的“duty”",
    };
    report.add("VALUE_INVALID", path, { expected });
  }
  if ([rule.after, rule.running, rule.inMonth].filter((one) => one !== undefined).length > 1) {
    const expected = {
      en: 'at most one of "after", "running" and "inMonth"',
      zh: "“after”“running”“inMonth”至多一项",
    };
    report.add("VALUE_INVALID", path, { expected });
  }
  if (rule.each === undefined && rule.lasting !== undefined) {
    const expected = { en: '"each" beside "lasting"', zh: "与“lasting”同用的“each”" };
    report.add("VALUE_INVALID", path, { expected });
  }
  if (rule.after !== undefined) checkOffset(rule.after, [...path, "after"], names, report);
  if (rule.remedy?.within !== undefined)
    checkOffset(rule.remedy.within, [...path, "remedy", "within"], names, report);
  if (rule.severity === "critical" && rule.each !== undefined)
    checkDecided(rule.each, [...path, "each"], names, report);
  if (rule.severity === "critical" && rule.each === undefined) {
    const expected = {
      en: '"each" with a critical violation: a record that says who decided it',
      zh: "严重问题须以“each”指向载明认定机关的记录",
    };
    report.add("VALUE_INVALID", [...path, "severity"], { expected });
  }
  const valid = fillable(rule, names);
  for (const [key, text] of [["message", rule.message] as const, ["remedy", rule.remedy] as const]) {
    for (const language of ["en", "zh"] as const) {
      for (const name of placeholders(text?.[language] ?? "")) {
        if (valid.includes(name)) continue;
        const words = { name, valid: { en: valid.join(", "), zh: valid.join("、") } };
        report.add("PLACEHOLDER_UNKNOWN", [...path, key, language], words, { nearest: nearest(name, valid) });
      }
    }
  }
}

/** Of two violations at the same stage of a duty only the first would ever be raised. */
export function checkStages(violations: readonly ViolationRule[], path: Path, report: Report): void {
  const stages = violations.map(({ duty, running, inMonth, after }) =>
    duty === undefined || running !== undefined || inMonth !== undefined
      ? []
      : [duty].flat().map((one) => `${one} ${JSON.stringify(after)}`),
  );
  stages.forEach((own, i) => {
    const before = stages.findIndex((other) => other.some((stage) => own.includes(stage)));
    if (before >= i || before < 0) return;
    const [first, second] = [violations[before]?.code ?? "", violations[i]?.code ?? ""];
    const expected = {
      en: `a stage of the duty that ${first} is not at: ${second} would never be raised`,
      zh: `与${first}不同的阶段：否则${second}永远不会触发`,
    };
    report.add("VALUE_INVALID", [...path, i], { expected });
  });
}

/** The placeholders that a violation can fill: those that every one of its duties can. */
export function fillable(rule: ViolationRule, names: Names): readonly string[] {
  const duties = rule.duty === undefined ? [] : [rule.duty].flat();
  if (rule.each !== undefined) return ["unit", "subject", "on"];
  if (rule.when !== undefined) return ["unit", "period"];
  // A duty that is unknown might fill them all: one fault is not to be told many times.
  const known = duties.flatMap((duty) => names.duties[duty] ?? []);
  if (rule.inMonth !== undefined) return ["unit", "period", "count"];
  return [
    "unit",
    "due",
    ...(known.every((duty) => "every" in duty) ? ["period"] : []),
    ...(known.some(isOne) ? [] : ["subject"]),
    ...(rule.running === undefined ? [] : ["count"]),
  ];
}

/** Whether a duty recurs for the unit as a whole, and so is about no record. */
function isOne(duty: DutyRule): boolean {
  return "every" in duty && duty.per === undefined;
}
