import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaDate } from "../../src/calendar/civil-date.js";
import { nineteenMeasures } from "../../src/policy/built-in.js";
import { compileKind, fieldsOf } from "../../src/records/compile-kind.js";
import { fieldTypes } from "../../src/records/field-types.js";
import type { RecordKind } from "../../src/records/kind.js";
import { anyKind, anyRecord, fieldAndValue, soundRecord } from "../support/random-records.js";

// What is kept without asking zod is exactly what zod accepts: never more, never less.

const compiled = new Map<RecordKind, ReturnType<typeof compileKind>>();
const ready = (kind: RecordKind) => {
  const made = compiled.get(kind) ?? compileKind(kind);
  compiled.set(kind, made);
  return made;
};
const agrees = (kind: RecordKind, record: object): boolean => {
  const { keep, schema } = ready(kind);
  return (keep(record) !== undefined) === schema.safeParse(record, { jitless: true }).success;
};

const builtIn = nineteenMeasures.kinds;

describe("A record is kept where its schema accepts it", () => {
  it("of every built-in kind", () => {
    for (const kind of builtIn) {
      fc.assert(
        fc.property(anyRecord(kind), (record) => agrees(kind, record)),
        { numRuns: 50 },
      );
    }
  });

  it("of any kind", () => {
    const pairs = anyKind.chain((kind) => fc.tuple(fc.constant(kind), anyRecord(kind)));
    fc.assert(
      fc.property(pairs, ([kind, record]) => agrees(kind, record)),
      { numRuns: 1000 },
    );
  });

  it("whatever else it is", () => {
    const [kind] = builtIn;
    if (kind === undefined) throw new Error("There is a kind.");
    fc.assert(fc.property(fc.oneof(fc.object(), fc.array(fc.anything())), (record) => agrees(kind, record)));
  });
});

describe("What is kept of a sound record", () => {
  it("is its fields in the order of the kind, days for moments, and nothing personal", () => {
    const pairs = anyKind.chain((kind) => fc.tuple(fc.constant(kind), soundRecord(kind)));
    fc.assert(
      fc.property(pairs, ([kind, record]) => {
        const before = structuredClone(record);
        const expected = [...fieldsOf(kind)].flatMap(([name, field]) => {
          if (field.personal || !Object.hasOwn(record, name)) return [];
          const value = record[name];
          return [[name, field.type === "date" ? chinaDate(String(value)) : value]];
        });
        const kept = ready(kind).keep(Object.freeze(record));
        expect(Object.entries(kept ?? {})).toEqual(expected);
        expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
        expect(record).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it("does not change when the record does", () => {
    const kind = builtIn.find((one) => one.kind === "regular-meeting");
    if (kind === undefined) throw new Error("There is such a kind.");
    const record = {
      kind: "regular-meeting",
      id: "m",
      unitId: "a",
      on: "2021-09-05",
      chairRole: "principal",
    };
    const kept = ready(kind).keep(record);
    record.on = "2021-10-05";
    expect(kept?.on).toBe("2021-09-05");
  });

  it("is what was checked, where a field gives another value each time", () => {
    const kind = builtIn.find((one) => one.kind === "regular-meeting");
    if (kind === undefined) throw new Error("There is such a kind.");
    const days: unknown[] = ["2021-09-05", 5, {}];
    const record = { kind: "regular-meeting", id: "m", unitId: "a", chairRole: "principal" };
    Object.defineProperty(record, "on", { get: () => days.shift(), enumerable: true });
    expect(ready(kind).keep(record)?.on).toBe("2021-09-05");
  });
});

describe("A value of a type", () => {
  const title = { en: "x", zh: "甲" };

  it("is kept where the schema of the type accepts it", () => {
    fc.assert(
      fc.property(fieldAndValue, ([field, value]) => {
        const { keep, schema } = fieldTypes[field.type];
        return (keep(field)(value) !== undefined) === schema(field).safeParse(value).success;
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ["money", 4, 1e11],
    ["share", 6, 1],
    ["points", 2, 1e6],
  ] as const)("%s has at most %i decimals as it is written", (type, places, most) => {
    const keep = fieldTypes[type].keep({ type, title });
    const near = fc
      .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.integer({ min: -3, max: 3 }))
      .map(([value, steps]) => {
        const short = Number(value.toFixed(places));
        return short + steps * Number.EPSILON * short;
      })
      .filter((value) => value >= 0 && value <= most);
    fc.assert(
      fc.property(near, (value) => (keep(value) !== undefined) === (Number(value.toFixed(places)) === value)),
      { numRuns: 5000 },
    );
  });
});
