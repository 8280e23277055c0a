import { earlier, later } from "../calendar/civil-date.js";
import { type CompiledCondition, compileCondition } from "../conditions/compile.js";
import type { Measure } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { Unit } from "../records/dataset.js";
import { type CompiledLink, type CompiledWith, latestPer, linked, withNumbers } from "./enrich.js";
import { recordSource } from "./record-source.js";
import type { Scope } from "./scope.js";
import { compileValue, type Source } from "./value.js";
import { type RecordView, recordsKey, type UnitRecords, viewsOf } from "./views.js";

/** Which records count: the whole life of the policy, or the year up to the scope's end. */
export type Window = "year" | "ever";

export interface CompiledSelection {
  readonly name: string;
  /** The kind of record it is made of, through every `from`. */
  readonly kind: CompiledKind;
  readonly source: { readonly as: string } | { readonly from: string };
  readonly window: Window;
  /** The names that its records have: fields, those of linked records, and numbers that were worked out. */
  readonly names: RecordView["names"];
  readonly latestPer?: string;
  readonly links: readonly CompiledLink[];
  readonly numbers: readonly CompiledWith[];
  readonly where?: CompiledCondition;
  readonly except?: string;
}

export type CompiledSelections = ReadonlyMap<string, CompiledSelection>;

/** The selections of one unit; each is worked out once and only if asked for. */
export interface Selections {
  readonly records: (name: string) => readonly RecordView[];
  /** The same over all years, as duties see it. */
  readonly ofAllYears: (name: string) => readonly RecordView[];
  readonly kindOf: (name: string) => string;
  /** The records that a selection looked at before its condition. */
  readonly looked: (name: string) => readonly RecordView[];
}

export function compileSelections(
  measure: Measure,
  kinds: ReadonlyMap<string, CompiledKind>,
): CompiledSelections {
  const compiled = new Map<string, CompiledSelection>();
  const compile = (name: string): CompiledSelection => {
    const done = compiled.get(name);
    if (done !== undefined) return done;
    const rule = measure.select[name];
    const parent = rule?.from === undefined ? undefined : compile(rule.from);
    const kind = parent?.kind ?? kinds.get(rule?.kind ?? "");
    if (rule === undefined || kind === undefined)
      throw new Error(`The selection "${name}" of ${measure.id} has no records.`);
    const links = Object.entries(rule.link ?? {}).map(([as, { to, on }]) => ({
      name: as,
      to,
      on: Object.entries(on),
    }));
    const numbers = Object.entries(rule.with ?? {}).map(([as, value]) => ({
      name: as,
      value: compileValue(value),
    }));
    const inherited = parent?.names ?? kind.fields;
    const isOwn = (asked: string): boolean =>
      numbers.some((one) => one.name === asked) || links.some((one) => asked.startsWith(`${one.name}.`));
    const selection: CompiledSelection = {
      name,
      kind,
      names: { has: (asked) => inherited.has(asked) || isOwn(asked) },
      links,
      numbers,
      ...(rule.latestPer === undefined ? {} : { latestPer: rule.latestPer }),
      source: rule.from === undefined ? { as: rule.as ?? "unitId" } : { from: rule.from },
      window: rule.window ?? parent?.window ?? "year",
      ...(rule.where === undefined ? {} : { where: compileCondition(rule.where) }),
      ...(rule.except === undefined ? {} : { except: rule.except }),
    };
    compiled.set(name, selection);
    return selection;
  };
  for (const name of Object.keys(measure.select)) compile(name);
  return compiled;
}

/** Works selections out for one unit. `about` gives what conditions may use beside a record's own fields. */
export function selectionsOf(
  compiled: CompiledSelections,
  records: UnitRecords,
  scope: Scope,
  about: Source,
  unit: Unit,
): Selections {
  // Nobody answers for what happened before the policy took effect or outside the unit's life.
  const first = [scope.yearStart, scope.effectiveFrom, unit.from ?? ""].reduce(later);
  const last = earlier(scope.end, unit.to ?? scope.end);
  const done = new Map<string, readonly RecordView[]>();
  const get = (name: string): CompiledSelection => {
    const selection = compiled.get(name);
    if (selection === undefined) throw new Error(`There is no selection "${name}".`);
    return selection;
  };
  const base = (selection: CompiledSelection, window: Window, all: boolean): readonly RecordView[] => {
    if ("from" in selection.source) return select(selection.source.from, window, all);
    const key = recordsKey(selection.kind.kind, selection.source.as);
    const views = viewsOf(records.get(key) ?? [], selection.kind, scope);
    return window === "ever" ? views : views.filter(({ on }) => on >= first && on <= last);
  };
  /** The records before `where` and `except`, with all that conditions may ask of them. */
  const before = (selection: CompiledSelection, window: Window, all: boolean): readonly RecordView[] => {
    const { latestPer: field, links, numbers, names } = selection;
    const views = base(selection, window, all);
    const newest = field === undefined ? views : latestPer(views, field);
    // What is linked is looked for in its own window, whoever asks.
    const others = (name: string): readonly RecordView[] => select(name, get(name).window, all);
    const joined = links.reduce((so, link) => linked(so, link, others(link.to), names), newest);
    return numbers.length === 0 ? joined : withNumbers(joined, numbers, about, names);
  };
  /** A selection in a window; with `all`, as duties see it, every year of it and of all it is made of. */
  const select = (name: string, asked: Window, all: boolean): readonly RecordView[] => {
    const window = all ? "ever" : asked;
    const key = `${name} ${window} ${all}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const selection = get(name);
    const { where, except } = selection;
    let views = before(selection, window, all);
    if (where !== undefined) views = views.filter((view) => where(recordSource(view, about).fact));
    if (except !== undefined) {
      const left = new Set(select(except, window, all).map(({ id }) => id));
      views = views.filter(({ id }) => !left.has(id));
    }
    done.set(key, views);
    return views;
  };
  return {
    records: (name) => select(name, get(name).window, false),
    ofAllYears: (name) => select(name, "ever", true),
    kindOf: (name) => get(name).kind.kind,
    looked: (name) => before(get(name), get(name).window, false),
  };
}
