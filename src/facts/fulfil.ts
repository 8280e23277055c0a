import { type CivilDate, earlier, later } from "../calendar/civil-date.js";
import { ONE } from "../exact/exact.js";
import type { LateFiling } from "./filing.js";
import { type Draft, type Entry, earnedBy, type Term } from "./instance.js";
import { type RecordView, sorted } from "./views.js";

/** A draft to which records are given. */
export interface OpenDraft extends Draft {
  entries: Offer[];
}

/** A record that may count. */
interface Offer extends Entry {
  readonly filedAt: CivilDate;
}

/** A record that its own period does not need; nothing where there is no such period. */
interface Spare {
  readonly offer: Offer;
  readonly own: OpenDraft | undefined;
}

/**
 * Gives the drafts of a row, in order of period, the records that count for them. A record about a period serves the
 * instance whose period contains that. Every other first serves the instance of its own period. Of several an instance
 * takes those in time first, then those that earn most, then by date, so that no further record can turn a met one into
 * a missed one. What its own period does not need goes, what earns most first and then in order of date, to the oldest
 * incomplete instance whose lateness allowance still contains its date; where none does and it is in time for its own
 * period, it may take the place of a record of that which earns no more, so that this one can make up. The rest is not
 * used.
 */
export function fulfil(
  drafts: readonly OpenDraft[],
  records: readonly RecordView[],
  worthOf: LateFiling,
  /** Whether the records are about periods: then one can still come at any time. */
  areReports: boolean,
): void {
  const spare: Spare[] = [];
  offerAll(drafts, records, worthOf, spare);
  for (let i = 0; i < drafts.length; i++) takeBest(drafts[i] as OpenDraft, spare);
  if (areReports) return;
  // What earns more makes up before what earns less, so that this never takes the place of that.
  const bestFirst = sorted(spare, (a, b) => byWorth(a.offer, b.offer) || byDate(a.offer, b.offer));
  for (let i = 0; i < bestFirst.length; i++) makeUp(drafts, bestFirst[i] as Spare);
}

/** Gives every draft all records of its own period, in order of date. */
function offerAll(
  drafts: readonly OpenDraft[],
  records: readonly RecordView[],
  worthOf: LateFiling,
  spare: Spare[],
): void {
  const inOrder = sorted(records, byDate);
  let near = 0;
  for (let i = 0; i < inOrder.length; i++) {
    const record = inOrder[i] as RecordView;
    const { id, on, filedAt } = record;
    const worth = worthOf(record);
    const offer = { id, on, settledOn: on, worth: worth.equals(ONE) ? undefined : worth, filedAt };
    const place = ownOf(drafts, record, near);
    const own = drafts[place];
    if (own === undefined) {
      spare.push({ offer, own });
    } else {
      // Most take one: a list that grows takes room for many.
      if (own.entries.length === 0) own.entries = [offer];
      else own.entries.push(offer);
      near = place;
    }
  }
}

/** The place of the draft of a record's own period, looked for from that of the record before; -1 where there is none. */
function ownOf(drafts: readonly OpenDraft[], { on, about }: RecordView, near: number): number {
  const from = about === undefined ? on : about.from;
  const to = about === undefined ? on : about.to;
  const isBehind = from < (drafts[near]?.term.period?.from ?? from);
  for (let i = isBehind ? 0 : near; i < drafts.length; i++) {
    const period = drafts[i]?.term.period;
    if (period === undefined || from < period.from) return -1;
    if (to <= period.to) return i;
  }
  return -1;
}

/** Of the records of its own period a draft keeps as many as it needs; the others are left over. */
function takeBest(own: OpenDraft, spare: Spare[]): void {
  const { term, exemption, entries } = own;
  const most = exemption === undefined ? term.times : 0;
  if (entries.length <= most && entries.length <= 1) return;
  const isInBestOrder = areWhole(entries, term.due);
  if (!isInBestOrder) entries.sort((a, b) => byEarned(a, b, term));
  for (let i = most; i < entries.length; i++) spare.push({ offer: entries[i] as Offer, own });
  entries.length = Math.min(entries.length, most);
  if (!isInBestOrder) entries.sort(byDay);
}

/** Whether all are in time and filed in time: those earn the same, so that the first are the best. */
function areWhole(entries: readonly Entry[], due: CivilDate): boolean {
  for (let i = 0; i < entries.length; i++) {
    const { on, worth } = entries[i] as Entry;
    if (on > due || worth !== undefined) return false;
  }
  return true;
}

/** Those in time first, then those that earn most, then by date. */
function byEarned(a: Offer, b: Offer, term: Term): number {
  const isInTime = ({ on }: Offer): number => (on <= term.due ? 1 : 0);
  const earned = ({ on, worth }: Offer) => earnedBy(term, on, worth ?? ONE);
  return isInTime(b) - isInTime(a) || earned(b).compare(earned(a)) || byDate(a, b);
}

/** Lets what is left over make up for what is incomplete. */
function makeUp(drafts: readonly OpenDraft[], { offer, own }: Spare): void {
  const late = lateFor(drafts, offer.on);
  if (late !== undefined) {
    insert(late.entries, offer);
    return;
  }
  if (own === undefined || offer.on > own.term.due) return;
  for (let i = 0; i < own.entries.length; i++) {
    const freed = own.entries[i] as Offer;
    const other = byWorth(freed, offer) < 0 ? undefined : lateFor(drafts, freed.on);
    if (other === undefined) continue;
    own.entries.splice(i, 1);
    insert(other.entries, { ...freed, settledOn: offer.on });
    insert(own.entries, { ...offer, settledOn: freed.settledOn });
    return;
  }
}

/** The oldest that is incomplete and whose lateness allowance contains a day. */
function lateFor(drafts: readonly OpenDraft[], on: CivilDate): OpenDraft | undefined {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as OpenDraft;
    const { due, lateUntil, times } = draft.term;
    if (lateUntil === undefined || on <= due || on > lateUntil) continue;
    if (draft.entries.length < times && draft.exemption === undefined) return draft;
  }
  return undefined;
}

/** Puts a record among others in order of date, after those of its day. */
function insert(entries: Offer[], offer: Offer): void {
  let at = entries.length;
  while (at > 0 && (entries[at - 1] as Offer).on > offer.on) at -= 1;
  entries.splice(at, 0, offer);
}

type Dated = Pick<Offer, "id" | "on" | "filedAt">;

function byDate(a: Dated, b: Dated): number {
  return compare(a.on, b.on) || compare(a.filedAt, b.filedAt) || compare(a.id, b.id);
}

function byDay(a: Entry, b: Entry): number {
  return compare(a.on, b.on);
}

/** What is worth more first. */
function byWorth(a: Entry, b: Entry): number {
  return a.worth === b.worth ? 0 : (b.worth ?? ONE).compare(a.worth ?? ONE);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The last day on which a record can still complete a term of a row: of its own period, within its lateness allowance,
 * or of a later period whose own record, within the allowance, it would free.
 */
export function closableUntil({ period, due, lateUntil = due }: Term, drafts: readonly Draft[]): CivilDate {
  let last = later(lateUntil, period?.to ?? due);
  if (lateUntil === due) return last;
  for (let i = 0; i < drafts.length; i++) {
    const { entries, term } = drafts[i] as Draft;
    if (entries.some(({ on }) => due < on && on <= lateUntil))
      last = later(last, earlier(term.due, term.period?.to ?? term.due));
  }
  return last;
}
