import type { FigureRule, Measure, ProgressRule } from "../measure-schema.js";
import type { PolicyFile } from "../policy-schema.js";
import type { Surroundings } from "./measure.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkDay, checkSubject } from "./subject.js";
import { checkBasis, checkValue } from "./values.js";

/** A kind of light is one that policy.json lists, where it says anything of lights. */
export function checkLightType(
  type: string | undefined,
  path: Path,
  policy: PolicyFile | undefined,
  report: Report,
): void {
  const types = policy?.standing?.lights.types.map(({ id }) => id);
  if (type !== undefined && types !== undefined) report.known(type, types, what.lightType, path);
}

const against = ["plan", "byNow", "actual"] as const;

/** What progress is held against are numbers about the unit, and record by record numbers of a selection. */
export function checkProgress(
  rule: ProgressRule,
  names: Names,
  { policy, sources }: Pick<Surroundings, "policy" | "sources">,
  report: Report,
): void {
  const path: Path = ["progress"];
  checkLightType(rule.type, [...path, "type"], policy, report);
  checkBasis(rule.basis, [...path, "basis"], sources, report);
  for (const key of against) {
    const value = rule[key];
    if (value !== undefined) checkValue(value, [...path, key], names.facts, what.fact, report, names);
  }
  if (rule.each === undefined) return;
  const { in: selection, subject, day } = rule.each;
  const at = [...path, "each"];
  if (!report.known(selection, names.selections, what.selection, [...at, "in"])) return;
  checkSubject({ each: selection, subject }, at, names, report);
  checkDay({ each: selection, day }, at, names, report);
  const own = [...(names.numbers(selection) ?? []), ...names.facts];
  const fields = names.asked(selection);
  for (const key of against) {
    const value = rule.each[key];
    if (value !== undefined) checkValue(value, [...at, key], own, what.fact, report, names, fields);
  }
}

/** A figure is a number about the unit, and shown for kinds that the measure is for. */
export function checkFigures(
  figures: Readonly<Record<string, FigureRule>>,
  measure: Pick<Measure, "profiles">,
  names: Names,
  report: Report,
): void {
  const kinds = measure.profiles.flatMap((profile) => Object.keys(profile.for));
  for (const [name, { value, for: only = [] }] of Object.entries(figures)) {
    checkValue(value, ["figures", name, "value"], names.facts, what.fact, report, names);
    only.forEach((kind, i) => {
      report.known(kind, kinds, what.unitKind, ["figures", name, "for", i]);
    });
  }
}
