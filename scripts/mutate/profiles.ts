import type { Names } from "../../src/policy/checks/names.js";
import type {
  AdjustmentLineRule,
  IndicatorRule,
  Measure,
  ProfileRule,
  ViolationRule,
} from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path, replaced } from "./change.js";
import { conditionChanges, type FieldOf } from "./conditions.js";
import { countChanges } from "./numbers.js";
import { offsetChanges, optionalValueChanges, valueChanges } from "./values.js";

const noField: FieldOf = () => undefined;

/** What could be wrong in the profiles of a measure; `sharesCause` says which causes another line has too. */
export function profileChanges(
  { profiles }: Measure,
  names: Names,
  sharesCause: (cause: string) => boolean,
): readonly Change[] {
  return profiles.flatMap((profile, index) => {
    const path = ["profiles", index];
    return [
      ...pointChanges(profile, [...path, "indicators"]),
      ...profile.indicators.flatMap((one, i) => indicatorChanges(one, [...path, "indicators", i])),
      ...(["bonuses", "deductions"] as const).flatMap((group) => [
        ...valueChanges(profile[group]?.cap, [...path, group, "cap"], noField),
        ...(profile[group]?.lines ?? []).flatMap((line, i) =>
          lineChanges(line, [...path, group, "lines", i], names, sharesCause),
        ),
      ]),
      ...profile.violations.flatMap((one, i) => violationChanges(one, [...path, "violations", i])),
    ];
  });
}

/** A point goes from each line to the next, for a profile's points have a sum. */
function pointChanges({ indicators }: ProfileRule, path: Path): readonly Change[] {
  return indicators.flatMap((one, i) => {
    const next = (i + 1) % indicators.length;
    const other = indicators[next];
    if (other === undefined || next === i || one.points < 1) return [];
    return {
      path: [...path, i, "points"],
      says: `a point from ${one.id} to ${other.id}`,
      edits: [
        { path: [...path, i, "points"], value: one.points - 1 },
        { path: [...path, next, "points"], value: other.points + 1 },
      ],
    };
  });
}

function indicatorChanges(line: IndicatorRule, path: Path): readonly Change[] {
  const { share, deduct, fullAt, cap, whenNothingDue } = line;
  return [
    ...valueChanges(share, [...path, "share"], noField),
    ...valueChanges(deduct, [...path, "deduct"], noField),
    ...Object.entries({ fullAt, cap, whenNothingDue }).flatMap(([word, value]) =>
      optionalValueChanges(value, [...path, word], noField),
    ),
  ];
}

function lineChanges(
  { points, each, subject, day, when, cap, cause }: AdjustmentLineRule,
  path: Path,
  names: Names,
  sharesCause: (cause: string) => boolean,
): readonly Change[] {
  const asked = typeof each === "string" ? names.asked(each) : undefined;
  // Only where another line has the cause too does it matter what a line is about.
  const causes = [cause ?? []].flat();
  const isShared = causes.some(sharesCause);
  return [
    ...valueChanges(points, [...path, "points"], (fact) => asked?.get(fact)),
    ...(Array.isArray(each) && each.length > 1
      ? each.map((code, i) => dropped([...path, "each", i], code))
      : []),
    ...(when === undefined
      ? []
      : [dropped([...path, "when"], when), ...conditionChanges(when, [...path, "when"], noField)]),
    ...(day === undefined ? [] : [dropped([...path, "day"], day)]),
    ...optionalValueChanges(cap, [...path, "cap"], noField),
    ...(isShared ? Object.entries({ cause, subject }) : []).flatMap(([word, name]) =>
      name === undefined ? [] : [dropped([...path, word], name)],
    ),
    // One of several causes less; of two the other remains, as a text.
    ...(causes.length < 2 ? [] : causes).flatMap((one, i) => {
      if (!sharesCause(one)) return [];
      const rest = causes.toSpliced(i, 1);
      return replaced([...path, "cause"], cause, rest.length === 1 ? rest[0] : rest);
    }),
  ];
}

const OTHER_SEVERITY = { minor: "moderate", moderate: "minor", major: "moderate", critical: "major" };

function violationChanges(one: ViolationRule, path: Path): readonly Change[] {
  const { duty, when, subject, day, lasting, after, running, inMonth, severity, light, trigger, remedy } =
    one;
  return [
    replaced([...path, "severity"], severity, OTHER_SEVERITY[severity]),
    ...(light === undefined
      ? []
      : [
          replaced([...path, "light"], light, light === "red" ? "yellow" : "red"),
          dropped([...path, "light"], light),
        ]),
    ...(trigger === undefined
      ? []
      : [
          replaced([...path, "trigger"], trigger, trigger === "T6" ? "T1" : `T${Number(trigger[1]) + 1}`),
          dropped([...path, "trigger"], trigger),
        ]),
    ...(Array.isArray(duty) && duty.length > 1
      ? duty.map((name, i) => dropped([...path, "duty", i], name))
      : []),
    ...(when === undefined ? [] : conditionChanges(when, [...path, "when"], noField)),
    ...(subject === undefined ? [] : [dropped([...path, "subject"], subject)]),
    ...(day === undefined ? [] : [dropped([...path, "day"], day)]),
    ...(after === undefined ? [] : [dropped([...path, "after"], after)]),
    ...offsetChanges(after, [...path, "after"]),
    ...countChanges(running, [...path, "running"], 2),
    ...countChanges(inMonth, [...path, "inMonth"], 2),
    ...Object.entries({ running, inMonth, lasting }).flatMap(([word, value]) =>
      value === undefined ? [] : [dropped([...path, word], value)],
    ),
    ...(remedy?.within === undefined ? [] : [dropped([...path, "remedy", "within"], remedy.within)]),
    ...offsetChanges(remedy?.within, [...path, "remedy", "within"]),
  ];
}
