import { beforeAll, describe, expect, it } from "vitest";
import { inMonths, interviewsOf, unitIn, year2021 } from "./year.js";

beforeAll(() => {
  year2021();
}, 120_000);

const after = (month: string, all: readonly string[]) => all.filter((one) => one > month);
const months = ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

describe("Yanbo, last of seven counties all year, and short of its target", () => {
  it("has the target of its projects of the year's plan", () => {
    // 56000 + 21000 + 34000 + 29000, of which 3/12 are due by the end of March; done 13909 + 6148 + 7854 + 1800.
    expect(unitIn("03", "yanbo").standing.ownTarget).toMatchObject({
      measureId: "m08-key-project-promotion",
      plan: 140000,
      byNow: 35000,
      actual: 29711,
      met: false,
    });
  });

  it("is called in March, the second notification, and one level up in April and May", () => {
    expect(inMonths(months, "yanbo", ({ last }) => last)).toEqual(months.map(() => true));
    expect(interviewsOf("yanbo", "T1").slice(0, 3)).toEqual(["03 1 letter", "04 2 deputy", "05 3 principal"]);
    // Six months back there are never more than six: the seventh step is the highest.
    expect(interviewsOf("yanbo", "T1").slice(3)).toEqual([
      ...["06 4 principal", "07 5 principal", "08 6 principal", "09 7 principal"],
      ...["10 7 principal", "11 7 principal", "12 7 principal"],
    ]);
    // (35000 − 29711)/35000 = 15.111…%.
    const [letter] = unitIn("03", "yanbo").standing.interviews;
    expect(letter?.facts[0]?.zh).toBe(
      "连续2期通报组内排名末位且未完成自身目标任务；本期在全组7个单位中列第7名，目标任务缺口15.11%。",
    );
  });

  it("is yellow from July on, when more than ten points are missing", () => {
    // June: (27952 + 10936 + 15470 + 3600 − 70000)/140000 = −8.6 points. July, with the report on its second project
    // still out: (33798 + 12397 + 15470 + 4200 − 81666.67)/140000 = −11.3; December: (100590 − 140000)/140000 = −28.15.
    const lights = inMonths(months, "yanbo", ({ light: { colour, watch, months: n } }) =>
      [colour, watch ? "watch" : "", n].join(" "),
    );
    expect(lights.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((n) => `green watch ${n}`));
    expect(lights.slice(5)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `yellow  ${n}`));
  });

  it("did not start its new project in March: yellow then, red and an interview three months after", () => {
    const start = (month: string) =>
      unitIn(month, "yanbo").standing.lights.find(
        ({ type, subject }) => type === "start" && subject === "p-yanbo-1",
      );
    expect(["03", "04", "05", "06"].map((month) => start(month)?.colour)).toEqual([
      ...["yellow", "yellow", "yellow", "red"],
    ]);
    expect([start("05")?.months, start("06")?.months]).toEqual([3, 1]);
    expect(interviewsOf("yanbo", "T3", "M08-START-3M")).toEqual(["06 1 deputy"]);
  });

  it("held no meeting in May and June", () => {
    expect(interviewsOf("yanbo", "T4", "M03-MISSED-2")).toEqual(["06 1 letter"]);
  });

  it("ends the year below 60", () => {
    const { total, standing } = unitIn("12", "yanbo");
    expect(total).toBeLessThan(60);
    expect(standing.grade?.id).toBe("unqualified");
    expect(interviewsOf("yanbo", "T6")).toEqual(["12 1 principal"]);
  });
});

describe("Water, whose industry invests too little", () => {
  it("is red from July on, below thirty points behind, and called from the first red light on", () => {
    // June: 76437/380000 − 6/12 = −29.885 points; July: 99950/380000 − 7/12 = −32.03.
    expect(inMonths(["06", "07"], "water", ({ light }) => light)).toEqual([
      { colour: "yellow", basis: "S13", months: 4 },
      { colour: "red", basis: "S13", months: 1 },
    ]);
    expect(interviewsOf("water", "T2").slice(0, 3)).toEqual([
      "07 1 deputy",
      "08 2 principal",
      "09 3 principal",
    ]);
    expect(unitIn("12", "water").standing.light.months).toBe(6);
  });

  it("is on the black list by its place, and last in no other month than April", () => {
    // Of eleven departments the last three; in February it is the fourth from the end.
    expect(inMonths(["02", "03", "12"], "water", ({ lists }) => lists)).toEqual([[], ["black"], ["black"]]);
    expect(months.filter((month) => unitIn(month, "water").standing.last)).toEqual(["04"]);
    expect(interviewsOf("water", "T1")).toEqual([]);
  });
});

