import { digest } from "../policy/digest.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { CollectedEntry } from "../records/dataset.js";
import { datesSeen, type SeenDataset, type SeenOn } from "../records/seen.js";
import type { StoredRecord } from "../records/stored-record.js";

/** What an assessment was made from. */
export interface SeenData {
  /**
   * SHA-256 over the canonical JSON (RFC 8785) of all that was seen by the two days: units, records without what is
   * personal, exemptions, what was collected, years of the calendar. The order in which they are handed in does not
   * matter, nor what is filed or happens later.
   */
  readonly digest: string;
  /** How many units and records that is. */
  readonly units: number;
  readonly records: number;
}

/** The digest of what is seen of a dataset. */
export function seenData(
  { units, records, objections, kinds, exemptions, collected, calendar }: SeenDataset,
  known: ReadonlyMap<string, CompiledKind>,
  { asOf, knownAt }: SeenOn,
): SeenData {
  const content = (all: readonly StoredRecord[], day: string) =>
    byId(all).map(({ kind, subject, firstFiledAt, data }) => ({
      kind,
      subject,
      ...(firstFiledAt === undefined ? {} : { firstFiledAt }),
      data: datesSeen(day, data, known.get(kind)?.happened ?? []),
    }));
  const seen = {
    units: byId(units),
    records: content(records, asOf),
    objections: content(objections, knownAt),
    kinds: kinds.toSorted(),
    exemptions: byId(exemptions),
    collected: collected.map((entry) => canonical(entry, asOf)).toSorted(),
    ...(calendar === undefined
      ? {}
      : {
          calendar: {
            years: calendar.years.toSorted(),
            daysOff: [...new Set(calendar.daysOff)].toSorted(),
            daysWorked: [...new Set(calendar.daysWorked)].toSorted(),
          },
        }),
  };
  return { digest: digest(seen), units: units.length, records: records.length };
}

/** What an entry says of the days up to one; how long it goes on after that says nothing of them. */
function canonical({ kind, units, from = "", to = "" }: CollectedEntry, day: string): string {
  return JSON.stringify([kind, units?.toSorted() ?? null, from, to < day ? to : ""]);
}

function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
