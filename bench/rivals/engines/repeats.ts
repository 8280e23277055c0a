import { compare, type Seen } from "./city.js";

/** A record that may repeat another under some keys. */
export interface Claim {
  readonly record: Seen;
  readonly keys: readonly string[];
  /** Its last day, where the days must overlap, and until when a later record repeats it. */
  readonly to?: string;
  readonly until?: string;
}

/** The ids of the records that repeat an earlier one; with `both` also of those. What two units name as joint repeats nothing. */
export function repeated(claims: readonly Claim[], both: boolean): ReadonlySet<string> {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of claim.keys) byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  const ids = new Set<string>();
  for (const same of byKey.values()) {
    const row = same.toSorted(
      ({ record: a }, { record: b }) =>
        compare(a.day, b.day) || compare(a.filedAt ?? "", b.filedAt ?? "") || compare(a.id, b.id),
    );
    for (const [i, later] of row.entries()) {
      for (const earlier of row.slice(0, i).filter((one) => repeatsIt(later, one))) {
        ids.add(later.record.id);
        if (both) ids.add(earlier.record.id);
      }
    }
  }
  return ids;
}

function repeatsIt(later: Claim, earlier: Claim): boolean {
  const [a, b] = [later.record, earlier.record];
  const isJoint = (a.jointWith?.includes(b.unitId) ?? false) && (b.jointWith?.includes(a.unitId) ?? false);
  if (a.subject === b.subject || (isJoint && a.unitId !== b.unitId)) return false;
  if (earlier.until !== undefined && a.day > earlier.until) return false;
  return later.to === undefined || earlier.to === undefined || (a.day <= earlier.to && b.day <= later.to);
}
