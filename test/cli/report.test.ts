import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cityFiles, folderWith, lines, ran, records, units } from "./folders.js";

const city = folderWith(cityFiles);

const report = (out: string, ...more: string[]) =>
  ran(["report", city, "--period", "2021-03", "--out", out, ...more]);

/** The paths of all files in a folder, in order. */
const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) =>
          join(one.parentPath, one.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        )
        .toSorted()
    : [];
const contentsOf = (folder: string) =>
  Object.fromEntries(
    filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString("base64")]),
  );
const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

const ids = ["drc", "hegu", "qinglan"];
const lists = ["exemptions", "interviews", "lights", "notification", "public-lists"];
const moreLists = ["ranking", "rectification", "todo", "violations"];
const byFormat: Readonly<Record<string, readonly string[]>> = {
  html: ["notification.html"],
  md: ["notification.md", ...ids.map((id) => `sheets/${id}.md`)],
  xlsx: ["notification.xlsx"],
  csv: [
    ...[...lists, ...moreLists].map((list) => `csv/${list}.csv`),
    ...ids.map((id) => `csv/sheets/${id}.csv`),
  ],
};

describe("what is asked wrongly of a report is said with exit code 2, all at once", () => {
  const out = join(folderWith({}), "out");
  const asked = ["report", city, "--period", "2021-03", "--out", out];
  const wrong: readonly (readonly [readonly string[], readonly string[]])[] = [
    [["report"], ["<folder>: ", "--period: ", "--out: ", "[OPTION_MISSING]"]],
    [
      ["report", city, "--period", "2021-03", "--out"],
      ["--out: Expected a value after the option. [OPTION_INVALID]"],
    ],
    [
      [...asked, "--format", "pdf"],
      ["--format: Expected one of: html, md, csv,", ", all."],
    ],
    [[...asked, "--format", "table"], ["--format: "]],
    [[...asked, "--lang", "de"], ["--lang: "]],
    [[...asked, "--day", "29"], ["--day: "]],
    [
      [...asked, "--as-of", "2021-02-30", "--known-at", "x"],
      ["--as-of: ", "--known-at: ", "[DATE_INVALID]"],
    ],
    [
      [...asked, "--printed-on", "2021-13-01"],
      ["--printed-on: ", "[DATE_INVALID]"],
    ],
    [
      [...asked, "--from", "2021"],
      ["--from: ", "[MONTH_INVALID]"],
    ],
    [
      [...asked, "--from", "2019-01"],
      ["--from: ", "[PERIOD_BEFORE_POLICY]"],
    ],
    [
      [...asked, "--personal"],
      ["--directory: ", "[OPTION_MISSING]"],
    ],
    [
      [...asked, "--replace=yes", "--without-charts=no"],
      ["--replace: ", "--without-charts: "],
    ],
    [[...asked, "--unit", "qinglan"], ["[OPTION_UNKNOWN]"]],
    [[...asked, "--issue-numbr", "9"], ['Did you mean "--issue-number"?']],
    [[...asked, "--policy", "nowhere"], ["[FOLDER_MISSING]"]],
    [
      [...asked, "--city", "", "--issued-by"],
      ["--city: ", "--issued-by: "],
    ],
    [
      [...asked, "--directory", "nowhere.json"],
      ["nowhere.json: ", "[FOLDER_LACKS_FILE]"],
    ],
  ];
  for (const [argv, parts] of wrong)
    it(argv.slice(6).join(" ") || argv.slice(1).join(" ") || "nothing", async () => {
      const { code, out: said, err } = await ran(argv);
      expect([code, said]).toEqual([2, ""]);
      for (const part of parts) expect(err).toContain(part);
      expect(existsSync(out)).toBe(false);
    });
});

describe("help of the report", () => {
  it("names every option in both languages, within 90 columns", async () => {
    for (const lang of ["en", "zh"]) {
      const { code, out } = await ran(["report", "--help", "--lang", lang]);
      expect(code).toBe(0);
      const options =
        "period out format lang from day as-of known-at policy city issue-number issued-by printed-on directory personal without-charts replace";
      for (const name of options.split(" ")) expect(out).toContain(`\n  --${name} `);
      expect(out.split("\n").filter((line) => line.length > 90)).toEqual([]);
    }
  });
});

