import fc from "fast-check";
import { headerFields } from "../../src/records/header.js";
import type { Field, FieldValue, RecordKind } from "../../src/records/kind.js";

// Kinds of record with any fields, and records of them that are sound or broken in one of many ways.

const words = { en: "x", zh: "甲" };
const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/).filter((text) => !(text in {}) && text !== "kind");
const stem = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,5})?$/);
const choices = fc
  .uniqueArray(stem, { minLength: 1, maxLength: 4 })
  .map((all) => Object.fromEntries(all.map((one) => [one, words])));

const member: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom<FieldValue>({ type: "text" }, { type: "id" }, { type: "reference", to: "unit" }),
  choices.map((values) => ({ type: "enum" as const, values })),
);
const said = fc.record(
  { title: fc.constant(words), required: fc.boolean(), personal: fc.boolean() },
  { requiredKeys: ["title"] },
);
const plain = ["text", "id", "flag", "month", "period", "count", "days", "money", "share", "points"] as const;
const field = fc
  .tuple(
    said,
    fc.oneof<fc.Arbitrary<object>[]>(
      ...plain.map((type) => fc.constant({ type })),
      fc.constant({ type: "date", when: "happened" }),
      choices.map((values) => ({ type: "enum", values })),
      fc.constant({ type: "reference", to: "unit" }),
      member.map((of) => ({ type: "list", of })),
    ),
  )
  .map(([rest, type]) => ({ ...type, ...rest }) as Field);

/** A kind of record with up to eight fields of any types beside the header's and its date. */
export const anyKind: fc.Arbitrary<RecordKind> = fc.dictionary(name, field, { maxKeys: 8 }).map((fields) => ({
  kind: "any-event",
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: { ...fields, on: { type: "date", when: "happened", required: true, title: words } },
}));

const digits = (n: number): string => String(n).padStart(2, "0");
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const month = day.map((date) => date.slice(0, 7)).filter((text) => text < "2200");
const offset = fc
  .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([sign, hours, minutes]) => `${sign}${digits(hours)}:${digits(minutes)}`);
const moment = fc
  .tuple(
    fc.constantFrom("2021-09-30", "2020-02-29", "1990-07-01", "2021-12-31"),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom("", ":00", ":59", ":30.25"),
    fc.oneof(fc.constant("Z"), offset),
  )
  .map(([date, hour, seconds, zone]) => `${date}T${digits(hour)}:30${seconds}${zone}`);
const written = (least: number, most: number, places: number): fc.Arbitrary<number> =>
  fc
    .double({ min: least, max: most, noNaN: true })
    .map((value) => Number(value.toFixed(places)))
    .filter((value) => value >= least && value <= most);
const text = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }) },
    // Half a pair of surrogates, characters that are two of them, and the longest that is allowed.
    fc.constantFrom("\ud83d", "x\udc00", "𠮷".repeat(longest), "x".repeat(longest), " ", "__proto__"),
  );

function soundValue(field: Field | FieldValue): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "text":
      return text(10_000);
    case "id":
    case "reference":
      return text(200);
    case "flag":
      return fc.boolean();
    case "date":
      return fc.oneof(day, moment);
    case "month":
      return month;
    case "period":
      return fc.oneof(month, fc.constantFrom("2021", "1900-Q1", "2200-Q4", "2021-H2", "2200-12"));
    case "count":
      return fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, -0, Number.MAX_SAFE_INTEGER));
    case "days":
      return fc.oneof(
        fc.integer({ min: 0, max: 200_000 }).map((halves) => halves / 2),
        fc.constantFrom(Number.MIN_VALUE, 0.1 + 0.2 + 0.2),
      );
    case "money":
      return written(-1e11, 1e11, 4);
    case "share":
      return written(0, 1, 6);
    case "points":
      return written(-1e6, 1e6, 2);
    case "enum":
      return fc.constantFrom(...Object.keys(field.values));
    case "list":
      return fc.uniqueArray(soundValue(field.of), { maxLength: 5 });
  }
}

