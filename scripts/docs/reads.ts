import { namesIn, referencesIn } from "../../src/conditions/references.js";
import { type Condition, conditionLeaves } from "../../src/conditions/schema.js";
import { formulaNames, parseFormula } from "../../src/policy/formula.js";
import type {
  Band,
  DutyRule,
  Measure,
  OffsetRule,
  SelectionRule,
  Value,
} from "../../src/policy/measure-schema.js";
import { namedFields } from "../../src/records/compile-kind.js";
import type { RecordKind } from "../../src/records/kind.js";
import { UNIT_REFERENCE } from "../../src/records/kind.js";

/** A field of a kind of record: `regular-meeting.on`. */
export type FieldKey = string;

/** What stands behind the names of a measure: the fields of records that are read for them. */
export interface Reads {
  /** For a fact about the unit: a count, a fact of a duty, an amount. */
  readonly ofFact: (name: string) => readonly FieldKey[];
  readonly ofValue: (value: Value | undefined, selection?: string) => readonly FieldKey[];
  readonly ofCondition: (condition: Condition | undefined, selection?: string) => readonly FieldKey[];
  readonly ofDuty: (name: string) => readonly FieldKey[];
  /** For being among the records of a selection. */
  readonly ofSelection: (name: string) => readonly FieldKey[];
  /** For one name that its records are asked for. */
  readonly ofField: (selection: string, name: string) => readonly FieldKey[];
}

