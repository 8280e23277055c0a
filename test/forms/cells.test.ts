import { describe, expect, it } from "vitest";
import { type CellContext, cellReader } from "../../src/forms/cell-reader.js";
import type { Given } from "../../src/forms/given.js";
import { unitNames } from "../../src/forms/unit-names.js";
import type { Field } from "../../src/records/kind.js";

const title = { en: "x", zh: "甲" };
const date: Field = { type: "date", when: "happened", title };
const plain = (
  type: "text" | "id" | "flag" | "month" | "period" | "count" | "days" | "money" | "share" | "points",
): Field => ({
  type,
  title,
});
const light: Field = {
  type: "enum",
  values: { red: { en: "red light", zh: "红灯" }, "not-yet": { en: "not yet", zh: "尚未" } },
  title,
};
const units = unitNames([
  {
    id: "qinglan",
    name: { en: "Qinglan County", zh: "青岚县" },
    changes: [{ on: "2021-05-01", name: "青岚区" }],
  },
  { id: "p1", name: "开发区" },
  { id: "p2", name: "开发区" },
  { id: "a,b", name: { en: "Parks, Roads", zh: "园林、道路处" } },
]);
const unit: Field = { type: "reference", to: "unit", title };

const sheet: CellContext = { system: 1900, isText: false, units };

/** The value of a cell and how it was read, or the code of its fault. */
function read(field: Field, cell: Given, context: CellContext = sheet): readonly unknown[] | string {
  const reading = cellReader(field, context)(cell);
  return "fault" in reading ? reading.fault : [reading.value, ...(reading.how ?? [])];
}

describe("dates", () => {
  it.each([
    "2021/9/5",
    "2021-9-5",
    "2021.9.5",
    "2021年9月5日",
    "2021 年 9 月 5 日",
    "20210905",
    "２０２１－０９－０５",
    " 2021-09-05 ",
  ])("are read as people type them: %s", (text) => {
    expect(read(date, text)).toEqual(["2021-09-05", "date-form"]);
  });

  it("are literal in one form alone", () => {
    expect(read(date, "2021-09-05")).toEqual(["2021-09-05"]);
    expect(read(date, "2021-09-05T16:00:00+08:00")).toEqual(["2021-09-05T16:00:00+08:00"]);
  });

  it("may have a time, which is one in China", () => {
    expect(read(date, "2021-9-5 16:00")).toEqual(["2021-09-05T16:00:00+08:00", "date-time"]);
    expect(read(date, "2021年9月5日 7:05:09")).toEqual(["2021-09-05T07:05:09+08:00", "date-time"]);
    expect(read(date, "2021-09-05 24:00")).toBe("DATE_NOT_THERE");
    expect(read(date, "2021-09-05 noon")).toBe("DATE_UNREADABLE");
  });

  it.each(["2021-02-29", "2021年2月30日", "20211301", "1899-12-31", "2021/13/1"])(
    "exist: %s does not",
    (text) => {
      expect(read(date, text)).toBe("DATE_NOT_THERE");
    },
  );

  it.each(["05/09/2021", "9/5/21", "21-9-5", "21年9月5日", "5.9.2021"])("are not guessed at: %s", (text) => {
    expect(read(date, text)).toBe("DATE_ORDER");
  });

  it.each(["next week", "2021-9", "9月5日", "2021-9/5", "2021", "二〇二一年九月五日"])(
    "are whole: %s is none",
    (text) => {
      expect(read(date, text)).toBe("DATE_UNREADABLE");
    },
  );

  // Worked out in a spreadsheet: 44444 is 5 September 2021, 61 is 1 March 1900.
  it("may be serial numbers of a spreadsheet, by the system of the workbook", () => {
    expect(read(date, 44444)).toEqual(["2021-09-05", "date-serial"]);
    expect(read(date, "44444", { ...sheet, isText: true })).toEqual(["2021-09-05", "date-serial"]);
    expect(read(date, 44444.75)).toEqual(["2021-09-05T18:00:00+08:00", "date-serial", "date-time"]);
    expect(read(date, 42982, { ...sheet, system: 1904 })).toEqual(["2021-09-05", "date-serial"]);
    expect(read(date, 20210905)).toEqual(["2021-09-05", "date-form"]);
    expect(read(date, 109939)).toEqual(["2200-12-31", "date-serial"]);
  });

  it("are no years or counts: a small number is no day", () => {
    for (const number of [0, 1, 59, 60, 61, 2021, 19_999, 109_940, -5])
      expect([number, read(date, number)]).toEqual([number, "DATE_UNREADABLE"]);
  });

  it("may be date cells, with a time or without", () => {
    expect(read(date, { day: "2021-09-05" })).toEqual(["2021-09-05", "date-cell"]);
    expect(read(date, { day: "2021-09-05", time: "16:30:00" })).toEqual([
      "2021-09-05T16:30:00+08:00",
      "date-cell",
      "date-time",
    ]);
    // A count that was formatted as a date; spreadsheets show a 29 February 1900, which never was.
    expect(read(date, { day: "1900-02-28" })).toBe("DATE_NOT_THERE");
    expect(read(date, { day: "1899-12-31", time: "12:00:00" })).toBe("DATE_NOT_THERE");
  });
});

