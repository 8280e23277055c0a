/** A workbook as it is to be written: plain data, apart from any library. */
export interface WorkbookPlan {
  /** Stands in the file's properties. */
  readonly title: string;
  readonly language: "en" | "zh";
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  /** Made safe and unique when it is written: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Row by row; a text is never a formula, whatever it begins with. */
  readonly rows: readonly (readonly CellPlan[])[];
  /** Widths in characters; a Chinese one counts two. */
  readonly widths: readonly number[];
  /** So many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows and columns that are one cell, from 0, the last included. */
  readonly merged?: readonly Span[];
  /** The span that can be filtered by its first row. */
  readonly filter?: Span;
  readonly choices?: readonly Choices[];
  /** Rows that are printed on top of every page, from 0. */
  readonly repeated?: { readonly from: number; readonly to: number };
  /** Columns that are printed on the left of every page, from 0. */
  readonly repeatedColumns?: { readonly from: number; readonly to: number };
  readonly landscape?: boolean;
  /** On how many pages beside each other it is printed; one where that is not given. */
  readonly pagesWide?: number;
  /** Whether it is printed on one page from top to bottom; else on as many as it takes. */
  readonly isOnePageHigh?: boolean;
}

export interface Span {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A drop-down list: what may be chosen in a span. */
export interface Choices {
  readonly span: Span;
  /** The texts, or the cells of a sheet, by its place from 0, that hold them. */
  readonly values: readonly string[] | { readonly sheet: number; readonly span: Span };
  /** Whether anything else is refused. */
  readonly only: boolean;
}

export interface CellPlan {
  readonly value: string | number | null;
  readonly look?: Look;
  /** How a number is shown: `0.00`, `0`, `#,##0.00`, `+0;-0;0`, `yyyy-mm-dd`. */
  readonly format?: string;
}

export type Look =
  | "title"
  | "section"
  | "prose"
  | "fact"
  | "heading"
  | "hint"
  | "example"
  | "text"
  | "small"
  | "number"
  | "subtotal"
  | "total"
  | "red"
  | "yellow"
  | "green"
  | "grey";
