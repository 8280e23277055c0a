import { describe, expect, it } from "vitest";
import { assessSmall, decision, instances, meeting } from "../support/city.js";

const options = { period: "2021-03", asOf: "2021-03-31" } as const;
const codes = (records: readonly object[], more: object = {}) => {
  const { intake } = assessSmall({ records, ...more }, options);
  return { ...intake, faults: intake.faults.map(({ code, path, record }) => [code, path, record]) };
};

describe("records at fault", () => {
  it("reports every fault of a record at once, with path and id, and sets it aside", () => {
    const record = {
      kind: "meeting-decision",
      id: "d1",
      unitId: "a",
      ownerUnitId: "a",
      on: "2021-02-30",
      dueOn: 5,
    };
    expect(codes([record, meeting("2021-01-05")])).toEqual({
      accepted: 1,
      setAside: 1,
      faults: expect.arrayContaining([
        ["FIELD_MISSING", "records[0].meetingId", "d1"],
        ["FIELD_INVALID", "records[0].on", "d1"],
        ["FIELD_INVALID", "records[0].dueOn", "d1"],
      ]),
    });
    expect(codes([record]).faults).toHaveLength(3);
  });

  it.each([null, 7, "text", [], [meeting("2021-01-05")], true])("refuses %j, which is no object", (value) => {
    expect(codes([value as unknown as object]).faults).toEqual([
      ["RECORD_NOT_OBJECT", "records[0]", undefined],
    ]);
  });

  it("names the nearest kind of record without quoting the record", () => {
    const { intake } = assessSmall({ records: [{ kind: "regular-meting", id: "m" }] }, options);
    expect(intake.faults[0]).toMatchObject({
      code: "UNKNOWN_KIND",
      path: "records[0].kind",
      nearest: "regular-meeting",
    });
    expect(JSON.stringify(intake.faults[0])).not.toContain("regular-meting");
  });

  it("reads a record with an undeclared field without that field, and says so with the nearest name", () => {
    const { intake } = assessSmall({ records: [meeting("2021-01-05", { minuteOn: "2021-01-05" })] }, options);
    expect(intake).toMatchObject({ accepted: 1, setAside: 0 });
    expect(intake.faults).toMatchObject([
      { code: "FIELD_UNKNOWN", path: "records[0].minuteOn", nearest: "minutesOn" },
    ]);
  });

  it("sets a record aside that names a unit the dataset does not have, in any role", () => {
    expect(
      codes([
        meeting("2021-01-05", { unitId: "z" }),
        decision("d", "2021-01-05", "2021-02-05", undefined, { ownerUnitId: "y" }),
      ]).faults,
    ).toEqual([
      ["UNKNOWN_UNIT", "records[0].unitId", "meeting-2021-01-05"],
      ["UNKNOWN_UNIT", "records[1].ownerUnitId", "d"],
    ]);
  });

  it("counts an exact copy once and says so", () => {
    expect(codes([meeting("2021-01-05"), meeting("2021-01-05")])).toEqual({
      accepted: 1,
      setAside: 1,
      faults: [["DUPLICATE_COPY", "records[1].id", "meeting-2021-01-05"]],
    });
  });

  it("counts none of several records that share an id and disagree, in whatever order they come", () => {
    const one = meeting("2021-01-05", { id: "m" });
    const other = meeting("2021-02-05", { id: "m" });
    for (const records of [
      [one, other],
      [other, one],
    ]) {
      expect(codes(records)).toEqual({
        accepted: 0,
        setAside: 2,
        faults: [
          ["DUPLICATE_ID", "records[0].id", "m"],
          ["DUPLICATE_ID", "records[1].id", "m"],
        ],
      });
    }
  });

  it("takes a time with its offset as the civil day in China", () => {
    const late = assessSmall(
      { records: [meeting("2021-01-31T16:30:00Z", { id: "m", minutesOn: "2021-02-01" })] },
      options,
    );
    expect(instances(late, "held").map(({ state }) => state)).toEqual(["missed", "met", "missed"]);
  });

  it("does not hang or overflow on a record nested a thousand deep or a text of ten megabytes", () => {
    let deep: unknown = "end";
    for (let i = 0; i < 100_000; i += 1) deep = { deeper: deep };
    const long = "x".repeat(10_000_000);
    const result = codes([
      meeting("2021-01-05", { extra: deep }),
      meeting("2021-02-05", { minutesOn: long }),
      meeting("2021-03-05", { id: long }),
      { kind: long, id: "k" },
    ]);
    expect(result.accepted).toBe(1);
    expect(result.faults.map(([code]) => code)).toEqual([
      "FIELD_UNKNOWN",
      "FIELD_INVALID",
      "FIELD_INVALID",
      "UNKNOWN_KIND",
    ]);
    expect(JSON.stringify(result).length).toBeLessThan(5_000);
  });

  it("is not fooled by a field named like what every object inherits", () => {
    const record = JSON.parse(
      `{"__proto__": {"on": "2021-01-05"}, "constructor": 1, ${JSON.stringify(meeting("2021-01-05")).slice(1)}`,
    );
    expect(codes([record]).faults.map(([code]) => code)).toEqual(["FIELD_UNKNOWN", "FIELD_UNKNOWN"]);
  });
});

