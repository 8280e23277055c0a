import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { clean, cleanJson } from "../../src/cli/printed/clean.js";
import { type Column, layPairs, layTable } from "../../src/cli/printed/table.js";
import { wrap } from "../../src/cli/printed/wrap.js";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly points: string;
}

const columns: readonly Column<Row>[] = [
  { head: "单位", cell: ({ name }) => name },
  { head: "Text", cell: ({ text }) => text },
  { head: "分值", cell: ({ points }) => points, align: "right" },
];

const rows: readonly Row[] = [
  {
    name: "青岚县",
    text: "截至2021年8月，已连续2个月未召开工作例会。请于“10月8日”前补开（须报备）。",
    points: "7.5",
  },
  { name: "Yunze High-tech Park", text: "No regular meeting was held in August 2021.", points: "100.00" },
  {
    name: "ｗide 😀👩‍👩‍👧 e\u0301",
    text: "d-park-hightech-2021-07-2-with-a-very-long-identifier",
    points: "",
  },
];

/** The text that stands in a range of columns; nothing where a character stands astride its edge. */
function columnText(line: string, from: number, to: number): string | undefined {
  let at = 0;
  let text = "";
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    const end = at + stringWidth(segment);
    if ((at < from && end > from) || (at < to && end > to)) return undefined;
    if (at >= from && end <= to) text += segment;
    at = end;
  }
  return text;
}

function columnRanges(rule: string): readonly (readonly [number, number])[] {
  return [...rule.matchAll(/-+/g)].map(({ index, 0: dashes }) => [index, index + dashes.length]);
}

describe("a table", () => {
  for (const width of [200, 100, 60, 40, 25, 12]) {
    it(`of ${width} columns keeps to its columns and loses nothing`, () => {
      const lines = layTable(columns, rows, width);
      const rule = lines.findIndex((line) => /^[- ]+$/.test(line));
      const ranges = columnRanges(lines[rule] ?? "");
      expect(ranges).toHaveLength(columns.length);
      const texts = ranges.map(() => "");
      for (const [l, line] of lines.entries()) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        ranges.forEach(([from, to], c) => {
          const text = columnText(line, from, to);
          expect(text, line).toBeDefined();
          if (l > rule) texts[c] += text ?? "";
        });
        ranges.slice(1).forEach(([from]) => {
          expect(columnText(line, from - 2, from)?.trim()).toBe("");
        });
      }
      const squeezed = (text: string): string => text.replaceAll(" ", "");
      expect(texts.map(squeezed)).toEqual(
        columns.map(({ cell }) => squeezed(rows.map((row) => clean(cell(row))).join(""))),
      );
    });
  }

  it("narrows the widest column and leaves short ones whole", () => {
    const lines = layTable(columns, rows.slice(0, 2), 60);
    expect(lines.some((line) => line.includes("Yunze High-tech Park"))).toBe(true);
  });

  it("aligns figures to the right and ends no line with spaces", () => {
    const lines = layTable(columns, rows, 120);
    expect(lines[2]).toMatch(/ 7\.5$/);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });

  it("colours a cell without moving the next", () => {
    const red = columns.map((column, c) =>
      c === 0 ? { ...column, style: (t: string) => `\u001B[31m${t}\u001B[39m` } : column,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are to be removed.
    const plain = layTable(red, rows, 60).map((line) => line.replace(/\u001B\[\d+m/g, ""));
    expect(plain).toEqual(layTable(columns, rows, 60));
  });

  it("has only its heads where there are no rows", () => {
    expect(layTable(columns, [], 60)).toEqual(["单位  Text  分值", "----  ----  ----"]);
  });

  it("sets names and texts one below the other", () => {
    const lines = layPairs(
      [
        ["截至", "a b"],
        ["Status", "一二三四五六七八九十一二三四五六七八九十"],
      ],
      30,
    );
    expect(lines).toEqual(["截至    a b", "Status  一二三四五六七八九十一", "        二三四五六七八九十"]);
  });
});

describe("wrapping", () => {
  it("keeps words, and Chinese punctuation with its character", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("补开例会。", 8)).toEqual(["补开例", "会。"]);
    expect(wrap("一二（三四）", 6)).toEqual(["一二", "（三", "四）"]);
  });

  it("gives one empty line for nothing", () => {
    expect(wrap("", 5)).toEqual([""]);
  });
});

describe("what could harm a terminal is removed", () => {
  const nasty: readonly (readonly [string, string])[] = [
    ["\u001B[31mred\u001B[0m", "red"],
    ["\u001B]0;title\u0007x", "x"],
    ["a\u0000b\u0008c\u007Fd\u009Be", "abc"],
    ["a\r\nb\tc\u2028d", "a b c d"],
    ["abc\u202Ecba\u2066x\u200F", "abccbax"],
    ["zero\u200Bwidth\uFEFF", "zerowidth"],
    ["half \uD83D", "half \uFFFD"],
    ["👩‍👧", "👩‍👧"],
  ];
  for (const [given, expected] of nasty) {
    it(JSON.stringify(given), () => {
      expect(clean(given).startsWith(expected)).toBe(true);
      expect(clean(given)).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    });
  }

  it("and in JSON written as escapes that mean the same", () => {
    const value = { name: "a\u001B[2Jb\u009Bc\u202Ed\u2028e\u{E0041}f\u007Fg", zh: "青岚县" };
    const json = cleanJson(JSON.stringify(value, null, 2));
    expect(json).not.toMatch(/[\u0080-\u009F\u007F\u2028]|\p{Cf}/u);
    expect(json).toContain("青岚县");
    expect(JSON.parse(json)).toEqual(value);
  });
});
