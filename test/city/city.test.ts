import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { cityFiles, readCity } from "../../scripts/city/files.js";
import { goldens, goldenText } from "../../scripts/city/golden.js";
import { type Assessment, assess, type Dataset } from "../../src/index.js";

const city = readCity();
const september = assess(city, { period: "2021-09", asOf: "2021-09-30" });
const year = assess(city, { period: "2021", asOf: "2021-12-31", knownAt: "2022-01-31" });

/** A unit, and how it did on M03. */
function unitOf(assessment: Assessment, id: string) {
  const unit = assessment.units.find((one) => one.id === id);
  const measure = unit?.measures.find(({ number }) => number === 3);
  if (unit === undefined || measure === undefined) throw new Error(`"${id}" was not assessed.`);
  return { ...unit, ...measure };
}

function lineOf(assessment: Assessment, id: string, line: string) {
  return unitOf(assessment, id).lines.find((one) => one.id === line);
}

/** What became of one thing that was due: of a period or of a record. */
function instance(assessment: Assessment, id: string, duty: string, about: string) {
  const found = unitOf(assessment, id).duties.find((one) => one.duty === duty)?.instances;
  return found?.find(({ period, subject }) => period === about || subject === about);
}

const finding = (assessment: Assessment, id: string) => assessment.violations.find((one) => one.id === id);
const raisedFor = (assessment: Assessment, id: string) =>
  unitOf(assessment, id).violations.map((one) => one.code);

describe("the city", () => {
  it("has 26 units of the right kinds, in official order", () => {
    expect(city.units.map(({ kinds }) => kinds.join("+"))).toEqual([
      ...Array<string>(7).fill("county"),
      ...Array<string>(3).fill("park"),
      ...Array<string>(6).fill("industry"),
      ...Array<string>(3).fill("element"),
      "element+industry",
      "element",
      ...Array<string>(3).fill("soe"),
      "drc",
      "office",
    ]);
    expect(new Set(city.units.map(({ id }) => id)).size).toBe(26);
    expect(city.units[0]).toEqual({
      id: "qinglan",
      name: { en: "Qinglan County", zh: "青岚县" },
      kinds: ["county"],
    });
  });

  it("is small enough to read", () => {
    expect(cityFiles()["fixtures/city/records.ndjson"]?.length).toBeLessThan(2_500_000);
  });

  it("gives every unit a decision to carry out in every assessment", () => {
    for (const { id } of city.units) expect(lineOf(september, id, "decisions")?.state, id).toBe("scored");
  });

  it("has no more records than can be looked through", () => {
    expect(city.records.length).toBeLessThan(12_000);
  });

  it("scores every unit on all that applies to it, and ranks all but the two without a group", () => {
    for (const { units } of [september, year]) {
      expect(units.map(({ coverage }) => coverage.scored)).toEqual(
        units.map(({ coverage }) => coverage.applicable),
      );
      expect(units.filter(({ rank }) => rank === undefined).map(({ id }) => id)).toEqual(["drc", "office"]);
    }
  });

  it("is assessed on all nineteen measures", () => {
    expect([september.status, year.status]).toEqual(["complete", "complete"]);
    expect(year.notLoaded).toEqual([]);
    expect(year.notCollected).toEqual([]);
    expect(year.warnings.map(({ code }) => code).toSorted()).toEqual([
      "DECISION_WITHOUT_DOCUMENT",
      "VETO_WITHOUT_DECISION",
    ]);
  });

  // The sums of the weights that policy.json lists for each kind.
  it.each([
    ["county", 91],
    ["park", 91],
    ["industry", 86],
    ["element", 33],
    ["soe", 84],
    ["drc", 26],
    ["office", 29],
  ])("weighs %s with %i of 100", (kind, weight) => {
    const own = year.units.filter(({ kinds }) => kinds.join() === kind);
    expect(own.map(({ coverage }) => coverage.applicable)).toEqual(own.map(() => weight));
    expect(own).not.toEqual([]);
  });

  it.each([
    ["2021-09", september],
    ["2021", year],
  ] as const)("%s spreads", (_, { units }) => {
    const totals = units.map(({ total }) => total);
    expect(new Set(totals).size).toBeGreaterThanOrEqual(12);
    // From the faultless to the slack: no two of a kind that are all the same.
    expect(Math.max(...totals.map((total) => total ?? 0))).toBeGreaterThan(98);
    expect(Math.min(...totals.map((total) => total ?? 0))).toBeLessThan(70);
  });
});

