import type { Names } from "../../src/policy/checks/names.js";
import type { Measure, SelectionRule } from "../../src/policy/measure-schema.js";
import { type Change, dropped, type Path, replaced } from "./change.js";
import { conditionChanges } from "./conditions.js";
import { offsetChanges, valueChanges } from "./values.js";

/** What could be wrong in the selections of a measure. */
export function selectionChanges(measure: Measure, names: Names): readonly Change[] {
  return Object.entries(measure.select).flatMap(([name, rule]) => {
    const path = ["select", name];
    const asked = names.asked(name);
    const fieldOf = (fact: string) => asked?.get(fact);
    const { as, latestPer, where, except } = rule;
    return [
      ...(as === undefined ? [] : [dropped([...path, "as"], as)]),
      ...windowChanges(measure, name, path),
      ...(latestPer === undefined ? [] : latestChanges(latestPer, [...path, "latestPer"])),
      ...linkChanges(rule, path),
      ...Object.entries(rule.dates ?? {}).flatMap(([date, { plus }]) =>
        offsetChanges(plus, [...path, "dates", date, "plus"]),
      ),
      ...tallyChanges(rule, path),
      ...Object.entries(rule.with ?? {}).flatMap(([number, value]) =>
        valueChanges(value, [...path, "with", number], fieldOf),
      ),
      ...(where === undefined
        ? []
        : [dropped([...path, "where"], where), ...conditionChanges(where, [...path, "where"], fieldOf)]),
      ...repeatsChanges(rule.repeats, [...path, "repeats"]),
      ...(except === undefined ? [] : [dropped([...path, "except"], except)]),
    ];
  });
}

function latestChanges(field: string, path: Path): readonly Change[] {
  return [dropped(path, field), ...(field === "all" ? [] : [replaced(path, field, "all")])];
}

function linkChanges({ link = {} }: SelectionRule, path: Path): readonly Change[] {
  return Object.entries(link).flatMap(([name, { on }]) => {
    const fields = Object.entries(on);
    // Without any there is no link at all, and what is read through it has no name.
    if (fields.length < 2) return [];
    return fields.map(([mine, theirs]) => dropped([...path, "link", name, "on", mine], theirs));
  });
}

/** Without a field that matches, all records do. */
function tallyChanges({ tally = {} }: SelectionRule, path: Path): readonly Change[] {
  return Object.entries(tally).flatMap(([name, { on = {}, there }]) => [
    ...Object.entries(on).map(([mine, theirs]) => dropped([...path, "tally", name, "on", mine], theirs)),
    ...(there === undefined ? [] : [dropped([...path, "tally", name, "there"], there)]),
  ]);
}

function repeatsChanges(repeats: SelectionRule["repeats"], path: Path): readonly Change[] {
  if (repeats === undefined) return [];
  const { on, overlapping, within, among, first } = repeats;
  return [
    dropped(path, repeats),
    ...(on.length < 2 ? [] : on.map((field, i) => dropped([...path, "on", i], field))),
    ...Object.entries({ overlapping, within, among, first }).flatMap(([word, value]) =>
      value === undefined ? [] : [dropped([...path, word], value)],
    ),
    ...offsetChanges(within, [...path, "within"]),
  ];
}

/** The other window, where anything counts the records of one: duties look at all years, whatever it is. */
function windowChanges(measure: Measure, name: string, path: Path): readonly Change[] {
  const rule = measure.select[name];
  if (rule === undefined || !isCounted(measure, name)) return [];
  const window = windowOf(measure, name);
  return [replaced([...path, "window"], window, window === "year" ? "ever" : "year")];
}

function windowOf({ select }: Measure, name: string): "year" | "ever" {
  const { window, from } = select[name] ?? {};
  return window ?? (from === undefined ? "year" : windowOf({ select } as Measure, from));
}

/** Whether a count, an amount, a line, a violation or a link that one of these needs looks at its records in its window. */
function isCounted(measure: Measure, name: string): boolean {
  const selections = Object.entries(measure.select);
  return (
    isNamed(measure, name) ||
    selections.some(([own, { link = {}, tally = {} }]) => {
      const others = [
        ...Object.values(link).map(({ to }) => to),
        ...Object.values(tally).map(({ of }) => of),
      ];
      return others.includes(name) && isNeeded(measure, own);
    }) ||
    selections.some(([own, one]) => one.from === name && one.window === undefined && isCounted(measure, own))
  );
}

/** Whether more than duties rest on a selection, in whichever window. */
function isNeeded(measure: Measure, name: string): boolean {
  const rests = ({ from, except, link = {}, tally = {} }: SelectionRule): boolean =>
    [
      from,
      except,
      ...Object.values(link).map(({ to }) => to),
      ...Object.values(tally).map(({ of }) => of),
    ].includes(name);
  return (
    isNamed(measure, name) ||
    Object.entries(measure.select).some(([own, rule]) => rests(rule) && isNeeded(measure, own))
  );
}

/** Whether a count, an amount, progress, a line or a violation names a selection. */
function isNamed({ select, amounts = {}, progress, figures, profiles }: Measure, name: string): boolean {
  const adjusted = profiles.flatMap(({ bonuses, deductions }) => [bonuses, deductions]);
  const each = [
    ...profiles.flatMap(({ violations }) => violations.map((one) => one.each)),
    ...adjusted.flatMap((group) => group?.lines.map((line) => line.each) ?? []),
  ];
  return (
    new RegExp(`\\b${name}\\.count\\b`).test(
      JSON.stringify([select, amounts, progress, figures, profiles]),
    ) ||
    Object.values(amounts).some((one) => typeof one === "object" && "of" in one && one.of === name) ||
    progress?.each?.in === name ||
    each.includes(name)
  );
}
