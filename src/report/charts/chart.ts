/** A chart in one language: the picture, and the same figures as a table for those who cannot see it. Plain data. */
export interface Chart {
  /** `scores`, `lights`, `months`: stable, and safe as an id in a page. */
  readonly id: string;
  readonly title: string;
  /** What is shown and how to read it, in a sentence or two; stands in the picture as well. */
  readonly description: string;
  /** A whole `<svg>` element with `role="img"`; its ids begin with those of the chart, so that several fit into one page. */
  readonly svg: string;
  /** Texts and numbers as they were given: to be escaped where they are printed. */
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly columns: readonly string[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
