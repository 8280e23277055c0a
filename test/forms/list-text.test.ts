import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listMembers, listText } from "../../src/forms/list-text.js";

describe("listText", () => {
  it("is what people write, and quotes only what would be parted", () => {
    expect(listText(["qinglan", "hegu"])).toBe("qinglan；hegu");
    expect(listText(["道路、管网", 'say "x"', '"quoted"'])).toBe('"道路、管网"；say "x"；"""quoted"""');
  });

  it("is read again as it was, whatever the members hold", () => {
    const member = fc
      .string({
        unit: fc.constantFrom("a", "甲", " ", '"', ";", "；", "、", "\n", ",", "（空）"),
        minLength: 1,
      })
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(member), (members) => {
        expect(listMembers(listText(members))).toEqual(members);
      }),
    );
  });
});

describe("listMembers", () => {
  it("parts by any of the separators that people use, and passes over empty members", () => {
    expect(listMembers(" qinglan; hegu；songlan、 fenglu\nyanbo；")).toEqual([
      "qinglan",
      "hegu",
      "songlan",
      "fenglu",
      "yanbo",
    ]);
    expect(listMembers("")).toEqual([]);
  });

  it("knows a list without members from one whose member looks like that", () => {
    expect(listText([])).toBe("（空）");
    expect(listMembers("（空）")).toEqual([]);
    expect(listMembers(listText(["（空）"]))).toEqual(["（空）"]);
  });

  it("takes a quotation mark within a text as it stands", () => {
    expect(listMembers('the "new" road; "open')).toEqual(['the "new" road', '"open']);
  });
});
