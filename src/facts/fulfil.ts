import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { type Exact, ONE } from "../exact/exact.js";
import type { LateFiling } from "./filing.js";
import { type Draft, type Entry, earnedBy } from "./instance.js";
import { type RecordView, sorted } from "./views.js";

/**
 * A record about a period serves the instance whose period contains that. Every other first serves the instance of its
 * own period. Of several an instance takes those in time first, then those that earn most, then by date, so that no
 * further record can turn a met one into a missed one. What its own period does not need goes, what earns most first and
 * then in order of date, to the oldest incomplete instance whose lateness allowance still contains its date; where none does and it is in time for
 * its own period, it may take the place of a record of that which earns no more, so that this one can make up. The rest
 * is not used.
 */
export function fulfil(
  drafts: readonly Draft[],
  records: readonly RecordView[],
  worthOf: LateFiling,
  /** Whether the records are about periods: then one can still come at any time. */
  areReports: boolean,
): readonly Draft[] {
  if (records.length === 0) return drafts;
  const offers = sorted(
    records.map((record): Offer => ({ record, worth: worthOf(record), own: ownOf(drafts, record) })),
    byDate,
  );
  const { fulfilled, spare } = serveOwn(drafts, offers);
  if (areReports) return fulfilled;
  return closable(spare.length === 0 ? fulfilled : makeUp(fulfilled, spare));
}

/** A record that may serve, what it is worth, and the place of the instance of its own period: -1 where there is none. */
interface Offer {
  readonly record: RecordView;
  readonly worth: Exact;
  readonly own: number;
}

function ownOf(drafts: readonly Draft[], { on, about }: RecordView): number {
  const [from, to] = [about?.from ?? on, about?.to ?? on];
  return drafts.findIndex(({ period }) => period !== undefined && period.from <= from && to <= period.to);
}

/** Gives every instance the records of its own period, as many as it needs; the others are left over. */
function serveOwn(
  drafts: readonly Draft[],
  offers: readonly Offer[],
): { readonly fulfilled: readonly Draft[]; readonly spare: readonly Offer[] } {
  const byOwn: Offer[][] = [];
  const spare: Offer[] = [];
  for (const offer of offers) {
    const own = byOwn[offer.own];
    if (offer.own < 0) spare.push(offer);
    else if (own === undefined) byOwn[offer.own] = [offer];
    else own.push(offer);
  }
  const fulfilled = [...drafts];
  byOwn.forEach((own, index) => {
    const draft = drafts[index];
    const taken = draft === undefined || !needs(draft) ? 0 : Math.min(own.length, draft.times);
    const best = draft === undefined || own.length === 1 ? own : bestFirst(own, draft);
    for (const left of best.slice(taken)) spare.push(left);
    if (draft === undefined || taken === 0) return;
    fulfilled[index] = withEntries(draft, sorted(best.slice(0, taken).map(entryOf), byDay));
  });
  // What earns more makes up before what earns less, so that this never takes the place of that.
  return { fulfilled, spare: sorted(sorted(spare, byDate), (a, b) => b.worth.compare(a.worth)) };
}

function withEntries(draft: Draft, entries: readonly Entry[]): Draft {
  // When it can still be completed is said again once all have their records.
  return { ...draft, entries, closableUntil: undefined };
}

/** Those in time first, then those that earn most, then by date. */
function bestFirst(offers: readonly Offer[], draft: Draft): readonly Offer[] {
  const isInTime = ({ record }: Offer): number => (record.on <= draft.due ? 1 : 0);
  const earned = ({ record, worth }: Offer): Exact => earnedBy(draft, record.on, worth);
  return sorted(offers, (a, b) => isInTime(b) - isInTime(a) || earned(b).compare(earned(a)) || byDate(a, b));
}

/** Lets what is left over make up for what is incomplete. */
function makeUp(drafts: readonly Draft[], spare: readonly Offer[]): readonly Draft[] {
  const fulfilled = [...drafts];
  const lateFor = (on: CivilDate): number =>
    fulfilled.findIndex(
      (one) => needs(one) && one.due < on && one.lateUntil !== undefined && on <= one.lateUntil,
    );
  const change = (index: number, entries: (before: readonly Entry[]) => readonly Entry[]): void => {
    const draft = fulfilled[index];
    if (draft !== undefined) fulfilled[index] = withEntries(draft, entries(draft.entries).toSorted(byDay));
  };
  for (const offer of spare) {
    const { own } = offer;
    const { on } = offer.record;
    const draft = fulfilled[own];
    const freed = draft?.entries.find(
      (one) => (one.worth ?? ONE).compare(offer.worth) <= 0 && lateFor(one.on) >= 0,
    );
    const entry = entryOf(offer);
    if (lateFor(on) >= 0) {
      change(lateFor(on), (before) => [...before, entry]);
    } else if (draft !== undefined && freed !== undefined && on <= draft.due) {
      change(lateFor(freed.on), (before) => [...before, { ...freed, settledOn: on }]);
      change(own, (before) => [
        ...before.filter((one) => one !== freed),
        { ...entry, settledOn: freed.settledOn },
      ]);
    }
  }
  return fulfilled;
}

function entryOf({ record: { id, on }, worth }: Offer): Entry {
  return { id, on, settledOn: on, worth: worth.equals(ONE) ? undefined : worth };
}

function byDate({ record: a }: Offer, { record: b }: Offer): number {
  return compare(a.on, b.on) || compare(a.filedAt, b.filedAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function needs({ entries, times, exemption }: Draft): boolean {
  return entries.length < times && exemption === undefined;
}

function byDay(a: Entry, b: Entry): number {
  return compare(a.on, b.on);
}

/** Says of what is incomplete until when it can be completed. */
export function closable(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.entries.length >= draft.times) return draft;
    const until = closableUntil(draft, drafts);
    return until === draft.closableUntil ? draft : { ...draft, closableUntil: until };
  });
}

/**
 * The last day on which a record can still complete an instance: of its own period, within its lateness allowance, or
 * of a later period whose own record, within the allowance, it would free.
 */
function closableUntil({ period, due, lateUntil = due }: Draft, drafts: readonly Draft[]): CivilDate {
  let last = later(lateUntil, period?.to ?? due);
  if (lateUntil === due) return last;
  for (const { entries, due: own, period: other } of drafts) {
    if (entries.some(({ on }) => due < on && on <= lateUntil))
      last = later(last, earlier(own, other?.to ?? own));
  }
  return last;
}
