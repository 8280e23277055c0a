import { type Field, type FieldValue, UNIT_REFERENCE } from "../records/kind.js";
import { choiceReader } from "./cells/choice.js";
import { type DateSystem, readDate } from "./cells/date.js";
import { readFlag } from "./cells/flag.js";
import { readList } from "./cells/list.js";
import { readNumber } from "./cells/number.js";
import { readMonth, readPeriod } from "./cells/period.js";
import { readShare } from "./cells/share.js";
import { readText } from "./cells/text.js";
import { readUnit } from "./cells/unit.js";
import { type CellReading, type Given, isBroken } from "./given.js";
import type { UnitNames } from "./unit-names.js";

/** What the reading of cells rests on beside the cells. */
export interface CellContext {
  readonly system: DateSystem;
  /** Whether the file holds texts alone, as CSV does: then a number that is a text is no matter. */
  readonly isText: boolean;
  /** The units that are known; absent where none are yet: then ids and names stay as they are. */
  readonly units: UnitNames | undefined;
}

export type CellReader = (cell: Given) => CellReading;

/** How the cells of a column are read: by the type of its field. */
export function cellReader(field: Field, context: CellContext): CellReader {
  const read = field.type === "list" ? listReader(field, context) : valueReader(field, context);
  return (cell) => {
    if (isBroken(cell)) return { fault: cell.broken === "error" ? "CELL_ERROR" : "FORMULA_WITHOUT_RESULT" };
    return read(cell);
  };
}

function valueReader(field: FieldValue, { system, isText, units }: CellContext): CellReader {
  switch (field.type) {
    case "date":
      return (cell) => readDate(cell, system);
    case "month":
      return (cell) => readMonth(cell, system);
    case "period":
      return (cell) => readPeriod(cell, system);
    case "count":
    case "days":
    case "money":
    case "points": {
      const { type } = field;
      return (cell) => readNumber(cell, type, isText);
    }
    case "share":
      return (cell) => readShare(cell, isText);
    case "flag":
      return readFlag;
    case "enum":
      return choiceReader(field);
    case "reference":
      return field.to === UNIT_REFERENCE && units !== undefined ? (cell) => readUnit(cell, units) : readText;
    case "text":
    case "id":
      return readText;
  }
}

function listReader({ of }: Extract<Field, { type: "list" }>, context: CellContext): CellReader {
  const member = valueReader(of, context);
  const isUnit = of.type === "reference" && of.to === UNIT_REFERENCE && context.units !== undefined;
  const isKnown = of.type === "enum" || isUnit;
  const commas = of.type === "text" ? "stay" : isKnown ? "part-unknown" : "part";
  return (cell) => readList(cell, member, commas);
}
