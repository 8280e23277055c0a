import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { partsOf, SEED } from "../../bench/city/city.js";
import { readCity, readParts, writeCity, writeParts } from "../../bench/city/files.js";
import { handed } from "../../bench/city/ndjson.js";

const UNITS = 40;
const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("keeps a city as it is", () => {
  const { records, bytes } = writeCity(folder, UNITS);
  const made = handed(SEED, UNITS);
  const { ndjson, ...head } = made;
  const { ndjson: bytesRead, ...headRead } = readCity(folder, UNITS);
  expect(headRead).toEqual(head);
  expect(bytesRead.equals(ndjson)).toBe(true);
  expect({ records, bytes }).toEqual({ records: made.count, bytes: made.ndjson.length });
});

it("keeps the parts of a city as they are, in their order", () => {
  writeParts(folder, UNITS);
  expect([...readParts(folder, UNITS)]).toEqual([...partsOf(SEED, UNITS)]);
});