describe("months and periods", () => {
  it.each(["2021-9", "2021/9", "2021.9", "2021年9月", "2021年09月份", "202109"])(
    "read %s as September",
    (text) => {
      expect(read(plain("month"), text)).toEqual(["2021-09", "month-form"]);
      expect(read(plain("period"), text)).toEqual(["2021-09", "period-form"]);
    },
  );

  it("take the month of a date, which is what a spreadsheet makes of one", () => {
    expect(read(plain("month"), { day: "2021-09-05" })).toEqual(["2021-09", "month-of-date"]);
    expect(read(plain("month"), "2021-9-30")).toEqual(["2021-09", "month-of-date"]);
    expect(read(plain("period"), { day: "2021-09-01" })).toEqual(["2021-09", "month-of-date"]);
    // Which period would a day in the middle of a month mean?
    expect(read(plain("period"), { day: "2021-09-05" })).toBe("PERIOD_UNREADABLE");
  });

  it.each([
    ["2021年三季度", "2021-Q3"],
    ["2021年第3季度", "2021-Q3"],
    ["2021年第三季度", "2021-Q3"],
    ["2021Q3", "2021-Q3"],
    ["2021年4季度", "2021-Q4"],
    ["2021上半年", "2021-H1"],
    ["2021年下半年", "2021-H2"],
    ["2021H2", "2021-H2"],
    ["2021年度", "2021"],
    ["2021年", "2021"],
    ["2021年全年", "2021"],
  ])("read %s as %s", (text, period) => {
    expect(read(plain("period"), text)).toEqual([period, "period-form"]);
  });

  it("are literal in one form alone", () => {
    for (const period of ["2021-09", "2021-Q3", "2021-H1", "2021"])
      expect(read(plain("period"), period)).toEqual([period]);
    expect(read(plain("period"), 2021)).toEqual(["2021", "period-form"]);
    expect(read(plain("month"), "2021-09")).toEqual(["2021-09"]);
  });

  it.each(["9月", "2021-13", "2021-Q5", "三季度", "2021年5季度", "2021 3"])(
    "have a year and exist: %s does not",
    (text) => {
      expect(read(plain("period"), text)).toBe("PERIOD_UNREADABLE");
      expect(read(plain("month"), text)).toBe("MONTH_UNREADABLE");
    },
  );
});

