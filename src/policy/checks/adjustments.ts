import type { AdjustmentsRule, ProfileRule } from "../measure-schema.js";
import type { Names } from "./names.js";
import { once, type Path, type Report, what } from "./report.js";
import { checkDay, checkSubject } from "./subject.js";
import { checkBasis, checkBounds, checkValue, checkWhen } from "./values.js";

/** Bonuses and deductions name selections, codes of the profile or of earlier measures, and facts that there are. */
export function checkAdjustments(
  { cap, lines }: AdjustmentsRule,
  path: Path,
  profile: ProfileRule,
  earlierCodes: readonly string[],
  names: Names,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const codes = [...profile.violations.map(({ code }) => code), ...earlierCodes];
  checkValue(cap, [...path, "cap"], names.facts, what.fact, report, names);
  checkBounds(cap, [...path, "cap"], Number.POSITIVE_INFINITY, names, report);
  once(
    lines.map(({ id }) => id),
    (i) => [...path, "lines", i, "id"],
    report,
  );
  lines.forEach((line, i) => {
    const at = [...path, "lines", i];
    const { each } = line;
    if (typeof each === "string") report.known(each, names.selections, what.selection, [...at, "each"]);
    for (const [c, code] of (Array.isArray(each) ? each : []).entries()) {
      report.known(code, codes, what.code, [...at, "each", c]);
    }
    checkSubject(line, at, names, report);
    checkDay(line, at, names, report);
    const own = typeof each === "string" ? (names.numbers(each) ?? []) : [];
    const fields = typeof each === "string" ? names.asked(each) : undefined;
    checkValue(line.points, [...at, "points"], [...own, ...names.facts], what.fact, report, names, fields);
    if (line.cap !== undefined) checkValue(line.cap, [...at, "cap"], names.facts, what.fact, report, names);
    if (line.when !== undefined) checkWhen(line.when, [...at, "when"], names.facts, what.fact, report, names);
    const any = Number.POSITIVE_INFINITY;
    checkBounds(line.points, [...at, "points"], any, names, report);
    if (line.cap !== undefined) checkBounds(line.cap, [...at, "cap"], any, names, report);
    checkBasis(line.basis, [...at, "basis"], sources, report);
  });
}
