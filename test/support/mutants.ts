import fc from "fast-check";

/** One change of JSON data, by three numbers: where, how, and to what. */
export type Edit = readonly [place: number, way: number, value: number];

/** Up to so many changes. Fewer are tried where a test fails, so that the smallest case is told. */
export const edits = (most: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(10_000), fc.nat(10_000)), { minLength: 1, maxLength: most });

/** The data with all changes made, one after the other. What is given stays as it is. */
export function mutant(data: unknown, changes: readonly Edit[]): unknown {
  return changes.reduce(changed, structuredClone(data));
}

/** What may stand anywhere: every type, limits, names that every object has, what only looks like a number or date. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  2,
  33,
  101,
  3660,
  3661,
  -3661,
  1e-7,
  0.1234567,
  1e21,
  -1e300,
  5e-324,
  2 ** 53,
  "",
  " ",
  "x",
  "X-1",
  "article",
  "S33",
  "month",
  "county",
  "unit",
  "date",
  "enum",
  "list",
  "05-31",
  "02-29",
  "12",
  "0",
  "1.5",
  "2021-02-29",
  "2020-02-29",
  "1850-01-01",
  "2021-09-30",
  "2200-12-31",
  "2021-09",
  "2021-Q3",
  "2021-Q5",
  "2021-13",
  "2021-09-30T16:00+08:00",
  "2021-09-30T16:00:00.5Z",
  "2021-02-30T16:00:00Z",
  "2021-09-30 16:00",
  "2021-09-30T24:00:00Z",
  "held.rate",
  "events.count",
  "1 + ",
  "min(1, 2)",
  "-graceDays",
  "a.b.c",
  "constructor",
  "toString",
  "hasOwnProperty",
  "x".repeat(41),
  "x".repeat(201),
  "中".repeat(1001),
  "😀".repeat(120),
  "\ud800",
  "\u202e\u0000",
  "$",
  "$.a",
  "(a+)+$",
  [],
  [[]],
  ["x"],
  ["x", "x"],
  [1],
  {},
  { a: 1 },
  { en: "x", zh: "甲" },
  { days: 1 },
  { fact: "on" },
  { not: {} },
  { all: [] },
  { bands: [{ value: 1 }, { value: 2 }] },
  { bands: [{ when: { fact: "year", operator: "known", value: true }, value: 1 }, { value: 2 }] },
  { fact: "on", operator: "known", value: true },
  { type: "list", of: { type: "id" }, title: { en: "x", zh: "甲" } },
];

const keys = [
  "x",
  "id",
  "from",
  "kind",
  "when",
  "value",
  "basis",
  "constructor",
  "toString",
  "valueOf",
  "prototype",
  "a b",
  "",
  "1",
  "S99",
  "$schema",
];

type Place = readonly [owner: Record<string, unknown> | unknown[], key: string];

function changed(data: unknown, [place, way, choice]: Edit): unknown {
  const places = [...placesOf(data)];
  const [owner, key] = places[place % Math.max(places.length, 1)] ?? [undefined, ""];
  if (owner === undefined) return pick(values, choice);
  const old = Reflect.get(owner, key);
  const name = pick(keys, choice);
  switch (way % 10) {
    case 0:
    case 1:
      return put(data, owner, key, structuredClone(pick(values, choice)));
    case 2:
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else Reflect.deleteProperty(owner, key);
      return data;
    case 3:
      return Array.isArray(owner)
        ? put(data, owner, key, [old])
        : renamed(data, owner, key, choice % 3 === 0 ? name : `${key}${"sX"[choice % 2]}`);
    case 4:
      return put(data, owner, key, choice % 2 === 0 ? [old] : { [name]: old });
    case 5:
      if (Array.isArray(owner)) owner.push(structuredClone(pick(values, choice)));
      else put(data, owner, name, structuredClone(pick(values, choice)));
      return data;
    case 6:
      // From another place, which is of the right form somewhere else.
      return put(
        data,
        owner,
        key,
        structuredClone(Reflect.get(...(places[choice % places.length] as Place))),
      );
    case 7:
      if (Array.isArray(owner)) owner.push(structuredClone(old));
      else if (Array.isArray(old)) owner[key] = choice % 2 === 0 ? [] : [...old, ...structuredClone(old)];
      return data;
    default:
      return put(data, owner, key, nudged(old, choice));
  }
}

/** Something near what was there. */
function nudged(old: unknown, choice: number): unknown {
  if (typeof old === "number")
    return pick([-old, old + 0.5, old * 1000, old + 0.001, old + 1e-9, String(old), old + 1], choice);
  if (typeof old === "boolean") return pick([!old, String(old), 1], choice);
  if (typeof old === "string")
    return pick(
      [
        `${old}x`,
        old.slice(1),
        old.toUpperCase(),
        `${old} `,
        "",
        old.repeat(30),
        Number(old) || 7,
        `-${old}`,
      ],
      choice,
    );
  return structuredClone(pick(values, choice));
}

function put(data: unknown, owner: Place[0], key: string, value: unknown): unknown {
  Reflect.set(owner, key, value);
  return data;
}

function renamed(data: unknown, owner: object, key: string, name: string): unknown {
  const entries = Object.entries(owner).map(([one, value]) => [one === key ? name : one, value] as const);
  for (const one of Object.keys(owner)) Reflect.deleteProperty(owner, one);
  for (const [one, value] of entries) Reflect.set(owner, one, value);
  return data;
}

function pick<T>(all: readonly T[], choice: number): T {
  return all[choice % all.length] as T;
}

function* placesOf(data: unknown): Generator<Place> {
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield [data as Place[0], key];
    yield* placesOf(value);
  }
}
