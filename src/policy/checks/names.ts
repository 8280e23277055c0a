import { fieldsOf, namedFields } from "../../records/compile-kind.js";
import type { Field, RecordKind } from "../../records/kind.js";
import { coreNumbers, dutyFacts } from "../fact-names.js";
import type { DutyRule, Measure, SelectionRule } from "../measure-schema.js";

/** The names a rule file defines, and what they stand for. */
export interface Names {
  readonly parameters: readonly string[];
  /** All values that a parameter ever has. */
  readonly parameterValues: (name: string) => readonly number[] | undefined;
  readonly selections: readonly string[];
  readonly selection: (name: string) => SelectionRule | undefined;
  readonly duties: Readonly<Record<string, DutyRule>>;
  /** Everything that a formula about a unit may use. */
  readonly facts: readonly string[];
  /** The fields of the records of a selection, where its kind is known. */
  readonly fields: (selection: string) => ReadonlyMap<string, Field> | undefined;
  /** Everything that conditions and values may ask such a record for: fields, counts of lists, what all records have. */
  readonly asked: (selection: string) => ReadonlyMap<string, Field> | undefined;
  /** The fields of a kind of record alone. */
  readonly kindFields: (kind: string) => ReadonlyMap<string, Field>;
  /** The numbers among them. */
  readonly numbers: (selection: string) => readonly string[] | undefined;
}

const numeric: readonly Field["type"][] = ["count", "days", "money", "share", "points"];

/** What a number that was worked out is to a condition. */
export const workedOut: Field = { type: "money", title: { en: "worked out", zh: "计算所得" } };

/** What a day that was counted from a date is to a condition or a duty. */
const counted: Field = { type: "date", when: "planned", title: { en: "worked out", zh: "计算所得" } };

/** What a number of matching records is to a condition. */
const tallied: Field = { type: "count", title: { en: "counted", zh: "计数所得" } };

/** The names that a measure defines. */
export function namesOf(measure: Measure, kinds: ReadonlyMap<string, RecordKind>): Names {
  const parameters = Object.keys(measure.parameters);
  const selections = Object.keys(measure.select);
  const duties = measure.duties;
  const facts = [
    ...parameters,
    ...coreNumbers,
    ...Object.keys(measure.amounts ?? {}),
    ...selections.map((name) => `${name}.count`),
    ...Object.keys(duties).flatMap((name) => dutyFacts.map((fact) => `${name}.${fact}`)),
  ];
  type Fields = ReadonlyMap<string, Field> | undefined;
  const known = new Map<string, Fields>();
  /** Each selection's fields are worked out once: links and `from` may lead to it in many ways. */
  const fieldsBy = (
    ofKind: (kind: RecordKind) => ReadonlyMap<string, Field>,
    selection: string,
    seen: readonly string[] = [],
  ): Fields => {
    const key = `${ofKind.name} ${selection}`;
    if (!known.has(key)) known.set(key, findFields(ofKind, selection, seen));
    return known.get(key);
  };
  const findFields = (
    ofKind: (kind: RecordKind) => ReadonlyMap<string, Field>,
    selection: string,
    seen: readonly string[],
  ): Fields => {
    const rule = measure.select[selection];
    if (rule === undefined || seen.includes(selection)) return undefined;
    const way = [...seen, selection];
    const kind = rule.kind === undefined ? undefined : kinds.get(rule.kind);
    const own = rule.from === undefined ? kind && ofKind(kind) : fieldsBy(ofKind, rule.from, way);
    if (own === undefined) return undefined;
    const links = Object.entries(rule.link ?? {}).map(
      ([name, { to }]) => [name, fieldsBy(ofKind, to, way)] as const,
    );
    // Where it is not known what is linked, it is told once, and not again for every field.
    if (links.some(([, theirs]) => theirs === undefined)) return undefined;
    const linked = links.flatMap(([name, theirs = new Map()]) =>
      // What is linked to a linked record cannot be named.
      [...theirs]
        .filter(([field]) => !field.replace(/\.count$/, "").includes("."))
        .map(([field, type]) => [`${name}.${field}`, { ...type, required: false }] as const),
    );
    const dates = Object.keys(rule.dates ?? {}).map((name) => [name, counted] as const);
    const tallies = Object.keys(rule.tally ?? {}).map((name) => [name, tallied] as const);
    const worked = Object.keys(rule.with ?? {}).map((name) => [name, workedOut] as const);
    return new Map([...own, ...linked, ...dates, ...tallies, ...worked]);
  };
  const fields = (selection: string) => fieldsBy(fieldsOf, selection);
  const asked = (selection: string) => fieldsBy(namedFields, selection);
  const parameterValues = (name: string): readonly number[] | undefined =>
    measure.parameters[name]?.values.map(({ value }) => value);
  const numbers = (selection: string): readonly string[] | undefined => {
    const own = asked(selection);
    return own === undefined
      ? undefined
      : [...own].filter(([, { type }]) => numeric.includes(type)).map(([name]) => name);
  };
  const kindFields = (name: string): ReadonlyMap<string, Field> => {
    const kind = kinds.get(name);
    return kind === undefined ? new Map() : fieldsOf(kind);
  };
  const selection = (name: string): SelectionRule | undefined =>
    Object.hasOwn(measure.select, name) ? measure.select[name] : undefined;
  return {
    numbers,
    kindFields,
    parameters,
    parameterValues,
    selections,
    selection,
    duties,
    facts,
    fields,
    asked,
  };
}