describe("records that replace others", () => {
  const first = decision("v1", "2021-01-05", "2021-02-05", undefined, { filedAt: "2021-01-06" });
  const second = decision("v2", "2021-01-05", "2021-02-05", "2021-02-01", {
    supersedes: "v1",
    filedAt: "2021-02-10",
  });
  const followed = (records: readonly object[], knownAt?: string) =>
    instances(assessSmall({ records }, { ...options, ...(knownAt ? { knownAt } : {}) }), "followed").map(
      ({ subject, state }) => [subject, state],
    );

  it("counts the version known by then, under the name of the first", () => {
    expect(followed([first, second])).toEqual([["v1", "met"]]);
    expect(followed([second, first], "2021-02-10")).toEqual([["v1", "met"]]);
    expect(followed([second, first], "2021-02-09")).toEqual([["v1", "missed"]]);
  });

  it("keeps the earlier version while the later one is not approved", () => {
    expect(followed([first, { ...second, audit: "in-review" }])).toEqual([["v1", "missed"]]);
    expect(followed([first, { ...second, audit: "approved", auditedAt: "2021-04-01" }])).toEqual([
      ["v1", "missed"],
    ]);
  });

  it("passes over a version in the middle that was never approved", () => {
    const middle = { ...second, audit: "rejected" };
    const last = decision("v3", "2021-01-05", "2021-03-05", "2021-03-01", {
      supersedes: "v2",
      filedAt: "2021-03-02",
    });
    expect(followed([first, middle, last])).toEqual([["v1", "met"]]);
  });

  it("lets the last filed of two replacements count, and reports the second", () => {
    const rival = { ...second, id: "v2b", closedOn: "2021-02-20", filedAt: "2021-02-21" };
    expect(followed([first, second, rival])).toEqual([["v1", "missed"]]);
    expect(codes([rival, second, first]).faults).toEqual([
      ["SUPERSEDED_TWICE", "records[0].supersedes", "v2b"],
    ]);
  });

  it("counts one of several branches: the one that became known last", () => {
    const b = decision("b", "2021-01-05", "2021-02-05", undefined, {
      supersedes: "v1",
      filedAt: "2021-01-10",
    });
    const d = decision("d", "2021-01-05", "2021-02-05", undefined, {
      supersedes: "b",
      filedAt: "2021-01-12",
    });
    const c = decision("c", "2021-01-05", "2021-02-05", "2021-02-01", {
      supersedes: "v1",
      filedAt: "2021-02-10",
    });
    for (const records of [
      [first, b, d, c],
      [c, d, b, first],
    ]) {
      expect(followed(records)).toEqual([["v1", "met"]]);
      expect(followed(records, "2021-02-09")).toEqual([["v1", "missed"]]);
      expect(codes(records).faults.map(([code, , record]) => [code, record])).toEqual([
        ["SUPERSEDED_TWICE", "c"],
      ]);
    }
  });

  it("never counts a version that was approved after its replacement", () => {
    const late = { ...first, audit: "approved", auditedAt: "2021-03-15" };
    expect(followed([late, second])).toEqual([["v1", "met"]]);
  });

  it("reports circles, other kinds and unknown records", () => {
    const a = decision("a", "2021-01-05", "2021-02-05", undefined, { supersedes: "b" });
    const b = decision("b", "2021-01-05", "2021-02-05", undefined, { supersedes: "a" });
    const c = decision("c", "2021-01-05", "2021-02-05", undefined, { supersedes: "a" });
    const own = decision("own", "2021-01-05", "2021-02-05", undefined, { supersedes: "own" });
    const other = meeting("2021-01-05", { supersedes: "v1" });
    const lost = decision("lost", "2021-01-05", "2021-02-05", undefined, { supersedes: "gone" });
    const { accepted, setAside, faults } = codes([a, b, c, own, first, other, lost]);
    expect({ accepted, setAside }).toEqual({ accepted: 2, setAside: 5 });
    expect(faults.map(([code, , record]) => [code, record])).toEqual([
      ["SUPERSEDES_ITSELF", "a"],
      ["SUPERSEDES_ITSELF", "b"],
      ["SUPERSEDES_ITSELF", "c"],
      ["SUPERSEDES_ITSELF", "own"],
      ["SUPERSEDES_OTHER_KIND", "meeting-2021-01-05"],
      ["SUPERSEDES_UNKNOWN", "lost"],
    ]);
  });

  it("follows a chain of a hundred thousand versions without hanging", () => {
    const chain = Array.from({ length: 100_000 }, (_, i) =>
      decision(`v${i}`, "2021-01-05", "2021-02-05", undefined, i === 0 ? {} : { supersedes: `v${i - 1}` }),
    );
    expect(followed(chain.toReversed())).toEqual([["v0", "missed"]]);
  });
});

