import { expect, it } from "vitest";
import { tableWidths } from "../../src/report/workbook/widths.js";

const text = (value: string | null) => ({ value, look: "text" as const });

it("gives the few texts of a sparse column as much room as if its other cells were not there", () => {
  // Five columns of long texts share a page with one of which a single cell is filled, 20 characters of two columns.
  const row = (sparse: string | null) => [
    ...Array.from({ length: 5 }, () => text("长".repeat(30))),
    text(sparse),
  ];
  const widthOf = (rows: Parameters<typeof tableWidths>[1]) =>
    tableWidths(["a", "b", "c", "d", "e", "f"], rows)[5];
  const sparse = Array.from({ length: 20 }, (_, i) => row(i === 0 ? "整改要求".repeat(5) : null));
  expect(widthOf(sparse)).toBe(widthOf([row("整改要求".repeat(5))]));
});

it("makes a column wider where a row could not be high enough for its text", () => {
  const [width = 0] = tableWidths(["a"], [[text("长".repeat(1_000))]]);
  // 2,000 columns in the lines that the highest row of a spreadsheet has room for: 409 points of 15 each.
  expect(2000 / width).toBeLessThanOrEqual(409 / 15);
});
