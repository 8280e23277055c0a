import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessPart, filedOn, frozen, part, published, thereAt } from "./published.js";

// What is filed or happens after a notification was published changes nothing of it.

const there = thereAt("2021-10-10", part);
const september = frozen(there);
const records = there.records.filter(({ kind }) => kind !== "post-tenure");

const laterDay = fc.integer({ min: 11, max: 28 }).map((day) => `2021-10-${day}`);
const unitId = fc.constantFrom("qinglan", "songlan", "fenglu", "chengwan", "commerce");
const known = fc.nat({ max: records.length - 1 }).map((i) => records[i] as (typeof records)[number]);

/** A record that replaces one that was published: nothing of it is as it was but its kind. */
const correction = fc.tuple(known, laterDay).map(([record, filedAt]) => ({
  ...record,
  id: `later-of-${record.id}`,
  supersedes: record.id,
  audit: "approved",
  filedAt,
  ...("ytdInvestment" in record ? { ytdInvestment: 1 } : {}),
  ...("chairRole" in record ? { chairRole: "other" } : {}),
}));
/** Another record under an id that was published. */
const namesake = fc
  .tuple(known, laterDay)
  .map(([record, filedAt]) => ({ ...record, filedAt, documentNo: "later" }));
/** The same record, now with an audit that came later. */
const audited = fc
  .tuple(unitId, laterDay)
  .map(([unit, auditedAt]) => ({ ...event(unit, "2021-09-10"), audit: "approved", auditedAt }));
const event = (unit: string, on: string) => ({
  kind: "regular-meeting",
  id: `later-meeting-${unit}-${on}`,
  unitId: unit,
  on,
  chairRole: "principal",
});
/** The first record of a kind: of an event that was filed later, or that happened after the as-of date. */
const newKind = fc
  .tuple(unitId, laterDay, fc.constantFrom("2021-05-18", "2021-10-04"))
  .map(([unit, filedAt, on]) => ({
    ...{
      kind: "satisfaction-survey",
      id: `survey-${unit}-${on}`,
      unitId: unit,
      conductedBy: "office",
    },
    ...{ score: 40, responses: 12, period: "2021-H1" },
    ...(on > "2021-09-30" ? { on } : { on, filedAt }),
  }));
const appeal = fc.tuple(unitId, laterDay).map(([unit, on]) => ({
  ...{
    kind: "appeal",
    id: `appeal-${unit}-${on}`,
    unitId: unit,
    assessorUnitId: "office",
    period: "2021-09",
  },
  ...{ on, decidedOn: on, outcome: "upheld" },
}));
const veto = fc.tuple(unitId, laterDay).map(([unit, filedAt]) => ({
  ...{ kind: "veto-event", id: `veto-${unit}`, unitId: unit, on: "2021-09-02", sort: "false-data", filedAt },
  ...{ decidedBy: "x", decidedOn: "2021-09-20", documentNo: "1" },
}));
const projects = there.records.filter(({ kind }) => kind === "project");
const project = fc.nat({ max: projects.length - 1 }).map((i) => projects[i] as (typeof records)[number]);
const transfer = fc.tuple(project, unitId, laterDay).map(([{ id, unitId: from }, to, filedAt]) => ({
  ...{ kind: "project-transfer", id: `transfer-${id}`, unitId: from, projectId: id, toUnitId: to },
  ...{ on: "2021-08-02", filedAt, investedBefore: 100 },
}));
const exemption = fc.tuple(unitId, laterDay).map(([unit, approvedOn]) => ({
  ...{ id: `later-exemption-${unit}`, unitId: unit, from: "2021-07-01", to: "2021-09-30", approvedOn },
  ...{ reason: "force-majeure", approvedBy: "x", documentNo: "1" },
}));
const change = fc.constantFrom(
  { changes: [{ on: "2021-10-15", name: "Renamed", kinds: ["park"] }] },
  { to: "2021-10-20", successor: "songlan" },
  { to: "2021-10-20" },
);

describe("What comes later", () => {
  it("is sound in itself, so that it could change something", () => {
    const made = fc.sample(fc.oneof(newKind, audited, appeal, veto, transfer, correction), {
      numRuns: 60,
      seed: 1,
    });
    const { intake } = assessPart({ ...there, records: [...there.records, ...made] }, published);
    const ids = new Set<unknown>(made.map(({ id }) => id));
    const wrong = intake.faults.filter(
      ({ code, record }) => ids.has(record) && !code.startsWith("DUPLICATE"),
    );
    // Two corrections of one record may come together.
    expect(wrong.filter(({ code }) => code !== "SUPERSEDED_TWICE")).toEqual([]);
  });

  it("changes nothing that was published: digest and numbers are as they were", () => {
    const real = fc.subarray(part.records.filter((record) => filedOn(record) > "2021-10-10"));
    const made = fc.array(fc.oneof(correction, namesake, audited, newKind, appeal, veto, transfer), {
      maxLength: 40,
    });
    const dataset = fc
      .tuple(
        real,
        made,
        fc.array(exemption, { maxLength: 3 }),
        fc.option(fc.tuple(unitId, change)),
        fc.boolean(),
      )
      .map(([months, later, exemptions, changed, isNew]) => ({
        units: [
          ...there.units.map((unit) =>
            changed !== null && "id" in unit && unit.id === changed[0] ? { ...unit, ...changed[1] } : unit,
          ),
          ...(isNew ? [{ id: "new", name: "New", kinds: ["county"], from: "2021-10-11" }] : []),
        ],
        records: [...later, ...there.records, ...months].toReversed(),
        exemptions: [...exemptions, ...there.exemptions],
        collected: [...there.collected, { kind: "outbound-trip", units: ["office"], from: "2021-10-01" }],
      }));
    fc.assert(
      fc.property(dataset, (later) => {
        const again = frozen(later);
        expect(again.digest).toBe(september.digest);
        expect(again).toEqual(september);
      }),
      { numRuns: 12 },
    );
  });

  it("is seen by later days: the same dataset then gives other figures", () => {
    const now = frozen(part, { ...published, knownAt: "2021-12-31" });
    expect(now.data.digest).not.toBe(september.data.digest);
    expect(now.units).not.toEqual(september.units);
  });

  it("may stand in a record that was published, as a date after the as-of date", () => {
    const open = there.records.find(
      ({ kind, closedOn }) => kind === "meeting-decision" && closedOn === undefined,
    );
    const closed = there.records.map((one) => (one === open ? { ...one, closedOn: "2021-10-20" } : one));
    expect(open).toBeDefined();
    expect(frozen({ ...there, records: closed }).digest).toBe(september.digest);
  });
});