describe("what is wrong with the records is reported", () => {
  it.each([
    ["FIELD_INVALID", "m-park-beibo-2021-02-2", /^records\[\d+\]\.on$/],
    ["UNKNOWN_KIND", "m-yanbo-2021-06-2", /^records\[\d+\]\.kind$/],
    ["FIELD_UNKNOWN", "m-yueting-2021-08", /^records\[\d+\]\.venue$/],
    ["DUPLICATE_COPY", "a-drc-2021-06", /^records\[\d+\]\.id$/],
    ["DUPLICATE_ID", "a-agriculture-2021-05", /^records\[\d+\]\.id$/],
  ])("%s", (code, record, path) => {
    const found = year.intake.faults.filter((fault) => fault.code === code);
    expect(found).toHaveLength(code === "DUPLICATE_ID" ? 2 : 1);
    for (const fault of found) {
      expect(fault.record).toBe(record);
      expect(fault.path).toMatch(path);
      const index = Number(/\d+/.exec(fault.path)?.[0]);
      expect(city.records[index]?.id).toBe(record);
    }
  });

  it("nothing else is, and what was set aside is counted", () => {
    expect(year.intake.faults).toHaveLength(6);
    expect(year.intake.faults.find(({ code }) => code === "UNKNOWN_KIND")?.nearest).toBe("regular-meeting");
    // Set aside: the impossible date, the unknown kind, the copy, and both that contradict each other.
    expect(year.intake.setAside).toBe(5);
    expect(year.intake.accepted).toBe(city.records.length - 5);
  });

  it("a record with an undeclared field counts all the same, contradicting records do not", () => {
    expect(instance(year, "yueting", "held", "2021-08")?.records).toEqual(["m-yueting-2021-08"]);
    expect(lineOf(year, "agriculture", "attend")?.records).toHaveLength(11);
    expect(raisedFor(year, "agriculture")).toEqual([]);
  });
});

describe("meetings", () => {
  it("two months running without one", () => {
    expect(finding(year, "yanbo:M03-MISSED:-:2021-05")?.state).toBe("final");
    expect(finding(year, "yanbo:M03-MISSED:-:2021-06")?.state).toBe("final");
    expect(finding(year, "yanbo:M03-MISSED-2:-:2021-06")).toMatchObject({
      severity: "major",
      trigger: "T4",
      raisedOn: "2021-06-30",
    });
    expect(year.violations.filter(({ code }) => code === "M03-MISSED-2")).toHaveLength(1);
  });

  it("one made up within ten working days", () => {
    expect(instance(year, "hegu", "held", "2021-04")).toMatchObject({
      state: "late",
      credit: 0.5,
      completedOn: "2021-05-14",
      records: ["m-hegu-2021-05-2"],
    });
    expect(instance(year, "hegu", "held", "2021-05")?.records).toEqual(["m-hegu-2021-05"]);
    expect(finding(year, "hegu:M03-MISSED:-:2021-04")).toMatchObject({
      state: "closed",
      closedOn: "2021-05-14",
    });
  });

  it("one never made up: a rejected record does not count", () => {
    expect(instance(year, "chengwan", "held", "2021-03")).toMatchObject({ state: "missed", records: [] });
    expect(finding(year, "chengwan:M03-MISSED:-:2021-03")?.state).toBe("final");
    expect(JSON.stringify(year.units)).not.toContain("m-chengwan-2021-04-2");
  });

  it("one whose record is in review does not count", () => {
    expect(instance(year, "park-beibo", "held", "2021-07")?.state).toBe("missed");
    expect(finding(year, "park-beibo:M03-MISSED:-:2021-07")?.state).toBe("final");
  });

  it("one filed after the month counts from then on", () => {
    const id = "chengwan:M03-MISSED:-:2021-09";
    expect(finding(september, id)).toMatchObject({ state: "open", new: true });
    const later = assess(city, { period: "2021-09", asOf: "2021-09-30", knownAt: "2021-10-12" });
    expect(finding(later, id)).toBeUndefined();
    expect(instance(later, "chengwan", "held", "2021-09")?.state).toBe("met");
    expect(finding(year, id)).toBeUndefined();
  });

  it("minutes on the fifth working day over the holiday are in time, on the sixth late", () => {
    const due = "2021-10-11";
    expect(instance(year, "park-hightech", "minuted", "m-park-hightech-2021-09")).toMatchObject({
      due,
      state: "met",
    });
    expect(instance(year, "fenglu", "minuted", "m-fenglu-2021-09")).toMatchObject({ due, state: "missed" });
    // In September the deadline lies ahead: something to do, and no points lost.
    expect(instance(september, "fenglu", "minuted", "m-fenglu-2021-09")).toBeUndefined();
    const toDo = unitOf(september, "fenglu").toDo;
    expect(toDo.find(({ subject }) => subject === "m-fenglu-2021-09")).toMatchObject({ due, state: "due" });
    expect([unitOf(september, "fenglu").score, unitOf(year, "fenglu").score]).toEqual([100, 99.17]);
  });

  it("a quarter without the principal leader", () => {
    expect(instance(year, "yueting", "led", "2021-Q2")?.state).toBe("missed");
    expect(lineOf(year, "yueting", "chair")).toMatchObject({ exactShare: "3/4", earned: 7.5 });
  });
});

