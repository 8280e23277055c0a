import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PolicyCheck } from "../../src/index.js";
import { ran, rulesWith } from "./folders.js";

const M03 = "1-leadership/m03-regular-meeting.json";
/** The line of the rule file that is changed here. */
const LINE = readFileSync(`rules/${M03}`, "utf8").split('"share": "led.rate"')[0]?.split("\n").length ?? 0;
const doubtful = rulesWith(M03, '"share": "led.rate"', '"share": "led.rate / 4"');
const faulty = rulesWith(M03, '"share": "led.rate"', '"share": "lad.rate / 4"');
const sound = rulesWith(M03, '"share": "led.rate"', '"share": "led.rate"');

describe("check", () => {
  it("takes the folder rules where none is named, and finds nothing wrong there", async () => {
    expect(await ran(["check"])).toEqual({ code: 0, out: "Faults: 0. Warnings: 0.\n", err: "" });
    expect(await ran(["check", sound, "--strict"])).toMatchObject({ code: 0 });
  });

  it("prints each finding on a line, by file and place, and then how many there are", async () => {
    writeFileSync(join(faulty, "m99.json"), "{}");
    const { code, out, err } = await ran(["check", `${faulty}/`]);
    expect([code, err]).toEqual([2, ""]);
    expect(out.split("\n")).toEqual([
      `${faulty}/${M03}:${LINE}:50 fault There is no fact or parameter "lad.rate". Did you mean "led.rate"? [NAME_UNKNOWN]`,
      `${faulty}/m99.json:1:1 fault Nothing reads this file here: a measure stands in a folder of its aspect. [FILE_UNEXPECTED]`,
      "Faults: 2. Warnings: 0.",
      "",
    ]);
  });

  it("sorts faults and warnings together", async () => {
    const folder = rulesWith(M03, '"share": "led.rate"', '"share": "4 * led.rate", "fullAt": "held.rates"');
    const { out } = await ran(["check", folder]);
    expect(
      out.split("\n").map((line) =>
        line
          .replace(/^.*json:/, "")
          .split(" ")
          .slice(0, 2)
          .join(" "),
      ),
    ).toEqual([`${LINE}:50 warning`, `${LINE}:76 fault`, "Faults: 1.", ""]);
  });

  it("ends with 1 for a warning only where that is asked for", async () => {
    const { code, out } = await ran(["check", doubtful]);
    expect(code).toBe(0);
    expect(out).toContain(`${doubtful}/${M03}:${LINE}:61 warning The figure 4 stands here without a basis.`);
    expect(out).toMatch(/\[FIGURE_WITHOUT_BASIS\]\nFaults: 0\. Warnings: 1\.\n$/);
    expect((await ran(["check", doubtful, "--strict"])).code).toBe(1);
    expect((await ran(["check", faulty, "--strict"])).code).toBe(2);
  });

  it("speaks Chinese", async () => {
    const { out } = await ran(["check", doubtful, "--lang", "zh"]);
    expect(out).toMatch(
      new RegExp(
        `:${LINE}:61 疑点 数值4在此未注明依据。.* \\[FIGURE_WITHOUT_BASIS\\]\n差错0项，疑点1项。\n$`,
      ),
    );
    expect((await ran(["check", faulty, "--lang", "zh"])).out).toContain(" 差错 没有名为“lad.rate”的");
  });

  it("gives the same as JSON", async () => {
    const { code, out } = await ran(["check", doubtful, "--format", "json", "--strict"]);
    const { faults, warnings } = JSON.parse(out) as PolicyCheck;
    expect([code, faults]).toEqual([1, []]);
    expect(warnings).toMatchObject([
      { code: "FIGURE_WITHOUT_BASIS", file: `${doubtful}/${M03}`, line: LINE, column: 61 },
    ]);
    expect((await ran(["check", faulty, "--format", "json"])).code).toBe(2);
  });

  it("tells of files that cannot be read beside all others", async () => {
    const folder = rulesWith(M03, '"share": "led.rate"', '"share": "lad.rate"');
    writeFileSync(join(folder, "sources.json"), new Uint8Array([0xff]));
    const { code, out } = await ran(["check", folder]);
    expect(code).toBe(2);
    expect(out).toContain("[NAME_UNKNOWN]");
    expect(out).toContain(`${folder}/sources.json:1:1 fault The text is not UTF-8`);
    expect(out).not.toContain("[FILE_MISSING]");
  });

  it("prints nothing from the files that could steer a terminal", async () => {
    const folder = rulesWith(M03, '"by": "meetings"', '"by": "meetings", "\\u001b[2J\\u202e": 1');
    for (const format of ["text", "json"]) {
      const { out } = await ran(["check", folder, "--format", format]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u);
      expect(out).toContain("KEY_UNKNOWN");
    }
  });
});

describe("what is asked wrongly of check", () => {
  it.each([
    [["check", "none"], "none: There is no such folder. [FOLDER_MISSING]"],
    [["check", "--stric"], 'Did you mean "--strict"?'],
    [["check", "--period", "2021"], "--period: There is no option"],
    [["check", "--format", "table"], "text, json"],
    [["check", "rules", "more"], "more: Nothing was expected here"],
    [["check", "--strict=yes"], "[OPTION_INVALID]"],
    [["chek"], 'Did you mean "check"?'],
    [["assess", "x", "--period", "2021", "--strict"], '--strict: There is no option "--strict".'],
  ])("%j", async (argv, said) => {
    const { code, out, err } = await ran(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});

describe("the help of check", () => {
  it.each(["en", "zh"])("names every option, in %s", async (lang) => {
    const { code, out } = await ran(["check", "--help", "--lang", lang]);
    expect(code).toBe(0);
    for (const part of ["check [", "--strict", "--lang", "--format text|json", "--help"])
      expect(out).toContain(part);
    expect((await ran(["--help", "--lang", lang])).out).toContain("check [");
  });
});
