import type { CivilDate } from "../calendar/civil-date.js";
import { exactly, ONE, toNumber } from "../exact/exact.js";
import { ALL } from "../policy/fact-names.js";
import { groupBy } from "./group.js";
import { type CompiledOffset, type Parameters, parametersOn } from "./parameters.js";
import { isKnown, type Quantity } from "./quantity.js";
import { keysOf } from "./record-keys.js";
import { recordSource } from "./record-source.js";
import type { CompiledValue, Source } from "./value.js";
import type { RecordView } from "./views.js";

/** A link made ready: which records it looks among, and by which fields they match. */
export interface CompiledLink {
  readonly name: string;
  readonly to: string;
  readonly on: readonly (readonly [mine: string, its: string])[];
}

/** A day to count from a date of every record. */
export interface CompiledDate {
  readonly name: string;
  readonly field: string;
  readonly plus: CompiledOffset;
}

/** A count of matching records made ready. */
export interface CompiledTally {
  readonly name: string;
  readonly of: string;
  readonly on: readonly (readonly [mine: string, its: string])[];
  /** Whether only those count that are there on the record's day. */
  readonly there: boolean;
}

/** A number to work out for every record. */
export interface CompiledWith {
  readonly name: string;
  readonly value: CompiledValue;
}

/**
 * The newest record for each value of a field, or with "all" the newest of all; records without the field are left out.
 * They come in order, oldest first.
 */
export function latestPer(views: readonly RecordView[], field: string): readonly RecordView[] {
  if (field === ALL) return views.slice(-1);
  const keyed = views.filter(({ data }) => data[field] !== undefined);
  const newest = new Set(
    [...groupBy(keyed, ({ data }) => data[field]).values()].map((group) => group.at(-1)),
  );
  return keyed.filter((view) => newest.has(view));
}

/**
 * Lets each record read the fields of the newest record that matches it, as `name.field`. Where none matches these are
 * absent; no record is multiplied.
 */
export function linked(
  views: readonly RecordView[],
  { name, on }: CompiledLink,
  others: readonly RecordView[],
  names: RecordView["names"],
): readonly RecordView[] {
  const newest = new Map<string, { readonly view: RecordView; readonly rank: number }>();
  const theirs = on.map(([, its]) => its);
  others.forEach((view, rank) => {
    // They come in order, so the last to be set is the newest.
    for (const key of keysOf(view, theirs)) newest.set(key, { view, rank });
  });
  const mine = on.map(([own]) => own);
  return views.map((view) => {
    const matching = keysOf(view, mine).flatMap((key) => newest.get(key) ?? []);
    const other = matching.toSorted((a, b) => a.rank - b.rank).at(-1)?.view;
    if (other === undefined) return { ...view, names };
    // What is linked to a linked record cannot be named.
    const own = Object.entries(other.data).filter(([field]) => !field.includes("."));
    const fields = own.map(([field, value]) => [`${name}.${field}`, value]);
    const numbers = new Map<string, Quantity>([["ownShare", ONE], ...(other.exact ?? [])]);
    const exact = [...numbers]
      .filter(([field]) => !field.includes("."))
      .map(([field, value]) => [`${name}.${field}`, value] as const);
    return {
      ...view,
      names,
      data: { ...view.data, ...Object.fromEntries(fields) },
      exact: new Map([...(view.exact ?? []), ...exact]),
    };
  });
}

/** Counts named days for each record, with the parameters of the day that is counted from; none where that is absent. */
export function withDates(
  views: readonly RecordView[],
  dates: readonly CompiledDate[],
  parameters: Parameters,
  names: RecordView["names"],
): readonly RecordView[] {
  return views.map((view) => {
    const counted = dates.flatMap(({ name, field, plus }) => {
      const base = view.data[field];
      return typeof base === "string" ? [[name, plus.from(base, parametersOn(parameters, base))]] : [];
    });
    return { ...view, names, data: { ...view.data, ...Object.fromEntries(counted) } };
  });
}

/**
 * Counts for each record how many others match it; without fields to match by, all do. Where the others were not
 * collected nobody knows.
 */
export function tallied(
  views: readonly RecordView[],
  { name, on, there }: CompiledTally,
  others: readonly RecordView[] | undefined,
  names: RecordView["names"],
): readonly RecordView[] {
  const theirs = on.map(([, its]) => its);
  const keyed = (others ?? []).flatMap((other) => keysOf(other, theirs).map((key) => ({ key, other })));
  const byKey = groupBy(keyed, ({ key }) => key);
  const mine = on.map(([own]) => own);
  return views.map((view) => {
    const matching = new Set(
      keysOf(view, mine).flatMap((key) => (byKey.get(key) ?? []).map(({ other }) => other)),
    );
    const count = [...matching].filter((other) => !there || isThere(other, view.day)).length;
    return withNumber(view, names, name, others === undefined ? "no-data" : exactly(count));
  });
}

/** Whether what a record says holds on a day; without a last day it goes on. */
function isThere({ on, data: { to } }: RecordView, day: CivilDate): boolean {
  return on <= day && (typeof to !== "string" || day <= to);
}

/** A record with one more number; where it is unknown, it is absent for conditions. */
function withNumber(
  view: RecordView,
  names: RecordView["names"],
  name: string,
  quantity: Quantity,
): RecordView {
  return {
    ...view,
    names,
    data: isKnown(quantity) ? { ...view.data, [name]: toNumber(quantity) } : view.data,
    exact: new Map([...(view.exact ?? []), [name, quantity]]),
  };
}

/** Works named numbers out for each record, in their order; each may use those before it. */
export function withNumbers(
  views: readonly RecordView[],
  numbers: readonly CompiledWith[],
  about: Source,
  names: RecordView["names"],
): readonly RecordView[] {
  return views.map((view) => {
    const exact = new Map(view.exact);
    const data: Record<string, unknown> = { ...view.data };
    const enriched: RecordView = { ...view, names, data, exact };
    for (const { name, value } of numbers) {
      const quantity: Quantity = value.of(recordSource(enriched, about));
      exact.set(name, quantity);
      if (isKnown(quantity)) data[name] = toNumber(quantity);
    }
    return enriched;
  });
}