describe("decisions", () => {
  it("overdue and closed later", () => {
    expect(finding(year, "transport:M03-DECISION-OVERDUE:d-office-2021-05-21:-")).toMatchObject({
      state: "closed",
      raisedOn: "2021-06-15",
      closedOn: "2021-07-09",
    });
  });

  it("overdue and still open at the end of the year", () => {
    const found = finding(year, "ecology:M03-DECISION-OVERDUE:d-office-2021-07-21:-");
    expect(found).toMatchObject({ state: "open", raisedOn: "2021-08-20", carriedOver: false });
    expect(unitOf(year, "ecology").toDo).toMatchObject([
      { subject: "d-office-2021-07-21", state: "overdue" },
    ]);
  });

  it("due in 2020 and still open: listed, at no cost in 2021", () => {
    for (const assessment of [september, year]) {
      expect(finding(assessment, "soe-urban:M03-DECISION-OVERDUE:d-office-2020-10-21:-")).toMatchObject({
        state: "open",
        raisedOn: "2020-12-10",
        carriedOver: true,
        new: false,
      });
      expect(unitOf(assessment, "soe-urban").score).toBe(100);
    }
  });

  it("a later version moves the day of closing; the finding keeps the name of the first", () => {
    const id = "commerce:M03-DECISION-OVERDUE:d-office-2021-06-21:-";
    expect(finding(september, id)).toBeUndefined();
    expect(instance(september, "commerce", "followed", "d-office-2021-06-21")).toMatchObject({
      state: "met",
      completedOn: "2021-07-28",
    });
    expect(finding(year, id)).toMatchObject({ closedOn: "2021-08-06", records: ["d-office-2021-06-21-v2"] });
    const [before, after] = ["2021-10-14", "2021-10-15"].map((knownAt) =>
      assess(city, { period: "2021-09", asOf: "2021-09-30", knownAt }),
    );
    expect(finding(before as Assessment, id)).toBeUndefined();
    expect(finding(after as Assessment, id)).toBeDefined();
  });
});

describe("attendance", () => {
  it("an excused absence costs nothing", () => {
    expect(lineOf(year, "finance", "attend")).toMatchObject({ exactShare: "1", earned: 50 });
    expect(lineOf(year, "finance", "attend")?.records).toHaveLength(11);
    expect(raisedFor(year, "finance")).toEqual([]);
  });

  it("an unexcused absence and an unapproved deputy cost the same", () => {
    for (const [id, record] of [
      ["culture-tourism", "a-culture-tourism-2021-02"],
      ["industry-it", "a-industry-it-2021-07"],
    ] as const) {
      expect(finding(year, `${id}:M03-ABSENT:${record}:-`)).toMatchObject({
        severity: "minor",
        state: "final",
      });
      // 50 × 11/12 = 45.83, 50 for the decisions, 5 off.
      expect(unitOf(year, id)).toMatchObject({ deductions: { points: 5 }, score: 90.83 });
    }
  });

  it("more than four absences cost no more than the cap", () => {
    expect(unitOf(september, "soe-transport").deductions).toMatchObject({
      cap: 20,
      points: 20,
      lines: [{ count: 5 }],
    });
    expect(unitOf(year, "soe-transport").deductions).toMatchObject({
      cap: 20,
      points: 20,
      lines: [{ count: 6 }],
    });
    expect(raisedFor(year, "soe-transport")).toEqual(Array(6).fill("M03-ABSENT"));
  });

  it("a unit that was never invited is scored on its decisions alone", () => {
    expect(lineOf(year, "water", "attend")?.state).toBe("not-applicable");
    expect(lineOf(year, "water", "decisions")).toMatchObject({ points: 50, possible: 100 });
  });
});