describe("a report", () => {
  for (const [format, paths] of Object.entries(byFormat))
    it(`in the format ${format} has its files, and lists them with their sizes`, async () => {
      const out = join(folderWith({}), "a", "b");
      const { code, out: said } = await report(out, "--format", format);
      expect(code).toBe(0);
      expect(filesIn(out)).toEqual(paths.toSorted());
      for (const path of paths) {
        const size = readFileSync(join(out, path)).length;
        expect(said).toMatch(new RegExp(`^ *${size}  .*${path.replaceAll(".", "\\.")}$`, "m"));
      }
    });

  it("has all formats where none is named, with the same bytes each time, in both languages", async () => {
    for (const lang of ["en", "zh"]) {
      const [first, second, all] = [folderWith({}), folderWith({}), folderWith({})];
      await report(first, "--lang", lang);
      await report(second, "--lang", lang);
      await report(all, "--lang", lang, "--format", "all");
      expect(filesIn(first)).toEqual(expect.arrayContaining(Object.values(byFormat).flat()));
      expect(contentsOf(second)).toEqual(contentsOf(first));
      expect(contentsOf(all)).toEqual(contentsOf(first));
      const title =
        lang === "zh" ? "2021年3月项目投资工作情况通报" : "Notification on project investment work";
      expect(textOf(first, "notification.md")).toContain(title);
      expect(textOf(first, "notification.html").includes(title)).toBe(true);
    }
  });

  it("says of an issue what it was told", async () => {
    const out = folderWith({});
    const { code } = await report(
      out,
      ...["--lang", "zh", "--city", "云泽市", "--issue-number", "9", "--issued-by", "云泽市发展改革委"],
      ...["--printed-on", "2021-04-12", "--format", "md"],
    );
    expect(code).toBe(0);
    const text = textOf(out, "notification.md");
    for (const part of ["云泽市2021年3月项目投资工作情况通报", "第9期", "云泽市发展改革委", "2021年4月12日"])
      expect(text).toContain(part);
  });

  it("has the months before as its history, seen from the day that was asked for", async () => {
    const out = folderWith({});
    const asked = ["--period", "2021-03", "--day", "10", "--format", "html", "--out", out];
    expect((await ran(["report", "fixtures/city", ...asked])).code).toBe(0);
    const text = textOf(out, "notification.html");
    // Ranks of a single month would make no chart.
    expect(text.includes("chart-months-title")).toBe(true);
    expect(text.includes("10 April 2021")).toBe(true);
  });

  it("leaves the charts out where that was asked", async () => {
    const out = folderWith({});
    await report(out, "--format", "html", "--without-charts");
    expect(textOf(out, "notification.html").includes("chart-lights-title")).toBe(false);
  });

  it("writes the sheets of units with troublesome ids beside the others", async () => {
    const named = ["../x", "CON", "con", "Qinglan", "qinglan"].map((id) => ({ ...units[0], id }));
    const folder = folderWith({ "units.json": JSON.stringify(named), "records.ndjson": "" });
    const out = join(folder, "out");
    await ran(["report", folder, "--period", "2021-03", "--out", out, "--format", "md"]);
    expect(filesIn(folder).filter((path) => path.startsWith("out/"))).toEqual(
      [
        "out/notification.md",
        "out/sheets/_2e__2e__2f_x.md",
        "out/sheets/_43__4f__4e_.md",
        "out/sheets/_51_inglan.md",
        "out/sheets/_con.md",
        "out/sheets/qinglan.md",
      ].toSorted(),
    );
  });

  it("shows on a terminal how far it is, and erases that", async () => {
    const { err } = await ran(
      ["report", city, "--period", "2021-03", "--out", folderWith({}), "--lang", "zh"],
      { columns: 80 },
    );
    for (const step of ["正在读取记录", "正在考核2021年2月", "正在生成网页", "正在生成表格"])
      expect(err).toContain(step);
    expect(err.endsWith("\r\u001B[K")).toBe(true);
  });

  it("says nothing of its progress elsewhere", async () => {
    const { err } = await report(folderWith({}), "--format", "md");
    expect(err).not.toContain("Making");
  });
});

describe("names of people", () => {
  const posts = [{ postId: "p-1", title: "县长", name: "张三" }];

  it("are read from a file, whose faults are said with its name", async () => {
    const twice = folderWith({ "posts.json": JSON.stringify({ posts: [...posts, ...posts] }) });
    const { code, err } = await report(folderWith({}), "--directory", join(twice, "posts.json"));
    expect(code).toBe(2);
    expect(err).toContain(`${join(twice, "posts.json")} posts[1].postId: `);
    expect(err).toContain("[REPORT_POST_TWICE]");
    expect(err).not.toMatch(/张三|县长/);
  });

  it("are taken only with --personal, which the head then says", async () => {
    const file = join(folderWith({ "posts.json": JSON.stringify({ posts }) }), "posts.json");
    const [without, named] = [folderWith({}), folderWith({})];
    await report(without, "--format", "md", "--directory", file);
    await report(named, "--format", "md", "--directory", file, "--personal");
    expect(textOf(without, "notification.md")).not.toMatch(/personal data/i);
    expect(textOf(named, "notification.md")).toMatch(/personal data/i);
  });
});

