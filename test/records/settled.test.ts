import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKind } from "../../src/records/compile-kind.js";
import { intake } from "../../src/records/intake.js";
import type { RecordKind } from "../../src/records/kind.js";
import type { Known } from "../../src/records/known.js";
import { seenBy } from "../../src/records/seen.js";
import { frozen } from "../support/frozen.js";

// The few records that have to do with others are held to each other anew for each day; the others never are.

const words = { en: "x", zh: "甲" };
const on = { type: "date", when: "happened", required: true, title: words } as const;
const common = { title: words, meaning: words, eventDate: "on", concerns: { unitId: words } };
const event: RecordKind = { ...common, kind: "event", fields: { on } };
const note: RecordKind = {
  ...common,
  kind: "note",
  fields: {
    on,
    about: { type: "reference", to: "event", title: words },
    also: { type: "list", of: { type: "reference", to: "event" }, title: words },
  },
};
const known: Known = {
  kinds: new Map([event, note].map((kind) => [kind.kind, compileKind(kind)])),
  unitKinds: ["county"],
  measures: [],
  calendarYears: [2021],
  auditRequired: false,
};
const units = [{ id: "a", name: "A", kinds: ["county"] }];

const id = fc.constantFrom("e1", "e2", "e3", "e4", "n1", "n2");
const day = fc.integer({ min: 1, max: 6 }).map((n) => `2021-03-0${n}`);
const head = { id, unitId: fc.constant("a"), on: day };
const more = {
  filedAt: day,
  supersedes: fc.oneof(id, fc.constant("gone")),
  audit: fc.constantFrom("approved", "rejected"),
  auditedAt: day,
};
const requiredKeys: never[] = [];
const record = fc.oneof(
  fc
    .tuple(fc.record(head), fc.record(more, { requiredKeys }))
    .map(([own, rest]) => ({ kind: "event", ...own, ...rest })),
  fc
    .tuple(
      fc.record(head),
      fc.record({ ...more, about: id, also: fc.uniqueArray(id, { maxLength: 3 }) }, { requiredKeys }),
    )
    .map(([own, rest]) => ({ kind: "note", ...own, ...rest })),
);
const records = fc.array(record, { maxLength: 12 });

describe("What is seen on a day", () => {
  it("is what is seen where nothing later was ever handed in", () => {
    fc.assert(
      fc.property(records, day, day, (all, asOf, knownAt) => {
        const filed = all.filter((one) => (one.filedAt ?? one.on) <= knownAt);
        const seen = (some: readonly object[]) => {
          const { records, objections, kinds } = seenBy(
            intake(frozen({ units, records: some }), known),
            { asOf, knownAt },
            known,
          );
          return { records, objections, kinds };
        };
        expect(seen(all)).toEqual(seen(filed));
      }),
      { numRuns: 2000 },
    );
  });

  it("comes in the order in which it was handed in", () => {
    fc.assert(
      fc.property(records, (all) => {
        const seen = intake({ units, records: all }, known).records.map((one) => one.id);
        const places = seen.map((one) => all.findIndex(({ id }) => id === one));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});
