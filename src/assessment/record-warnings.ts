import { type Exact, exactly, toNumber, ZERO } from "../exact/exact.js";
import { groupBy } from "../facts/group.js";
import { type Fault, fault } from "../messages/fault.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { StoredRecord } from "../records/stored-record.js";

/** What deserves a look in the records themselves: posts that two hold at once, bundles that their parts do not sum to. */
export function recordWarnings(
  records: readonly StoredRecord[],
  kinds: ReadonlyMap<string, CompiledKind>,
): readonly Fault[] {
  const looked = new Set(
    [...kinds.values()].flatMap(({ kind, tenure, bundle }) =>
      tenure === undefined && bundle === undefined ? [] : kind,
    ),
  );
  const marked = records.filter(({ kind }) => looked.has(kind));
  // By id, so that the order in which records are handed in does not show.
  const inOrder = marked.toSorted((a, b) => compare(a.id, b.id));
  const byKind = groupBy(inOrder, ({ kind }) => kind);
  return [...byKind].flatMap(([name, own]) => {
    const { tenure, bundle } = kinds.get(name) ?? {};
    return [
      ...(tenure === undefined ? [] : overlaps(own, tenure)),
      ...(bundle === undefined ? [] : bundle.sums.flatMap((field) => uneven(own, bundle.in, field))),
    ];
  });
}

/** Tenures of one post of one unit that have a day in common with the one before. */
function overlaps(records: readonly StoredRecord[], post: string): readonly Fault[] {
  const rows = groupBy(records, ({ data }) => JSON.stringify([data.unitId, data[post]]));
  return [...rows.values()].flatMap((row) => {
    const held = row.toSorted((a, b) => compare(fromOf(a), fromOf(b)) || compare(a.id, b.id));
    return held.flatMap((one, i) => {
      const before = held
        .slice(0, i)
        .find(({ data }) => typeof data.to !== "string" || data.to >= fromOf(one));
      if (before === undefined) return [];
      return fault("TENURES_OVERLAP", "records", { first: before.id, second: one.id }, { record: one.id });
    });
  });
}

/** Bundles whose parts, where there are any, do not sum to them. */
function uneven(records: readonly StoredRecord[], partOf: string, field: string): readonly Fault[] {
  const parts = groupBy(
    records.filter(({ data }) => typeof data[partOf] === "string"),
    ({ data }) => data[partOf],
  );
  return records.flatMap((bundle) => {
    const own = parts.get(bundle.subject);
    const whole = numberOf(bundle, field);
    const sum = own?.reduce((total, part) => total.add(numberOf(part, field)), ZERO);
    if (sum === undefined || sum.equals(whole)) return [];
    const values = { id: bundle.id, field, sum: toNumber(sum), whole: toNumber(whole) };
    return fault("BUNDLE_SUM", "records", values, { record: bundle.id });
  });
}

function numberOf({ data }: StoredRecord, field: string): Exact {
  const value = data[field];
  return typeof value === "number" ? exactly(value) : ZERO;
}

function fromOf({ on, data }: StoredRecord): string {
  return typeof data.from === "string" ? data.from : on;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
