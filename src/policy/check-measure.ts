import { placeholders } from "../messages/message.js";
import { fieldsOf } from "../records/compile-kind.js";
import { type Field, type RecordKind, UNIT_REFERENCE } from "../records/kind.js";
import { checkCondition } from "./check-condition.js";
import { dutyFacts } from "./fact-names.js";
import { formulaNames, parseFormula } from "./formula.js";
import type {
  DutyRule,
  LateRule,
  Measure,
  OffsetRule,
  ProfileRule,
  Value,
  ViolationRule,
} from "./measure-schema.js";
import type { PolicyFile } from "./policy-schema.js";
import { type Report, what } from "./report.js";

/** What the names of a rule file may refer to beside its own definitions. */
export interface Surroundings {
  readonly policy: PolicyFile;
  readonly kinds: ReadonlyMap<string, RecordKind>;
  /** The names of all kinds of record, also of those whose own file is at fault. */
  readonly kindNames: readonly string[];
  readonly sources: readonly string[];
}

/** Holds every name and figure of one rule file to what it refers to. Its shape is known to be right. */
export function checkMeasure(measure: Measure, around: Surroundings, report: Report): void {
  const names = namesOf(measure, around.kinds);
  checkListing(measure, around.policy, report);
  checkParameters(measure, around, report);
  checkSelections(measure, names, around, report);
  for (const [name, duty] of Object.entries(measure.duties)) checkDuty(duty, ["duties", name], names, report);
  measure.profiles.forEach((profile, i) => {
    checkProfile(profile, ["profiles", i], names, around, report);
  });
  checkTaken(measure, report);
}

/** The names a rule file defines, and what they stand for. */
interface Names {
  readonly parameters: readonly string[];
  readonly selections: readonly string[];
  readonly duties: Readonly<Record<string, DutyRule>>;
  /** Everything that a formula about a unit may use. */
  readonly facts: readonly string[];
  /** The fields of the records of a selection, where its kind is known. */
  readonly fields: (selection: string) => ReadonlyMap<string, Field> | undefined;
}

type Path = readonly PropertyKey[];

function namesOf(measure: Measure, kinds: ReadonlyMap<string, RecordKind>): Names {
  const parameters = Object.keys(measure.parameters);
  const selections = Object.keys(measure.select);
  const duties = measure.duties;
  const facts = [
    ...parameters,
    ...selections.map((name) => `${name}.count`),
    ...Object.keys(duties).flatMap((name) => dutyFacts.map((fact) => `${name}.${fact}`)),
  ];
  const fields = (selection: string): ReadonlyMap<string, Field> | undefined => {
    const seen = new Set<string>();
    let rule = measure.select[selection];
    while (rule?.from !== undefined && !seen.has(rule.from)) {
      seen.add(rule.from);
      rule = measure.select[rule.from];
    }
    const kind = rule?.kind === undefined ? undefined : kinds.get(rule.kind);
    return kind === undefined ? undefined : fieldsOf(kind);
  };
  return { parameters, selections, duties, facts, fields };
}

function checkListing(measure: Measure, policy: PolicyFile, report: Report): void {
  const ids = policy.measures.map(({ id }) => id);
  if (!report.known(measure.id, ids, what.measure, ["id"])) return;
  const listed = policy.measures.find(({ id }) => id === measure.id);
  if (listed === undefined) return;
  const say = (expected: string | number, path: Path): void =>
    report.add("VALUE_INVALID", path, {
      expected: { en: `${expected}, as in policy.json`, zh: `${expected}（与policy.json一致）` },
    });
  if (listed.number !== measure.number) say(listed.number, ["number"]);
  if (listed.aspect !== measure.aspect) say(listed.aspect, ["aspect"]);
  const found = [...new Set(measure.profiles.flatMap((profile) => Object.keys(profile.for)))];
  if (found.toSorted().join() !== listed.kinds.toSorted().join()) {
    report.add("KINDS_DIFFER", ["profiles"], { listed: listed.kinds.join(", "), found: found.join(", ") });
  }
}

function checkParameters(measure: Measure, { policy, sources }: Surroundings, report: Report): void {
  const effective = policy.effectiveFrom.value;
  for (const [name, { values }] of Object.entries(measure.parameters)) {
    values.forEach(({ basis }, i) => {
      checkBasis(basis, ["parameters", name, "values", i, "basis"], sources, report);
    });
    const from = values.map((value) => value.from).toSorted()[0] ?? effective;
    if (from > effective)
      report.add("PARAMETER_STARTS_LATE", ["parameters", name, "values"], { from, effective });
  }
}

