import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "../../src/report/file-names.js";

it("keeps plain names, Chinese ones too", () => {
  for (const id of ["qinglan", "park-hightech", "unit-07", "青岚县"]) expect(fileName(id)).toBe(id);
});

it("makes other ids safe in a way that can be read", () => {
  expect(["../x", "a/b", "a\\b", ".htaccess", "x. ", "A", "_", "é"].map(fileName)).toEqual([
    "_2e__2e__2f_x",
    "a_2f_b",
    "a_5c_b",
    "_2e_htaccess",
    "x_2e__20_",
    "_41_",
    "_5f_",
    "_e9_",
  ]);
  expect(["con", "nul", "com1", "lpt9"].map(fileName)).toEqual(["_con", "_nul", "_com1", "_lpt9"]);
  expect(fileName("")).toBe("_");
});

it("takes a compatibility character, which some systems turn into another, for no plain one", () => {
  expect(fileName("\uF900")).toBe("_f900_");
  expect(fileName("\u8C48")).toBe("\u8C48");
});

it("cuts long ids and keeps them apart", () => {
  const long = ["县".repeat(300), `${"县".repeat(300)}二`, "a".repeat(500), `${"a".repeat(500)}b`];
  const names = long.map(fileName);
  expect(new Set(names).size).toBe(4);
  expect(names.map((name) => Buffer.byteLength(name) <= 120)).toEqual([true, true, true, true]);
});

// Ids of the kind that make trouble, and any others.
const trouble = fc.constantFrom(
  "..",
  "/",
  "\\",
  ":",
  "CON",
  "con",
  "Con.",
  "_con",
  "_63_on",
  "\u0000",
  " ",
  "%",
  "A",
  "a",
);
const ids = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(trouble, { maxLength: 4 }).map((parts) => parts.join("")),
);

it("gives every id a name that is safe everywhere", () => {
  fc.assert(
    fc.property(ids, (id) => {
      const name = fileName(id);
      expect(name).toMatch(/^[a-z0-9_\p{Script=Han}-]+$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    }),
    { numRuns: 2_000 },
  );
});

it("gives different ids names that differ in more than case or form", () => {
  const folded = (name: string): string => name.toLowerCase().normalize("NFKC");
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      if (a !== b) expect(folded(fileName(a))).not.toBe(folded(fileName(b)));
    }),
    { numRuns: 5_000 },
  );
});
