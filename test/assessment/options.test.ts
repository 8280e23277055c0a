import { describe, expect, it } from "vitest";
import { assess, compilePolicy, type Fault, toRows } from "../../src/index.js";
import { assessorFor } from "../support/city.js";
import { changed } from "../support/rules.js";

const city = { units: [], records: [] };
const faultsOf = (options: unknown): readonly (readonly [string, string, string | undefined])[] => {
  try {
    assess(city, options as never);
  } catch (error) {
    const { code, faults } = error as { code: string; faults: readonly Fault[] };
    expect(code).toBe("NINETEEN_MEASURES_FAULTS");
    return faults.map(({ code: own, path, nearest }) => [own, path, nearest]);
  }
  return [];
};

describe("options", () => {
  it.each([
    [
      {},
      [
        ["KEY_MISSING", "options.period"],
        ["KEY_MISSING", "options.asOf"],
      ],
    ],
    [
      { period: "2021-13", asOf: "2021-02-30" },
      [
        ["PERIOD_INVALID", "options.period"],
        ["DATE_INVALID", "options.asOf"],
      ],
    ],
    [{ period: 2021, asOf: "2021-12-31" }, [["VALUE_INVALID", "options.period"]]],
    [{ period: "2021-09", asOf: "2021-08-31" }, [["AS_OF_BEFORE_PERIOD", "options.asOf"]]],
    [{ period: "2020-07", asOf: "2020-07-31" }, [["PERIOD_BEFORE_POLICY", "options.period"]]],
    [{ period: "2021", asOf: "2021-12-31", knownAt: "soon" }, [["DATE_INVALID", "options.knownAt"]]],
    [{ period: "2021", asOf: "2021-12-31", detail: "all" }, [["VALUE_INVALID", "options.detail"]]],
    [{ period: "2021", asOf: "2021-12-31", strict: "yes" }, [["VALUE_INVALID", "options.strict"]]],
  ])("%j is refused with every fault", (options, expected) => {
    expect(faultsOf(options).map(([code, path]) => [code, path])).toEqual(expected);
  });

  it("may ask for the first day of a period, and for a period that ends on the day the policy takes effect", () => {
    expect(faultsOf({ period: "2021-09", asOf: "2021-09-01" })).toEqual([]);
    const late = assessorFor(
      changed(
        "policy.json",
        '"effectiveFrom": { "value": "2020-08-06"',
        '"effectiveFrom": { "value": "2020-08-31"',
      ),
    );
    expect(late.assess(city, { period: "2020-08", asOf: "2020-08-31" }).period).toBe("2020-08");
  });

  it("refuses an assessor, a table or a policy that is none", () => {
    expect(faultsOf({ period: "2021", asOf: "2021-12-31", assessor: {} })).toEqual([
      ["VALUE_INVALID", "options.assessor", undefined],
    ]);
    const assessment = assess(city, { period: "2021", asOf: "2021-12-31" });
    for (const table of ["bogus", "constructor", undefined]) {
      expect(() => toRows(assessment, table as never)).toThrow("VALUE_INVALID");
    }
    expect(() => compilePolicy({ policy: {} } as never)).toThrow(
      "The policy lacks: sources, calendar, kinds, measures",
    );
  });

  it("names the nearest option", () => {
    expect(faultsOf({ period: "2021", asOf: "2021-12-31", knowAt: "2021-12-31" })).toEqual([
      ["KEY_UNKNOWN", "options.knowAt", "knownAt"],
    ]);
  });

  it.each([null, undefined, "2021", 5])("refuses %j", (options) => {
    expect(faultsOf(options).length).toBeGreaterThan(0);
  });

  it("refuses a dataset without lists but not with a crash", () => {
    const assessment = assess({} as never, { period: "2021", asOf: "2021-12-31" });
    expect(assessment.intake.faults.map(({ code, path }) => [code, path])).toEqual([
      ["LIST_EXPECTED", "units"],
      ["LIST_EXPECTED", "records"],
    ]);
    expect(assess(null as never, { period: "2021", asOf: "2021-12-31" }).intake.faults).toMatchObject([
      { code: "LIST_EXPECTED" },
      {},
    ]);
  });

  it("says where the calendar does not know the holidays", () => {
    expect(assess(city, { period: "2031", asOf: "2031-12-31" }).warnings.map(({ code }) => code)).toEqual([
      "CALENDAR_YEAR_UNKNOWN",
    ]);
    expect(assess(city, { period: "2021", asOf: "2021-12-31" }).warnings).toEqual([]);
  });
});
