import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { cityFiles, folderWith, lines, ran, records } from "./folders.js";

const sheetsOf = async (file: string) =>
  (await readXlsx(readFileSync(file))).sheets.filter(({ hidden }) => !hidden);

describe("template --xlsx", () => {
  it("writes the forms that are named, under the sheet that says how to fill in", async () => {
    const out = join(folderWith({}), "forms.xlsx");
    const {
      code,
      out: said,
      err,
    } = await ran(["template", "--xlsx", "--out", out, "unit", "regular-meeting"]);
    expect([code, err, said]).toEqual([0, "", `${out}: 2 sheets to fill in.\n`]);
    expect((await sheetsOf(out)).map(({ name }) => name)).toEqual(["填写说明", "单位名录", "工作例会"]);
  });

  it("writes every form where none is named", async () => {
    const out = join(folderWith({}), "all.xlsx");
    expect((await ran(["template", "--xlsx", "--out", out, "--lang", "zh"])).out).toContain("个填报表");
    // The kinds of record, five parts of a dataset, and the guide.
    const kinds = (await ran(["template"])).out.trim().split("\n").length;
    expect(await sheetsOf(out)).toHaveLength(kinds + 6);
  });

  it("fills them with a dataset, and says what they have no room for", async () => {
    const folder = folderWith({
      ...cityFiles,
      "records.ndjson": `${lines(records)}not JSON\n{"kind":"nothing"}\n`,
    });
    const out = join(folder, "city.xlsx");
    const { code, out: said, err } = await ran(["template", "--xlsx", "--out", out, "--from", folder]);
    expect(code).toBe(0);
    expect(said).toContain(`${out}: 9 rows on 75 sheets.`);
    expect(said).toContain("no sheet has room for it: 2.");
    expect(err).toContain("records.ndjson:7");
    expect(err).toContain("[UNKNOWN_KIND]");
    const meetings = (await sheetsOf(out)).find(({ name }) => name === "工作例会");
    expect(meetings?.rows.slice(2).map(([id, unit]) => [id, unit])).toEqual([
      ["q1", "Qinglan County"],
      ["q2", "Qinglan County"],
      ["h1", "Hegu County"],
    ]);
  });

  it("says which texts a workbook cannot hold as they are", async () => {
    const trip = (id: string, destination: string) =>
      `{"kind":"outbound-trip","id":"${id}","unitId":"qinglan","from":"2021-09-06","to":"2021-09-07","posts":["p"],"leaderTypes":["principal"],"reach":"home","mode":"onsite","destinations":["${destination}"]}\n`;
    const folder = folderWith({
      ...cityFiles,
      "records.ndjson": `${trip("t1", "a\\u202eb")}${trip("t2", "plain")}${trip("t3", "x".repeat(32_768))}`,
    });
    const out = join(folder, "city.xlsx");
    const { out: said, err } = await ran(["template", "--xlsx", "--out", out, "--from", folder]);
    expect(said).toContain("holds otherwise than they are: 2.");
    const places = [...err.matchAll(/\[外出招商\] ([A-Z]+\d+)\S* .*\[TEXT_ALTERED\]/g)].map(
      ([, place]) => place,
    );
    expect(places).toEqual(["I3", "I5"]);
  });

  it("gives the dataset back to import", async () => {
    const folder = folderWith(cityFiles);
    const [book, again] = [join(folder, "city.xlsx"), join(folder, "again")];
    await ran(["template", "--xlsx", "--out", book, "--from", folder, "--lang", "zh"]);
    expect((await ran(["import", book, "--out", again])).err).toBe("");
    const read = (path: string) => readFileSync(join(again, path), "utf8");
    expect(JSON.parse(read("units.json"))).toEqual(JSON.parse(cityFiles["units.json"]));
    const byId = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(read("records.ndjson"))).toEqual(byId(cityFiles["records.ndjson"]));
  });

  it("replaces a file only where it is told to, and leaves nothing half written", async () => {
    const folder = folderWith({ "mine.xlsx": "mine" });
    const out = join(folder, "mine.xlsx");
    const refused = await ran(["template", "--xlsx", "--out", out, "unit"]);
    expect([refused.code, refused.err.includes("[FILE_EXISTS]")]).toEqual([2, true]);
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await ran(["template", "--xlsx", "--out", out, "unit", "--replace"])).code).toBe(0);
    expect((await sheetsOf(out)).length).toBe(2);
    const nowhere = await ran(["template", "--xlsx", "--out", join(out, "where.xlsx"), "unit"]);
    expect([nowhere.code, nowhere.err.includes("[FILE_UNWRITABLE]")]).toEqual([2, true]);
    expect(existsSync(`${out}.unfinished`)).toBe(false);
  });

  it("refuses what makes no sense, all at once", async () => {
    const code = async (...args: string[]) => {
      const { code, err } = await ran(["template", ...args]);
      return [code, ...[...err.matchAll(/\[([A-Z_]+)\]/g)].map(([, found]) => found)];
    };
    expect(await code("--xlsx")).toEqual([2, "OPTION_MISSING"]);
    expect(await code("unit", "--out", "x.xlsx", "--replace")).toEqual([2, "OPTION_MISSING"]);
    expect(await code("--xlsx", "--out", "x.xlsx", "unitt", "project-statu")).toEqual([
      2,
      "UNKNOWN_KIND",
      "UNKNOWN_KIND",
    ]);
    expect(await code("--xlsx", "--out", "x.xlsx", "--from", "nowhere")).toEqual([2, "FOLDER_MISSING"]);
    expect(existsSync("x.xlsx")).toBe(false);
  });
});
