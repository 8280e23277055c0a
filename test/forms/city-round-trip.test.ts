import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { formsOf } from "../../src/forms/dataset-forms.js";
import { filledForms } from "../../src/forms/filled.js";
import { templateWorkbook } from "../../src/forms/template.js";
import { assess, nineteenMeasures } from "../../src/index.js";
import type { Fault } from "../../src/messages/fault.js";
import { importFiles, readDataset } from "../../src/node/index.js";
import type { Dataset } from "../../src/records/dataset.js";
import { writeWorkbook } from "../../src/workbook/write-workbook.js";

const folder = mkdtempSync(join(tmpdir(), "measures-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(dataset: Dataset<object>, language: "en" | "zh") {
  const filled = filledForms(dataset, nineteenMeasures, language);
  const file = join(folder, `city-${language}.xlsx`);
  writeFileSync(file, await writeWorkbook(templateWorkbook(formsOf(nineteenMeasures), language, filled)));
  return { filled, imported: await importFiles([file]) };
}

describe("the city, written as a workbook and read again", async () => {
  const reading = await readDataset("fixtures/city");
  if (!reading.ok) throw new Error("The city cannot be read.");
  const { dataset } = reading;

  // What is wrong with the city's records on purpose, as `assess` reports it.
  const planted = assess(dataset, { period: "2021-09", asOf: "2021-09-30" }).intake;

  it.each(["zh", "en"] as const)(
    "is the same data, record for record, in %s",
    async (language) => {
      const { filled, imported } = await exported(dataset, language);
      expect(filled.personal).toBe(0);
      // One record is of no kind, and one has a field that its kind does not: no form has room for these.
      expect(codesOf(filled.faults)).toEqual(["FIELD_UNKNOWN", "UNKNOWN_KIND"]);
      // One day is not there, and two records of one id differ.
      expect(codesOf(imported.faults)).toEqual(["DATE_NOT_THERE", "ID_TWICE", "ID_TWICE"]);
      expect(codesOf(planted.faults)).toEqual([
        "DUPLICATE_COPY",
        "DUPLICATE_ID",
        "DUPLICATE_ID",
        "FIELD_INVALID",
        "FIELD_UNKNOWN",
        "UNKNOWN_KIND",
      ]);
      const { records, ...parts } = dataset;
      expect(imported.parts).toEqual(parts);
      expect(imported.records).toHaveLength(planted.accepted);
      const given = new Map(records.map((record) => [record.id, record as object]));
      const changed = imported.records.filter((record) => !isDeepStrictEqual(given.get(record.id), record));
      expect(changed.map(({ id }) => id)).toEqual(["m-yueting-2021-08"]);
    },
    60_000,
  );

  it("has the same digest and the same assessment", async () => {
    const { imported } = await exported(dataset, "zh");
    const options = { period: "2021-09", asOf: "2021-09-30", digest: true } as const;
    const again = { ...imported.parts, records: imported.records } as unknown as Dataset;
    const { intake: before, ...assessed } = assess(dataset, options);
    const { intake: after, ...assessedAgain } = assess(again, options);
    expect(assessedAgain.data?.digest).toBe(assessed.data?.digest);
    expect(JSON.stringify(assessedAgain)).toBe(JSON.stringify(assessed));
    // What was wrong was left behind: no fault is left, and no other record is missing.
    expect(after).toEqual({ accepted: before.accepted, setAside: 0, faults: [] });
  }, 60_000);
});

function codesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ code }) => code).toSorted();
}
