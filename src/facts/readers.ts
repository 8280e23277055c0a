import { exactly, ONE, toNumber, ZERO } from "../exact/exact.js";
import type { CompiledKind } from "../records/compile-kind.js";
import { isKnown, type Quantity } from "./quantity.js";
import type { RecordView } from "./views.js";

/** How what a name stands for is read from a record: as a condition sees it, and as an exact number. */
export interface Reader {
  readonly value: (view: RecordView) => unknown;
  readonly quantity: (view: RecordView) => Quantity;
}

/** The readers of the names that some records have, whether they have a value or not; nothing for any other name. */
export type Readers = (name: string) => Reader | undefined;

/** What is worked out for every record of a selection, by name: each has its place in the record's own lists. */
export interface Enriched {
  readonly links: readonly { readonly name: string }[];
  readonly dates: readonly { readonly name: string }[];
  readonly numbers: readonly { readonly name: string }[];
}

/** What the number of a list's members is called. */
const COUNT = ".count";

const ofKinds = new WeakMap<CompiledKind, Readers>();

/** The readers of a kind: its fields, the counts of its lists, and what all records have. */
export function kindReaders(kind: CompiledKind): Readers {
  const known = ofKinds.get(kind);
  if (known !== undefined) return known;
  const made = remembered((name) => (kind.names.has(name) ? kindReader(name) : undefined));
  ofKinds.set(kind, made);
  return made;
}

/** The readers of records for which more was worked out; what is worked out last goes first. */
export function enrichedReaders(before: Readers, { links, dates, numbers }: Enriched): Readers {
  return remembered((name) => {
    const number = numbers.findLastIndex((one) => one.name === name);
    if (number >= 0) return quantityReader((view) => view.numbers[number] ?? "no-data");
    const date = dates.findLastIndex((one) => one.name === name);
    if (date >= 0) return valueReader((view) => view.dates[date]);
    const link = links.findLastIndex((one) => name.startsWith(`${one.name}.`));
    return link < 0 ? before(name) : linkReader(link, name.slice((links[link]?.name.length ?? 0) + 1));
  });
}

/** What a name stands for in a record; nothing where its records have no such name. */
export function readValue(view: RecordView, name: string): unknown {
  return view.reads(name)?.value(view);
}

function kindReader(name: string): Reader {
  switch (name) {
    case "ownShare":
      return quantityReader(({ share }) => share ?? ONE);
    case "exempt":
      return valueReader(({ exempt }) => exempt);
    case "allowed":
      return valueReader(({ allowed }) => allowed);
    case "firstFiledAt":
      return valueReader(({ record }) => record.firstFiledAt);
    case "heldFrom":
      return valueReader(({ held }) => held?.from);
    case "heldTo":
      return valueReader(({ held }) => held?.to);
  }
  if (name.endsWith(COUNT)) {
    const list = name.slice(0, -COUNT.length);
    return quantityReader(({ data }) => countOf(data[list]));
  }
  return valueReader(({ data }) => data[name]);
}

/** A name of the record that is linked at a place; what is linked to that one cannot be named. */
function linkReader(link: number, name: string): Reader {
  if (name.endsWith(COUNT)) {
    const list = valueThrough(link, name.slice(0, -COUNT.length));
    return quantityReader((view) => countOf(list(view)));
  }
  return {
    value: valueThrough(link, name),
    quantity: (view) => {
      const other = view.links[link];
      return (name.includes(".") ? undefined : other?.reads(name)?.quantity(other)) ?? "no-data";
    },
  };
}

function valueThrough(link: number, name: string): (view: RecordView) => unknown {
  if (name.includes(".")) return () => undefined;
  return (view) => {
    const other = view.links[link];
    return other?.reads(name)?.value(other);
  };
}

function countOf(list: unknown): Quantity {
  return Array.isArray(list) ? exactly(list.length) : ZERO;
}

/** A value as it stands; a number that is absent is no data. */
function valueReader(value: (view: RecordView) => unknown): Reader {
  return {
    value,
    quantity: (view) => {
      const found = value(view);
      return typeof found === "number" ? exactly(found) : "no-data";
    },
  };
}

/** A number that was worked out; for conditions it is rounded, and absent where it is not known. */
function quantityReader(quantity: (view: RecordView) => Quantity): Reader {
  return {
    quantity,
    value: (view) => {
      const found = quantity(view);
      return isKnown(found) ? toNumber(found) : undefined;
    },
  };
}

/** Finds each name once. */
function remembered(find: Readers): Readers {
  const found = new Map<string, Reader | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known ?? undefined;
    const made = find(name);
    found.set(name, made ?? null);
    return made;
  };
}
