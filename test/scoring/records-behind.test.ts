import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachOnce } from "../../src/scoring/records-behind.js";

describe("the records behind a line", () => {
  it("are each there once and in order, however many there are and however they come", () => {
    const id = fc.oneof(
      fc.string({ maxLength: 2 }),
      fc.integer({ min: 0, max: 30 }).map((n) => `m${n}`),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 40 }), (ids) => {
        const given = Object.freeze([...ids]);
        expect(eachOnce(given)).toEqual([...new Set(ids)].toSorted());
      }),
    );
  });
});