describe("Beibo Park, where duties lapse and data are false", () => {
  it("is called for a leader in charge who did not study projects in June, July and August", () => {
    expect(interviewsOf("park-beibo", "T4", "M05-STUDY-MISSED-2")).toEqual(["07 1 letter", "08 2 deputy"]);
  });

  it("is called for a finding due on 8 October, on 7 November, for the second time in the half-year", () => {
    expect(interviewsOf("park-beibo", "T5").at(-1)).toBe("11 2 joint");
  });

  it("is called for a false signing decided on 28 October, and for what was decided in December", () => {
    expect(interviewsOf("park-beibo", "T6")).toEqual(["10 1 principal", "12 2 admonition"]);
    const { total = 0, standing } = unitIn("10", "park-beibo");
    expect(total).toBeGreaterThan(60);
    expect(standing.grade).toMatchObject({ id: "unqualified", instead: "qualified", because: "condition" });
    expect(standing.vetoes.map(({ id }) => id)).toEqual([
      "park-beibo:M14-FALSE:da-park-beibo-signing:-",
      "park-beibo:M18-FALSE:da-park-beibo-signing:-",
    ]);
  });
});

describe("Natural resources, first and last", () => {
  it("won 337 of the 550 that are due by November: red, and no longer in December", () => {
    // 112 + 100 + 125 of 600; (337 − 550)/600 = −35.5 points. With 113 more (450 − 600)/600 = −25.
    expect(unitIn("11", "natural-resources").standing.ownTarget).toMatchObject({ actual: 337, gap: -35.5 });
    const colours = inMonths(["10", "11", "12"], "natural-resources", ({ light }) => light.colour);
    expect(colours).toEqual(["yellow", "red", "yellow"]);
    expect(interviewsOf("natural-resources", "T2")).toEqual(["11 1 deputy"]);
  });

  it("is unqualified by a veto decided on 22 November, whatever its total", () => {
    const grades = inMonths(["10", "11", "12"], "natural-resources", ({ grade }) => grade?.id);
    expect(grades).toEqual(["qualified", "unqualified", "unqualified"]);
    const { total = 0, standing } = unitIn("12", "natural-resources");
    expect(total).toBeGreaterThan(60);
    expect(standing.grade).toMatchObject({ instead: "qualified", because: "condition", basis: "S75" });
    expect(interviewsOf("natural-resources", "T6")).toEqual(["11 1 principal"]);
  });
});

describe("Qinglan, exempt in July and August", () => {
  it("has grey lights, and its green ones go on in September", () => {
    const colours = inMonths(months, "qinglan", ({ light }) => `${light.colour} ${light.months}`);
    expect(colours.slice(4, 8)).toEqual(["green 5", "grey 1", "grey 2", "green 6"]);
    const ofAugust = unitIn("08", "qinglan").standing.lights.filter(({ type }) => type === "progress");
    expect(new Set(ofAugust.map(({ colour }) => colour))).toEqual(new Set(["grey"]));
  });

  it("keeps its rank and grade while it is exempt, and reaches no list by them", () => {
    expect(unitIn("08", "qinglan")).toMatchObject({ rank: 5, standing: { exempt: true, lists: [] } });
    // October: the target is exceeded, but of seven no more than three are on a list, and it has rank 5.
    expect(unitIn("10", "qinglan")).toMatchObject({
      rank: 5,
      standing: { ownTarget: { met: true }, lists: [] },
    });
    expect(unitIn("08", "qinglan").standing.grade?.id).toBe("good");
  });

  it("missed its target in July, which sets nothing off", () => {
    // 15863 of 7/12 of 29000.
    expect(unitIn("07", "qinglan").standing.ownTarget).toMatchObject({ actual: 15863, met: false });
    expect(unitIn("07", "qinglan").standing.held).toEqual([]);
  });
});

describe("Chengwan, with an accident in June that was decided on 9 July and filed on 12 July", () => {
  it("is unqualified from July's notification on: June's, of 10 July, does not know it", () => {
    const grades = inMonths(["06", "07", "12"], "chengwan", ({ grade }) => grade?.id);
    expect(grades).toEqual(["good", "unqualified", "unqualified"]);
  });
});

describe("those who assess", () => {
  it("E25: have sheets and totals, and no rank, grade, place or list", () => {
    for (const id of ["drc", "office"])
      for (const month of months) {
        const unit = unitIn(month, id);
        expect(unit.total).toBeGreaterThan(0);
        expect(unit).toMatchObject({ notRanked: "no-group" });
        expect(unit).not.toHaveProperty("rank");
        for (const part of ["grade", "last", "previousRank", "change"])
          expect(unit.standing).not.toHaveProperty(part);
        expect(unit.standing.lists).toEqual([]);
      }
  });
});

describe("the groups", () => {
  it("E20: Linji Park makes three of the parks in April; before that none of two is last", () => {
    const parks = ["park-hightech", "park-beibo", "park-linji"];
    expect(parks.slice(0, 2).map((id) => unitIn("03", id).standing.last)).toEqual([undefined, undefined]);
    expect(unitIn("03", "park-linji")).toMatchObject({ notRanked: "coverage" });
    expect(parks.map((id) => unitIn("04", id).standing.last)).toEqual([undefined, undefined, true]);
    expect(interviewsOf("park-linji", "T1")).toEqual(["05 1 letter"]);
    expect(after("05", months).filter((month) => unitIn(month, "park-linji").standing.last)).toEqual([]);
  });
});
