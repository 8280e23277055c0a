import { readFileSync } from "node:fs";

type Raw = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const raw: readonly Raw[] = readFileSync("fixtures/city/records.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

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
