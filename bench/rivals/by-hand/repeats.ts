import { byAge, type HandUnit, type Seen, type SeenOf, seenBy } from "./records.js";

/** A record that may repeat another, under one key. */
interface Claim {
  readonly unitId: string;
  readonly record: Seen;
  /** Its last day, where days must overlap; until when a later one repeats it, where that ends. */
  readonly to?: string;
  readonly until?: string;
}

/**
 * The records that have an earlier one with the same key, by id; with `both` that one too. What two units name as joint
 * repeats nothing.
 */
function repeated(rows: ReadonlyMap<string, Claim[]>, both: boolean): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows.values()) {
    if (row.length < 2) continue;
    row.sort((a, b) => byAge(a.record, b.record));
    row.forEach((later, i) => {
      for (const earlier of row.slice(0, i)) {
        if (!repeats(later, earlier)) continue;
        ids.add(later.record.id);
        if (both) ids.add(earlier.record.id);
      }
    });
  }
  return ids;
}

function repeats(later: Claim, earlier: Claim): boolean {
  if (later.record.subject === earlier.record.subject || areJoint(later, earlier)) return false;
  if (earlier.until !== undefined && later.record.day > earlier.until) return false;
  if (later.to === undefined || earlier.to === undefined) return true;
  return later.record.on <= earlier.to && earlier.record.on <= later.to;
}

function areJoint(one: Claim, other: Claim): boolean {
  if (one.unitId === other.unitId) return false;
  const [with1, with2] = [one.record.data.jointWith, other.record.data.jointWith];
  return with1?.includes(other.unitId) === true && with2?.includes(one.unitId) === true;
}

function put(rows: Map<string, Claim[]>, key: string, claim: Claim): void {
  const row = rows.get(key);
  if (row === undefined) rows.set(key, [claim]);
  else row.push(claim);
}

/** Records of one unit by a key; where that is absent a record repeats nothing. */
export function repeatedIn<One extends Seen>(
  records: readonly One[],
  keyOf: (one: One) => string | undefined,
  untilOf?: (day: string) => string,
): ReadonlySet<string> {
  const rows = new Map<string, Claim[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    put(rows, key, { unitId: "", record, ...(untilOf === undefined ? {} : { until: untilOf(record.day) }) });
  }
  return repeated(rows, false);
}

/** What units of the city filed of the same thing: it counts for none of them. */
export interface Disputed {
  readonly trips: ReadonlySet<string>;
  readonly awards: ReadonlySet<string>;
}

export function disputed(units: readonly HandUnit[], asOf: string): Disputed {
  const trips = new Map<string, Claim[]>();
  const awards = new Map<string, Claim[]>();
  for (const { id: unitId, kinds, own } of units) {
    for (const record of own["striving-trip"]) {
      if (!isUpward(record, kinds)) continue;
      const { agency, projects = [] } = record.data;
      const to = seenBy(asOf, record.data.to) ?? record.on;
      for (const project of projects) put(trips, JSON.stringify([agency, project]), { unitId, record, to });
    }
    for (const record of own["funding-award"]) {
      const { awardNo, projectId } = record.data;
      if (isClaimed(record, kinds)) put(awards, JSON.stringify([awardNo, projectId]), { unitId, record });
    }
  }
  return { trips: repeated(trips, true), awards: repeated(awards, true) };
}

/** The city is above counties and parks; it is not above its own departments and companies. */
function isCityAbove(kinds: readonly string[]): boolean | undefined {
  if (kinds.includes("county") || kinds.includes("park")) return true;
  return ["industry", "element", "soe"].some((kind) => kinds.includes(kind)) ? false : undefined;
}

export function isUpward({ data }: SeenOf<"striving-trip">, kinds: readonly string[]): boolean {
  return data.level !== "municipal" || isCityAbove(kinds) !== false;
}

/** An award that somebody strove for, from a level above. */
export function isClaimed({ data }: SeenOf<"funding-award">, kinds: readonly string[]): boolean {
  return !data.evenlySpread && (data.level !== "municipal" || isCityAbove(kinds) === true);
}