const sparse: unknown[] = ["a"];
sparse.length = 2;
const members = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${i}`);
const texts = fc.constantFrom(
  "",
  "2021-02-29",
  "2021-13-01",
  "2200-12-31",
  "2201-01-01",
  "2021-09-30T16:00:00",
  "2021-09-30T24:00:00Z",
  "2200-12-31T16:00:00Z",
  "2021-13",
  "2200-01",
  "2021-Q5",
  "2201",
  "constructor",
  "x".repeat(201),
  "x".repeat(10_001),
  "𠮷".repeat(10_001),
);
const edges = [0, 0.5, 1, 2021, 1e5, 1e6, 1e11, Number.MAX_SAFE_INTEGER, 1e21, Number.MAX_VALUE];
const numbers = fc.oneof(
  // A few steps of how numbers are stored beside a number that is written short.
  fc
    .tuple(
      fc.constantFrom(...edges),
      fc.double({ min: 0, max: 1 }),
      fc.nat(7),
      fc.integer({ min: -9, max: 9 }),
    )
    .map(([edge, part, places, steps]) => {
      const short = Number((edge * part).toFixed(places));
      return short + steps * Math.max(short * Number.EPSILON, Number.MIN_VALUE);
    }),
  fc.constantFrom(...edges, Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE, -1, -0.5),
  fc.double(),
);
const lists = fc.oneof(
  fc.constantFrom<unknown[][]>([], sparse, ["a", "a"], ["a", 1], [undefined], ["a", ["a"]]),
  fc.constantFrom(members(200), members(201)),
  fc.array(fc.oneof(fc.constant("a"), texts), { maxLength: 3 }),
);
const things = fc.constantFrom<unknown[]>(undefined, null, true, 5n, Symbol("x"), {}, new Date(0), () => "x");

/** Values of which most fit no field, and some do. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  fc.string({ unit: "binary" }),
  numbers,
  lists,
  things,
  fc.anything(),
);

/** A field of any type, and a value that may or may not fit it. */
export const fieldAndValue: fc.Arbitrary<readonly [Field, unknown]> = field.chain((one) =>
  fc.tuple(fc.constant(one), fc.oneof(soundValue(one), closeTo(one), anyValue)),
);

/** Values that a field of a type may refuse, though not for what they are. */
function closeTo({ type }: Field): fc.Arbitrary<unknown> {
  if (type === "list") return lists;
  const isNumber = ["count", "days", "money", "share", "points"].includes(type);
  return isNumber ? numbers : texts;
}

type Fields = readonly (readonly [string, Field])[];

const fieldsOf = (kind: RecordKind): Fields => Object.entries({ ...headerFields, ...kind.fields });

/** A record of a kind as JSON would give it, sound in every field. */
export function soundRecord(kind: RecordKind): fc.Arbitrary<Record<string, unknown>> {
  const fields = fieldsOf(kind);
  const required = fields.filter(([, field]) => field.required).map(([name]) => name);
  const values = Object.fromEntries(fields.map(([name, field]) => [name, soundValue(field)]));
  return fc
    .tuple(fc.record(values, { requiredKeys: required, noNullPrototype: true }), fc.infiniteStream(fc.nat()))
    .map(([record, order]) => {
      const entries = Object.entries({ ...record, kind: kind.kind }).map(
        (entry) => [order.next().value, entry] as const,
      );
      return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, entry]) => entry));
    });
}

type Change = (record: Record<string, unknown>) => object;

const define =
  (name: PropertyKey, descriptor: PropertyDescriptor): Change =>
  (record) =>
    Object.defineProperty({ ...record }, name, { configurable: true, ...descriptor });

/** What can be about an object that JSON does not give, or about one field of it. */
function change(kind: RecordKind): fc.Arbitrary<Change> {
  const fields = fieldsOf(kind);
  const names = [...fields.map(([name]) => name), "kind"];
  const strange = fc.constantFrom("__proto__", "constructor", "toString", "other", "id ", "");
  const some = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, strange);
  const broken = fields.map(([name, one]) => closeTo(one).map((value) => [name, value] as const));
  return fc.oneof(
    fc.oneof(...broken).map(([name, value]) => define(name, { value, enumerable: true })),
    fc.tuple(some, anyValue).map(([name, value]) => define(name, { value, enumerable: true })),
    fc.tuple(some, anyValue).map(([name, value]) => define(name, { value, enumerable: false })),
    fc.tuple(some, anyValue).map(([name, value]) => define(name, { get: () => value, enumerable: true })),
    anyValue.map((value) => define(Symbol("x"), { value, enumerable: true })),
    some.map(
      (name): Change =>
        (record) => {
          const { [name]: _, ...rest } = record;
          return rest;
        },
    ),
    // What the object inherits: some of its own fields, or one more.
    fc.tuple(some, anyValue).map(
      ([name, value]): Change =>
        (record) =>
          Object.assign(Object.create({ [name]: value }), record),
    ),
    fc.constantFrom<Change[]>(
      (record) => Object.create(record),
      (record) => Object.assign(Object.create(null), record),
      (record) => Object.assign([], record),
      (record) => Object.freeze({ ...record }),
    ),
  );
}

/** A record of a kind, most of them sound, or broken by one change or two. */
export function anyRecord(kind: RecordKind): fc.Arbitrary<object> {
  return fc
    .tuple(soundRecord(kind), fc.array(change(kind), { maxLength: 2 }))
    .map(([record, changes]) =>
      changes.reduce<object>((made, one) => one(made as Record<string, unknown>), record),
    );
}
