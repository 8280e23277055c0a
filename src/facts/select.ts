import { type CivilDate, later } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type CompiledCondition, compileCondition } from "../conditions/compile.js";
import type { Message } from "../messages/message.js";
import type { Measure, SelectionRule } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { DutySetting } from "./duty.js";
import {
  type CompiledDate,
  type CompiledLink,
  type CompiledTally,
  type CompiledWith,
  latestPer,
  linked,
  tallied,
  withDates,
  withNumbers,
} from "./enrich.js";
import { type CompiledOffset, compileOffset, parametersOn } from "./parameters.js";
import { recordSource } from "./record-source.js";
import { type Claim, claimOf, repeatedIds } from "./repeats.js";
import { scoredDays } from "./scope.js";
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
  /** The names that its records have: fields, those of linked records, and what was worked out for each. */
  readonly names: RecordView["names"];
  readonly latestPer?: string;
  readonly links: readonly CompiledLink[];
  readonly dates: readonly CompiledDate[];
  readonly tallies: readonly CompiledTally[];
  readonly numbers: readonly CompiledWith[];
  readonly where?: CompiledCondition;
  readonly repeats?: CompiledRepeats;
  readonly except?: string;
  /** What it counts, where its name does not say so. */
  readonly counts?: Message;
}

/** Which records repeat an earlier one, made ready. */
export interface CompiledRepeats {
  readonly on: readonly string[];
  readonly overlapping: boolean;
  readonly within?: CompiledOffset;
  /** Whether the earlier one may be another unit's. */
  readonly amongCity: boolean;
  readonly first: boolean;
}

export type CompiledSelections = ReadonlyMap<string, CompiledSelection>;

/** The selections of one unit; each is worked out once and only if asked for. */
export interface Selections {
  readonly records: (name: string) => readonly RecordView[];
  /** The same over all years, as duties see it. */
  readonly ofAllYears: (name: string) => readonly RecordView[];
  readonly kindOf: (name: string) => CompiledKind;
  /** The days that a selection looks at; for `ever` only the last. */
  readonly daysOf: (name: string) => { readonly from?: CivilDate; readonly to: CivilDate };
  /** The records that a selection looked at before its condition. */
  readonly looked: (name: string) => readonly RecordView[];
  /** The selection in which a field of a selection's records is looked up, where it is a linked one. */
  readonly linkedBy: (name: string, field: string) => string | undefined;
  /** Whether its records repeat those of other units. */
  readonly isClaim: (name: string) => boolean;
  /** What the records of a selection claim, of all years: what others may repeat. */
  readonly claims: (name: string) => readonly Claim[];
}

export function compileSelections(
  measure: Measure,
  kinds: ReadonlyMap<string, CompiledKind>,
  calendar: WorkingCalendar,
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
    const dates = Object.entries(rule.dates ?? {}).map(([as, { field, plus }]) => ({
      name: as,
      field,
      plus: compileOffset(plus, calendar),
    }));
    const tallies = Object.entries(rule.tally ?? {}).map(([as, { of, on = {}, there = false }]) => ({
      name: as,
      of,
      on: Object.entries(on),
      there,
    }));
    const numbers = Object.entries(rule.with ?? {}).map(([as, value]) => ({
      name: as,
      value: compileValue(value),
    }));
    const inherited = parent?.names ?? kind.names;
    const isOwn = (asked: string): boolean =>
      [...dates, ...tallies, ...numbers].some((one) => one.name === asked) ||
      links.some((one) => asked.startsWith(`${one.name}.`));
    const selection: CompiledSelection = {
      name,
      kind,
      names: { has: (asked) => inherited.has(asked) || isOwn(asked) },
      links,
      dates,
      tallies,
      numbers,
      ...(rule.latestPer === undefined ? {} : { latestPer: rule.latestPer }),
      source: rule.from === undefined ? { as: rule.as ?? "unitId" } : { from: rule.from },
      window: rule.window ?? parent?.window ?? "year",
      ...(rule.where === undefined ? {} : { where: compileCondition(rule.where) }),
      ...(rule.repeats === undefined ? {} : { repeats: compileRepeats(rule.repeats, calendar) }),
      ...(rule.except === undefined ? {} : { except: rule.except }),
      ...(rule.counts === undefined ? {} : { counts: rule.counts }),
    };
    compiled.set(name, selection);
    return selection;
  };
  for (const name of Object.keys(measure.select)) compile(name);
  return compiled;
}

function compileRepeats(
  { on, overlapping, within, among, first }: NonNullable<SelectionRule["repeats"]>,
  calendar: WorkingCalendar,
): CompiledRepeats {
  return {
    on,
    overlapping: overlapping ?? false,
    ...(within === undefined ? {} : { within: compileOffset(within, calendar) }),
    amongCity: among === "city",
    first: first ?? false,
  };
}

