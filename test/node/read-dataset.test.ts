import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.js";
import { assess } from "../../src/index.js";
import type { ReadProgress } from "../../src/node/index.js";
import { type DatasetRead, readDataset, withReading } from "../../src/node/index.js";
import { cityFiles, folderWith, lines, records, units } from "../cli/folders.js";

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<DatasetRead> {
  const reading = await readDataset(folderWith(files));
  if (!reading.ok) throw new Error(reading.faults.map(({ code }) => code).join());
  return reading;
}

async function refused(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Fault[]> {
  const reading = await readDataset(folderWith(files));
  if (reading.ok) throw new Error("The folder was read.");
  return reading.faults;
}

const withUnits = (ndjson: string | Uint8Array) => ({ "units.json": "[]", "records.ndjson": ndjson });
const codes = (faults: readonly Fault[]) => faults.map(({ code, file, path }) => [code, file ?? path]);

describe("a folder is read", () => {
  it("line by line, or as one array, to the same dataset", async () => {
    const byLine = await read(cityFiles);
    const asArray = await read({
      "units.json": JSON.stringify(units),
      "records.json": JSON.stringify(records),
    });
    expect(byLine.dataset).toEqual(asArray.dataset);
    expect(byLine.dataset.records).toHaveLength(records.length);
    expect(byLine.dataset).not.toHaveProperty("exemptions");
  });

  it("with exemptions and collected kinds where they are there", async () => {
    const { dataset } = await read({
      ...cityFiles,
      "exemptions.json": "[1]",
      "collected.json": '[{"kind":"regular-meeting"}]',
    });
    expect(dataset.exemptions).toEqual([1]);
    expect(dataset.collected).toEqual([{ kind: "regular-meeting" }]);
  });

  it("with the calendar of further years, whose faults say where they stand", async () => {
    const calendar = { years: [2026, 2027], daysOff: ["2027-01-01", "2028-01-03"], daysWorked: [] };
    const reading = await read({ ...cityFiles, "calendar.json": JSON.stringify(calendar) });
    expect(reading.dataset.calendar).toEqual(calendar);
    const assessment = assess(reading.dataset, { period: "2021-03", asOf: "2021-03-31" });
    const { intake } = withReading(assessment, reading);
    expect(intake.faults.map(({ code, path }) => [code, path])).toEqual([
      ["CALENDAR_YEAR_KNOWN", "calendar.json calendar.years[0]"],
      ["CALENDAR_DAY_STRAY", "calendar.json calendar.daysOff[1]"],
    ]);
  });

  it("but not with a calendar that is not JSON", async () => {
    expect(codes(await refused({ ...cityFiles, "calendar.json": "{" }))).toEqual([
      ["DATA_NOT_JSON", "calendar.json"],
    ]);
  });

  it("with byte order marks, blank lines, carriage returns and no last line feed", async () => {
    const { dataset, faults, locate } = await read({
      "units.json": "\uFEFF[]",
      "records.ndjson": '\uFEFF{"id":1}\r\n\r\n  \n{"id":2}\n\n{"id":3}',
    });
    expect(dataset.records).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(faults).toEqual([]);
    expect([0, 1, 2].map((i) => locate(`records[${i}]`))).toEqual([
      "records.ndjson:1",
      "records.ndjson:4",
      "records.ndjson:6",
    ]);
  });

  it("also where a text holds a line separator or lines are longer than a chunk", async () => {
    const long = "云".repeat(300_000);
    const values = [{ id: "a\u2028b" }, { id: long }, { id: "last" }];
    const { dataset, faults } = await read(withUnits(lines(values)));
    expect(faults).toEqual([]);
    expect(dataset.records).toEqual(values);
  });

  it("empty, where there are no records", async () => {
    expect((await read(withUnits(""))).dataset.records).toEqual([]);
  });

  it("telling how far it has come", async () => {
    const seen: ReadProgress[] = [];
    const text = lines(Array.from({ length: 20_000 }, (_, id) => ({ id, text: "x".repeat(30) })));
    await readDataset(folderWith(withUnits(text)), { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ lines: 20_000, bytes: text.length, totalBytes: text.length });
    expect(seen.every(({ bytes }, i) => i === 0 || bytes >= (seen[i - 1]?.bytes ?? 0))).toBe(true);
  });
});

describe("a line that cannot be read is a fault and the rest goes on", () => {
  const broken = '{"id":1}\n\n{"id":2,"name":"王某",}\n{"id":3}\n{"id":\n{"id":4}\n';

  it("with file, line and column", async () => {
    const { dataset, faults, unreadable, locate } = await read(withUnits(broken));
    expect(dataset.records).toEqual([{ id: 1 }, { id: 3 }, { id: 4 }]);
    expect(faults).toMatchObject([
      { code: "DATA_NOT_JSON", file: "records.ndjson", line: 3, column: 21 },
      { code: "DATA_NOT_JSON", file: "records.ndjson", line: 5, column: 7 },
    ]);
    expect(unreadable).toBe(2);
    expect(locate("records[2].on")).toBe("records.ndjson:6 .on");
  });

  it("that quotes nothing of it", async () => {
    const { faults } = await read(withUnits('{"secret": @王某}\n秘密\n"tab\there"\n'));
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 12],
      [2, 1],
      [3, 5],
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/secret|@|王|秘|tab/);
  });

  it("also where it is in another encoding", async () => {
    const gbk = new Uint8Array([0x22, 0xc7, 0xe0, 0xe1, 0xb0, 0x22, 0x0a, 0x31, 0x0a]);
    const { dataset, faults } = await read(withUnits(gbk));
    expect(faults).toMatchObject([{ code: "TEXT_NOT_UTF8", file: "records.ndjson", line: 1, column: 1 }]);
    expect(dataset.records).toEqual([1]);
  });

  it("and nested deeper than a parser can go it does not break the reading", async () => {
    const { faults, dataset } = await read(withUnits(`${"[".repeat(200_000)}\n{"id":1}\n`));
    expect(faults).toHaveLength(1);
    expect(dataset.records).toEqual([{ id: 1 }]);
  });
});