/** What joint work, late filing and the like look at, by the name under which rules ask for it. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  ownShare: ["jointWith", "jointShare"],
  firstFiledAt: ["supersedes", "filedAt"],
};

/** Follows the names of a measure through its selections, links, duties and amounts to the fields of records. */
export function readsOf(measure: Measure, kinds: ReadonlyMap<string, RecordKind>): Reads {
  const { select, duties, amounts = {} } = measure;
  const known = new Map<string, readonly FieldKey[]>();
  /** Worked out once, and nothing while it is being worked out: a name never rests on itself. */
  const once = (key: string, find: () => readonly FieldKey[]): readonly FieldKey[] => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, []);
    const made = [...new Set(find())];
    known.set(key, made);
    return made;
  };

  const kindOf = (name: string): RecordKind | undefined => {
    const { kind, from } = select[name] ?? {};
    return from === undefined ? kinds.get(kind ?? "") : kindOf(from);
  };
  const ofKind = (kind: RecordKind | undefined, names: readonly string[]): readonly FieldKey[] => {
    if (kind === undefined || kind.kind === UNIT_REFERENCE) return [];
    const fields = namedFields(kind);
    return names.filter((name) => fields.has(name)).map((name) => `${kind.kind}.${name}`);
  };
  const pairs = (selection: string, other: string, on: Readonly<Record<string, string>> = {}) =>
    Object.entries(on).flatMap(([mine, theirs]) => [...ofField(selection, mine), ...ofField(other, theirs)]);

  const ofField: Reads["ofField"] = (selection, name) =>
    once(`${selection} . ${name}`, () => {
      const rule: SelectionRule = select[selection] ?? {};
      const value = rule.with?.[name];
      if (value !== undefined) return ofValue(value, selection);
      const date = rule.dates?.[name];
      if (date !== undefined) return [...ofField(selection, date.field), ...ofOffset(date.plus, selection)];
      const tally = rule.tally?.[name];
      if (tally !== undefined) return [...ofSelection(tally.of), ...pairs(selection, tally.of, tally.on)];
      const [first = "", rest] = name.split(".");
      const link = rule.link?.[first];
      if (link !== undefined && rest !== undefined)
        return [...ofField(link.to, rest), ...ofSelection(link.to), ...pairs(selection, link.to, link.on)];
      if (rule.from !== undefined) return ofField(rule.from, name);
      return ofKind(kindOf(selection), BEHIND[name] ?? [name.replace(/\.count$/, "")]);
    });

  const ofSelection: Reads["ofSelection"] = (name) =>
    once(name, () => {
      const rule: SelectionRule = select[name] ?? {};
      const { as, from, where, latestPer, repeats, except } = rule;
      const kind = kindOf(name);
      return [
        ...(from === undefined ? ofKind(kind, [kind?.about ?? kind?.eventDate ?? ""]) : ofSelection(from)),
        ...(as === undefined ? [] : ofKind(kind, [as])),
        ...ofCondition(where, name),
        ...(latestPer === undefined || latestPer === "all" ? [] : ofField(name, latestPer)),
        ...(repeats?.on ?? []).flatMap((field) => ofField(name, field)),
        ...(repeats?.overlapping === true ? ofKind(kind, ["from", "to"]) : []),
        ...(repeats?.among === undefined ? [] : ofKind(kind, ["jointWith"])),
        ...(except === undefined ? [] : ofSelection(except)),
      ];
    });

  const ofCondition: Reads["ofCondition"] = (condition, selection) =>
    condition === undefined
      ? []
      : conditionLeaves(condition)
          .flatMap(({ leaf }) => referencesIn(leaf).flatMap(namesIn))
          .flatMap((name) => ofName(name, selection));

  const ofValue: Reads["ofValue"] = (value, selection) => {
    if (value === undefined || typeof value === "number") return [];
    if (typeof value === "string") {
      const reading = parseFormula(value);
      return reading.ok ? formulaNames(reading.formula).flatMap(({ name }) => ofName(name, selection)) : [];
    }
    return value.bands.flatMap(({ when, value: own }: Band) => [
      ...ofCondition(when, selection),
      ...ofValue(own, selection),
    ]);
  };

  /** A name in a value or condition about records stands for a field of them, else for a fact about the unit. */
  const ofName = (name: string, selection: string | undefined): readonly FieldKey[] => {
    const own = selection === undefined ? [] : ofField(selection, name);
    return own.length > 0 ? own : ofFact(name);
  };

  const ofFact: Reads["ofFact"] = (name) =>
    once(`fact ${name}`, () => {
      const amount = amounts[name];
      if (amount !== undefined) return ofAmount(amount);
      const owner = name.slice(0, Math.max(name.lastIndexOf("."), 0));
      if (name === `${owner}.count` && owner in select) return ofSelection(owner);
      return owner in duties ? ofDuty(owner) : [];
    });

  const ofAmount = (amount: NonNullable<Measure["amounts"]>[string]): readonly FieldKey[] => {
    if (typeof amount !== "object" || "bands" in amount) return ofValue(amount);
    if ("target" in amount) return ofKind(kinds.get("target"), ["name", "year", "value"]);
    if ("group" in amount) return ofFact(amount.of);
    const { of, orElse, ...word } = amount;
    const [field = ""] = Object.values(word);
    return [...ofSelection(of), ...ofField(of, field), ...ofValue(orElse, of)];
  };

  const ofOffset = (offset: OffsetRule | undefined, selection: string): readonly FieldKey[] =>
    Object.values(offset ?? {}).flatMap((by) => (typeof by === "string" ? ofField(selection, by) : []));

  const ofDuty: Reads["ofDuty"] = (name) => {
    const duty: DutyRule | undefined = duties[name];
    if (duty === undefined) return [];
    if ("each" in duty) {
      const { each, due, done, late } = duty;
      const { field, plus = undefined } = typeof due === "string" ? { field: due } : due;
      return [
        ...ofSelection(each),
        ...[field, done].flat().flatMap((one) => ofField(each, one)),
        ...ofOffset(plus, each),
        ...ofOffset(late?.within, each),
      ];
    }
    const { by, per, match } = duty;
    const rows = typeof per === "string" ? per : undefined;
    const asked = rows === undefined ? undefined : kindOf(rows);
    const by_ = kindOf(by);
    return [
      ...ofSelection(by),
      // What serves late or was filed late is told by these.
      ...ofKind(by_, [by_?.eventDate ?? "", "filedAt"]),
      ...(match === undefined ? [] : ofField(by, match)),
      ...(rows === undefined ? [] : ofSelection(rows)),
      ...ofKind(asked, asked?.tenure === undefined ? ["id"] : [asked.tenure, "from", "to"]),
    ];
  };

  return { ofFact, ofValue, ofCondition, ofDuty, ofSelection, ofField };
}
