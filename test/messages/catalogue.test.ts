import { expect, it } from "vitest";
import { faultWords } from "../../src/messages/catalogue.js";
import { importFaultWords } from "../../src/messages/import-words.js";
import { placeholders } from "../../src/messages/message.js";
import { ruleFaultWords, ruleWarningWords } from "../../src/messages/rule-words.js";

it("words a code once: what stands in two catalogues would say the one for the other", () => {
  const codes = [ruleFaultWords, ruleWarningWords, importFaultWords].flatMap((words) => Object.keys(words));
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect(Object.keys(importFaultWords).filter((code) => Object.hasOwn(faultWords, code))).toEqual([]);
});

it("fills the same into both languages", () => {
  for (const [code, { en, zh }] of Object.entries({
    ...faultWords,
    ...ruleFaultWords,
    ...ruleWarningWords,
    ...importFaultWords,
  }))
    expect([code, placeholders(zh).toSorted()]).toEqual([code, placeholders(en).toSorted()]);
});