describe("exemptions, perfection and a new unit", () => {
  it("what falls into the flood is neither due nor missed", () => {
    for (const month of ["2021-07", "2021-08"]) {
      expect(instance(september, "qinglan", "held", month)).toMatchObject({
        state: "exempt",
        exemption: "e-qinglan-flood",
      });
    }
    expect(instance(september, "qinglan", "followed", "d-office-2021-07-11")?.state).toBe("exempt");
    expect(raisedFor(september, "qinglan")).toEqual([]);
  });

  it("an exemption counts from its approval", () => {
    const id = "park-hightech:M03-MISSED:-:2021-06";
    expect(finding(september, id)).toBeDefined();
    expect(instance(year, "park-hightech", "held", "2021-06")).toMatchObject({
      state: "exempt",
      exemption: "e-park-hightech-june",
    });
    expect(finding(year, id)).toBeUndefined();
  });

  it("a perfect unit has exactly 100", () => {
    for (const assessment of [september, year]) {
      const { score, rank, violations, lines } = unitOf(assessment, "songlan");
      expect({ score, rank, violations }).toEqual({ score: 100, rank: 1, violations: [] });
      expect(lines.map(({ earned }) => earned)).toEqual([50, 10, 10, 30]);
    }
  });

  it("nothing was due from a park before it came to life", () => {
    const held = unitOf(year, "park-linji").duties.find(({ duty }) => duty === "held")?.instances;
    expect(held?.map(({ period }) => period)).toEqual(
      ["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2021-${month}`),
    );
    const led = unitOf(year, "park-linji").duties.find(({ duty }) => duty === "led")?.instances;
    expect(led?.map(({ period }) => period)).toEqual(["2021-Q2", "2021-Q3", "2021-Q4"]);
  });
});

describe("the result depends on the data alone", () => {
  it("frozen input is accepted and left as it is", () => {
    const frozen = readCity();
    deepFreeze(frozen);
    expect(assess(frozen, { period: "2021-09", asOf: "2021-09-30" })).toEqual(september);
    expect(frozen).toEqual(city);
  });

  it("not on the order of the records, except for where faults point", () => {
    const { intake: _, ...rest } = year;
    for (const seed of [1, 2, 3]) {
      const other = assess(
        { ...city, records: shuffled(city.records, seed) },
        { period: "2021", asOf: "2021-12-31", knownAt: "2022-01-31" },
      );
      const { intake, ...otherRest } = other;
      expect(otherRest).toEqual(rest);
      expect(withoutPaths(intake)).toEqual(withoutPaths(year.intake));
    }
  });

  it.each(["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])(
    "not on the time zone: %s",
    (zone) => {
      const answer = JSON.parse(
        execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", probe], {
          env: { ...process.env, TZ: zone },
          encoding: "utf8",
          timeout: 30_000,
        }),
      );
      // The machine's own zone, to show that it is another one.
      expect(answer.zone).toBe(zone);
      expect(answer.digest).toBe(
        digest([
          ...Object.values(cityFiles()),
          ...Object.values(goldens).map((one) => goldenText(city, one)),
        ]),
      );
    },
  );
});

const url = (file: string): string => JSON.stringify(pathToFileURL(resolve(file)).href);

const probe = `
  import { createHash } from "node:crypto";
  import { cityFiles, readCity } from ${url("scripts/city/files.ts")};
  import { goldens, goldenText } from ${url("scripts/city/golden.ts")};
  const texts = [...Object.values(cityFiles()), ...Object.values(goldens).map((one) => goldenText(readCity(), one))];
  const digest = createHash("sha256").update(texts.join("")).digest("hex");
  process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, digest }));
`;

function digest(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("")).digest("hex");
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

function shuffled(records: Dataset["records"], seed: number): Dataset["records"] {
  const generator = xoroshiro128plus(seed);
  const keyed = records.map((record) => ({ record, key: uniformInt(generator, 0, 2 ** 30) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ record }) => record);
}

function withoutPaths({ accepted, setAside, faults }: Assessment["intake"]) {
  const places = faults.map(({ path, ...rest }) =>
    JSON.stringify({ ...rest, path: path.replace(/\d+/, "") }),
  );
  return { accepted, setAside, faults: places.toSorted() };
}