function checkSelections(measure: Measure, names: Names, { kindNames }: Surroundings, report: Report): void {
  for (const [name, rule] of Object.entries(measure.select)) {
    const path = ["select", name];
    if ((rule.kind === undefined) === (rule.from === undefined)) {
      report.add("VALUE_INVALID", path, {
        expected: { en: 'either "kind" or "from"', zh: "“kind”与“from”二者之一" },
      });
      continue;
    }
    if (rule.kind !== undefined) report.known(rule.kind, kindNames, what.kind, [...path, "kind"]);
    for (const key of ["from", "except"] as const) {
      const other = rule[key];
      if (other !== undefined) report.known(other, names.selections, what.selection, [...path, key]);
    }
    const fields = names.fields(name);
    if (fields === undefined) continue;
    const unitFields = [...fields].filter(
      ([, field]) => field.type === "reference" && field.to === UNIT_REFERENCE,
    );
    if (rule.as !== undefined) {
      report.known(
        rule.as,
        unitFields.map(([field]) => field),
        what.unitField,
        [...path, "as"],
      );
    }
    if (rule.where !== undefined) checkCondition(rule.where, fields, [...path, "where"], report);
  }
  for (const circle of circles(measure)) {
    report.add("CIRCLE", ["select", circle[0] ?? ""], { circle: [...circle, circle[0]].join(" → ") });
  }
}

/** Selections that are made of themselves. */
function circles(measure: Measure): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) found.push(way.slice(at));
    if (at >= 0 || done.has(name)) return;
    const rule = measure.select[name];
    for (const next of [rule?.from, rule?.except]) if (next !== undefined) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of Object.keys(measure.select)) visit(name, []);
  return found;
}

function checkDuty(duty: DutyRule, path: Path, names: Names, report: Report): void {
  if (duty.late !== undefined) checkLate(duty.late, [...path, "late"], names, report);
  if ("every" in duty) {
    report.known(duty.by, names.selections, what.selection, [...path, "by"]);
    return;
  }
  report.known(duty.each, names.selections, what.selection, [...path, "each"]);
  const { due } = duty;
  const duePath = typeof due === "string" ? [...path, "due"] : [...path, "due", "field"];
  const done = [duty.done].flat();
  const donePath = (i: number): Path =>
    typeof duty.done === "string" ? [...path, "done"] : [...path, "done", i];
  if (typeof due !== "string" && due.plus !== undefined)
    checkOffset(due.plus, [...path, "due", "plus"], names, report);
  const fields = names.fields(duty.each);
  if (fields === undefined) return;
  const dates = [...fields].filter(([, field]) => field.type === "date").map(([name]) => name);
  report.known(typeof due === "string" ? due : due.field, dates, what.dateField, duePath);
  done.forEach((field, i) => {
    report.known(field, dates, what.dateField, donePath(i));
  });
}

function checkLate(late: LateRule, path: Path, names: Names, report: Report): void {
  if (late.within !== undefined) checkOffset(late.within, [...path, "within"], names, report);
  checkValue(late.share, [...path, "share"], names.parameters, what.parameter, report);
}

function checkOffset(offset: OffsetRule, path: Path, names: Names, report: Report): void {
  for (const [key, value] of Object.entries(offset)) {
    if (key !== "toEndOf") checkValue(value, [...path, key], names.parameters, what.parameter, report);
  }
}

function checkValue(
  value: Value,
  path: Path,
  valid: readonly string[],
  kind: { en: string; zh: string },
  report: Report,
): void {
  if (typeof value === "number") return;
  const parsed = parseFormula(value);
  if (!parsed.ok) {
    report.add("FORMULA_SYNTAX", path, { detail: parsed.detail }, parsed.column);
    return;
  }
  for (const { name, column } of formulaNames(parsed.formula))
    report.known(name, valid, kind, path, "value", column);
}

function checkProfile(
  profile: ProfileRule,
  path: Path,
  names: Names,
  around: Surroundings,
  report: Report,
): void {
  const unitKinds = around.policy.unitKinds.map(({ id }) => id);
  for (const [kind, basis] of Object.entries(profile.for)) {
    report.known(kind, unitKinds, what.unitKind, [...path, "for", kind], "key");
    checkBasis(basis, [...path, "for", kind], around.sources, report);
  }
  profile.indicators.forEach((indicator, i) => {
    const at = [...path, "indicators", i];
    checkValue(indicator.share, [...at, "share"], names.facts, what.fact, report);
    checkBasis(indicator.basis.duty, [...at, "basis", "duty"], around.sources, report);
    checkBasis(indicator.basis.points, [...at, "basis", "points"], around.sources, report);
  });
  const points =
    profile.indicators.reduce((total, one) => total + Math.round(one.points * 10_000), 0) / 10_000;
  if (points !== 100) report.add("POINTS_SUM", [...path, "indicators"], { sum: points, outOf: 100 });
  if (profile.deductions !== undefined) {
    const at = [...path, "deductions"];
    checkValue(profile.deductions.cap, [...at, "cap"], names.facts, what.fact, report);
    profile.deductions.lines.forEach((line, i) => {
      report.known(line.each, names.selections, what.selection, [...at, "lines", i, "each"]);
      checkValue(line.points, [...at, "lines", i, "points"], names.facts, what.fact, report);
      checkBasis(line.basis, [...at, "lines", i, "basis"], around.sources, report);
    });
  }
  profile.violations.forEach((violation, i) => {
    checkViolation(violation, [...path, "violations", i], names, around, report);
  });
}

