import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { type Exact, ONE } from "../exact/exact.js";
import type { LateFiling } from "./filing.js";
import { groupBy } from "./group.js";
import { type Draft, type Entry, earnedBy } from "./instance.js";
import { inOrder, type RecordView } from "./views.js";

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
  const offers = records.map((record): Offer => ({ record, worth: worthOf(record) })).toSorted(byDate);
  const { fulfilled, spare } = serveOwn(drafts, offers);
  if (areReports) return fulfilled;
  const made = makeUp(fulfilled, spare);
  return made.map((draft) => ({ ...draft, closableUntil: closableUntil(draft, made) }));
}

/** A record that may serve, and what it is worth. */
interface Offer {
  readonly record: RecordView;
  readonly worth: Exact;
}

/** The instance of a record's own period, by its place; -1 where there is none. */
function ownOf(drafts: readonly Draft[], { on, about }: RecordView): number {
  return drafts.findIndex(
    ({ period }) =>
      period !== undefined && period.from <= (about?.from ?? on) && (about?.to ?? on) <= period.to,
  );
}

/** Gives every instance the records of its own period, as many as it needs; the others are left over. */
function serveOwn(
  drafts: readonly Draft[],
  offers: readonly Offer[],
): { readonly fulfilled: readonly Draft[]; readonly spare: readonly Offer[] } {
  const byOwn = groupBy(offers, ({ record }) => ownOf(drafts, record));
  const used = new Set<Offer>();
  const fulfilled = drafts.map((draft, index) => {
    const isInTime = ({ record }: Offer): number => (record.on <= draft.due ? 1 : 0);
    const earned = ({ record, worth }: Offer): Exact => earnedBy(draft, record.on, worth);
    const best = (byOwn.get(index) ?? []).toSorted(
      (a, b) => isInTime(b) - isInTime(a) || earned(b).compare(earned(a)) || byDate(a, b),
    );
    const taken = needs(draft) ? best.slice(0, draft.times) : [];
    for (const offer of taken) used.add(offer);
    return { ...draft, entries: taken.map(entryOf).toSorted(byDay) };
  });
  // What earns more makes up before what earns less, so that this never takes the place of that.
  const spare = offers.filter((offer) => !used.has(offer)).toSorted((a, b) => b.worth.compare(a.worth));
  return { fulfilled, spare };
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
    if (draft !== undefined) fulfilled[index] = { ...draft, entries: entries(draft.entries).toSorted(byDay) };
  };
  for (const offer of spare) {
    const { on } = offer.record;
    const own = ownOf(fulfilled, offer.record);
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
  return { id, on, settledOn: on, ...(worth.equals(ONE) ? {} : { worth }) };
}

function byDate({ record: a }: Offer, { record: b }: Offer): number {
  return inOrder({ ...a, day: a.on }, { ...b, day: b.on });
}

function needs({ entries, times, exemption }: Draft): boolean {
  return entries.length < times && exemption === undefined;
}

function byDay(a: Entry, b: Entry): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/**
 * The last day on which a record can still complete an instance: of its own period, within its lateness allowance, or
 * of a later period whose own record, within the allowance, it would free.
 */
function closableUntil({ period, due, lateUntil = due }: Draft, drafts: readonly Draft[]): CivilDate {
  const freeing = drafts.filter(({ entries }) => entries.some(({ on }) => due < on && on <= lateUntil));
  const until = ({ due: own, period: other }: Draft): CivilDate => earlier(own, other?.to ?? own);
  return freeing.reduce((last, other) => later(last, until(other)), later(lateUntil, period?.to ?? due));
}
