import { describe, expect, it } from "vitest";
import { type Errata, errata, type Notification } from "../../src/index.js";
import { assessPart, frozen, type Part, published } from "./published.js";

const meeting = (unit: string, month: string, more: object = {}) => ({
  ...{ kind: "regular-meeting", id: `${unit}-${month}`, unitId: unit, on: `2021-${month}-09` },
  ...{ chairRole: "deputy", minutesOn: `2021-${month}-10`, ...more },
});
const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
const units = ["a", "b"].map((id) => ({ id, name: id, kinds: ["county"] }));
// County b held no meeting in May, as far as was known.
const records = [
  ...months.map((month) => meeting("a", month)),
  ...months.filter((month) => month !== "05").map((month) => meeting("b", month)),
];
const data = (more: readonly object[] = []) => ({ units, records: [...records, ...more] }) as unknown as Part;
const september = frozen(data());
const later = { ...published, knownAt: "2021-12-31" };
const against = (more: readonly object[]): Errata => errata(september, assessPart(data(more), later));
const short = ({ rows }: Errata) =>
  rows.map(({ unitId, line, published: before, now }) => `${unitId} ${line} ${before} ${now}`);

const may = meeting("b", "05", { filedAt: "2021-11-02", lateAcceptance: "No. 5" });
const appeal = (more: object) => ({
  ...{ kind: "appeal", id: "appeal", unitId: "b", assessorUnitId: "a", on: "2021-10-12" },
  ...{ period: "2021-09", measureId: "m03-regular-meeting", ...more },
});

function refused(made: () => unknown): readonly string[] {
  try {
    made();
  } catch (error) {
    return (error as { readonly faults: readonly { readonly code: string }[] }).faults.map(
      ({ code }) => code,
    );
  }
  return [];
}

describe("Errata", () => {
  it("are none where nothing came to be known", () => {
    expect(against([]).rows).toEqual([]);
    expect(errata(september, september).rows).toEqual([]);
  });

  it("name what differs by unit and line, with the records that came", () => {
    const found = against([may]);
    expect(found).toMatchObject({
      period: "2021-09",
      published: { digest: september.digest, asOf: "2021-09-30", knownAt: "2021-10-10" },
      now: { asOf: "2021-09-30", knownAt: "2021-12-31" },
      policyChanged: false,
    });
    expect(new Set(found.rows.map(({ unitId }) => unitId))).toEqual(new Set(["b"]));
    // 8 of 9 months before, 9 of 9 now.
    const held = found.rows.find(({ line }) => line === "held");
    expect(held).toMatchObject({
      measureId: "m03-regular-meeting",
      what: "figure",
      added: ["b-05"],
      removed: [],
    });
    expect(held?.difference).toBeCloseTo(Number(held?.now) - Number(held?.published), 10);
    // The figure beside the score is told apart from the points of a line, and says what it counts.
    expect(found.rows.find(({ line }) => line === "figures.meetings")).toMatchObject({
      ...{ published: 8, now: 9, difference: 1, title: { zh: "例会（次）" } },
    });
    expect(found.rows.filter(({ what }) => what === "violation")).toMatchObject([
      { id: "b:M03-MISSED:-:2021-05", line: "M03-MISSED", published: "final", added: [], removed: [] },
    ]);
    expect(found.rows.find(({ what }) => what === "violation")).not.toHaveProperty("now");
  });

  it("leave what was published as it was", () => {
    const before = JSON.stringify(september);
    against([may]);
    expect(JSON.stringify(september)).toBe(before);
  });

  it("are the same against a notification", () => {
    const now = frozen(data([may]), later);
    const plain = (found: Errata) => found.rows.map(({ title: _, ...row }) => row);
    expect(plain(errata(september, now))).toEqual(plain(against([may])));
  });

  it("list a decided objection with the figure that it was about, also where that stands", () => {
    const dismissed = against([appeal({ decidedOn: "2021-10-20", outcome: "dismissed" })]);
    expect(short(dismissed)).toEqual([
      `b score ${september.units[1]?.measures.find(({ number }) => number === 3)?.score} ${
        september.units[1]?.measures.find(({ number }) => number === 3)?.score
      }`,
    ]);
    expect(dismissed.rows[0]).toMatchObject({
      ...{ what: "objection", id: "appeal", difference: 0, objections: ["appeal"] },
      outcome: { en: "dismissed", zh: "不予支持" },
    });
  });

  it("name the objection beside what it changed", () => {
    const upheld = against([may, appeal({ decidedOn: "2021-10-20", outcome: "upheld" })]);
    const about = (line: string) => upheld.rows.find((row) => row.line === line)?.objections;
    expect([about("held"), about("total")]).toEqual([["appeal"], []]);
  });

  it("list no objection that is not decided, or about another period", () => {
    expect(against([appeal({})]).rows).toEqual([]);
    expect(against([appeal({ decidedOn: "2022-01-03", outcome: "upheld" })]).rows).toEqual([]);
    const decided = { decidedOn: "2021-10-20", outcome: "upheld" };
    expect(against([appeal({ ...decided, period: "2021-08" })]).rows).toEqual([]);
    expect(against([appeal({ ...decided, period: undefined })]).rows).toEqual([]);
  });

  it("are about the unit as a whole where an objection names no measure", () => {
    const [row] = against([
      appeal({ measureId: undefined, decidedOn: "2021-10-20", outcome: "partly" }),
    ]).rows;
    expect(row).toMatchObject({ line: "total", published: september.units[1]?.total, what: "objection" });
    expect(row).not.toHaveProperty("measureId");
  });

  it("are refused for other days, for a changed notification and without lines", () => {
    const august = { ...later, period: "2021-08" };
    expect(refused(() => errata(september, assessPart(data(), august)))).toEqual(["NOTIFICATION_OTHER_DAYS"]);
    const changed = { ...september, units: [] } as Notification;
    expect(refused(() => errata(changed, assessPart(data(), later)))).toEqual(["NOTIFICATION_ALTERED"]);
    const totals = assessPart(data(), { ...later, detail: "totals" });
    expect(refused(() => errata(september, totals))).toEqual(["NOTIFICATION_WITHOUT_LINES"]);
  });
});
