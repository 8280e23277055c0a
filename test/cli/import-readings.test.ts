import { describe, expect, it } from "vitest";
import { readingLines } from "../../src/cli/import/import-readings.js";
import { notes, type ReadingPlace } from "../../src/forms/notes.js";

/** What notes tell of readings that were taken down in this order. */
function readings(
  ...taken: readonly (readonly [Parameters<ReturnType<typeof notes>["reading"]>[0], ReadingPlace])[]
) {
  const found = notes();
  for (const [how, at] of taken) found.reading(how, at);
  return found.readings();
}

const cell = (sheet: string, column: number, line: number): ReadingPlace => ({
  ...{ file: "a.xlsx", sheet, column, line },
});

describe("how files were read", () => {
  const common = readings(
    ["date-cell", cell("one", 3, 2)],
    ["date-cell", cell("one", 3, 3)],
    ["trimmed", cell("one", 5, 3)],
    ["date-cell", cell("one", 2, 4)],
    ["date-cell", cell("two", 1, 2)],
    ["date-cell", cell("two", 2, 2)],
  );

  it("is told once where it holds for more than three columns of a file, with all that it held for", () => {
    const [first, ...others] = readingLines(common, false);
    expect(first).toMatchObject({ of: "file", file: "a.xlsx", sheets: 2, columns: 4, count: 5 });
    expect(others.map((line) => line.of === "column" && [line.reading.how, line.reading.column])).toEqual([
      ["trimmed", 5],
    ]);
  });

  it("is told for each column, in the order of sheets and columns, where that is asked for", () => {
    const lines = readingLines(common, true).map(
      (line) => line.of === "column" && [line.reading.sheet, line.reading.column, line.reading.count],
    );
    expect(lines).toEqual([
      ["one", 2, 1],
      ["one", 3, 2],
      ["one", 5, 1],
      ["two", 1, 1],
      ["two", 2, 1],
    ]);
  });

  it("is told for each column where it is rare, and for each file apart", () => {
    const other = (column: number): ReadingPlace => ({ file: "b.csv", column, line: 2 });
    const rare = readings(
      ["date-form", cell("one", 1, 2)],
      ["date-form", cell("one", 2, 2)],
      ["date-form", other(1)],
      ["date-form", other(2)],
    );
    expect(readingLines(rare, false).map(({ of }) => of)).toEqual(["column", "column", "column", "column"]);
  });
});
