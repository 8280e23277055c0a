import { describe, expect, it } from "vitest";
import { ran } from "./folders.js";

const OPTIONS = ["--period", "2021", "--as-of", "2022-01-31"];

/** The rows of "How the total is made" on a unit's sheet, cells parted where columns are. */
async function overview(unit: string): Promise<readonly (readonly string[])[]> {
  const { out } = await ran(["assess", "fixtures/city", ...OPTIONS, "--unit", unit]);
  const printed = out.split("\n");
  const first = printed.indexOf("How the total is made") + 3;
  const rows = printed.slice(first, printed.indexOf("", first));
  return rows.map((row) => row.trim().split(/ {2,}/));
}

const cents = (texts: readonly (string | undefined)[]): number =>
  texts
    .filter((text) => /^-?[\d.]+$/.test(text ?? ""))
    .reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);

describe("how the total is made", () => {
  it("lists the measures with their weights, as weights of 100, and adds up", async () => {
    const rows = await overview("qinglan");
    const measures = rows.filter(([number]) => /^\d+$/.test(number ?? ""));
    const [, together, hundred, total] = rows.at(-1) ?? [];
    // A county is assessed on seventeen measures, with 91 of the weight of 100.
    expect(measures).toHaveLength(17);
    expect([cents(measures.map((row) => row[2])), together]).toEqual([9_100, "91 of 91"]);
    expect([cents(measures.map((row) => row[3])), hundred]).toEqual([10_000, "100.00"]);
    expect(cents(measures.map((row) => row[5]))).toBe(cents([total]));
  });

  it("has what was decided on the total", async () => {
    const rows = await overview("yanbo");
    expect(rows.at(-2)).toEqual(["Decisions on the total", "-1.00"]);
    const adds = rows.slice(0, -1).map((row) => row.at(-1));
    expect(cents(adds)).toBe(cents([rows.at(-1)?.at(-1)]));
  });
});