describe("numbers", () => {
  it("stand as they are, also as texts of a CSV file", () => {
    expect(read(plain("count"), 12)).toEqual([12]);
    expect(read(plain("count"), "12", { ...sheet, isText: true })).toEqual([12]);
    expect(read(plain("count"), "12")).toEqual([12, "number-of-text"]);
    expect(read(plain("points"), "-2.5")).toEqual([-2.5, "number-of-text"]);
    expect(read(plain("points"), "−2.5")).toEqual([-2.5, "number-of-text"]);
  });

  it("may have separators of thousands, in their places", () => {
    expect(read(plain("money"), "1,234,567.5")).toEqual([1234567.5, "number-separators", "number-of-text"]);
    expect(read(plain("money"), "1，234.5")).toEqual([
      1234.5,
      "number-separators",
      "wide-characters",
      "number-of-text",
    ]);
    for (const text of ["12,34", "1,2345", "1234,567", "1,23.5", ",123", "1,,234"])
      expect([text, read(plain("money"), text)]).toEqual([
        text,
        text.startsWith(",") ? "NUMBER_UNREADABLE" : "NUMBER_SEPARATORS",
      ]);
  });

  it("may be in full-width digits", () => {
    expect(read(plain("count"), "１２")).toEqual([12, "wide-characters", "number-of-text"]);
  });

  it("may say their unit, and amounts are converted exactly", () => {
    expect(read(plain("days"), "2.5天")).toEqual([2.5, "number-unit"]);
    expect(read(plain("points"), "3分")).toEqual([3, "number-unit"]);
    expect(read(plain("count"), "3 次")).toEqual([3, "number-unit"]);
    expect(read(plain("money"), "1,234元")).toEqual([0.1234, "number-separators", "money-yuan"]);
    expect(read(plain("money"), "3.3亿元")).toEqual([33000, "money-yi"]);
    expect(read(plain("money"), "1.1亿")).toEqual([11000, "money-yi"]);
    expect(read(plain("money"), "500万元")).toEqual([500, "money-wan"]);
    expect(read(plain("money"), "-7 元")).toEqual([-0.0007, "money-yuan"]);
  });

  it("take no unit that is not theirs", () => {
    for (const [type, text] of [
      ["count", "3万元"],
      ["money", "3美元"],
      ["days", "3周"],
      ["points", "3%"],
    ] as const)
      expect([text, read(plain(type), text)]).toEqual([text, "NUMBER_UNIT"]);
  });

  it.each(["", "1e3", "abc", "约3", "¥3", "(3)", "3-5", "1 234"])("are numbers: %o is none", (text) => {
    expect(["NUMBER_UNREADABLE", "NUMBER_UNIT"]).toContain(read(plain("money"), text));
  });

  it("have no more digits than a number keeps", () => {
    expect(read(plain("money"), "123456789.1234567")).toBe("NUMBER_ROUNDED");
    expect(read(plain("count"), "0000000000000000012")).toEqual([12, "number-of-text"]);
  });
});

describe("shares", () => {
  it("run from 0 to 1 or have a percent sign", () => {
    expect(read(plain("share"), 0.855)).toEqual([0.855]);
    expect(read(plain("share"), "85.5%")).toEqual([0.855, "share-percent"]);
    expect(read(plain("share"), "85％")).toEqual([0.85, "wide-characters", "share-percent"]);
    expect(read(plain("share"), "33.3333%")).toEqual([0.333333, "share-percent"]);
    expect(read(plain("share"), 1)).toEqual([1]);
  });

  it("are not guessed at: 85 may be 85% or a slip", () => {
    expect(read(plain("share"), 85)).toBe("SHARE_BARE");
    expect(read(plain("share"), "85")).toBe("SHARE_BARE");
    expect(read(plain("share"), "八成")).toBe("SHARE_UNREADABLE");
    expect(read(plain("share"), "85分")).toBe("SHARE_UNREADABLE");
  });
});

