import { namesIn as namesInReference, referencesIn } from "../../conditions/references.js";
import { type Condition, conditionLeaves } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import type { Field } from "../../records/kind.js";
import { formulaNames, parseFormula } from "../formula.js";
import type { Band, OffsetRule, Value } from "../measure-schema.js";
import { checkCondition } from "./condition.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkWhole, checkWholeField } from "./whole.js";

/** An offset is counted in whole days or months; where a record bears a duty, by a number of that too. */
export function checkOffset(
  offset: OffsetRule,
  path: Path,
  names: Names,
  report: Report,
  fields?: ReadonlyMap<string, Field>,
): void {
  for (const [key, value] of Object.entries(offset)) {
    if (key === "toEndOf") continue;
    const at = [...path, key];
    if (typeof value === "string" && fields !== undefined) checkWholeField(value, at, fields, names, report);
    else checkWhole(value, at, names, report);
  }
}

/** A figure that stands alone, as a number or as a parameter, lies within bounds; what is worked out is held there later. */
export function checkBounds(value: Value, path: Path, most: number, names: Names, report: Report): void {
  const figures =
    typeof value === "number" ? [value] : typeof value === "string" ? names.parameterValues(value) : [];
  if (figures?.every((figure) => figure >= 0 && figure <= most) ?? true) return;
  const expected =
    most === Number.POSITIVE_INFINITY
      ? { en: "a number of at least 0", zh: "不小于0的数字" }
      : { en: `a number from 0 to ${most}`, zh: `0至${most}之间的数字` };
  report.add("VALUE_INVALID", path, { expected });
}

/** A formula can be read, and every name in it is known. */
export function checkValue(
  value: Value,
  path: Path,
  valid: readonly string[],
  kind: Message,
  report: Report,
  names: Names,
  /** The fields that conditions of bands may ask for beside, such as texts. */
  fields: ReadonlyMap<string, Field> = new Map(),
): void {
  if (typeof value === "number") return;
  if (typeof value === "object") {
    checkBands(value.bands, path, valid, kind, report, names, fields);
    return;
  }
  const parsed = parseFormula(value);
  if (!parsed.ok) {
    report.add("FORMULA_SYNTAX", path, { detail: parsed.detail }, { column: parsed.column });
    return;
  }
  for (const { name, column } of formulaNames(parsed.formula))
    report.known(name, valid, kind, path, "value", column);
}

/** Holds a basis to the sources that there are, where these are known. */
export function checkBasis(
  basis: string,
  path: Path,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  if (basis === "article" || basis === "assumption" || sources === undefined) return;
  report.known(basis, sources, what.source, path);
}

/** Of bands only the last has no condition: one without it would hide those after it. */
function checkBands(
  bands: readonly Band[],
  path: Path,
  valid: readonly string[],
  kind: Message,
  report: Report,
  names: Names,
  fields: ReadonlyMap<string, Field>,
): void {
  bands.forEach(({ when, value }, i) => {
    const at = [...path, "bands", i];
    const isLast = i === bands.length - 1;
    if (isLast !== (when === undefined)) {
      const expected = isLast
        ? { en: 'a last band without "when"', zh: "不含“when”的末项" }
        : { en: 'a band with "when"', zh: "含有“when”的分段" };
      report.add("VALUE_INVALID", at, { expected });
    }
    checkValue(value, [...at, "value"], valid, kind, report, names, fields);
    if (when !== undefined) checkWhen(when, [...at, "when"], valid, kind, report, names, fields);
  });
}

/**
 * A condition on facts: each name is known, or a date that is always there, and compared with its like. A field goes
 * before a fact of the same name.
 */
export function checkWhen(
  condition: Condition,
  path: Path,
  valid: readonly string[],
  kind: Message,
  report: Report,
  names: Names,
  fields: ReadonlyMap<string, Field> = new Map(),
): void {
  checkCondition(condition, { fields, numbers: valid, kind, names }, path, report);
}

/** Every name that a value uses; none where it cannot be read. */
export function namesIn(value: Value): readonly string[] {
  if (typeof value === "number") return [];
  if (typeof value === "object") {
    return value.bands.flatMap(({ when, value: inner }) => [
      ...(when === undefined
        ? []
        : conditionLeaves(when).flatMap(({ leaf }) => referencesIn(leaf).flatMap(namesInReference))),
      ...namesIn(inner),
    ]);
  }
  const parsed = parseFormula(value);
  return parsed.ok ? formulaNames(parsed.formula).map(({ name }) => name) : [];
}
