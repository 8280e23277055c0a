import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cityFiles, folderWith, ran, units } from "./folders.js";

const HEAD = "编号,单位,报送日期,报告期,报告事项\n";
const good = `${HEAD}p1,青岚县,2021-9-5,2021-09,专班工作\np2,鹤谷县,2021-09-06,2021-09,专班工作\n`;
const faulty = `${good}p3,青岚市,2021-09-07,2021-09,专班工作\n`;

const given = (content: string) => join(folderWith({ "工作进展报告.csv": content }), "工作进展报告.csv");
const city = () => folderWith({ "units.json": JSON.stringify(units) });
const idsIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, "records.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);

describe("import", () => {
  it("writes the dataset and says what was read how, in either language", async () => {
    for (const [lang, said] of [
      ["en", ["Progress report", "dates were written in another", "B Unit", "Written"]],
      ["zh", ["工作进展报告", "日期未按2021-09-05的形式", "B列 单位", "已写入"]],
    ] as const) {
      const out = city();
      const result = await ran(["import", given(good), "--out", out, "--lang", lang]);
      expect([result.code, result.err]).toEqual([0, ""]);
      for (const text of said) expect(result.out).toContain(text);
      expect(idsIn(out)).toEqual(["p1", "p2"]);
    }
  });

  it("gives a folder that can be assessed", async () => {
    const out = city();
    await ran(["import", given(good), "--out", out]);
    expect((await ran(["assess", out, "--period", "2021-09"])).code).toBe(0);
  });

  it("writes nothing where anything is wrong, and says where it is", async () => {
    const out = join(folderWith({}), "out");
    const file = given(faulty);
    const { code, out: said, err } = await ran(["import", file, "--out", out, "--units", city()]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}:4:2`);
    expect(err).toContain('Did you mean "青岚县"?');
    expect(said).toContain("Nothing was written.");
    expect(existsSync(out)).toBe(false);
  });

  it("writes the rows without faults where that is asked for, and still tells the faults", async () => {
    const out = city();
    const { code, out: said, err } = await ran(["import", given(faulty), "--out", out, "--set-aside"]);
    expect([code, idsIn(out)]).toEqual([0, ["p1", "p2"]]);
    expect(err).toContain("[UNIT_UNKNOWN]");
    expect(said).toContain("Rows left out because of faults: 1.");
  });

  it("replaces files only where that is asked for", async () => {
    const out = folderWith(cityFiles);
    const file = given(good);
    const kept = await ran(["import", file, "--out", out]);
    expect(kept.code).toBe(2);
    expect(kept.err).toContain("[FILE_EXISTS]");
    expect(idsIn(out)).not.toContain("p1");
    expect((await ran(["import", file, "--out", out, "--replace"])).code).toBe(0);
    expect(idsIn(out)).toEqual(["p1", "p2"]);
    expect(readdirSync(out).toSorted()).toEqual(["records.ndjson", "units.json"]);
  });

  it("knows units from the folder of --units, from a file, or not at all", async () => {
    const known = city();
    for (const from of [known, join(known, "units.json")]) {
      const out = folderWith({});
      expect((await ran(["import", given(good), "--out", out, "--units", from])).code).toBe(0);
    }
    const without = await ran(["import", given(good), "--out", folderWith({})]);
    expect([without.code, without.err.includes("[UNITS_UNKNOWN]")]).toEqual([2, true]);
    const lacking = await ran(["import", given(good), "--out", folderWith({}), "--units", folderWith({})]);
    expect([lacking.code, lacking.err.includes("[FOLDER_LACKS_FILE]")]).toEqual([2, true]);
  });

  it("tells what holds for many columns once, or column by column where that is asked for", async () => {
    const heads = HEAD.replace("\n", ",文号,替代的记录,逾期报送认可文号\n");
    const file = given(`${heads} p1 ,qinglan,2021-09-05,2021-09,task-force, a , p0 , b \n`);
    const [brief, whole] = [
      await ran(["import", file, "--out", city()]),
      await ran(["import", file, "--out", city(), "--columns"]),
    ];
    expect([brief.code, whole.code]).toEqual([0, 0]);
    // Spaces around texts were left out in four columns.
    expect(brief.out).toContain("4 columns, 1 s");
    expect(brief.out).not.toContain("A Id");
    for (const column of ["A Id", "F Document number"]) expect(whole.out).toContain(column);
  });

  it("says what was asked wrongly, all at once", async () => {
    const { code, err } = await ran(["import", "--lang", "de", "--colums"]);
    expect(code).toBe(2);
    for (const text of ["--out: ", "<files>: ", "--lang: ", "--columns"]) expect(err).toContain(text);
  });
});