describe("flags, choices and texts", () => {
  it("read yes and no as they are ticked", () => {
    for (const word of ["是", "yes", "YES", "有", "√", "1", 1])
      expect(read(plain("flag"), word)).toEqual([true, "flag-of-word"]);
    for (const word of ["否", "no", "无", "×", "0", 0])
      expect(read(plain("flag"), word)).toEqual([false, "flag-of-word"]);
    expect([read(plain("flag"), true), read(plain("flag"), "FALSE")]).toEqual([[true], [false]]);
    for (const word of ["maybe", "2", "是否"]) expect(read(plain("flag"), word)).toBe("FLAG_UNREADABLE");
  });

  it("read a choice by its code or its word, and name the nearest", () => {
    expect(read(light, "red")).toEqual(["red"]);
    for (const word of ["红灯", "Red  Light", "红灯 / red light", "RED"])
      expect(read(light, word)).toEqual(["red", "choice-of-word"]);
    expect(cellReader(light, sheet)("红登")).toMatchObject({ fault: "CHOICE_UNKNOWN", nearest: "红灯" });
    for (const word of ["constructor", "__proto__", "toString", ""])
      expect(read(light, word)).toBe("CHOICE_UNKNOWN");
  });

  it("keep texts, but for the spaces around them", () => {
    expect(read(plain("text"), "云项促办函〔2021〕7号")).toEqual(["云项促办函〔2021〕7号"]);
    expect(read(plain("text"), " a\nb\u3000")).toEqual(["a\nb", "trimmed"]);
    expect(read(plain("text"), "=HYPERLINK(1)")).toEqual(["=HYPERLINK(1)"]);
    expect(read(plain("text"), "a\u202Eb")).toEqual(["a\u202Eb", "unseen-characters"]);
    expect(read(plain("text"), 12)).toEqual(["12", "text-of-number"]);
    expect(read(plain("id"), 110101199003070000)).toBe("NUMBER_ROUNDED");
    expect(read(plain("text"), { day: "2021-09-05" })).toEqual(["2021-09-05", "text-of-date"]);
    expect(read(plain("text"), true)).toEqual(["TRUE", "text-of-flag"]);
  });

  it("read no error and no formula without a result", () => {
    for (const field of [plain("text"), plain("count"), date, unit]) {
      expect(read(field, { broken: "error" })).toBe("CELL_ERROR");
      expect(read(field, { broken: "formula" })).toBe("FORMULA_WITHOUT_RESULT");
    }
  });
});

describe("units and lists", () => {
  const listOf = (of: Extract<Field, { type: "list" }>["of"]): Field => ({ type: "list", of, title });

  it("know a unit by its id and by every name that it has or had", () => {
    expect(read(unit, "qinglan")).toEqual(["qinglan"]);
    for (const name of ["青岚县", "青岚区", "QINGLAN county", "青岚 县"])
      expect(read(unit, name)).toEqual(["qinglan", "unit-of-name"]);
    expect(read(unit, "开发区")).toBe("UNIT_AMBIGUOUS");
    expect(cellReader(unit, sheet)("青岗县")).toMatchObject({ fault: "UNIT_UNKNOWN", nearest: "青岚县" });
  });

  it("leave ids as they are where no units are known", () => {
    expect(read(unit, "青岚县", { ...sheet, units: undefined })).toEqual(["青岚县"]);
  });

  it("part lists at semicolons and breaks, and at commas where no name holds one", () => {
    const texts = listOf({ type: "text" });
    expect(read(texts, "a；b;c\nd")).toEqual([["a", "b", "c", "d"], "list-of-text"]);
    expect(read(texts, "a，b、c")).toEqual([["a，b、c"]]);
    expect(read(listOf({ type: "id" }), "p-1，p-2、p-3")).toEqual([["p-1", "p-2", "p-3"], "list-of-text"]);
    expect(read(listOf({ type: "reference", to: "unit" }), "青岚县、p1")).toEqual([
      ["qinglan", "p1"],
      "list-of-text",
      "unit-of-name",
    ]);
    expect(read(listOf({ type: "reference", to: "unit" }), "园林、道路处；p1")).toEqual([
      ["a,b", "p1"],
      "list-of-text",
      "unit-of-name",
    ]);
    expect(read(listOf({ type: "reference", to: "unit" }), "青岚县、某县")).toBe("UNIT_UNKNOWN");
    expect(read(listOf({ type: "text" }), "（空）")).toEqual([[]]);
  });
});
