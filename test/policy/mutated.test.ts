import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePolicy } from "../../src/index.js";
import { M03, ruleTexts } from "../support/rules.js";

const texts = ruleTexts();
const text = texts[M03] ?? "";
const values = [...text.matchAll(/"[^"]*"|\d+/g)].map((match) => ({
  at: match.index,
  length: match[0].length,
}));
const other = fc.constantFrom("null", "5", '"x"', "[]", "{}", "true", '"held.rate"', "-1", '""');

it("says file and line of everything that is wrong, and never throws, whatever stands where", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...values), other), { minLength: 1, maxLength: 4 }),
      (edits) => {
        const edited = edits
          .toSorted(([a], [b]) => b.at - a.at)
          .reduce((so, [{ at, length }, value]) => so.slice(0, at) + value + so.slice(at + length), text);
        const reading = parsePolicy({ ...texts, [M03]: edited });
        if (reading.ok) return;
        refused += 1;
        for (const { file, line, message } of reading.faults) {
          expect([file, (line ?? 0) > 0, message.zh.length > 0]).toEqual([M03, true, true]);
        }
      },
    ),
    { numRuns: 300 },
  );
  // Words and figures may be other ones; most of what is changed at random may not.
  expect(refused).toBeGreaterThan(150);
});
