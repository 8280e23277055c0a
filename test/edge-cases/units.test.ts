import { describe, expect, it } from "vitest";
import { assessSmall, meeting } from "../support/city.js";
import { assessMini } from "../support/mini-policy.js";

const lineIds = (units: readonly object[], period: string, asOf: string) =>
  assessSmall({ units, records: [] }, { period, asOf }).units.map(({ measures }) =>
    measures[0]?.lines.map(({ id }) => id),
  );
// Measure 3 has one sheet for those that hold the meeting and one for those that attend it.
const holding = ["held", "chair", "minutes", "decisions"];
const attending = ["attend", "decisions"];

describe("units that are not what they were, or more than one thing", () => {
  it("E20: a unit changes its ranking group with the next year, not in the middle of one", () => {
    const park = { id: "a", name: "A", kinds: ["park"] };
    const group = (on: string, period: string, asOf: string, from?: string) => {
      const unit = { ...park, ...(from === undefined ? {} : { from }), changes: [{ on, kinds: ["county"] }] };
      return assessSmall({ units: [unit], records: [] }, { period, asOf }).units[0]?.group;
    };
    expect(group("2021-07-01", "2021", "2021-12-31")).toBe("G2");
    expect(group("2021-07-01", "2021", "2022-01-31")).toBe("G2");
    expect(group("2021-07-01", "2022-01", "2022-01-31")).toBe("G1");
    expect(group("2022-01-01", "2022-01", "2022-01-31")).toBe("G1");
    expect(group("2022-01-02", "2022-12", "2022-12-31")).toBe("G2");
    // A unit that begins in the middle of a year begins as what it is then.
    expect(group("2021-07-01", "2021", "2021-12-31", "2021-07-01")).toBe("G1");
    expect(group("2021-07-01", "2021", "2021-12-31", "2021-06-30")).toBe("G2");
  });

  it("E20: so does it with the sheet that it is assessed by", () => {
    const unit = {
      id: "a",
      name: "A",
      kinds: ["industry"],
      changes: [{ on: "2021-02-01", kinds: ["park"] }],
    };
    expect(lineIds([unit], "2021", "2021-12-31")).toEqual([attending]);
    expect(lineIds([unit], "2022-01", "2022-01-31")).toEqual([holding]);
    // In whatever order its changes are told: it was a company for two months.
    const changes = [
      { on: "2021-04-01", kinds: ["park"] },
      { on: "2021-02-01", kinds: ["soe"] },
    ];
    expect(lineIds([{ ...unit, changes }], "2022-01", "2022-01-31")).toEqual([holding]);
  });

  it("E24: a unit that is renamed keeps its records, and findings name it as it is called then", () => {
    const words = { en: "{unit} did not report in {period}.", zh: "{unit}{period}未报告。" };
    const measure = {
      duties: { report: { every: "month", by: "events" } },
      indicators: [{ id: "all", points: 100, share: "report.rate" }],
      violations: [{ code: "M-MISSED", duty: "report", message: words }],
    };
    const changes = [{ on: "2021-07-01", name: { en: "East Park", zh: "东园区" } }];
    const units = [{ id: "a", name: { en: "Old Park", zh: "老园区" }, kinds: ["county"], changes }];
    const months = ["01", "02", "03", "04", "05", "07"].map((month) => ({ on: `2021-${month}-15` }));
    const found = (period: string, asOf: string) => {
      const assessment = assessMini(measure, months, { period, asOf }, { units });
      return [
        assessment.units[0]?.total,
        ...assessment.violations.map(({ id, message }) => [id, message.zh]),
      ];
    };
    // Five of six months, then six of seven: 83.33 and 85.71.
    expect(found("2021-06", "2021-06-30")).toEqual([
      83.33,
      ["a:M-MISSED:-:2021-06", "老园区2021年6月未报告。"],
    ]);
    expect(found("2021-07", "2021-07-31")).toEqual([
      85.71,
      ["a:M-MISSED:-:2021-06", "东园区2021年6月未报告。"],
    ]);
  });

  it("E31: a unit of several kinds is assessed by the first sheet that names any of them", () => {
    const unit = (kinds: readonly string[]) => ({ id: kinds.join("-"), name: "A", kinds });
    const units = [
      ["industry", "county"],
      ["county", "industry"],
      ["element", "soe"],
      ["drc", "office"],
    ].map(unit);
    expect(lineIds(units, "2021-03", "2021-03-31")).toEqual([holding, holding, attending, holding]);
  });

  it("E31: and its demand has the basis of its own first kind that the sheet names", () => {
    const bases = (kinds: readonly string[]) => {
      const units = [{ id: "a", name: "A", kinds }];
      const assessment = assessSmall(
        { units, records: [meeting("2021-01-12")] },
        { period: "2021-01", asOf: "2021-01-31" },
      );
      return assessment.units[0]?.measures[0]?.lines[0]?.basis.unit;
    };
    expect(bases(["industry", "office", "county"])).toBe("article");
    expect(bases(["county", "office"])).toBe("assumption");
  });
});
