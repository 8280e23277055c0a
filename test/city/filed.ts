import { readFileSync } from "node:fs";

<<<<<<< HEAD
type Raw = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const raw: readonly Raw[] = readFileSync("fixtures/city/records.ndjson", "utf8")
=======
/** A record as the city's file has it, before anything was read into it. */
export type Filed = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const lines: readonly Filed[] = readFileSync("fixtures/city/records.ndjson", "utf8")
>>>>>>> 3dd23dd (Sheets of measures 1 and 2 worked out by hand, and what is planted on them)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

<<<<<<< HEAD
const short = (cell: unknown): string => String(cell ?? "-").replaceAll("2021-", "");

/** What the city's file says of a kind, a record a line: the fields asked for, of those whose other fields are as given. */
export function filed(kind: string, as: Raw, ...fields: readonly string[]): readonly string[] {
  const holds = (one: Raw) =>
    Object.entries(as).every(([field, value]) => {
      const cell = one[field];
      return Array.isArray(cell) ? cell.includes(value) : cell === value;
    });
  return raw
    .filter((one) => one.kind === kind && holds(one))
    .map((one) => fields.map((field) => short(one[field])).join(" "))
    .toSorted();
}
=======
/** The records of a kind that a unit filed, in order of their ids. */
export function filed(unitId: string, kind: string): readonly Filed[] {
  return lines
    .filter((one) => one.unitId === unitId && one.kind === kind)
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** A day of 2021 without its year; "never" for none. */
export const day = (on: Filed[string]): string => String(on ?? "never").replace("2021-", "");
>>>>>>> 3dd23dd (Sheets of measures 1 and 2 worked out by hand, and what is planted on them)