function checkViolation(
  rule: ViolationRule,
  path: Path,
  names: Names,
  around: Surroundings,
  report: Report,
): void {
  checkBasis(rule.basis, [...path, "basis"], around.sources, report);
  if ((rule.duty === undefined) === (rule.each === undefined)) {
    report.add("VALUE_INVALID", path, {
      expected: { en: 'either "duty" or "each"', zh: "“duty”与“each”二者之一" },
    });
    return;
  }
  if (rule.each !== undefined) report.known(rule.each, names.selections, what.selection, [...path, "each"]);
  const duties = rule.duty === undefined ? [] : [rule.duty].flat();
  duties.forEach((duty, i) => {
    const at = typeof rule.duty === "string" ? [...path, "duty"] : [...path, "duty", i];
    if (!report.known(duty, Object.keys(names.duties), what.duty, at)) return;
    const recurs = "every" in (names.duties[duty] as DutyRule);
    if (rule.running !== undefined && !recurs) {
      const expected = {
        en: "a duty that recurs, where misses are counted in a row",
        zh: "可连续计数的周期性职责",
      };
      report.add("VALUE_INVALID", at, { expected });
    }
  });
  if (rule.each !== undefined && (rule.after ?? rule.running) !== undefined) {
    const expected = { en: '"duty" beside "after" or "running"', zh: "与“after”或“running”同用的“duty”" };
    report.add("VALUE_INVALID", [...path, "each"], { expected });
  }
  if (rule.after !== undefined) checkOffset(rule.after, [...path, "after"], names, report);
  if (rule.remedy?.within !== undefined)
    checkOffset(rule.remedy.within, [...path, "remedy", "within"], names, report);
  const valid = fillable(rule, duties, names);
  for (const language of ["en", "zh"] as const) {
    for (const name of placeholders(rule.message[language])) {
      if (!valid.includes(name))
        report.add("PLACEHOLDER_UNKNOWN", [...path, "message", language], { name, valid: valid.join(", ") });
    }
  }
}

/** The placeholders that a violation can fill: those that every one of its duties can. */
function fillable(rule: ViolationRule, duties: readonly string[], names: Names): readonly string[] {
  if (rule.each !== undefined) return ["unit", "subject", "on"];
  const recur = duties.map((duty) => "every" in (names.duties[duty] ?? {}));
  return [
    "unit",
    "due",
    ...(recur.every((one) => one) ? ["period"] : []),
    ...(recur.some((one) => one) ? [] : ["subject"]),
    ...(rule.running === undefined ? [] : ["count"]),
  ];
}

/** Holds a basis to the sources that there are. */
export function checkBasis(basis: string, path: Path, sources: readonly string[], report: Report): void {
  if (basis !== "article" && basis !== "assumption") report.known(basis, sources, what.source, path);
}

/** Selections, duties and parameters share one namespace; ids and codes of a profile are used once. */
function checkTaken(measure: Measure, report: Report): void {
  const sections = ["parameters", "select", "duties"] as const;
  const first = new Map<string, string>();
  for (const section of sections) {
    for (const name of Object.keys(measure[section])) {
      const before = first.get(name);
      if (before === undefined) first.set(name, `${section}.${name}`);
      else report.add("NAME_TAKEN", [section, name], { name, first: before, second: `${section}.${name}` });
    }
  }
  measure.profiles.forEach((profile, p) => {
    once(
      profile.indicators.map(({ id }) => id),
      (i) => ["profiles", p, "indicators", i, "id"],
      report,
    );
    once(
      profile.violations.map(({ code }) => code),
      (i) => ["profiles", p, "violations", i, "code"],
      report,
    );
  });
}

function once(names: readonly string[], pathOf: (index: number) => Path, report: Report): void {
  names.forEach((name, i) => {
    const before = names.indexOf(name);
    if (before < i) report.add("NAME_TAKEN", pathOf(i), { name, first: `[${before}]`, second: `[${i}]` });
  });
}
