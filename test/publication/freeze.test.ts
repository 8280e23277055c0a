import { describe, expect, it } from "vitest";
import { type Assessment, freeze, type Notification, publishedAs, verify } from "../../src/index.js";
import { holdPlain } from "../support/hold-plain.js";
import { assessPart, frozen, part, published, thereAt } from "./published.js";

const there = thereAt("2021-10-10", part);
const assessment = assessPart(there);
const september = freeze(assessment);

/** The codes of the faults for which something is refused. */
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

describe("A frozen assessment", () => {
  it("is plain data: the same after a turn through JSON, and still verified", () => {
    const read: Notification = JSON.parse(JSON.stringify(september));
    expect(read).toEqual(september);
    expect(verify(read)).toBe(true);
    holdPlain(september);
  });

  it("holds the total, the lines and the records of every unit", () => {
    const [unit] = september.units;
    const [found] = assessment.units;
    expect([unit?.id, unit?.total, unit?.rank]).toEqual([found?.id, found?.total, found?.rank]);
    const line = unit?.measures.find(({ number }) => number === 3)?.lines.find(({ id }) => id === "held");
    const own = found?.measures.find(({ number }) => number === 3)?.lines.find(({ id }) => id === "held");
    expect(line).toMatchObject({ earned: own?.earned, exactShare: own?.exactShare, records: own?.records });
    expect(Object.keys(line ?? {})).not.toContain("title");
  });

  it("is known by its digest: whatever is changed, it does not fit any more", () => {
    const [first, ...others] = september.units;
    const better = { ...september, units: [{ ...first, total: 100 }, ...others] };
    expect([verify(september), verify(better as Notification)]).toEqual([true, false]);
    expect(verify({ ...september, knownAt: "2021-10-11" })).toBe(false);
    expect([verify({} as Notification), verify(null as never)]).toEqual([false, false]);
  });

  it("is the same whatever the order of what is handed in", () => {
    const turned = {
      units: there.units,
      records: there.records.toReversed(),
      exemptions: there.exemptions.toReversed(),
      collected: there.collected.toReversed(),
    };
    expect(frozen(turned).digest).toBe(september.digest);
  });

  it("is another where a single figure of a record is another", () => {
    const i = there.records.findIndex(({ kind }) => kind === "project-status");
    const records = there.records.map((one, at) => (at === i ? { ...one, ytdInvestment: 1 } : one));
    expect(frozen({ ...there, records }).data.digest).not.toBe(september.data.digest);
  });

  it("says nothing of what is personal: the digest is the same without it", () => {
    const named = there.records.map((one) => (one.kind === "post-tenure" ? { ...one, personId: "x" } : one));
    expect(named.filter(({ personId }) => personId === "x").length).toBeGreaterThan(5);
    expect(frozen({ ...there, records: named }).data.digest).toBe(september.data.digest);
  });

  it("is not affected by how much explanation was asked for", () => {
    expect(frozen(there, { ...published, detail: "trees" }).digest).toBe(september.digest);
  });

  it("can be objected to for five working days", () => {
    // Sunday 10 October 2021; Monday to Friday are worked.
    expect(september.objectionsUntil).toBe("2021-10-15");
    const on = ["2021-10-10", "2021-10-15", "2021-10-16"].map((day) => publishedAs(september, day));
    expect(on).toEqual(["provisional", "provisional", "final"]);
    expect(publishedAs({}, "2021-10-10")).toBe("final");
  });
});

describe("What cannot be frozen", () => {
  it("is an assessment without its lines", () => {
    expect(refused(() => frozen(there, { ...published, detail: "totals" }))).toEqual([
      "NOTIFICATION_WITHOUT_LINES",
    ]);
  });

  it("is an assessment without the digest of its data", () => {
    expect(refused(() => frozen(there, { ...published, digest: false }))).toEqual([
      "NOTIFICATION_WITHOUT_DIGEST",
    ]);
  });

  it("is a part of what was assessed: the ranks are those of all", () => {
    const some = { ...assessment, units: assessment.units.slice(1) } as Assessment;
    expect(refused(() => freeze(some))).toEqual(["NOTIFICATION_INCOMPLETE"]);
  });
});
