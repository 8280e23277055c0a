import type { CivilDate } from "../calendar/civil-date.js";
import { exactly } from "../exact/exact.js";
import { ALL } from "../policy/fact-names.js";
import { entry } from "./group.js";
import type { CompiledOffset } from "./offset.js";
import { type Parameters, parametersOn } from "./parameters.js";
import type { Quantity } from "./quantity.js";
import { type Readers, readValue } from "./readers.js";
import { matchesOf } from "./record-keys.js";
import { recordSource } from "./record-source.js";
import type { CompiledValue, Source } from "./value.js";
import { enrichedView, type RecordView } from "./views.js";

/** A link made ready: which records it looks among, and by which fields they match. */
export interface CompiledLink {
  readonly name: string;
  readonly to: string;
  readonly mine: readonly string[];
  readonly its: readonly string[];
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
  readonly mine: readonly string[];
  readonly its: readonly string[];
  /** Whether only those count that are there on the record's day. */
  readonly there: boolean;
}

/** A number to work out for every record. */
export interface CompiledWith {
  readonly name: string;
  readonly value: CompiledValue;
}

/** What a selection works out for each of its records, in this order; what comes later may use what comes before. */
export interface Enrichment {
  readonly links: readonly CompiledLink[];
  readonly dates: readonly CompiledDate[];
  readonly tallies: readonly CompiledTally[];
  readonly numbers: readonly CompiledWith[];
  /** How its records are read. */
  readonly reads: Readers;
}

/** What a unit's records are enriched from. */
export interface EnrichedFrom {
  readonly parameters: Parameters;
  /** The unit's facts that numbers may use. */
  readonly about: Source;
  /** The records of a selection, oldest first. */
  readonly linked: (selection: string) => readonly RecordView[];
  /** The same for counting: nothing where they were not collected. */
  readonly counted: (selection: string) => readonly RecordView[] | undefined;
}

/**
 * The newest record for each value of a field, or with "all" the newest of all; records without the field are left out.
 * They come in order, oldest first.
 */
export function latestPer(views: readonly RecordView[], field: string): readonly RecordView[] {
  if (field === ALL) return views.slice(-1);
  const newest = new Map<unknown, RecordView>();
  for (const view of views) {
    const value = readValue(view, field);
    if (value !== undefined) newest.set(value, view);
  }
  const left = new Set(newest.values());
  return views.filter((view) => left.has(view));
}

/**
 * Works out what a selection wants of each record: the newest record that matches it, whose fields it can read as
 * `name.field` (no record is multiplied; where none matches, these are absent); named days; how many others match it;
 * and named numbers.
 */
export function enriched(
  views: readonly RecordView[],
  { links, dates, tallies, numbers, reads }: Enrichment,
  { parameters, about, linked, counted }: EnrichedFrom,
): readonly RecordView[] {
  const finders = links.map((link) => newestBy(link, linked(link.to)));
  const counters = tallies.map((tally) => countBy(tally, counted(tally.of)));
  return views.map((before) => {
    // Each list is filled while the view that holds it is read already: what comes later may use what comes before.
    const ownLinks = extended(before.links, finders.length);
    const ownDates = extended(before.dates, dates.length);
    const ownNumbers = extended(before.numbers, counters.length + numbers.length);
    const view = enrichedView(before, reads, ownLinks, ownDates, ownNumbers);
    for (const find of finders) ownLinks.push(find(view));
    for (const date of dates) ownDates.push(dayOf(view, date, parameters));
    for (const count of counters) ownNumbers.push(count(view));
    if (numbers.length > 0) {
      const source = recordSource(view, about);
      for (const { value } of numbers) ownNumbers.push(value.of(source));
    }
    return view;
  });
}

const NOTHING: never[] = [];

/** A list to which so many are added; where that is none, the list itself, or one that stays empty. */
function extended<Item>(before: readonly Item[], by: number): Item[] {
  return by === 0 && before.length === 0 ? NOTHING : [...before];
}

/** Finds the newest of some records that matches one. */
function newestBy(
  { mine, its }: CompiledLink,
  others: readonly RecordView[],
): (view: RecordView) => RecordView | undefined {
  const ranks = new Map<unknown, number>();
  others.forEach((view, rank) => {
    // They come in order, so the last to be set is the newest.
    for (const key of matchesOf(view, its)) ranks.set(key, rank);
  });
  return (view) => {
    let newest = -1;
    for (const key of matchesOf(view, mine)) newest = Math.max(newest, ranks.get(key) ?? -1);
    return others[newest];
  };
}

/** The day so far from a date, with the parameters of that; none where it is absent. */
function dayOf(
  view: RecordView,
  { field, plus }: CompiledDate,
  parameters: Parameters,
): CivilDate | undefined {
  const base = readValue(view, field);
  return typeof base === "string" ? plus.from(base, parametersOn(parameters, base)) : undefined;
}

/** Counts the records that match one; without fields to match by, all do. Where they were not collected nobody knows. */
function countBy(
  { mine, its, there }: CompiledTally,
  others: readonly RecordView[] | undefined,
): (view: RecordView) => Quantity {
  if (others === undefined) return () => "no-data";
  const byKey = new Map<unknown, RecordView[]>();
  for (const other of others) {
    for (const key of matchesOf(other, its)) entry(byKey, key, () => []).push(other);
  }
  return (view) => {
    const matching = new Set(matchesOf(view, mine).flatMap((key) => byKey.get(key) ?? []));
    let count = 0;
    for (const other of matching) if (!there || isThere(other, view.day)) count += 1;
    return exactly(count);
  };
}

/** Whether what a record says holds on a day; without a last day it goes on. */
function isThere(other: RecordView, day: CivilDate): boolean {
  if (other.on > day) return false;
  const to = readValue(other, "to");
  return typeof to !== "string" || day <= to;
}
