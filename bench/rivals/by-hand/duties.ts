import type { DutyResult, Exemption, InstanceResult, InstanceState, Message } from "../../../src/index.js";
import { dayAfter, filingDue } from "./days.js";
import { type Known, ratio } from "./ratio.js";
import type { Seen } from "./records.js";
import { EFFECTIVE, monthOf, type Place, type Scope, type Slot } from "./scope.js";

/** What is said of a duty. */
export interface DutyHead {
  readonly duty: string;
  readonly title: Message;
  readonly rectification?: NonNullable<DutyResult["rectification"]>;
  readonly reopened?: true;
}

/** The record that counts for an instance. */
interface Entry {
  readonly id: string;
  readonly on: string;
  /** From when it counted: its own day, or that of the record which freed it. */
  readonly settledOn: string;
  readonly worth: number;
}

export interface Instance {
  readonly duty: string;
  readonly subject: string | undefined;
  readonly slot: Slot | undefined;
  readonly assignedOn: string | undefined;
  readonly due: string;
  readonly place: Place;
  readonly state: InstanceState;
  readonly credit: number;
  readonly entry: Entry | undefined;
  readonly exemption: string | undefined;
  /** The last day on which anything could still complete it; absent where that is always possible. */
  readonly closableUntil: string | undefined;
}

/** The instances of a duty; none where its records were not collected. */
export interface Duty extends DutyHead {
  readonly instances: readonly Instance[] | undefined;
}

/** A record that may serve, and what it is worth by the day of its filing: 1, 0.5 or 0. */
export interface Offer {
  readonly id: string;
  readonly on: string;
  readonly worth: number;
}

export function offerOf({ id, on, firstFiled, data }: Seen): Offer {
  return { id, on, worth: worthOf(on, firstFiled, data.lateAcceptance) };
}

function worthOf(on: string, filed: string, acceptance: string | undefined): number {
  if (filed.slice(0, 7) <= on.slice(0, 7) || acceptance !== undefined) return 1;
  const due = filingDue(`${on.slice(0, 7)}-01`);
  return filed <= due ? 1 : filed <= dayAfter(due, 10) ? 0.5 : 0;
}

/** What a row of instances is made of. */
export interface Row {
  readonly duty: string;
  readonly subject?: string;
  readonly slots: readonly Slot[];
  readonly months: 1 | 3 | 6;
  /** Oldest first. */
  readonly offers: readonly Offer[];
  /** Until when a record makes up for what was missed, and what it then earns. */
  readonly late?: { readonly until: (due: string) => string; readonly share: number };
  readonly exemption: (slot: Slot) => string | undefined;
  /** Since when the records were collected. */
  readonly since: string;
}

/**
 * One row of a duty that asks for one record a period. A record serves its own period; what that does not need makes up
 * for the oldest period that lacks one and still allows it, or takes the place of one that could.
 */
export function recurring(row: Row, asOf: string): readonly Instance[] {
  const { duty, subject, slots, offers, late, since } = row;
  const exemptions = slots.map(row.exemption);
  const entries: (Entry | undefined)[] = slots.map(() => undefined);
  const spare: Offer[] = [];
  for (const offer of offers) {
    const own = slotAt(row, offer.on);
    const before = entries[own];
    if (own === -1 || exemptions[own] !== undefined) spare.push(offer);
    else if (before === undefined) entries[own] = { ...offer, settledOn: offer.on };
    else if (offer.worth <= before.worth) spare.push(offer);
    else {
      entries[own] = { ...offer, settledOn: offer.on };
      spare.push(before);
    }
  }
  if (late !== undefined && spare.length > 0) makeUp(row, late.until, exemptions, entries, spare);
  return slots.map((slot, i) => {
    const { to: due, place } = slot;
    const entry = entries[i];
    const exemption = exemptions[i];
    const state = stateOf(due, entry, exemption, asOf, late !== undefined);
    const isUnknown = state === "missed" && slot.from < since;
    const isCounted = entry !== undefined && exemption === undefined && !isUnknown;
    return {
      duty,
      subject,
      slot,
      assignedOn: undefined,
      due,
      place,
      state: isUnknown ? "no-data" : state,
      credit: isCounted ? entry.worth * (entry.on <= due ? 1 : (late?.share ?? 0)) : 0,
      entry,
      exemption,
      closableUntil: entry === undefined ? closableUntil(slot, slots, entries, late?.until) : due,
    };
  });
}

