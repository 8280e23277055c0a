import type { Condition } from "../../conditions/schema.js";
import { isPlainValue } from "../checks/amounts.js";
import type { Path } from "../checks/report.js";
import type { DutyRule, Measure, ProfileRule, SelectionRule, Value } from "../measure-schema.js";

/** A number or a condition of a rule file, and where it stands. */
export interface Part<T> {
  readonly of: T;
  readonly path: Path;
  /** The selection whose records it is about; none where it is about a unit. */
  readonly selection?: string | undefined;
}

/** A part of a file: a value, a condition, or an object whose one value is a number or the name of one. */
type Piece = readonly [of: unknown, path: Path, selection?: string | undefined];

/** Every place of a measure where a number is written or worked out, those within bands too. */
export function valuesIn(measure: Measure): readonly Part<Value>[] {
  return piecesOf(measure).flatMap(([of, path, selection]) => values(of, path, selection));
}

/** Every condition of a measure, those of bands too. */
export function conditionsIn(measure: Measure): readonly Part<Condition>[] {
  const ofBands = valuesIn(measure).flatMap(({ of, path, selection }) =>
    typeof of !== "object"
      ? []
      : of.bands.flatMap(({ when }, i) =>
          when === undefined ? [] : [{ of: when, path: [...path, "bands", i, "when"], selection }],
        ),
  );
  const others = conditionPieces(measure).filter(([of]) => of !== undefined);
  return [...others.map(([of, path, selection]) => ({ of: of as Condition, path, selection })), ...ofBands];
}

function values(of: unknown, path: Path, selection: string | undefined): readonly Part<Value>[] {
  if (typeof of === "number" || typeof of === "string") return [{ of, path, selection }];
  if (typeof of !== "object" || of === null) return [];
  if (!("bands" in of)) {
    // An offset, or a day of the month: its one key holds the number.
    return Object.entries(of)
      .filter(([key]) => offsetKeys.includes(key))
      .flatMap(([key, one]) => values(one, [...path, key], selection));
  }
  const banded = of as Extract<Value, object>;
  const inner = banded.bands.flatMap(({ value }, i) =>
    values(value, [...path, "bands", i, "value"], selection),
  );
  return [{ of: banded, path, selection }, ...inner];
}

const offsetKeys: readonly string[] = ["day", "days", "workingDays", "months"];

function piecesOf(measure: Measure): readonly Piece[] {
  const { select, duties, amounts = {}, progress, figures = {}, profiles } = measure;
  return [
    ...Object.entries(select).flatMap(([name, rule]) => ofSelection(rule, ["select", name], name)),
    ...Object.entries(duties).flatMap(([name, rule]) => ofDuty(rule, ["duties", name])),
    ...Object.entries(amounts).map(([name, rule]): Piece => {
      if (isPlainValue(rule)) return [rule, ["amounts", name]];
      return "orElse" in rule ? [rule.orElse, ["amounts", name, "orElse"], rule.of] : [undefined, []];
    }),
    ...ofProgress(progress),
    ...Object.entries(figures).map(([name, { value }]): Piece => [value, ["figures", name, "value"]]),
    ...profiles.flatMap((profile, i) => ofProfile(profile, ["profiles", i])),
  ];
}

function ofSelection(
  { dates = {}, with: own = {}, repeats }: SelectionRule,
  path: Path,
  name: string,
): readonly Piece[] {
  return [
    ...Object.entries(dates).map(([as, { plus }]): Piece => [plus, [...path, "dates", as, "plus"], name]),
    ...Object.entries(own).map(([as, value]): Piece => [value, [...path, "with", as], name]),
    [repeats?.within, [...path, "repeats", "within"]],
  ];
}

function ofDuty(duty: DutyRule, path: Path): readonly Piece[] {
  const late: readonly Piece[] = [
    [duty.late?.within, [...path, "late", "within"]],
    [duty.late?.share, [...path, "late", "share"]],
  ];
  if ("each" in duty) {
    const plus = typeof duty.due === "object" ? duty.due.plus : undefined;
    return [[plus, [...path, "due", "plus"], duty.each], ...late];
  }
  // A deadline that is a text is a day of the year, "03-31".
  const due = typeof duty.due === "string" ? undefined : duty.due;
  return [[duty.times, [...path, "times"]], [due, [...path, "due"]], ...late];
}

function ofProgress(progress: Measure["progress"]): readonly Piece[] {
  const keys = ["plan", "byNow", "actual"] as const;
  return keys.flatMap((key): readonly Piece[] => [
    [progress?.[key], ["progress", key]],
    [progress?.each?.[key], ["progress", "each", key], progress?.each?.in],
  ]);
}

function ofProfile(profile: ProfileRule, path: Path): readonly Piece[] {
  const keys = ["share", "fullAt", "cap", "deduct", "whenNothingDue"] as const;
  return [
    ...profile.indicators.flatMap((line, i) =>
      keys.map((key): Piece => [line[key], [...path, "indicators", i, key]]),
    ),
    ...(["bonuses", "deductions"] as const).flatMap((group): readonly Piece[] => {
      const { cap, lines = [] } = profile[group] ?? {};
      const at = [...path, group];
      const ofLines = lines.flatMap(({ points, cap: own, each }, i): readonly Piece[] => [
        [points, [...at, "lines", i, "points"], typeof each === "string" ? each : undefined],
        [own, [...at, "lines", i, "cap"]],
      ]);
      return [[cap, [...at, "cap"]], ...ofLines];
    }),
    ...profile.violations.flatMap(({ after, remedy }, i): readonly Piece[] => [
      [after, [...path, "violations", i, "after"]],
      [remedy?.within, [...path, "violations", i, "remedy", "within"]],
    ]),
  ];
}

function conditionPieces({ select, profiles }: Measure): readonly Piece[] {
  return [
    ...Object.entries(select).map(([name, { where }]): Piece => [where, ["select", name, "where"], name]),
    ...profiles.flatMap(({ bonuses, deductions, violations }, p) => [
      ...Object.entries({ bonuses, deductions }).flatMap(([group, rule]) =>
        (rule?.lines ?? []).map(({ when }, i): Piece => [when, ["profiles", p, group, "lines", i, "when"]]),
      ),
      ...violations.map(({ when }, i): Piece => [when, ["profiles", p, "violations", i, "when"]]),
    ]),
  ];
}
