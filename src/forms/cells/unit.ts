import { nearest } from "../../messages/nearest.js";
import type { CellReading, Given } from "../given.js";
import { nameKey } from "../plain-text.js";
import type { UnitNames } from "../unit-names.js";
import { readText } from "./text.js";

/** A unit by its id, or by any of its names. */
export function readUnit(cell: Given, { ids, byName, names }: UnitNames): CellReading {
  const read = readText(cell);
  if ("fault" in read) return read;
  const text = read.value as string;
  if (ids.has(text)) return read;
  const named = byName.get(nameKey(text)) ?? [];
  const [only, second] = named;
  if (only !== undefined && second === undefined) return { value: only, how: ["unit-of-name"] };
  if (only !== undefined) return { fault: "UNIT_AMBIGUOUS" };
  const near = nearest(text, names);
  return { fault: "UNIT_UNKNOWN", ...(near === undefined ? {} : { nearest: near }) };
}
