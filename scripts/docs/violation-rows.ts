import type { Measure, ViolationRule } from "../../src/policy/measure-schema.js";
import { both, code, inline, table } from "./markdown.js";
import { conditionWords, offsetWords } from "./say.js";

/** What a profile finds, a row for each code; `from` says where a demand comes from. */
export function violationTable(
  violations: readonly ViolationRule[],
  measure: Measure,
  from: (basis: string) => string,
): string {
  const head = [
    "Code / 代码",
    "Severity / 程度",
    "Found where / 情形",
    "Words / 表述",
    "Put right / 整改",
    "From / 出处",
  ];
  return table(
    head,
    violations.map((one) => violationRow(one, measure, from)),
  );
}

function violationRow(
  one: ViolationRule,
  measure: Measure,
  from: (basis: string) => string,
): readonly string[] {
  const { severity, light, trigger, message, remedy, evidence, basis } = one;
  return [
    code(one.code),
    [
      severity,
      ...(light === undefined ? [] : [`${light} light`]),
      ...(trigger === undefined ? [] : [`trigger ${trigger}`]),
    ].join("<br>"),
    groundWords(one, measure),
    both(message),
    [
      ...(remedy === undefined ? [] : [both(remedy)]),
      ...(remedy?.within === undefined ? [] : [`Within / 期限: ${offsetWords(remedy.within, measure)}`]),
      ...(evidence === undefined ? [] : [`Evidence / 佐证: ${inline(evidence)}`]),
    ].join("<br>"),
    from(basis),
  ];
}

function groundWords(
  { duty, each, when, after, running, inMonth, lasting }: ViolationRule,
  measure: Measure,
): string {
  if (each !== undefined) return `each of ${code(each)}${lasting === true ? ", as long as it lasts" : ""}`;
  if (when !== undefined) return conditionWords(when, { parameters: measure.parameters });
  const titles = [duty ?? []].flat().map((name) => `“${measure.duties[name]?.title.en}” (${code(name)})`);
  const missed = `${titles.join(" or ")} is not done in time`;
  if (after !== undefined) return `${missed}, nor ${offsetWords(after, measure)} after that`;
  if (running !== undefined) return `${missed} ${running} times in a row`;
  return inMonth === undefined ? missed : `${missed} ${inMonth} times in a month`;
}
