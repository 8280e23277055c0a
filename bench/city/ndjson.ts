import type { Exemption, UnitInput } from "../../src/index.js";
import { unitsOf } from "./city.js";
import type { CityRecord } from "./filing.js";

/** A city as it is handed in: its units as data, its records as the bytes of a file with one record on each line. */
export interface Handed {
  readonly units: readonly UnitInput[];
  readonly exemptions: readonly Exemption[];
  readonly ndjson: Buffer;
  /** How many records there are. */
  readonly count: number;
}

/**
 * A city as bytes, made unit by unit: all its records at once would fit neither into one text nor well into memory.
 * `spoilOneIn` makes one record of so many faulty.
 */
export function handed(seed: number, count: number, spoilOneIn = Number.POSITIVE_INFINITY): Handed {
  const units: UnitInput[] = [];
  const exemptions: Exemption[] = [];
  const parts: Buffer[] = [];
  let number = 0;
  for (const file of unitsOf(seed, count)) {
    units.push(file.unit);
    for (const one of file.exemptions) exemptions.push(one);
    const lines = file.records.map((record) => {
      number += 1;
      return JSON.stringify(number % spoilOneIn === 0 ? spoilt(record, number / spoilOneIn) : record);
    });
    parts.push(Buffer.from(`${lines.join("\n")}\n`));
  }
  return { units, exemptions, ndjson: Buffer.concat(parts), count: number };
}

/** What goes wrong when people fill in tables: a day that does not exist, a field of another form, a figure as text, no unit. */
function spoilt(record: CityRecord, turn: number): object {
  if (turn % 4 === 0) return { ...record, filedAt: "2021-02-30" };
  if (turn % 4 === 1) return { ...record, remark: "见附件" };
  if (turn % 4 === 2) return { ...record, audit: "审核通过" };
  return { ...record, unitId: "unit-of-no-city" };
}
