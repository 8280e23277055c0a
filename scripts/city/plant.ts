import type { Cell, CityRecord } from "./record.js";

/** One situation that is put into the ordinary records on purpose. */
export type Plant = (records: readonly CityRecord[]) => readonly CityRecord[];

type Fields = Readonly<Record<string, Cell>>;

export function must(records: readonly CityRecord[], id: string): CityRecord {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`The ordinary records have no "${id}" to plant something on.`);
  return found;
}

export const change =
  (id: string, fields: Fields): Plant =>
  (records) => {
    must(records, id);
    return records.map((record) => (record.id === id ? { ...record, ...fields } : record));
  };

export const add =
  (record: CityRecord): Plant =>
  (records) => [...records, record];

/** A second line with the id of a record: the same, or with other fields. */
export const again =
  (id: string, fields: Fields = {}): Plant =>
  (records) => [...records, { ...must(records, id), ...fields }];

/** Something did not happen: neither the record nor those that refer to it in a field. */
export const never =
  (id: string, field: string): Plant =>
  (records) => {
    must(records, id);
    return records.filter((record) => record.id !== id && record[field] !== id);
  };
