import type { Fault } from "../messages/fault.js";
import { pathText } from "../shape/path-text.js";
import { type Measure, measureSchema } from "./measure-schema.js";

type Path = readonly PropertyKey[];

/** What can still be checked of a rule file whose shape is at fault, and which faults then say something. */
export interface Salvaged {
  readonly measure: Measure;
  /** Whether no part had to be replaced. */
  readonly isWhole: boolean;
  /** Whether a fault is about what is there, not about a part that was replaced. */
  readonly isTelling: (found: Fault) => boolean;
}

const words = { en: "-", zh: "-" };
const basis = "assumption";

/** A harmless part for each place where one can be at fault by itself; names and places stay as they are. */
const standIns: readonly { readonly at: readonly (string | null)[]; readonly part: unknown }[] = [
  {
    at: ["parameters", null],
    part: { title: words, unit: words, values: [{ from: "1900-01-01", value: 1, basis }] },
  },
  { at: ["select", null], part: {} },
  { at: ["duties", null], part: { title: words, every: "month", by: "none" } },
  { at: ["amounts", null], part: 0 },
  { at: ["progress"], part: undefined },
  { at: ["figures", null], part: { title: words, unit: words, value: 0 } },
  {
    at: ["profiles", null, "indicators", null],
    part: { id: "standIn", title: words, points: 1, share: 0, basis: { duty: basis, points: basis } },
  },
  { at: ["profiles", null, "bonuses"], part: undefined },
  { at: ["profiles", null, "deductions"], part: undefined },
  {
    at: ["profiles", null, "violations", null],
    part: { code: "X-X", duty: "none", severity: "minor", basis, message: words },
  },
];

/**
 * Puts a harmless part in place of each part whose shape is at fault, so that the names of the others can be checked.
 * Nothing where what is at fault is not such a part.
 */
export function salvage(data: unknown, faults: readonly Fault[]): Salvaged | undefined {
  // A misspelt key is read as the one that was meant: what it says is not missing.
  return salvaged(asMeant(data, faults), faults) ?? salvaged(data, faults);
}

function salvaged(data: unknown, faults: readonly Fault[]): Salvaged | undefined {
  const copy: unknown = structuredClone(data);
  const replaced = new Set<string>();
  const faulty = new Set(
    faults.flatMap(({ code, path }) => (code === "KEY_UNKNOWN" ? [] : placesAround(path))),
  );
  for (const { at, part } of standIns) {
    for (const path of placesOf(copy, at, [])) {
      const place = pathText(path);
      if (!faulty.has(place)) continue;
      replaced.add(place);
      put(copy, path, part);
    }
  }
  // Checks go through the keys of an object: one that nobody knows could hold anything.
  const measure = withoutUnknown(copy, faults);
  if (!measureSchema.safeParse(measure, { jitless: true }).success) return undefined;
  const isTelling = ({ path, code }: Fault): boolean =>
    !placesAround(path).some((place) => replaced.has(place)) &&
    // A sum over parts of which one was replaced says nothing.
    !(code === "POINTS_SUM" && [...replaced].some((place) => placesAround(place).includes(path)));
  return { measure: measure as Measure, isWhole: replaced.size === 0, isTelling };
}

/** The paths of a pattern in which `null` stands for every key or index. */
function placesOf(value: unknown, [step, ...rest]: readonly (string | null)[], path: Path): readonly Path[] {
  if (step === undefined) return [path];
  if (typeof value !== "object" || value === null) return [];
  const keys = step === null ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) => {
    const own = Array.isArray(value) ? Number(key) : key;
    return placesOf(Reflect.get(value, key), rest, [...path, own]);
  });
}

/** A path and every path that it lies within. */
function placesAround(path: string): readonly string[] {
  return [...path.matchAll(/[.[]|$/g)].map(({ index }) => path.slice(0, index));
}

function put(data: unknown, path: Path, part: unknown): void {
  const owner = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
  const key = path.at(-1);
  if (typeof owner !== "object" || owner === null || key === undefined) return;
  if (part === undefined) Reflect.deleteProperty(owner, key);
  else Reflect.set(owner, key, part);
}

/** A copy without the keys that nobody knows: they are reported already and keep nothing else from being read. */
export function withoutUnknown(data: unknown, faults: readonly Fault[]): unknown {
  if (faults.every(({ code }) => code !== "KEY_UNKNOWN")) return data;
  return rekeyed(data, faults, () => undefined);
}

/** A copy in which each key that nobody knows is the nearest that is known and not there. */
function asMeant(data: unknown, faults: readonly Fault[]): unknown {
  return rekeyed(data, faults, (key, { nearest }, object) =>
    nearest === undefined || Object.hasOwn(object, nearest) ? key : nearest,
  );
}

/** A copy in which each key that nobody knows is another, or is not. */
function rekeyed(
  data: unknown,
  faults: readonly Fault[],
  keyFor: (key: string, found: Fault, object: object) => string | undefined,
): unknown {
  const unknown = new Map(faults.flatMap((one) => (one.code === "KEY_UNKNOWN" ? [[one.path, one]] : [])));
  const copy = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => copy(one, [...path, i]));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const found = unknown.get(pathText([...path, key]));
      const own = found === undefined ? key : keyFor(key, found, value);
      return own === undefined ? [] : [[own, copy(one, [...path, key])]];
    });
    return Object.fromEntries(entries);
  };
  return copy(data, []);
}
