import { type Field, referredTo, UNIT_REFERENCE } from "../../records/kind.js";
import { ALL, coreNumbers } from "../fact-names.js";
import type { Measure, SelectionRule } from "../measure-schema.js";
import { circlesOf, restsOn } from "./circles.js";
import { checkCondition } from "./condition.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkOffset, checkValue } from "./values.js";

/** Selections are made of records or of each other, without a circle, by fields that there are. */
export function checkSelections(
  measure: Measure,
  names: Names,
  kindNames: readonly string[],
  report: Report,
): void {
  for (const [name, rule] of Object.entries(measure.select)) {
    const path = ["select", name];
    if ((rule.kind === undefined) === (rule.from === undefined)) {
      report.add("VALUE_INVALID", path, {
        expected: { en: 'either "kind" or "from"', zh: "“kind”与“from”二者之一" },
      });
      continue;
    }
    if (rule.kind !== undefined) report.known(rule.kind, kindNames, what.kind, [...path, "kind"]);
    if (rule.as !== undefined && rule.from !== undefined) {
      const expected = { en: '"kind" beside "as"', zh: "与“as”同用的“kind”" };
      report.add("VALUE_INVALID", [...path, "as"], { expected });
    }
    for (const key of ["from", "except"] as const) {
      const other = rule[key];
      if (other !== undefined) report.known(other, names.selections, what.selection, [...path, key]);
    }
    for (const [as, { to }] of Object.entries(rule.link ?? {}))
      report.known(to, names.selections, what.selection, [...path, "link", as, "to"]);
    for (const [as, { of }] of Object.entries(rule.tally ?? {}))
      report.known(of, names.selections, what.selection, [...path, "tally", as, "of"]);
    const fields = names.fields(name);
    const asked = names.asked(name);
    if (fields === undefined || asked === undefined) continue;
    checkEnrichment(name, rule, fields, names, report);
    checkRepeats(rule, [...path, "repeats"], fields, names, report);
    const unitFields = [...fields].filter(([, field]) => referredTo(field) === UNIT_REFERENCE);
    if (rule.as !== undefined) {
      report.known(
        rule.as,
        unitFields.map(([field]) => field),
        what.unitField,
        [...path, "as"],
      );
    }
    if (rule.where !== undefined) {
      const numbers = [...names.parameters, ...coreNumbers];
      // Which records are selected is settled in any case: at the beginning of the year it is absent.
      const around = { fields: asked, numbers, absent: ["timeProgress"], kind: what.field, names };
      checkCondition(rule.where, around, [...path, "where"], report);
    }
  }
  const next = (name: string): readonly string[] => {
    const rule = measure.select[name];
    const links = Object.values(rule?.link ?? {}).map(({ to }) => to);
    const tallied = Object.values(rule?.tally ?? {}).map(({ of }) => of);
    return [rule?.from, rule?.except, ...links, ...tallied].filter((one) => one !== undefined);
  };
  for (const circle of circlesOf(Object.keys(measure.select), next)) {
    report.add("CIRCLE", ["select", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
  const looksAround = (name: string): boolean => measure.select[name]?.repeats?.among !== undefined;
  for (const name of Object.keys(measure.select).filter(looksAround)) {
    if (![...restsOn(name, next)].some((one) => one !== name && looksAround(one))) continue;
    const expected = {
      en: "a selection that rests on no other that looks among the city",
      zh: "不依赖其他全市范围比对结果的记录选择",
    };
    report.add("VALUE_INVALID", ["select", name, "repeats"], { expected });
  }
}

/** What must be equal for a record to repeat another. */
function checkRepeats(
  { repeats }: SelectionRule,
  path: Path,
  fields: ReadonlyMap<string, Field>,
  names: Names,
  report: Report,
): void {
  repeats?.on.forEach((field, i) => {
    report.known(field, [...fields.keys()], what.field, [...path, "on", i]);
  });
  if (repeats?.within !== undefined) checkOffset(repeats.within, [...path, "within"], names, report);
}

/** What a selection adds to its records: the newest only, linked records, dates, numbers. */
function checkEnrichment(
  name: string,
  rule: SelectionRule,
  fields: ReadonlyMap<string, Field>,
  names: Names,
  report: Report,
): void {
  const path = ["select", name];
  if (rule.latestPer !== undefined)
    report.known(rule.latestPer, [...fields.keys(), ALL], what.field, [...path, "latestPer"]);
  const matching = (to: string, on: Readonly<Record<string, string>>, at: Path): void => {
    const theirs = names.fields(to);
    for (const [mine, its] of Object.entries(on)) {
      report.known(mine, [...fields.keys()], what.field, [...at, "on", mine], "key");
      if (theirs !== undefined) report.known(its, [...theirs.keys()], what.field, [...at, "on", mine]);
    }
  };
  for (const [as, { to, on }] of Object.entries(rule.link ?? {})) {
    const at = [...path, "link", as];
    if (Object.keys(on).length === 0) {
      report.add("VALUE_INVALID", [...at, "on"], {
        expected: { en: "at least one pair of fields", zh: "至少一对字段" },
      });
    }
    matching(to, on, at);
  }
  for (const [as, { of, on = {} }] of Object.entries(rule.tally ?? {}))
    matching(of, on, [...path, "tally", as]);
  const before =
    rule.from === undefined ? names.kindFields(rule.kind ?? "") : (names.fields(rule.from) ?? new Map());
  const first = { en: "a field or an earlier number of the records", zh: "记录的字段或先前计算的数值" };
  const { link = {}, dates = {}, tally = {}, with: numbers = {} } = rule;
  const earlier: Readonly<Record<string, readonly string[]>> = {
    tally: Object.keys(dates),
    with: [...Object.keys(dates), ...Object.keys(tally)],
  };
  for (const [section, added] of Object.entries({ link, dates, tally, with: numbers })) {
    const taken = [...before.keys(), "min", "max", ...(earlier[section] ?? [])];
    for (const as of Object.keys(added)) {
      if (taken.some((field) => field === as || field.startsWith(`${as}.`)))
        report.add("NAME_TAKEN", [...path, section, as], { name: as, first, second: `${section}.${as}` });
    }
  }
  // What is counted from a date stands beside the record's own dates and those of linked records.
  const known = [...(names.asked(name) ?? [])].filter(
    ([one, { type }]) => type === "date" && !(one in dates),
  );
  for (const [as, { field, plus }] of Object.entries(dates)) {
    const at = [...path, "dates", as];
    report.known(
      field,
      known.map(([one]) => one),
      what.dateField,
      [...at, "field"],
    );
    checkOffset(plus, [...at, "plus"], names, report);
  }
  const about = [...names.parameters, ...coreNumbers];
  for (const [as, value] of Object.entries(numbers)) {
    checkValue(
      value,
      [...path, "with", as],
      [...(names.numbers(name) ?? []), ...about],
      what.number,
      report,
      names,
      names.asked(name),
    );
  }
}
