import type { Message } from "../messages/message.js";

/** A cell: a text in both languages, one that is the same in both, a number, or nothing. */
export type Cell = Message | string | number | null;

/** One row of a table: a plain object with the same keys in every row of that table. */
export type Row = Readonly<Record<string, Cell>>;

/** A column that is printed: the key of its cells, its heading, and how its cells are to be read. */
export interface ListColumn {
  readonly key: string;
  readonly title: Message;
  /** The unit of measure of its numbers, such as 万元. */
  readonly unit?: Message;
  /** What the codes in its cells are called; a cell that is not among them says what it is itself. */
  readonly words?: Readonly<Record<string, Message>>;
  /** True where its numbers are changes, so that a gain is printed with its sign. */
  readonly signed?: true;
}

/** What is said above a table. */
export interface ListFact {
  readonly key: string;
  readonly title: Message;
  readonly text: Message;
}

/** A table as a city publishes it: its headings, what is said above it, its rows and its sums. Plain data. */
export interface List {
  readonly id: string;
  readonly title: Message;
  /** The period, the day up to which it is counted, the unit of measure, counts. */
  readonly head: readonly ListFact[];
  readonly columns: readonly ListColumn[];
  /** The column that parts it into tables of their own, such as one for each group. */
  readonly partedBy?: string;
  /** Rows may have further keys that are not printed, such as the ids of units. */
  readonly rows: readonly Row[];
  /** Subtotals of the groups and the total, with the same keys; empty where sums mean nothing. */
  readonly totals: readonly Row[];
}
