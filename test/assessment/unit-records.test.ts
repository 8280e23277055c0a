import fc from "fast-check";
import { expect, it } from "vitest";
import { recordsByUnit } from "../../src/assessment/unit-records.js";
import { compileKind } from "../../src/records/compile-kind.js";
import { intake } from "../../src/records/intake.js";
import type { RecordKind } from "../../src/records/kind.js";
import type { Known } from "../../src/records/known.js";
import { type SeenDataset, seenBy } from "../../src/records/seen.js";

const words = { en: "x", zh: "甲" };
const kindOf = (kind: string): RecordKind => ({
  kind,
  title: words,
  meaning: words,
  eventDate: "on",
  concerns: { unitId: words },
  fields: {
    on: { type: "date", when: "happened", required: true, title: words },
    host: { type: "reference", to: "unit", title: words },
  },
});
const kinds = new Map(["visit", "meeting"].map((name) => [name, compileKind(kindOf(name))]));
const known: Known = {
  kinds,
  unitKinds: ["county"],
  measures: [],
  calendarYears: [],
  auditRequired: false,
};
const units = ["a", "b", "c"].map((id) => ({ id, name: id, kinds: ["county"] }));

const unit = fc.constantFrom("a", "b", "c");
const day = fc.integer({ min: 1, max: 9 }).map((n) => `2021-03-0${n}`);
const record = fc.record(
  {
    kind: fc.constantFrom("visit", "meeting"),
    id: fc.integer({ min: 1, max: 30 }).map((n) => `r${n}`),
    unitId: unit,
    on: day,
    host: unit,
    jointWith: fc.uniqueArray(unit, { maxLength: 3 }),
    supersedes: fc.constantFrom("r1", "r2", "r3"),
  },
  { requiredKeys: ["kind", "id", "unitId", "on"] },
);

/** Record by record, as it is said. */
function told({ records }: SeenDataset): object {
  const entries = records.flatMap((one) =>
    ["unitId", "jointWith", "host"].flatMap((field) =>
      [one.data[field] ?? []].flat().map((id) => [String(id), `${one.kind}.${field}`, one] as const),
    ),
  );
  return units.map(({ id }) => {
    const own = entries.filter(([unitId]) => unitId === id);
    const keys = [...new Set(own.map(([, key]) => key))];
    return keys.map((key) => [key, own.filter((entry) => entry[1] === key).map(([, , one]) => one)]);
  });
}

it("hands every record that is seen to every unit that it names, month after month, in their order", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), fc.array(day, { maxLength: 4 }), (records, days) => {
      const taken = intake({ units, records }, known);
      for (const on of days) {
        const seen = seenBy(taken, { asOf: on, knownAt: on }, known);
        const byUnit = recordsByUnit(seen, kinds);
        expect(units.map(({ id }) => [...(byUnit.get(id) ?? [])])).toEqual(told(seen));
      }
    }),
    { numRuns: 1000 },
  );
});
