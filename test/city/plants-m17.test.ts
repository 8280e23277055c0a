import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../src/index.js";
import { measureAlone } from "./alone.js";
import { findingsOf, instanceOf, lineOf, listed, measureOf, september, unitOf, year } from "./sheets.js";

// What is planted on interviews (scripts/city/planted-supervision.ts): that each situation shows what it is meant to.

const at = (unitId: string, asOf: string) => measureAlone(unitId, 17, asOf);
const standingAt = (unitId: string, asOf: string) => at(unitId, asOf).lines[0]?.earned;
const standing = (unitId: string, options: AssessOptions) => lineOf(unitId, 17, "standing", options)?.earned;

describe("interviews", () => {
  it("a letter costs ten points, and half of them comes back on the day on which its follow-up is accepted", () => {
    expect(standingAt("yueting", "2021-07-13")).toBe(80);
    expect(standingAt("yueting", "2021-08-09")).toBe(70);
    expect(standingAt("yueting", "2021-08-10")).toBe(75);
  });

  it("one held in place of another to which nobody came costs instead of that", () => {
    expect(standingAt("yanbo", "2021-05-19")).toBe(55);
    expect(standingAt("yanbo", "2021-05-20")).toBe(40);
    // Nothing is asked after the one to which nobody came.
    expect(listed(at("yanbo", "2021-05-20").violations)).toEqual(["M17-NOSHOW iv-yanbo-1 2021-05-08 final"]);
  });

  it("one for the same cause two months later is a repeated one", () => {
    expect(findingsOf("yanbo", 17, september, "M17-REPEAT")).toEqual([
      "M17-REPEAT iv-yanbo-3 2021-07-15 final",
    ]);
  });

  it("one that answers three triggers costs once", () => {
    expect(standingAt("natural-resources", "2021-08-12")).toBe(40);
    expect(standing("natural-resources", september)).toBe(60);
    const held = ["1", "2", "3"].map(
      (n) =>
        instanceOf("office", 17, "interviewed", { subject: `it-natural-resources-${n}` }, september)
          ?.completedOn,
    );
    expect(held).toEqual(["2021-08-12", "2021-08-12", "2021-08-12"]);
  });

  it("an approved deputy stands in; follow-up closed in time gives back half, accepted a week later", () => {
    expect(findingsOf("park-beibo", 17, september)).toEqual([]);
    expect(standingAt("park-beibo", "2021-07-15")).toBe(55);
    expect(standingAt("park-beibo", "2021-07-16")).toBe(67.5);
  });

  it("follow-up closed too late gives nothing back", () => {
    expect(lineOf("housing", 17, "follow", september)?.exactShare).toBe("1/2");
    expect(standing("housing", year)).toBe(55);
  });
});

describe("the office", () => {
  it("held one interview on the thirteenth working day, and issued its minutes on the seventh", () => {
    expect(instanceOf("office", 17, "interviewed", { subject: "it-housing-1" }, september)).toMatchObject({
      due: "2021-08-02",
      state: "missed",
      completedOn: "2021-08-05",
    });
    expect(instanceOf("office", 17, "minuted", { subject: "iv-housing-1" }, september)).toMatchObject({
      due: "2021-08-12",
      state: "missed",
      completedOn: "2021-08-16",
    });
  });

  it("has the interview of December still to hold", () => {
    expect(measureOf("office", 17, year).toDo).toContainEqual(
      expect.objectContaining({
        duty: "interviewed",
        subject: "it-park-beibo-2",
        due: "2022-01-06",
        state: "due",
      }),
    );
  });
});

describe("the units of the city", () => {
  it("who was never interviewed has all the points", () => {
    for (const id of [
      "songlan",
      "agriculture",
      "culture-tourism",
      "finance",
      "financial-work",
      "soe-transport",
    ])
      expect([id, measureOf(id, 17, year).score]).toEqual([id, 100]);
  });

  it("supervision and interviews are for all but the Development and Reform Commission", () => {
    expect(unitOf("drc", year).measures.map(({ number }) => number)).not.toContain(16);
    expect(unitOf("drc", year).measures.map(({ number }) => number)).not.toContain(17);
  });
});
