import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPolicy, parsePolicy } from "../../src/index.js";
import { ruleFaultWords, ruleWarningWords } from "../../src/messages/rule-words.js";
import { changed, M03, ruleTexts } from "../support/rules.js";
import { brokenMeasures } from "./broken-measures.js";
import { brokenOthers } from "./broken-others.js";
import { doubtfulMeasures } from "./doubtful-measures.js";
import { expectedOf, findingsIn } from "./marked.js";

type Texts = Readonly<Record<string, string>>;

const texts = ruleTexts();
const { "policy.json": policy = "", ...withoutPolicy } = texts;
const { [M03]: meetings = "" } = texts;
/** The only measure is that of key projects. */
const onlyProjects = Object.fromEntries(
  Object.entries(texts).filter(([file]) => !/\/m\d\d-/.test(file) || file.includes("/m08-")),
);

/** What is wrong with a folder or with a file as a whole. */
const brokenWholes: readonly (readonly [what: string, given: Texts, findings: readonly string[]])[] = [
  ["a file is missing", withoutPolicy, ["policy.json:1:1 FILE_MISSING"]],
  ["a measure stands at the top", { ...texts, "m04.json": "{}" }, ["m04.json:1:1 FILE_UNEXPECTED"]],
  [
    "a file is too large",
    { ...texts, "calendar.json": " ".repeat(1_000_001) },
    ["calendar.json:1:1 FILE_TOO_LARGE"],
  ],
  [
    "a file is nested too deep",
    { ...texts, "policy.json": `\n${"[".repeat(65)}` },
    ["policy.json:2:65 NESTED_TOO_DEEP"],
  ],
  [
    "a file ends too soon",
    { ...texts, "policy.json": policy.trimEnd().slice(0, -1) },
    [`policy.json:${policy.split("\n").length - 2}:4 JSON_SYNTAX`],
  ],
  [
    "a measure stands in two files",
    { ...texts, "1-leadership/n03.json": meetings },
    ["1-leadership/n03.json:3:9 NAME_TAKEN"],
  ],
  [
    "no measure is for some kinds of unit",
    onlyProjects,
    ["element", "drc", "office"].map(
      (kind) =>
        `policy.json:${policy.split(`{ "id": "${kind}"`)[0]?.split("\n").length}:13 KIND_WITHOUT_MEASURE`,
    ),
  ],
];

const edits = [...brokenMeasures, ...brokenOthers, ...doubtfulMeasures].map((edit) => {
  const { texts: given, findings } = expectedOf(edit);
  return { what: edit[0], given, expected: findings, check: checkPolicy(given) };
});

describe("the checker says what is wrong and where", () => {
  it.each(edits.map((edit) => [edit.what, edit] as const))("%s", (_, { check, expected }) => {
    expect(findingsIn(check)).toEqual(expected);
  });

  it.each(brokenWholes)("%s", (_, given, findings) => {
    expect(findingsIn(checkPolicy(given))).toEqual(findings.toSorted());
  });
});

describe("the table", () => {
  const codesOf = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.split(" ")[1] ?? "");
  const expected = new Set([
    ...edits.flatMap((edit) => codesOf(edit.expected)),
    ...brokenWholes.flatMap(([, , findings]) => codesOf(findings)),
  ]);

  it("has a row for every code that a rule folder can give", () => {
    const codes = [...Object.keys(ruleFaultWords), ...Object.keys(ruleWarningWords)];
    expect(codes.filter((code) => !expected.has(code))).toEqual([]);
    expect([...expected].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("has a row for every code in the page on the rule language too", () => {
    const page = readFileSync("docs/rule-language.md", "utf8");
    const warned = Object.keys(ruleWarningWords);
    const rows = page.split("\n").filter((line) => /^\| `[A-Z]/.test(line));
    const said = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/[A-Z_]+/g)].map(([code]) => `${code}${row.split("|")[2]}`),
    );
    expect(said.toSorted()).toEqual(
      [
        ...Object.keys(ruleFaultWords).map((code) => `${code} fault `),
        ...warned.map((code) => `${code} warning `),
      ].toSorted(),
    );
  });

  it("keeps faults and warnings apart, and parsePolicy to the faults", () => {
    for (const { given, check } of edits) {
      const { faults, warnings } = check;
      expect(faults.filter(({ code }) => !Object.hasOwn(ruleFaultWords, code))).toEqual([]);
      expect(warnings.filter(({ code }) => !Object.hasOwn(ruleWarningWords, code))).toEqual([]);
      const reading = parsePolicy(given);
      expect([reading.ok, reading.ok ? 0 : reading.faults.length]).toEqual([
        faults.length === 0,
        faults.length,
      ]);
    }
  });

  it("has words in both languages in which no placeholder is left open", () => {
    for (const { check } of edits) {
      for (const { message } of [...check.faults, ...check.warnings]) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(`${message.en}${message.zh}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    }
  });
});

describe("the shipped rules", () => {
  it("give neither a fault nor a warning", () => {
    expect(checkPolicy(texts)).toEqual({ faults: [], warnings: [] });
  });
});

describe("a file that is broken in many places", () => {
  it("is told of all of them, in the order of the text, the doubtful ones of sound parts too", () => {
    const spoilt = [
      ['"by": "meetings"', '"by": "meetngs"'],
      ['"id": "minutes", "points": 10', '"id": "minutes", "points": "ten"'],
      ['"share": "led.rate"', '"share": "led.rate * 3"'],
      ['"zh": "{period}未召开工作例会。"', '"zh": "未召开工作例会。"'],
    ].reduce((so, [from = "", to = ""]) => changed(M03, from, to, so), texts);
    const { faults, warnings } = checkPolicy(spoilt);
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "NAME_UNKNOWN duties.held.by",
      "VALUE_INVALID profiles[0].indicators[2].points",
    ]);
    expect(warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "FIGURE_WITHOUT_BASIS profiles[0].indicators[1].share",
      "PLACEHOLDER_DIFFERS profiles[0].violations[0].message.zh",
    ]);
  });

  it("never throws, whatever is handed in", () => {
    for (const files of [null, undefined, 5, [], { "policy.json": 5 }, { "policy.json": null }]) {
      expect(checkPolicy(files as never).faults.length).toBeGreaterThan(0);
    }
  });
});
