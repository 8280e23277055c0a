import type { CivilDate } from "../calendar/civil-date.js";
import { Exact, ONE, ZERO } from "../exact/exact.js";
import { entry } from "./group.js";
import { ownShare } from "./own-share.js";
import { readValue } from "./readers.js";
import { keysOf } from "./record-keys.js";
import { inOrder, type RecordView, sorted } from "./views.js";

/** What must be known of a record to tell whether it repeats another: plain data, so that units can be compared. */
export interface Claim {
  readonly unitId: string;
  readonly id: string;
  readonly subject: string;
  readonly day: CivilDate;
  readonly filedAt: CivilDate;
  readonly keys: readonly string[];
  /** The last day on which a later record still repeats it; absent where there is none. */
  readonly until?: CivilDate;
  /** Its first and last day, where spans must have a day in common. */
  readonly span?: readonly [from: CivilDate, to: CivilDate];
  /** The units that it says share in it. */
  readonly jointWith: readonly string[];
  /** The share that it states, and the part of it that is its unit's own: "1/3". */
  readonly jointShare?: number;
  readonly share: string;
}

/** What a record claims, by the fields that must be equal. */
export function claimOf(
  view: RecordView,
  unitId: string,
  on: readonly string[],
  overlapping: boolean,
  until: CivilDate | undefined,
): Claim {
  const { id, subject, day, filedAt, data } = view;
  const dayIn = (...fields: readonly string[]): string => {
    const found = fields.map((field) => readValue(view, field)).find((value) => value !== undefined);
    return typeof found === "string" ? found : view.on;
  };
  return {
    unitId,
    id,
    subject,
    day,
    filedAt,
    keys: keysOf(view, on),
    ...(until === undefined ? {} : { until }),
    ...(overlapping ? { span: [dayIn("from"), dayIn("to", "from")] as const } : {}),
    jointWith: Array.isArray(data.jointWith) ? data.jointWith : [],
    ...(typeof data.jointShare === "number" ? { jointShare: data.jointShare } : {}),
    share: (ownShare(data, undefined) ?? ONE).toFraction(),
  };
}

/** The ids of the records that repeat an earlier one; with `first`, also of those that are repeated. */
export function repeatedIds(claims: readonly Claim[], first: boolean): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const rivals of rows(claims)) {
    rivals.forEach((later, i) => {
      if (ids.has(later.id) && !first) return;
      const earlier = rivals.slice(0, i).filter((one) => repeatsIt(later, one));
      if (earlier.length === 0) return;
      ids.add(later.id);
      if (first) for (const { id } of earlier) ids.add(id);
    });
  }
  return ids;
}

/** The joint claims of one thing of which a share is stated, and whose shares do not sum to 1. */
export function unevenShares(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  if (claims.every(({ jointShare }) => jointShare === undefined)) return [];
  const partners = new Map<Claim, Set<Claim>>();
  for (const row of rows(claims)) {
    for (const one of row) {
      const own = entry(partners, one, () => new Set());
      for (const other of row) if (areJoint(one, other)) own.add(other);
    }
  }
  const found = new Map<string, readonly Claim[]>();
  for (const [one, others] of partners) {
    const together = [one, ...others];
    if (together.every(({ jointShare }) => jointShare === undefined)) continue;
    if (together.reduce((sum, { share }) => sum.add(Exact.parse(share)), ZERO).equals(1)) continue;
    const ids = together.map(({ id }) => id).toSorted();
    found.set(ids.join(" "), together.toSorted(inOrder));
  }
  return [...found.values()];
}

/** The claims that have a key in common, key by key, in order. */
function rows(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of claim.keys) entry(byKey, key, () => []).push(claim);
  }
  return [...byKey.values()].map((row) => sorted(row, inOrder));
}

function repeatsIt(later: Claim, earlier: Claim): boolean {
  if (later.subject === earlier.subject || areJoint(later, earlier)) return false;
  if (earlier.until !== undefined && later.day > earlier.until) return false;
  if (later.span === undefined || earlier.span === undefined) return true;
  return later.span[0] <= earlier.span[1] && earlier.span[0] <= later.span[1];
}

/** Whether two units say of each other that they share in something. */
function areJoint(one: Claim, other: Claim): boolean {
  return (
    one.unitId !== other.unitId &&
    one.jointWith.includes(other.unitId) &&
    other.jointWith.includes(one.unitId)
  );
}
