import type Fraction from "fraction.js";
import { type CivilDate, later } from "../calendar/civil-date.js";
import type { LateFiling } from "./filing.js";
import { groupBy } from "./group.js";
import type { Draft, Entry } from "./instance.js";
import { ONE } from "./quantity.js";
import type { RecordView } from "./views.js";

/**
 * A record about a period serves the instance whose period contains that. Of the others each, in order of date, serves
 * the instance of its own period; one that its own period does not need goes to the oldest incomplete instance whose
 * lateness allowance still contains its date; where none does and it is in time for its own period, it may take the
 * place of a record of that, so that this one can make up. The rest is not used. What was filed late comes after what
 * was filed in time, so that it never takes the place of that.
 */
export function fulfil(
  drafts: readonly Draft[],
  records: readonly RecordView[],
  worthOf: LateFiling,
  /** Whether the records are about periods: then one can still come at any time. */
  areReports: boolean,
): readonly Draft[] {
  const offers = records.map((record): Offer => ({ record, worth: worthOf(record) }));
  const tiers = groupBy(
    offers.toSorted((a, b) => b.worth.compare(a.worth)),
    ({ worth }) => worth.toFraction(),
  );
  const fulfilled = [...tiers.values()].reduce(serve, drafts);
  if (areReports) return fulfilled;
  return fulfilled.map((draft) => ({ ...draft, closableUntil: closableUntil(draft, fulfilled) }));
}

/** A record that may serve, and what it is worth. */
interface Offer {
  readonly record: RecordView;
  readonly worth: Fraction;
}

function serve(drafts: readonly Draft[], offers: readonly Offer[]): readonly Draft[] {
  const fulfilled = [...drafts];
  const ownOf = ({ on, about }: RecordView): number =>
    fulfilled.findIndex(
      ({ period }) =>
        period !== undefined && period.from <= (about?.from ?? on) && (about?.to ?? on) <= period.to,
    );
  const lateFor = (on: CivilDate): number =>
    fulfilled.findIndex(
      (one) => needs(one) && one.due < on && one.lateUntil !== undefined && on <= one.lateUntil,
    );
  const change = (index: number, entries: (before: readonly Entry[]) => readonly Entry[]): void => {
    const draft = fulfilled[index];
    if (draft !== undefined) fulfilled[index] = { ...draft, entries: entries(draft.entries).toSorted(byDay) };
  };
  const entryOf = ({ record: { id, on, about }, worth }: Offer): Entry => ({
    id,
    on,
    settledOn: on,
    ...(worth.equals(ONE) ? {} : { worth }),
    ...(about === undefined ? {} : { isFixed: true }),
  });

  const spare = offers.filter((offer) => {
    const own = ownOf(offer.record);
    const draft = fulfilled[own];
    if (draft === undefined || !needs(draft)) return offer.record.about === undefined;
    change(own, (before) => [...before, entryOf(offer)]);
    return false;
  });
  for (const offer of spare) {
    const { on } = offer.record;
    const own = ownOf(offer.record);
    const draft = fulfilled[own];
    const freed = draft?.entries.find(
      (one) => !one.isFixed && (one.worth ?? ONE).equals(offer.worth) && lateFor(one.on) >= 0,
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
  return freeing.reduce((last, other) => later(last, other.due), later(lateUntil, period?.to ?? due));
}
