import { type CivilDate, later } from "../calendar/civil-date.js";
import type { Draft, Entry } from "./instance.js";
import type { RecordView } from "./views.js";

/**
 * Each record, in order of date, serves the instance of its own period. A record that its own period does not need
 * goes to the oldest incomplete instance whose lateness allowance still contains its date; where none does and it is in
 * time for its own period, it may take the place of a record of that, so that this one can make up. The rest is not used.
 */
export function fulfil(drafts: readonly Draft[], records: readonly RecordView[]): readonly Draft[] {
  const fulfilled = [...drafts];
  const ownOf = (on: CivilDate): number =>
    fulfilled.findIndex(({ period }) => period !== undefined && period.from <= on && on <= period.to);
  const lateFor = (on: CivilDate): number =>
    fulfilled.findIndex(
      (one) => needs(one) && one.due < on && one.lateUntil !== undefined && on <= one.lateUntil,
    );
  const change = (index: number, entries: (before: readonly Entry[]) => readonly Entry[]): void => {
    const draft = fulfilled[index];
    if (draft !== undefined) fulfilled[index] = { ...draft, entries: entries(draft.entries).toSorted(byDay) };
  };

  const spare = records.filter(({ id, on }) => {
    const own = ownOf(on);
    const draft = fulfilled[own];
    if (draft === undefined || !needs(draft)) return true;
    change(own, (before) => [...before, { id, on, settledOn: on }]);
    return false;
  });
  for (const { id, on } of spare) {
    const own = ownOf(on);
    const draft = fulfilled[own];
    const freed = draft?.entries.find((one) => lateFor(one.on) >= 0);
    const entry = { id, on, settledOn: on };
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
  return fulfilled.map((draft) => ({ ...draft, closableUntil: closableUntil(draft, fulfilled) }));
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
