import type { Band, OffsetRule, Value } from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path, replaced } from "./change.js";
import { conditionChanges, type FieldOf } from "./conditions.js";
import { formulaMutants } from "./formulas.js";
import { besideLiteral, countChanges } from "./numbers.js";

/** What could be wrong in a value: its numbers, its signs, its bands. */
export function valueChanges(value: Value | undefined, path: Path, fieldOf: FieldOf): readonly Change[] {
  if (value === undefined) return [];
  if (typeof value === "number") return besideLiteral(value).map((one) => replaced(path, value, one));
  if (typeof value === "string") return formulaMutants(value).map((one) => replaced(path, value, one));
  const { bands } = value;
  return bands.flatMap((band, i) => bandChanges(band, bands.toSpliced(i, 1), path, i, fieldOf));
}

function bandChanges(
  { when, value }: Band,
  rest: readonly Band[],
  path: Path,
  i: number,
  fieldOf: FieldOf,
): readonly Change[] {
  const place = [...path, "bands", i];
  const inside = valueChanges(value, [...place, "value"], fieldOf);
  if (when === undefined) return inside;
  const without = rest.length === 1 ? rest[0]?.value : { bands: rest };
  return [
    { path: place, says: `band ${JSON.stringify(when)} -> nothing`, edits: [{ path, value: without }] },
    ...conditionChanges(when, [...place, "when"], fieldOf),
    ...inside,
  ];
}

/** A value that may also be left out. */
export function optionalValueChanges(
  value: Value | undefined,
  path: Path,
  fieldOf: FieldOf,
): readonly Change[] {
  return value === undefined ? [] : [dropped(path, value), ...valueChanges(value, path, fieldOf)];
}

const OTHER_UNIT: Readonly<Record<string, string>> = {
  days: "workingDays",
  workingDays: "days",
  months: "days",
};

/** What could be wrong in an offset: how many, of what, to the end of what. */
export function offsetChanges(offset: OffsetRule | undefined, path: Path): readonly Change[] {
  if (offset === undefined) return [];
  if ("toEndOf" in offset) return [replaced([...path, "toEndOf"], offset.toEndOf, otherEnd(offset.toEndOf))];
  const [[unit = "", count] = []] = Object.entries(offset);
  return [
    ...countChanges(count, [...path, unit]),
    replaced(path, offset, { [OTHER_UNIT[unit] ?? "days"]: count }),
  ];
}

function otherEnd(end: string): string {
  return end.startsWith("next ") ? end.replace("next ", "") : `next ${end}`;
}