/** Works selections out for one unit. `about` gives what conditions may use beside a record's own fields. */
export function selectionsOf(
  compiled: CompiledSelections,
  records: UnitRecords,
  setting: DutySetting,
  about: Source,
): Selections {
  const { scope, unit, parameters, repeated, isCollected } = setting;
  const { first, last } = scoredDays(unit, scope);
  const isOfYear = ({ day, held }: RecordView): boolean => {
    // What was taken over may be older than the unit.
    const from = held?.from === undefined ? first : later(scope.yearStart, scope.effectiveFrom);
    return day >= from && day <= last;
  };
  /** A unit still has what it handed over in the year in which it did so. */
  const isStillHeld = ({ held }: RecordView): boolean => held?.to === undefined || held.to >= scope.yearStart;

  const done = new Map<string, readonly RecordView[]>();
  const get = (name: string): CompiledSelection => {
    const selection = compiled.get(name);
    if (selection === undefined) throw new Error(`There is no selection "${name}".`);
    return selection;
  };
  const daysOf = (name: string): { readonly from?: CivilDate; readonly to: CivilDate } =>
    get(name).window === "ever" ? { to: last } : { from: first, to: last };
  const base = (selection: CompiledSelection, window: Window, all: boolean): readonly RecordView[] => {
    if ("from" in selection.source) return select(selection.source.from, window, all);
    const key = recordsKey(selection.kind.kind, selection.source.as);
    const views = viewsOf(records.get(key) ?? [], selection.kind, scope, setting);
    const held = all ? views : views.filter(isStillHeld);
    return window === "ever" ? held : held.filter(isOfYear);
  };
  /** The records before `where`, with all that conditions may ask of them. */
  const before = (selection: CompiledSelection, window: Window, all: boolean): readonly RecordView[] => {
    const { latestPer: field, links, dates, tallies, numbers, names } = selection;
    const views = base(selection, window, all);
    const newest = field === undefined ? views : latestPer(views, field);
    // What is linked is looked for in its own window, whoever asks.
    const others = (name: string): readonly RecordView[] => select(name, get(name).window, all);
    const joined = links.reduce((so, link) => linked(so, link, others(link.to), names), newest);
    const dated = dates.length === 0 ? joined : withDates(joined, dates, parameters, names);
    const counted = tallies.reduce((so, tally) => {
      const { kind } = get(tally.of);
      const { from, to } = daysOf(tally.of);
      const known = isCollected(kind.kind, from, to) ? others(tally.of) : undefined;
      return tallied(so, tally, known, names);
    }, dated);
    return numbers.length === 0 ? counted : withNumbers(counted, numbers, about, names);
  };
  const chosen = (selection: CompiledSelection, window: Window, all: boolean): readonly RecordView[] => {
    const { where } = selection;
    const views = before(selection, window, all);
    return where === undefined ? views : views.filter((view) => where(recordSource(view, about).fact));
  };
  const claims = (name: string): readonly Claim[] => {
    const selection = get(name);
    const { on = [], overlapping = false, within } = selection.repeats ?? {};
    // What repeats does so over the turn of the year.
    return chosen(selection, "ever", true).map((view) => {
      const until = within?.from(view.day, parametersOn(parameters, view.day));
      return claimOf(view, unit.id, on, overlapping, until);
    });
  };
  const linkedBy = (name: string, field: string): string | undefined => {
    const { links, source } = get(name);
    const link = links.find((one) => field.startsWith(`${one.name}.`));
    return link?.to ?? ("from" in source ? linkedBy(source.from, field) : undefined);
  };
  const isClaim = (name: string): boolean => {
    const { repeats, source } = get(name);
    return repeats?.amongCity === true || ("from" in source && isClaim(source.from));
  };
  const repeatedIn = (name: string, { amongCity, first: withFirst }: CompiledRepeats): ReadonlySet<string> =>
    amongCity ? repeated(name) : repeatedIds(claims(name), withFirst);

  /** A selection in a window; with `all`, as duties see it, every year of it and of all it is made of. */
  const select = (name: string, asked: Window, all: boolean): readonly RecordView[] => {
    const window = all ? "ever" : asked;
    const key = `${name} ${window} ${all}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const selection = get(name);
    const { repeats, except } = selection;
    let views = chosen(selection, window, all);
    if (repeats !== undefined) {
      const again = repeatedIn(name, repeats);
      views = views.filter(({ id }) => again.has(id));
    }
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
    kindOf: (name) => get(name).kind,
    daysOf,
    looked: (name) => before(get(name), get(name).window, false),
    linkedBy,
    isClaim,
    claims,
  };
}