describe("a dataset as a whole", () => {
  it("reports parts that it does not have, with the nearest that it has", () => {
    const { intake } = assessSmall({ records: [], exemtions: [] } as never, options);
    expect(intake.faults).toMatchObject([
      { code: "FIELD_UNKNOWN", path: "exemtions", nearest: "exemptions" },
    ]);
  });

  it("reports a hundred thousand faults without running out of stack", () => {
    const lost = Array.from({ length: 100_000 }, (_, i) =>
      decision(`d${i}`, "2021-01-05", "2021-02-05", undefined, { supersedes: `x${i}` }),
    );
    expect(codes(lost).faults).toHaveLength(100_000);
  });

  it("assesses a decision whose deadline was mistyped long before the policy", () => {
    const assessment = assessSmall({ records: [decision("d", "2021-01-05", "2012-02-05")] }, options);
    // Nothing was due then; that the year may be wrong is said.
    expect(assessment.violations.filter(({ code }) => code === "M03-DECISION-OVERDUE")).toEqual([]);
    expect(assessment.warnings.map(({ code, record }) => [code, record])).toEqual([
      ["DUE_BEFORE_POLICY", "d"],
    ]);
  });

  it("warns of every year in which a deadline was counted in unknown working days", () => {
    const late = { period: "2026-12", asOf: "2026-12-31" };
    const years = (records: readonly object[]) =>
      assessSmall({ records }, late).warnings.map(({ code, message }) => [
        code,
        message.en.match(/\d{4}/)?.[0],
      ]);
    expect(years([meeting("2026-12-01")])).toEqual([]);
    expect(years([meeting("2026-12-29", { minutesOn: undefined })])).toEqual([
      ["CALENDAR_YEAR_UNKNOWN", "2027"],
    ]);
  });
});

