import type { Luck } from "../../scripts/city/luck.js";
import { type Day, dayOf, EXPORTED, textOf, weekdaysAfter } from "./days.js";

export type Cell = string | number | boolean | readonly string[];
export type Fields = Readonly<Record<string, Cell>>;

/** A record as a department hands it in. */
export type CityRecord = Readonly<Record<"kind" | "id" | "unitId" | "filedAt", string>> &
  Readonly<Record<string, Cell>>;

/** Where a unit's records get their number, their document and their audit. */
export interface Desk {
  /** Files a record of what happened on a day, by default a few working days after it. */
  readonly file: (kind: string, on: Day, fields: Fields, filed?: Day) => CityRecord;
  /** Files a later version of a record with other figures. */
  readonly correct: (record: CityRecord, fields: Fields, filed: Day) => void;
  /** All that was filed. */
  readonly records: readonly CityRecord[];
}

/** What the desk signs with: the id of the unit, and the name that its documents begin with. */
export interface Signature {
  readonly id: string;
  readonly name: string;
}

export function deskOf({ id: unitId, name }: Signature, luck: Luck): Desk {
  const records: CityRecord[] = [];
  const numbers = new Map<string, number>();
  const numbered = (kind: string): string => {
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    return `${unitId}-${kind}-${String(number).padStart(3, "0")}`;
  };
  const header = (filed: Day): Fields => ({ filedAt: textOf(filed), ...auditOf(filed, luck) });
  const document = (filed: Day): string =>
    `${name}项促〔${textOf(filed).slice(0, 4)}〕${records.length + 1}号`;
  const keep = (record: CityRecord): CityRecord => {
    records.push(record);
    return record;
  };
  return {
    records,
    file: (kind, on, fields, given) => {
      const filed = given ?? weekdaysAfter(on, luck.between(1, 3));
      const own = { kind, id: numbered(kind), unitId, ...fields, ...header(filed) } as unknown as CityRecord;
      return keep("documentNo" in fields ? own : { ...own, documentNo: document(filed) });
    },
    correct: (record, fields, filed) => {
      const id = numbered(record.kind);
      keep({
        ...record,
        ...fields,
        id,
        supersedes: record.id,
        ...header(filed),
        documentNo: document(filed),
      });
    },
  };
}

/** Nearly all is approved within days; of the last month some is still in review, and a little was sent back. */
function auditOf(filed: Day, luck: Luck): Fields {
  const audited = weekdaysAfter(filed, luck.between(1, 2));
  if (audited > EXPORTED || (filed >= dayOf(13, 1) && luck.happens(5))) return { audit: "in-review" };
  return { audit: luck.between(1, 200) === 1 ? "rejected" : "approved", auditedAt: textOf(audited) };
}

/** A date, unless it lies behind the day on which the records leave the city. */
export function until(name: string, day: Day | undefined): Fields {
  return day === undefined || day > EXPORTED ? {} : { [name]: textOf(day) };
}

export function pick<T>(all: readonly [T, ...T[]], luck: Luck): T {
  return all[luck.between(0, all.length - 1)] ?? all[0];
}
