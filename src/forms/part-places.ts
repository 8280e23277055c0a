import type { FilledParts } from "./part-rows.js";
import type { FilledRow } from "./table-reader.js";

/** The row that a path of a dataset's part was read from, and its field. */
export interface RowPlace {
  readonly row?: FilledRow | undefined;
  readonly field?: string;
}

const CHANGE = /^units\[(\d+)\]\.changes\[(\d+)\](?:\.(\w+))?(?:\.(\w+))?/;
const LISTED = /^(units|exemptions|collected|unit-change|holiday)\[(\d+)\](?:\.(\w+))?(?:\.(\w+))?/;
const DAY = /^calendar\.(years|daysOff|daysWorked)\[(\d+)\]/;

const FORMS = { units: "unit", exemptions: "exemption" } as const;

/** Leads a path such as `units[2].kinds[0]` back to the row and the field that it came from. */
export function rowOf(path: string, rows: FilledParts): RowPlace {
  const [change, unit, place, ofChange, ofName] = CHANGE.exec(path) ?? [];
  if (change !== undefined) {
    const id = rows.unit[Number(unit)]?.values.id;
    const own = rows["unit-change"].filter(({ values }) => values.unitId === id);
    return placed(own[Number(place)], ofChange, ofName);
  }
  const [listed, part, index, field, inner] = LISTED.exec(path) ?? [];
  if (listed !== undefined) {
    const form = FORMS[part as keyof typeof FORMS] ?? (part as "collected" | "unit-change" | "holiday");
    return placed(rows[form][Number(index)], field, inner);
  }
  const [, list, day] = DAY.exec(path) ?? [];
  return list === undefined ? {} : ofCalendar(list, Number(day), rows.holiday);
}

function placed(row: FilledRow | undefined, field: string | undefined, inner: string | undefined): RowPlace {
  if (field === undefined) return { row };
  // A name stands in two columns.
  return { row, field: field === "name" ? (inner === "en" ? "nameEn" : "nameZh") : field };
}

function ofCalendar(list: string, index: number, rows: FilledParts["holiday"]): RowPlace {
  if (list === "years") {
    const years = [...new Set(rows.flatMap(({ values: { year } }) => (year === undefined ? [] : [year])))];
    return { row: rows.find(({ values }) => values.year === years[index]), field: "year" };
  }
  const sort = list === "daysOff" ? "off" : "worked";
  return { row: rows.filter(({ values }) => values.sort === sort)[index], field: "on" };
}
