import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/index.js";
import { cityFiles, folderWith, lines, type Ran, ran, records, rulesWith, units } from "./folders.js";

const city = folderWith(cityFiles);
const assessCity = (...more: string[]): Promise<Ran> => ran(["assess", city, "--period", "2021-03", ...more]);

describe("what is asked wrongly is said with exit code 2, all at once", () => {
  const wrong: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ["[COMMAND_MISSING]"]],
    [
      ["asess", "x"],
      ["[COMMAND_UNKNOWN]", 'Did you mean "assess"?'],
    ],
    [["assess"], ["[ARGUMENT_MISSING]", "--period: ", "[OPTION_MISSING]"]],
    [
      ["assess", city, "--perod", "2021-03"],
      ['"--perod"', 'Did you mean "--period"?', "[OPTION_MISSING]"],
    ],
    [
      ["assess", city, "-x", "--period", "2021-03"],
      ["-x: ", "[OPTION_UNKNOWN]"],
    ],
    [
      ["assess", city, "two", "--period", "2021-03"],
      ["two: ", "[ARGUMENT_UNEXPECTED]"],
    ],
    [
      ["assess", city, "--period", "2021-13"],
      ["--period: ", "[PERIOD_INVALID]"],
    ],
    [
      ["assess", city, "--period", "--lang", "zh"],
      ["--period：".slice(0, 8), "[OPTION_INVALID]"],
    ],
    [
      ["assess", city, "--period", "2021", "--as-of", "soon"],
      ["--as-of: ", "[DATE_INVALID]"],
    ],
    [
      ["assess", city, "--period", "2021", "--known-at", "2021-02-30"],
      ["--known-at: ", "[DATE_INVALID]"],
    ],
    [
      ["assess", city, "--period", "2021-03", "--as-of", "2021-02-01"],
      ["--as-of: ", "[AS_OF_BEFORE_PERIOD]"],
    ],
    [
      ["assess", city, "--period", "2019"],
      ["--period: ", "[PERIOD_BEFORE_POLICY]"],
    ],
    [
      ["assess", city, "--period", "2021", "--format", "xml"],
      ["--format: ", "table, json, csv"],
    ],
    [
      ["assess", city, "--period", "2021", "--lang", "fr"],
      ["--lang: ", "en, zh"],
    ],
    [
      ["assess", city, "--period", "2021", "--fail-on-violation=yes"],
      ["--fail-on-violation: ", "[OPTION_INVALID]"],
    ],
    [
      ["assess", join(city, "none"), "--period", "2021-03"],
      [join(city, "none"), "[FOLDER_MISSING]"],
    ],
    [
      ["assess", city, "--period", "2021-03", "--policy", join(city, "no")],
      [join(city, "no"), "[FOLDER_MISSING]"],
    ],
    [
      ["assess", city, "--period", "2021-03", "--unit", "qinglam"],
      ["--unit qinglam: ", 'Did you mean "qinglan"?'],
    ],
  ];
  for (const [argv, parts] of wrong) {
    it(
      argv
        .slice(argv[1] === city ? 2 : 0)
        .join(" ")
        .replaceAll(city, "…") || "nothing",
      async () => {
        const { code, out, err } = await ran(argv);
        expect(code).toBe(2);
        expect(out).toBe("");
        for (const part of parts) expect(err).toContain(part);
      },
    );
  }

  it("in Chinese where that was chosen", async () => {
    const { err } = await ran(["assess", city, "--lang", "zh", "--perid", "2021"]);
    expect(err).toContain("没有选项“--perid”。是否应为“--period”？");
    expect(err).toContain("帮助：");
  });

  it("names missing files in their folder", async () => {
    const folder = folderWith({});
    const { code, err } = await ran(["assess", folder, "--period", "2021-03"]);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      `${folder}/units.json: The folder has no file "units.json". [FOLDER_LACKS_FILE]`,
      `${folder}/records.ndjson: The folder has no file "records.ndjson". [FOLDER_LACKS_FILE]`,
    ]);
  });

  it("tells why a unit that was asked for is unknown where it was set aside", async () => {
    const broken = [{ ...units[0], kinds: ["county", "parc"] }, ...units.slice(1)];
    const folder = folderWith({ ...cityFiles, "units.json": JSON.stringify(broken) });
    const { err } = await ran(["assess", folder, "--period", "2021-03", "--unit", "qinglan"]);
    expect(err).toContain("units.json units[0].kinds[1]: ");
  });
});

