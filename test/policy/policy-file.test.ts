import { describe, expect, it } from "vitest";
import { type Policy, parsePolicy } from "../../src/index.js";
import { ruleTexts } from "../support/rules.js";

type PolicyFile = Policy["policy"];
type Listed = PolicyFile["measures"][number];

const texts = ruleTexts();
const file = JSON.parse(texts["policy.json"] ?? "") as PolicyFile;
/** The faults of policy.json with some of its parts replaced. */
const faultsWith = (parts: object) => {
  const reading = parsePolicy({ ...texts, "policy.json": JSON.stringify({ ...file, ...parts }) });
  return reading.ok ? [] : reading.faults;
};
const codesWith = (parts: object) => faultsWith(parts).map(({ code, path }) => `${code} ${path}`);
/** Measures with weights of their own for some kinds: by number, the entries. */
const withWeights = (own: Readonly<Record<number, readonly object[]>>) => ({
  measures: file.measures.map((one: Listed) =>
    own[one.number] === undefined ? one : { ...one, weightFor: own[one.number] },
  ),
});
const weight = (kinds: readonly string[], value: number, basis = "assumption") => ({ kinds, value, basis });

describe("the figures of policy.json", () => {
  it("have a basis that is among the sources", () => {
    const basis = "S99";
    const parts = {
      deadlineMove: { value: "none", basis },
      audit: { required: { value: true, basis } },
      notApplicable: { value: 0.4, basis },
      totalCeiling: { value: 100, basis },
      ...withWeights({ 3: [weight(["park"], 4, basis)] }),
    };
    expect(codesWith(parts).toSorted()).toEqual([
      "NAME_UNKNOWN audit.required.basis",
      "NAME_UNKNOWN deadlineMove.basis",
      "NAME_UNKNOWN measures[2].weightFor[0].basis",
      "NAME_UNKNOWN notApplicable.basis",
      "NAME_UNKNOWN totalCeiling.basis",
    ]);
  });

  it.each(["deadlineMove", "audit", "notApplicable", "totalCeiling"])("are all there: %s", (name) => {
    expect(codesWith({ [name]: undefined })).toEqual([`KEY_MISSING ${name}`]);
  });

  it.each<[object, string]>([
    [{ deadlineMove: { value: "next-day", basis: "assumption" } }, "deadlineMove.value"],
    [{ audit: { required: { value: "yes", basis: "assumption" } } }, "audit.required.value"],
    [{ totalCeiling: { value: 104.999, basis: "assumption" } }, "totalCeiling.value"],
    [{ notApplicable: { value: "base", basis: "S30" } }, "notApplicable.value"],
    [{ notApplicable: { value: 1.01, basis: "S30" } }, "notApplicable.value"],
    [{ totalCeiling: { value: -1, basis: "assumption" } }, "totalCeiling.value"],
  ])("are such as can be: %j", (parts, path) => {
    expect(codesWith(parts)).toEqual([`VALUE_INVALID ${path}`]);
  });
});

describe("weights that differ by kind of unit", () => {
  // Measure 8 weighs 14 and measure 3 weighs 4: 16 and 2 leave the sum as it is.
  it("sum to 100 for each kind, over all measures", () => {
    expect(codesWith(withWeights({ 8: [weight(["park"], 16)], 3: [weight(["park"], 2)] }))).toEqual([]);
    const parts = withWeights({
      8: [weight(["park", "soe"], 16), weight(["industry"], 14)],
      3: [weight(["soe"], 2)],
    });
    const faults = faultsWith(parts);
    expect(faults.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "WEIGHTS_SUM",
        "measures",
        {
          en: 'The weights of the measures for units of the kind "park" sum to 102, not 100.',
          zh: "“park”类单位的各项措施权重合计102，应为100。",
        },
      ],
    ]);
  });

  it("are told apart from the plain ones", () => {
    const plain = file.measures.map((one) =>
      one.number === 8
        ? { ...one, weight: { value: 15, basis: "assumption" }, weightFor: [weight(["park"], 14)] }
        : one,
    );
    expect(faultsWith({ measures: plain }).map(({ message }) => message.en)).toEqual([
      "The weights of the measures sum to 101, not 100.",
    ]);
  });

  it("name kinds that there are, each once", () => {
    const misspelt = faultsWith(withWeights({ 8: [weight(["prak"], 16)] }));
    expect(misspelt.map(({ code, path, nearest }) => [code, path, nearest])).toEqual([
      ["NAME_UNKNOWN", "measures[7].weightFor[0].kinds[0]", "park"],
    ]);
    const twice = faultsWith(withWeights({ 8: [weight(["soe", "park"], 14), weight(["park"], 14)] }));
    expect(twice.map(({ code, path, message }) => [code, path, message.en])).toEqual([
      [
        "NAME_TAKEN",
        "measures[7].weightFor[1].kinds[0]",
        '"park" is defined twice: as measures[7].weightFor[0].kinds[1] and as measures[7].weightFor[1].kinds[0].',
      ],
    ]);
  });
});