describe("a folder that cannot be read tells everything that is wrong", () => {
  it("a missing folder, and a file in place of one", async () => {
    const folder = folderWith({ file: "" });
    for (const path of [join(folder, "none"), join(folder, "file")]) {
      expect(await readDataset(path)).toMatchObject({
        ok: false,
        faults: [{ code: "FOLDER_MISSING", path }],
      });
    }
  });

  it("missing files, both at once", async () => {
    expect(codes(await refused({}))).toEqual([
      ["FOLDER_LACKS_FILE", "units.json"],
      ["FOLDER_LACKS_FILE", "records.ndjson"],
    ]);
  });

  it("both files of records", async () => {
    const faults = await refused({ ...cityFiles, "records.json": "[]" });
    expect(codes(faults)).toEqual([["FOLDER_HAS_BOTH", "records"]]);
  });

  it("files that are not JSON, not lists or not UTF-8, with lines that cannot be read", async () => {
    const faults = await refused({
      "units.json": '[\n  {"id": "a"},\n]',
      "records.ndjson": "{\n",
      "exemptions.json": "{}",
      "collected.json": new Uint8Array([0x5b, 0xff, 0x5d]),
    });
    expect(codes(faults)).toEqual([
      ["DATA_NOT_JSON", "units.json"],
      ["LIST_EXPECTED", "exemptions.json"],
      ["TEXT_NOT_UTF8", "collected.json"],
      ["DATA_NOT_JSON", "records.ndjson"],
    ]);
    expect(faults[0]).toMatchObject({ line: 3, column: 1 });
  });

  it("a folder in the place of a file", async () => {
    const folder = folderWith({ "records.ndjson": "" });
    mkdirSync(join(folder, "units.json"));
    expect(await readDataset(folder)).toMatchObject({
      ok: false,
      faults: [
        { code: "FILE_UNREADABLE", path: "units.json", message: { en: expect.stringContaining("EISDIR") } },
      ],
    });
  });
});

describe("an assessment with its reading", () => {
  const ndjson = `not json\n${lines(records)}\n{"kind":"regular-meeting","id":"m9","unitId":"qinglan","on":"soon"}\n5\n`;
  const files = { ...cityFiles, "records.ndjson": ndjson, "exemptions.json": '[{"id":"e1"}]' };
  const options = { period: "2021-02", asOf: "2021-02-28" };

  it("counts what was set aside and says where every fault stands", async () => {
    const reading = await read(files);
    const assessment = assess(reading.dataset as never, options);
    const { intake } = withReading(assessment, reading);
    expect(intake.accepted).toBe(records.length);
    expect(intake.setAside).toBe(3);
    expect(intake.faults[0]).toMatchObject({ code: "DATA_NOT_JSON", line: 1 });
    const paths = intake.faults.map(({ path }) => path);
    expect(paths).toContain("records.ndjson:9 .on");
    expect(paths).toContain("records.ndjson:10");
    expect(paths).toContain("exemptions.json exemptions[0].unitId");
  });

  it("changes neither of them", async () => {
    const reading = await read(files);
    const assessment = assess(reading.dataset as never, options);
    const before = structuredClone(assessment);
    withReading(assessment, reading);
    expect(assessment).toEqual(before);
  });
});