function makeUp(
  row: Row,
  until: (due: string) => string,
  exemptions: readonly (string | undefined)[],
  entries: (Entry | undefined)[],
  spare: Offer[],
): void {
  const { slots } = row;
  const lacking = (on: string): number =>
    slots.findIndex(
      ({ to }, i) => entries[i] === undefined && exemptions[i] === undefined && to < on && on <= until(to),
    );
  const place = new Map(row.offers.map(({ id }, i) => [id, i]));
  spare.sort((a, b) => b.worth - a.worth || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  for (const offer of spare) {
    const late = lacking(offer.on);
    if (late >= 0) {
      entries[late] = { ...offer, settledOn: offer.on };
      continue;
    }
    const own = slotAt(row, offer.on);
    const freed = entries[own];
    if (freed === undefined || freed.worth > offer.worth) continue;
    const open = lacking(freed.on);
    if (open < 0) continue;
    entries[open] = { ...freed, settledOn: offer.on };
    entries[own] = { ...offer, settledOn: freed.settledOn };
  }
}

/** The slot in which a day lies; -1 where the row has none. */
function slotAt({ slots, months }: Row, on: string): number {
  const first = slots[0];
  if (first === undefined) return -1;
  const month = monthOf(on);
  const place = Math.floor((month - first.month) / months);
  const isThere = (i: number): boolean => {
    const slot = slots[i];
    return slot !== undefined && slot.month <= month && month < slot.month + months;
  };
  // A post that nobody held for a whole period leaves a gap.
  return isThere(place) ? place : slots.findIndex((_, i) => isThere(i));
}

function stateOf(
  due: string,
  entry: Entry | undefined,
  exemption: string | undefined,
  asOf: string,
  canBeLate: boolean,
): InstanceState {
  if (exemption !== undefined) return "exempt";
  if (due > asOf) return entry === undefined ? "pending" : "ahead";
  if (entry === undefined) return "missed";
  return entry.on <= due ? "met" : canBeLate ? "late" : "missed";
}

/** The end of its allowance, or of a later period whose own record lies within that and could be freed. */
function closableUntil(
  { to: due }: Slot,
  slots: readonly Slot[],
  entries: readonly (Entry | undefined)[],
  until: ((due: string) => string) | undefined,
): string {
  if (until === undefined) return due;
  const last = until(due);
  return slots.reduce((latest, { to }, i) => {
    const on = entries[i]?.on;
    return on !== undefined && due < on && on <= last && to > latest ? to : latest;
  }, last);
}

/** The exemption of an instance without posts: of its deadline or its whole period, which here is the former too. */
export function exemptionOf(exemptions: readonly Exemption[]): (slot: Slot) => string | undefined {
  if (exemptions.length === 0) return () => undefined;
  return ({ to }) => exemptions.find((one) => one.from <= to && to <= one.to)?.id;
}

/** What a record bears: to be done by a day. */
export interface Borne {
  readonly record: Seen;
  readonly due: string;
  readonly done: string | undefined;
}

/** The instances of a duty that records bear. */
export function borne(
  { duty, rectification }: DutyHead,
  all: readonly Borne[],
  life: { readonly from?: string | undefined; readonly to?: string | undefined },
  exemptions: readonly Exemption[],
  since: string,
  { asOf, yearStart, end }: Scope,
): readonly Instance[] {
  const { from = EFFECTIVE, to = end } = life;
  const first = from > EFFECTIVE ? from : EFFECTIVE;
  const instances: Instance[] = [];
  for (const { record, due, done } of all) {
    const { on } = record;
    if (on < first || due < EFFECTIVE || (life.to !== undefined && on > to)) continue;
    const exemption = exemptions.find((one) => one.from <= due && due <= one.to)?.id;
    const isInTime = done !== undefined && done <= due;
    const passed = isInTime ? "met" : due < since ? "no-data" : "missed";
    const ahead = done === undefined ? "pending" : "ahead";
    instances.push({
      duty,
      subject: record.subject,
      slot: undefined,
      assignedOn: rectification === undefined ? undefined : on,
      due,
      place: due < yearStart ? "before" : due <= end ? "in" : "beyond",
      state: exemption !== undefined ? "exempt" : due > asOf ? ahead : passed,
      credit: isInTime && exemption === undefined ? 1 : 0,
      entry: done === undefined ? undefined : { id: record.id, on: done, settledOn: done, worth: 1 },
      exemption,
      closableUntil: undefined,
    });
  }
  return instances;
}

export function isDecided({ state }: Instance): boolean {
  return state === "met" || state === "late" || state === "missed";
}

/** What a duty comes to: how much was due, how much of it was done, and by which records. */
export interface Tally {
  readonly due: Known;
  readonly done: Known;
  readonly rate: Known;
  readonly records: readonly string[];
}

export function tallyOf({ instances }: Duty): Tally {
  if (instances === undefined) return { due: "no-data", done: "no-data", rate: "no-data", records: [] };
  let [due, done] = [0, 0];
  const records: string[] = [];
  for (const one of instances) {
    if (one.place !== "in") continue;
    if (isDecided(one)) {
      due += 1;
      done += one.credit;
    }
    if (one.credit > 0 && one.entry !== undefined) records.push(one.entry.id);
  }
  // A credit is a product of halves.
  return {
    due: ratio(due),
    done: ratio(done * 4, 4),
    rate: due > 0 ? ratio(done * 4, due * 4) : whyNone(instances),
    records,
  };
}

function whyNone(instances: readonly Instance[]): Known {
  const inScope = instances.filter(({ place }) => place === "in");
  if (inScope.some(({ state }) => state === "no-data")) return "no-data";
  if (inScope.length > 0) return inScope.every(({ state }) => state === "exempt") ? "exempt" : "not-due";
  return instances.some(({ place }) => place === "beyond") ? "not-due" : "not-applicable";
}

/** What became of each instance, as the library lists it. */
export function dutyResults(duties: readonly Duty[]): readonly DutyResult[] {
  const results: DutyResult[] = [];
  for (const { instances, ...head } of duties) {
    if (instances === undefined) continue;
    const listed: InstanceResult[] = [];
    for (const one of instances) if (one.place === "in") listed.push(resultOf(one));
    results.push({ ...head, instances: listed });
  }
  return results;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Keys that may be absent are set one by one: there are more instances than anything else. */
function resultOf(one: Instance): InstanceResult {
  const { subject, slot, assignedOn, due, state, credit, entry, exemption } = one;
  const result: Writable<InstanceResult> = {
    due,
    state,
    times: 1,
    credit,
    records: entry === undefined ? [] : [entry.id],
  };
  if (subject !== undefined) result.subject = subject;
  if (slot !== undefined) result.period = slot.id;
  if (assignedOn !== undefined) result.assignedOn = assignedOn;
  if (entry !== undefined) {
    result.completedOn = entry.on;
    if (entry.worth !== 1) result.filedLate = [entry.id];
  }
  if (exemption !== undefined) result.exemption = exemption;
  return result;
}