describe("help and version", () => {
  it("go to stdout", async () => {
    expect(await ran(["--version"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await ran(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Usage:") });
    expect((await ran(["assess", "--help"])).out).toContain("Examples:");
    expect((await ran(["assess", "--help", "--lang", "zh"])).out).toContain("示例：");
  });

  it("name every option of the command in both languages", async () => {
    for (const lang of ["en", "zh"]) {
      const { out } = await ran(["assess", "--help", "--lang", lang]);
      for (const name of [
        "period",
        "as-of",
        "known-at",
        "unit",
        "policy",
        "lang",
        "format",
        "fail-on-violation",
      ])
        expect(out).toContain(`--${name}`);
    }
  });
});

describe("exit codes of an assessment", () => {
  it("0 with violations, 1 only where asked for and one is listed", async () => {
    expect((await assessCity()).code).toBe(0);
    expect((await assessCity("--fail-on-violation")).code).toBe(1);
    expect((await assessCity("--fail-on-violation", "--unit", "drc")).code).toBe(0);
    expect((await assessCity("--fail-on-violation", "--unit", "drc", "--unit", "hegu")).code).toBe(1);
  });
});

describe("the tables", () => {
  it("begin with what must be known first", async () => {
    const { out, err } = await assessCity();
    const head = out.split("\n\n")[0] ?? "";
    expect(err).toBe("");
    expect(head).toMatch(/^Policy {2}.*version /);
    expect(head).toMatch(/Digest {2}[0-9a-f]{12}\n/);
    expect(head).toContain("As of   31 March 2021, the end of the period");
    expect(head).toMatch(/Status {2}(partial: \d+ of 19 measures loaded|complete)/);
    expect(head).not.toContain("Filed by");
    const given = (await assessCity("--as-of", "2021-04-02", "--known-at", "2021-04-10")).out;
    expect(given).toMatch(/As of {5}2 April 2021\n/);
    expect(given).toContain("Filed by  10 April 2021");
  });

  it("say the same in Chinese", async () => {
    const { out } = await assessCity("--lang", "zh", "--unit", "hegu");
    for (const part of [
      "截至",
      "排名",
      "问题清单",
      "整改时限",
      "待办事项",
      "评分表：鹤谷县（hegu）",
      "发布稿",
      "2021年3月",
    ])
      expect(out).toContain(part);
    expect(out).toContain("S33（江苏徐州，2017–2018）");
    expect(out).not.toMatch(/\{\w+\}|undefined|null/);
  });

  it("list units without a rank with the reason", async () => {
    const { out } = await assessCity();
    expect(out).toMatch(
      / {3}- {2}Development and Reform Commission .*it belongs to no ranking group\n {6}\(drc\)/,
    );
  });

  it("give a sheet for every unit that was asked for and nothing of the others", async () => {
    const { out } = await assessCity("--unit", "qinglan", "--unit", "drc");
    expect(out).toContain("Score sheet: Qinglan County (qinglan)");
    expect(out).toContain("Score sheet: Development and Reform Commission (drc)");
    expect(out).not.toContain("Hegu");
    expect(out).toMatch(/Rank {3}too little of its weight could be scored: 4 of 91/);
    expect(out).toMatch(/not scored:/);
    expect(out).toMatch(/January 2021 +2021-01-31 +done in time +2021-01-12 +1 {2}q1/);
  });

  it("name the rank, and the group with how many are ranked in it", async () => {
    const argv = ["assess", "fixtures/city", "--period", "2021-09", "--unit", "qinglan"];
    expect((await ran(argv)).out).toMatch(/Rank {3}5 of 7, Counties/);
  });

  const widest = async (columns?: number): Promise<number> => {
    const argv = ["assess", city, "--period", "2021-03", "--unit", "hegu"];
    const { out } = await ran(argv, columns === undefined ? {} : { columns });
    return Math.max(...out.split("\n").map((line) => line.length));
  };

  it("keep to 100 columns where there is no terminal", async () => {
    expect(await widest()).toBeLessThanOrEqual(100);
    expect(await widest()).toBeGreaterThan(80);
  });

  it("keep to the width of a terminal, also in the sentences below a sheet", async () => {
    expect(await widest(70)).toBeLessThanOrEqual(70);
  });

  it("are coloured on a terminal alone", async () => {
    expect((await assessCity()).out).not.toContain("\u001B");
    const argv = ["assess", city, "--period", "2021-03"];
    expect((await ran(argv, { columns: 80, colour: true })).out).toContain("\u001B[1m");
  });

  it("list set-aside records with the real line of the file", async () => {
    const folder = folderWith({ ...cityFiles, "records.ndjson": `\n${lines(records)}{oops}\n{"id":"x"}\n` });
    const { code, out } = await ran(["assess", folder, "--period", "2021-03"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Records set aside +2\b/);
    expect(out).toContain("records.ndjson:8:2: From here on this is not JSON. [DATA_NOT_JSON]");
    expect(out).toContain("records.ndjson:9 .kind: ");
    expect(out).not.toContain("oops");
    const csv = await ran(["assess", folder, "--period", "2021-03", "--format", "csv"]);
    expect(csv.err).toContain("records.ndjson:8:2: ");
    expect(csv.err).toContain("Records set aside: 2");
  });

  it("print nothing from the data that could steer a terminal", async () => {
    const evil = units.map((unit) => ({
      ...unit,
      name: `\u001B[2J\u001B]0;x\u0007\u202E=1+1\n${unit.id}\u009B`,
    }));
    const files = { ...cityFiles, "units.json": JSON.stringify(evil) };
    const odd = lines([...records, { kind: "regular-meeting", id: "\u001B[31m", "a\u0007b": 1 }]);
    const folder = folderWith({ ...files, "records.ndjson": odd });
    for (const format of ["table", "json", "csv"]) {
      const { out, err } = await ran([
        "assess",
        folder,
        "--period",
        "2021-03",
        "--unit",
        "hegu",
        "--format",
        format,
      ]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u);
    }
  });
});

describe("json and csv", () => {
  it("give the whole assessment, or some units' parts, as JSON", async () => {
    const { out, err } = await assessCity("--format", "json");
    const all = JSON.parse(out) as Assessment;
    expect(out.startsWith('{\n  "status"')).toBe(true);
    expect(err).toContain("As of: 31 March 2021, the end of the period");
    expect(all.units.map(({ id }) => id)).toEqual(["qinglan", "hegu", "drc"]);
    const one = JSON.parse((await assessCity("--format", "json", "--unit", "hegu")).out) as Assessment;
    expect(one.units).toEqual(all.units.slice(1, 2));
    expect(one.violations.every(({ unitId }) => unitId === "hegu")).toBe(true);
    expect(one.toDo.every(({ unitId }) => unitId === "hegu")).toBe(true);
    expect(one.intake).toEqual(all.intake);
  });

  it("give the ranking, or the lines of the sheets, as CSV in the chosen language", async () => {
    const ranking = (await assessCity("--format", "csv", "--lang", "zh")).out.split("\n");
    expect(ranking[0]).toMatch(/^unitId,rank,unit,group,total,block\.reserve,/);
    expect(ranking).toHaveLength(units.length + 2);
    expect(ranking[1]).toContain("青岚县");
    // What a total rests on would fill a page beside each: the lines of the sheet name their records.
    expect(ranking[0]?.split(",")).not.toContain("records");
    const sheet = (await assessCity("--format", "csv", "--unit", "hegu")).out;
    expect(sheet.split("\n")[0]?.split(",")).toContain("records");
    expect(sheet).toMatch(/^unitId,measureId,unit,measure,line,/);
    expect(sheet).toContain("A meeting every month");
    expect(sheet).not.toContain("qinglan");
  });

  it("make a formula in a cell harmless and leave negative numbers numbers", async () => {
    const named = units.map((unit) => ({ ...unit, name: '\t=HYPERLINK("x")' }));
    const absent = {
      kind: "meeting-attendance",
      id: "a1",
      unitId: "drc",
      on: "2021-01-08",
      meetingId: "q1",
      presence: "absent",
    };
    const files = { "units.json": JSON.stringify(named), "records.ndjson": lines([...records, absent]) };
    const argv = ["assess", folderWith(files), "--period", "2021-03", "--format", "csv", "--unit", "drc"];
    const { out } = await ran(argv);
    expect(out).toContain(`"'=HYPERLINK(""x"")"`);
    expect(out).toMatch(/,-5,/);
  });
});

describe("another policy", () => {
  const measure = "1-leadership/m03-regular-meeting.json";
  const total = async (...more: string[]): Promise<number | undefined> => {
    const { out } = await assessCity("--format", "json", "--unit", "hegu", ...more);
    return (JSON.parse(out) as Assessment).units[0]?.total;
  };

  it("with a changed figure changes the score", async () => {
    const wrongSum = rulesWith(measure, '"id": "held", "points": 50', '"id": "held", "points": 40');
    const faulty = await ran(["assess", city, "--period", "2021-03", "--policy", wrongSum]);
    expect(faulty.code).toBe(2);
    expect(faulty.err).toContain("[POINTS_SUM]");
    const same = rulesWith(measure, '"points": 50', '"points": 50.0');
    expect(await total("--policy", same)).toBe(await total());
    const stricter = rulesWith(measure, '"share": "held.rate"', '"share": "held.rate / 2"');
    expect(await total("--policy", stricter)).toBeLessThan((await total()) ?? 0);
  });

  it("that is faulty is refused with file, line and column of every fault", async () => {
    const policy = rulesWith(measure, '"share": "led.rate"', '"share": "lead.rate"');
    const { code, out, err } = await assessCity("--policy", `${policy}/`);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/m03-regular-meeting\.json:\d+:\d+ .*\[NAME_UNKNOWN\]/);
    expect(err).toContain(`${policy}/${measure}:`);
  });

  it("prints bonuses and findings that could not be decided", async () => {
    const title = '{ "en": "Early", "zh": "提前" }';
    const bonuses = `"bonuses": { "cap": 3, "lines": [{ "id": "early", "title": ${title}, "points": 2, "basis": "assumption" }] },`;
    const slow = `{ "code": "M03-SLOW", "when": { "fact": "timeProgress", "operator": "lessThan", "value": 0.1 }, "severity": "minor", "basis": "assumption", "message": ${title} },`;
    const file = "1-leadership/m03-regular-meeting.json";
    const rules = rulesWith(file, '{ "code": "M03-MISSED-2"', `${slow} { "code": "M03-MISSED-2"`);
    const path = join(rules, file);
    const at = readFileSync(path, "utf8").indexOf('"violations": [');
    writeFileSync(
      path,
      `${readFileSync(path, "utf8").slice(0, at)}${bonuses}${readFileSync(path, "utf8").slice(at)}`,
    );
    const january = await ran([
      "assess",
      folderWith(cityFiles),
      "--period",
      "2021-01",
      "--unit",
      "qinglan",
      "--policy",
      rules,
    ]);
    expect(january.out).toMatch(/Bonus: Early +1 × 2 = 2 +assumption/);
    expect(january.out).toMatch(/Bonuses given +2\.00 +at most 3/);
    expect(january.out).toContain("Violation M03-SLOW could not be decided: ");
    const zh = await ran([
      "assess",
      folderWith(cityFiles),
      "--period",
      "2021-01",
      "--unit",
      "qinglan",
      "--policy",
      rules,
      "--lang",
      "zh",
    ]);
    expect(zh.out).toMatch(/加分：提前/);
    expect(zh.out).toContain("问题M03-SLOW无法判定：");
  });

  it("holds totals at a ceiling, and the sheet says so", async () => {
    const rules = rulesWith("policy.json", '"totalCeiling": { "value": 105', '"totalCeiling": { "value": 50');
    const { out } = await assessCity("--policy", rules, "--unit", "qinglan");
    expect(out).toMatch(/^Total +50\.00, the most a total can be/m);
  });

  it("may weigh a measure otherwise for a kind of unit, also one that is not loaded", async () => {
    const rules = rulesWith(
      "policy.json",
      '"weight": { "value": 8, "basis": "assumption" }',
      '"weight": { "value": 8, "basis": "assumption" }, "weightFor": [{ "kinds": ["county"], "value": 8, "basis": "S33" }]',
    );
    rmSync(join(rules, "3-work", "m09-project-reserve.json"));
    const { out } = await assessCity("--policy", rules, "--unit", "qinglan");
    expect(out).toMatch(/^ *9 +Project reserve +8 +S33 /m);
  });

  it("and a faulty dataset are told together", async () => {
    const policy = rulesWith("policy.json", '"weight": { "value": 14', '"weight": { "value": 15');
    const { err } = await ran(["assess", folderWith({}), "--period", "2021-03", "--policy", policy]);
    expect(err).toContain("[WEIGHTS_SUM]");
    expect(err).toContain("[FOLDER_LACKS_FILE]");
  });
});

describe("progress", () => {
  it("is shown on a terminal and erased at the end, and nowhere else", async () => {
    const { err } = await ran(["assess", city, "--period", "2021-03"], { columns: 80 });
    expect(err).toContain(`Reading records: ${records.length} lines, 100 %`);
    expect(err.endsWith("\r\u001B[K")).toBe(true);
    expect((await assessCity()).err).toBe("");
  });
});
