import { describe, expect, test } from "vitest";
import { Bench } from "../../scripts/mutate/bench.js";
import { huntIn } from "../../scripts/mutate/hunt.js";
import { reachChanges } from "../../scripts/mutate/reach.js";
import { readWorkedCases, type WorkedCase } from "../../scripts/worked-cases/files.js";
import { assessCase } from "../../scripts/worked-cases/run.js";
import { expected, seen } from "../../scripts/worked-cases/seen.js";
import { compilePolicy, nineteenMeasures } from "../../src/index.js";
import { pathText } from "../../src/shape/path-text.js";
import { workOut } from "./arithmetic.js";

const bench = new Bench(nineteenMeasures);
const files = readWorkedCases();

test("every measure has worked cases", () => {
  expect(files.map(({ measure }) => measure).sort()).toEqual(nineteenMeasures.measures.map(({ id }) => id));
});

describe.each(files.map((file) => [file.measure, file] as const))("%s", (id, file) => {
  const measure = nineteenMeasures.measures.find((one) => one.id === id);
  // With the measures alone on which this one rests: what a case shows is not for others to change.
  const assessor = compilePolicy({ ...nineteenMeasures, measures: [...bench.measuresFor(id)] });

  test("no two cases share an id", () => {
    const ids = file.cases.map((one) => one.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });

  test("no shared record is unused", () => {
    const used = file.cases.flatMap(({ given }) =>
      given.map((one) => (typeof one === "string" ? one : one.like)),
    );
    expect(Object.keys(file.records).filter((name) => !used.includes(name))).toEqual([]);
  });

  test.each(file.cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    for (const [working, figure] of sums(one))
      expect(`${working} = ${workOut(working)}`).toBe(`${working} = ${figure}`);
    expect(seen(assessCase(file, one, assessor), one)).toEqual(expected(one));
  });

  test("every part of the rule file is shown to count and not to count", () => {
    const missing = (measure?.profiles ?? []).flatMap((profile, index) => {
      const kinds = Object.keys(profile.for);
      const cases = file.cases.filter(({ unit }) => profileOf(unit.kinds) === index);
      const where = `profile ${index + 1}`;
      const lineStates = (line: string) =>
        cases.flatMap(({ expect: { lines } }) => {
          const shown = lines[line];
          if (shown === undefined) return [];
          if ("state" in shown) return "unscored";
          return shown.earned === 0 ? "nothing" : "something";
        });
      const taken = (group: "bonuses" | "deductions", line: string) =>
        cases.flatMap(({ expect }) => {
          const shown = expect[group]?.lines[line];
          return shown !== undefined && "points" in shown ? [shown.points > 0 ? "taken" : "not taken"] : [];
        });
      const raised = (code: string) =>
        cases.map(({ expect: { violations } }) =>
          violations.some((one) => one.code === code) ? "raised" : "not raised",
        );
      return [
        ...kinds
          .filter((kind) => !cases.some(({ unit }) => unit.kinds.includes(kind)))
          .map((kind) => `${where}: a unit of kind ${kind}`),
        ...profile.indicators.flatMap((one) =>
          // A line of 0 points is shown and earns nothing.
          without(
            one.points === 0 ? ["nothing"] : ["something", "nothing", "unscored"],
            lineStates(one.id),
          ).map((state) => `${where}: line ${one.id}, ${state}`),
        ),
        ...(["bonuses", "deductions"] as const).flatMap((group) =>
          (profile[group]?.lines ?? []).flatMap((one) =>
            without(["taken", "not taken"], taken(group, one.id)).map(
              (state) => `${where}: ${group} ${one.id}, ${state}`,
            ),
          ),
        ),
        ...profile.violations.flatMap(({ code }) =>
          without(["raised", "not raised"], raised(code)).map((state) => `${where}: ${code}, ${state}`),
        ),
      ];
    });
    expect(missing).toEqual([]);
  });

  test("every band decides and every cap is reached", () => {
    if (measure === undefined) throw new Error(`${id} has no rule file.`);
    const { killerOf } = huntIn(nineteenMeasures, file, () => true, bench);
    const never = reachChanges(measure).filter((change) => killerOf(change) === undefined);
    expect(never.map(({ path, says }) => `no case where ${pathText(path)} ${says}`)).toEqual([]);
  });

  const profileOf = (kinds: readonly string[]): number | undefined =>
    measure?.profiles.findIndex((profile) => kinds.some((kind) => kind in profile.for));
});

/** Every sum of a case with the figure it is stated to give. */
function sums({
  expect: { lines, bonuses, deductions, score, progress, figures },
}: WorkedCase): readonly (readonly [string, number])[] {
  return [
    ...Object.values(lines).flatMap((line) =>
      "working" in line ? [[line.working, line.earned] as const] : [],
    ),
    ...[bonuses, deductions].flatMap((group) =>
      Object.values(group?.lines ?? {}).flatMap((line) =>
        "working" in line ? [[line.working, line.points] as const] : [],
      ),
    ),
    ...Object.values(figures ?? {}).flatMap((one) =>
      "working" in one ? [[one.working, one.value] as const] : [],
    ),
    ...[progress?.whole, ...Object.values(progress?.each ?? {})].flatMap((one) =>
      one !== undefined && "gap" in one ? [[one.gap.working, one.gap.value] as const] : [],
    ),
    ...(score === undefined ? [] : [[score.working, score.value] as const]),
  ];
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((one) => !some.includes(one));
}