describe("where something is wrong nothing is written", () => {
  afterEach(() => {
    for (const name of ["vega", "hucre/xlsx"]) vi.doUnmock(name);
    vi.resetModules();
  });

  it("such as files that are there already, without --replace", async () => {
    const out = folderWith({ "notification.md": "mine" });
    const { code, err } = await report(out);
    expect(code).toBe(2);
    expect(err).toContain("notification.md: The file is there already");
    expect(contentsOf(out)).toEqual({ "notification.md": Buffer.from("mine").toString("base64") });
    const replaced = await report(out, "--replace");
    expect(replaced.code).toBe(0);
    expect(textOf(out, "notification.md")).toContain("# Notification");
    // Of many files it is said how many they are.
    expect((await report(out)).err).toMatch(
      /\d\d of the files to be written are there already, such as \S+\. .*\[FILES_EXIST\]/,
    );
  });

  it("such as a folder that is a file", async () => {
    const folder = folderWith({ out: "mine" });
    const { code, err } = await report(join(folder, "out"));
    expect([code, filesIn(folder)]).toEqual([2, ["out"]]);
    expect(err).toContain("[FILE_UNWRITABLE]");
  });

  it("such as a file that cannot be written after others were", async () => {
    const out = folderWith({ "notification.md": "mine" });
    // A folder stands where the last of the files is first written.
    mkdirSync(join(out, "csv/sheets/drc.csv.unfinished"), { recursive: true });
    const { code, err } = await report(out, "--replace");
    expect(code).toBe(2);
    expect(err).toContain("[FILE_UNWRITABLE]");
    expect(filesIn(out)).toEqual(["notification.md"]);
    expect(textOf(out, "notification.md")).toBe("mine");
  });

  it("such as a folder where a file belongs, whatever comes before it", async () => {
    const out = folderWith({ "notification.html": "mine" });
    mkdirSync(join(out, "csv/ranking.csv"), { recursive: true });
    const { code, err } = await report(out, "--replace");
    expect([code, filesIn(out)]).toEqual([2, ["notification.html"]]);
    expect(err).toContain("ranking.csv: The file could not be written (EISDIR)");
    expect(textOf(out, "notification.html")).toBe("mine");
  });

  it("such as faults of the dataset", async () => {
    const folder = folderWith({ "records.ndjson": lines(records) });
    const { code, err } = await ran(["report", folder, "--period", "2021-03", "--out", join(folder, "out")]);
    expect(code).toBe(2);
    expect(err).toContain("units.json");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("such as a package that is not installed: it says which, and what does without it", async () => {
    vi.doMock("vega", () => {
      throw new Error("Cannot find package");
    });
    const out = join(folderWith({}), "out");
    const { code, err } = await report(out);
    expect(code).toBe(2);
    expect(err).toContain("npm install vega vega-lite; to do without it: --without-charts [PEER_MISSING]");
    expect(existsSync(out)).toBe(false);
    expect((await report(out, "--without-charts", "--format", "html")).code).toBe(0);
    expect((await report(out, "--format", "md")).code).toBe(0);
  });

  it("such as that of the workbook, together with that of the charts", async () => {
    for (const name of ["vega", "hucre/xlsx"])
      vi.doMock(name, () => {
        throw new Error("Cannot find package");
      });
    const out = join(folderWith({}), "out");
    const { code, err } = await report(out, "--lang", "zh");
    expect(code).toBe(2);
    expect(err).toContain("npm install vega vega-lite；如不需要，可用--without-charts [PEER_MISSING]");
    expect(err).toMatch(/npm install hucre；如不需要，可用--format .*\[PEER_MISSING\]/);
    expect(existsSync(out)).toBe(false);
  });
});

it("a file beside those of the report stays as it is", async () => {
  const out = folderWith({});
  writeFileSync(join(out, "mine.txt"), "mine");
  await report(out, "--format", "md");
  expect(textOf(out, "mine.txt")).toBe("mine");
});
