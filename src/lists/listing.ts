import type { Assessment } from "../assessment/assessment.js";
import type { Cell, ListColumn, ListFact, Row } from "./list.js";
import { columnWords } from "./words.js";

/** A column and how its cells come from what a row is about. */
export interface ColumnOf<Item> extends ListColumn {
  readonly cell: (item: Item) => Cell;
}

/** How one list is made. `Source` is what it is made from. */
export interface Listing<Source> {
  readonly title: ListTitle;
  readonly columns: (source: Source) => readonly ListColumn[];
  readonly rows: (source: Source) => readonly Row[];
  /** Whether a row of the table is printed in the list. */
  readonly isListed: (row: Row) => boolean;
  readonly partedBy?: string;
  readonly totals: (source: Source) => readonly Row[];
  /** What is said above it beside period and day. */
  readonly head: (rows: readonly Row[], source: Source) => readonly ListFact[];
}

type ListTitle = ListColumn["title"];

interface Plan<Item, Source> {
  readonly title: ListTitle;
  /** What each row is about, in order. */
  readonly items: (source: Source) => readonly Item[];
  /** The columns between the number of the row and the records. */
  readonly columns: (source: Source) => readonly ColumnOf<Item>[];
  /** What programs know it by: keys that are not printed, before the columns. */
  readonly ids: (item: Item) => Row;
  /** What programs may want beside the columns: keys that are not printed, after them. */
  readonly further?: (item: Item) => Row;
  readonly records: (item: Item) => readonly string[];
  /** Whether rows are numbered. */
  readonly isNumbered?: boolean;
  readonly isListed?: Listing<Source>["isListed"];
  readonly partedBy?: string;
  readonly totals?: Listing<Source>["totals"];
  readonly head?: Listing<Source>["head"];
}

/** A list: ids, the number of the row, the columns, further keys, and last the ids of the records joined by a space. */
export function listing<Item, Source = Assessment>(plan: Plan<Item, Source>): Listing<Source> {
  const { title, items, columns, ids, further, records, isNumbered = true } = plan;
  return {
    title,
    columns: (source) => [
      ...(isNumbered ? [{ key: "no", title: columnWords.no }] : []),
      ...columns(source).map(({ cell: _, ...column }) => column),
      { key: "records", title: columnWords.records },
    ],
    rows: (source) => {
      const own = columns(source);
      return items(source).map((item, i) => ({
        ...ids(item),
        ...(isNumbered ? { no: i + 1 } : {}),
        ...Object.fromEntries(own.map(({ key, cell }) => [key, cell(item)])),
        ...further?.(item),
        records: [...new Set(records(item))].join(" "),
      }));
    },
    isListed: plan.isListed ?? (() => true),
    ...(plan.partedBy === undefined ? {} : { partedBy: plan.partedBy }),
    totals: plan.totals ?? (() => []),
    head: plan.head ?? (() => []),
  };
}