describe("units, exemptions and what was collected", () => {
  const unit = { id: "a", name: "A", kinds: ["county"] };
  const faultsOf = (city: Parameters<typeof assessSmall>[0]) =>
    assessSmall(city, options).intake.faults.map(({ code, path, nearest }) => [code, path, nearest]);

  it("reports units at fault and assesses the rest", () => {
    const units = [
      unit,
      unit,
      { id: "b", name: "B", kinds: ["countys"] },
      { id: "c", kinds: [] },
      { ...unit, id: "d", from: "2021-02-01", to: "2021-01-01" },
      5,
    ];
    expect(faultsOf({ units: units as object[], records: [] })).toEqual([
      ["DUPLICATE_UNIT", "units[1].id", undefined],
      ["UNKNOWN_UNIT_KIND", "units[2].kinds[0]", "county"],
      ["KEY_MISSING", "units[3].name", undefined],
      ["VALUE_INVALID", "units[3].kinds", undefined],
      ["SPAN_REVERSED", "units[4]", undefined],
      ["VALUE_INVALID", "units[5]", undefined],
    ]);
    expect(assessSmall({ units: units as object[], records: [] }, options).units.map(({ id }) => id)).toEqual(
      ["a"],
    );
  });

  it("reads a unit with an undeclared field without it", () => {
    expect(faultsOf({ units: [{ ...unit, shortName: "G1" }], records: [] })).toEqual([
      ["FIELD_UNKNOWN", "units[0].shortName", undefined],
    ]);
    expect(assessSmall({ units: [{ ...unit, shortName: "G1" }], records: [] }, options).units).toHaveLength(
      1,
    );
  });

  it("reports exemptions that name what does not exist", () => {
    const exemption = {
      id: "e",
      unitId: "a",
      from: "2021-01-01",
      to: "2021-02-28",
      reason: "force-majeure",
      approvedBy: "Standing Committee",
      documentNo: "1",
      approvedOn: "2021-01-02",
    };
    const exemptions = [
      { ...exemption, unitId: "z" },
      { ...exemption, measures: ["m03-regular-meting"] },
      { ...exemption, to: "2020-12-31" },
      { ...exemption, reason: "flood" },
    ];
    expect(faultsOf({ records: [], exemptions })).toEqual([
      ["UNKNOWN_UNIT", "exemptions[0].unitId", undefined],
      ["UNKNOWN_MEASURE", "exemptions[1].measures[0]", "m03-regular-meeting"],
      ["SPAN_REVERSED", "exemptions[2]", undefined],
      ["VALUE_INVALID", "exemptions[3].reason", undefined],
    ]);
  });

  it("takes the absence of a kind for evidence only where it was collected", () => {
    expect(assessSmall({ records: [] }, options).violations).toEqual([]);
    const asked = assessSmall({ records: [], collected: [{ kind: "regular-meeting" }] }, options);
    expect(asked.violations.map(({ id }) => id)).toEqual([
      "a:M03-MISSED:-:2021-01",
      "a:M03-MISSED:-:2021-02",
      "a:M03-MISSED:-:2021-03",
      "a:M03-MISSED-2:-:2021-01",
      "a:M03-MISSED-2:-:2021-02",
      "a:M03-MISSED-2:-:2021-03",
    ]);
    expect(asked.notCollected).toEqual(["meeting-decision", "meeting-attendance"]);
    expect(faultsOf({ records: [], collected: [{ kind: "regular-meting" }] })).toEqual([
      ["UNKNOWN_KIND", "collected[0].kind", "regular-meeting"],
    ]);
  });

  it("warns of exemptions that overlap, are over before the policy, or cover nothing", () => {
    const exemption = {
      id: "a",
      unitId: "a",
      from: "2021-01-01",
      to: "2021-01-31",
      reason: "leave",
      approvedBy: "b",
      documentNo: "1",
      approvedOn: "2021-01-02",
    };
    const warned = (more: readonly object[]) => {
      const exemptions = more.map((one) => ({ ...exemption, ...one }));
      const { warnings } = assessSmall({ records: [meeting("2021-02-09")], exemptions }, options);
      return warnings.map(({ code, message }) => [
        code,
        message.en.match(/exemptions? (\S+( and \S+)?)/)?.[1],
      ]);
    };
    expect(warned([{}])).toEqual([]);
    expect(warned([{}, { id: "b", from: "2021-01-31", to: "2021-02-28" }])).toEqual([
      ["EXEMPTIONS_OVERLAP", "a and b"],
    ]);
    expect(warned([{}, { id: "b", from: "2021-02-01", to: "2021-02-28" }])).toEqual([]);
    expect(warned([{ to: "2021-01-30" }])).toEqual([["EXEMPTION_AIMLESS", "a"]]);
    expect(warned([{ from: "2020-01-01", to: "2020-08-05" }])).toEqual([["EXEMPTION_EXPIRED", "a"]]);
    expect(warned([{ from: "2021-04-01", to: "2021-04-30" }])).toEqual([]);
    expect(warned([{ approvedOn: "2021-04-01" }])).toEqual([]);
  });

  it("does not take the absence of what was collected later, or from others, for a miss", () => {
    const states = (entry: object, records: readonly object[] = [meeting("2021-02-10")]) => {
      const assessment = assessSmall(
        { records, collected: [{ kind: "regular-meeting", ...entry }] },
        options,
      );
      return [
        instances(assessment, "held").map(({ state }) => state),
        assessment.violations.map(({ code }) => code),
      ];
    };
    // Collected from February: January is not known, although there is a meeting of February; March is missed.
    expect(states({ from: "2021-02-01" })).toEqual([["no-data", "met", "missed"], ["M03-MISSED"]]);
    expect(states({ from: "2021-02-02" }, [])).toEqual([["no-data", "no-data", "missed"], ["M03-MISSED"]]);
    expect(states({ to: "2021-02-27" }, [])).toEqual([
      ["missed", "no-data", "no-data"],
      ["M03-MISSED", "M03-MISSED-2"],
    ]);
    expect(states({ units: ["a"] })[0]).toEqual(["missed", "met", "missed"]);
    const units = ["a", "b"].map((id) => ({ id, name: id, kinds: ["county"] }));
    const others = assessSmall(
      { units, records: [], collected: [{ kind: "regular-meeting", units: ["b"] }] },
      options,
    );
    expect(others.units.map(({ measures }) => measures[0]?.lines[0]?.state)).toEqual(["no-data", "scored"]);
  });

  it("reports entries of what was collected that make no sense", () => {
    expect(
      faultsOf({
        records: [],
        collected: [
          { kind: "regular-meeting", units: ["z"] },
          { kind: "regular-meeting", from: "2021-02-01", to: "2021-01-01" },
        ] as never,
      }),
    ).toEqual([
      ["UNKNOWN_UNIT", "collected[0].units[0]", undefined],
      ["SPAN_REVERSED", "collected[1]", undefined],
    ]);
  });

  it("refuses the whole dataset when strict, with every fault", () => {
    const records = [meeting("2021-02-30"), { kind: "nothing" }];
    let thrown: unknown;
    try {
      assessSmall({ records }, { ...options, strict: true });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "NINETEEN_MEASURES_FAULTS", faults: { length: 3 } });
  });
});
