import { describe, expect, it } from "vitest";
import { assess, errata, freeze, type Notification, verify } from "../../src/index.js";

const units = [
  { id: "a", name: "A", kinds: ["county"] },
  { id: "drc", name: "Commission", kinds: ["drc"] },
];
const meeting = (month: string, more: object = {}) => ({
  ...{ kind: "regular-meeting", id: `meeting-${month}`, unitId: "a", on: `2021-${month}-09` },
  ...{ chairRole: "deputy", minutesOn: `2021-${month}-10`, ...more },
});
// No meeting was held in May, as far as was known.
const records = ["01", "02", "03", "04", "06"].map((month) => meeting(month));
const collected = [{ kind: "data-audit" }, { kind: "data-submission", units: ["drc"] }];
const june = { period: "2021-06", asOf: "2021-06-30", knownAt: "2021-07-10", digest: true };
const later = { ...june, knownAt: "2021-12-31" };

const seen = (more: readonly object[], options = june, exemptions: readonly object[] = []) =>
  assess({ units, records: [...records, ...more], exemptions, collected } as never, options);
const lineOf = ({ units: [unit] }: Notification, number: number, id: string) =>
  unit?.measures.find((one) => one.number === number)?.lines.find((line) => line.id === id);
const measureOf = ({ units: [unit] }: Notification, number: number) =>
  unit?.measures.find((one) => one.number === number);

const published = freeze(seen([]));

describe("A month that was published", () => {
  const flood = {
    ...{ id: "flood", unitId: "a", from: "2021-05-01", to: "2021-05-31", reason: "force-majeure" },
    ...{ approvedBy: "x", documentNo: "1" },
  };

  it("E15: is not changed by an exemption that is approved later; that stands in the errata", () => {
    const exemptions = [{ ...flood, approvedOn: "2021-08-02" }];
    expect(freeze(seen([], june, exemptions))).toEqual(published);
    const { rows } = errata(published, seen([], later, exemptions));
    expect(rows.map(({ line, id }) => `${line} ${id}`)).toContain("exemption flood");
    expect(rows.find(({ id }) => id === "a:M03-MISSED:-:2021-05")).toMatchObject({ published: "final" });
    expect(rows.some(({ line }) => line === "held")).toBe(true);
  });

  it("E15: approved in time it takes the month out of what was due and out of what was done", () => {
    // Five of six months were held; without May five of five.
    expect(lineOf(published, 3, "held")?.exactShare).toBe("5/6");
    const excused = freeze(seen([], june, [{ ...flood, approvedOn: "2021-06-02" }]));
    expect(lineOf(excused, 3, "held")?.exactShare).toBe("1");
    expect(measureOf(excused, 3)?.violations).toEqual([]);
  });

  it("E28: keeps its figures when an appeal is upheld; the corrected record makes an erratum", () => {
    const appeal = {
      ...{ kind: "appeal", id: "appeal", unitId: "a", assessorUnitId: "drc", on: "2021-07-12" },
      ...{ period: "2021-06", measureId: "m03-regular-meeting", about: "May" },
      ...{ decidedOn: "2021-07-20", outcome: "upheld" },
    };
    const found = meeting("05", { filedAt: "2021-07-20", lateAcceptance: "No. 9" });
    const before = JSON.stringify(published);
    expect(freeze(seen([appeal, found]))).toEqual(published);
    const { rows } = errata(published, seen([appeal, found], later));
    const held = rows.find(({ line }) => line === "held");
    // 50 of the 70 points that can be scored, and so of 100: 71.43; as published 5/6 of them.
    expect(held).toMatchObject({ published: 59.53, now: 71.43, difference: 11.9 });
    expect(held).toMatchObject({ added: ["meeting-05"], removed: [], objections: ["appeal"] });
    expect(rows.find(({ what }) => what === "objection")).toMatchObject({
      ...{ measureId: "m03-regular-meeting", line: "score" },
      outcome: { en: "upheld", zh: "予以支持" },
    });
    expect(JSON.stringify(published)).toBe(before);
    expect(verify(published)).toBe(true);
  });

  it("E27: with false data shows measure and total all the same, with the finding, its record and the veto", () => {
    const decision = { decidedBy: "x", decidedOn: "2021-06-20", documentNo: "3" };
    const audit = {
      ...{ kind: "data-audit", id: "audit", unitId: "a", on: "2021-06-01", subject: "figure" },
      ...{ metric: "ytd", deviation: 0.4, intent: "false", ...decision },
    };
    const event = { kind: "veto-event", id: "veto", unitId: "a", on: "2021-06-01", sort: "false-data" };
    const notification = freeze(seen([audit, { ...event, ...decision }]));
    expect(measureOf(notification, 18)).toMatchObject({ state: "scored", score: 0, annulled: true });
    const [critical] = measureOf(notification, 18)?.violations ?? [];
    expect(critical).toMatchObject({ code: "M18-FALSE", severity: "critical", records: ["audit"] });
    expect(notification.units[0]?.total).toBeGreaterThan(0);
    expect(notification.units[0]?.vetoes).toMatchObject([{ id: "veto", title: { zh: "数据弄虚作假" } }]);
    // Saturday 10 July 2021: the fifth working day after it is Friday 16 July.
    expect(notification.objectionsUntil).toBe("2021-07-16");
  });
});
