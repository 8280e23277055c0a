import { type CivilDate, later } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type AskedCondition, compileAsked } from "../conditions/compile.js";
import type { Message } from "../messages/message.js";
import type { Measure, SelectionRule } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import type { DutySetting } from "./duty.js";
import { type Enrichment, enriched, latestPer } from "./enrich.js";
import { type CompiledOffset, compileOffset } from "./offset.js";
import { parametersOn } from "./parameters.js";
import { type Enriched, enrichedReaders, kindReaders, type Readers } from "./readers.js";
import { recordSource } from "./record-source.js";
import { type Claim, claimOf, repeatedIds } from "./repeats.js";
import { scoredDays } from "./scope.js";
import { compileValue, type Source } from "./value.js";
import { type RecordView, recordsKey, type UnitViews } from "./views.js";

/** Which records count: the whole life of the policy, or the year up to the scope's end. */
export type Window = "year" | "ever";

/** A window, or with "all", as duties see it, every year of a selection and of all it is made of. */
type Reach = Window | "all";

const NOTHING_WORKED: Enriched = { links: [], dates: [], numbers: [] };

export interface CompiledSelection {
  readonly name: string;
  /** Its number among the selections of the measure. */
  readonly index: number;
  /** The kind of record it is made of, through every `from`. */
  readonly kind: CompiledKind;
  readonly source: { readonly key: string } | { readonly from: CompiledSelection };
  readonly window: Window;
  /** How its records are read: fields, those of linked records, and what was worked out for each. */
  readonly reads: Readers;
  /** All that was worked out for its records by then, in the order of their lists. */
  readonly worked: Enriched;
  /** What it works out itself, where it does. */
  readonly enrichment?: Enrichment;
  /** Whether a record is in it or not whatever window is asked for: then those of a window are found among all. */
  readonly isByRecord: boolean;
  readonly latestPer?: string;
  readonly where?: AskedCondition;
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
    const others = [
      ...Object.values(rule.link ?? {}).map(({ to }) => to),
      ...Object.values(rule.tally ?? {}).map(({ of }) => of),
    ].map(compile);
    const except = rule.except === undefined ? undefined : compile(rule.except);
    const before = parent?.reads ?? kindReaders(kind);
    const { worked, enrichment } = compileEnrichment(
      rule,
      before,
      parent?.worked ?? NOTHING_WORKED,
      calendar,
    );
    const selection: CompiledSelection = {
      name,
      index: compiled.size,
      kind,
      source: parent === undefined ? { key: recordsKey(kind.kind, rule.as ?? "unitId") } : { from: parent },
      window: rule.window ?? parent?.window ?? "year",
      reads: enrichment?.reads ?? before,
      worked,
      ...(enrichment === undefined ? {} : { enrichment }),
      isByRecord:
        (parent?.isByRecord ?? true) &&
        rule.latestPer === undefined &&
        others.every(({ isByRecord, window }) => isByRecord && window === "ever") &&
        (except?.isByRecord ?? true),
      ...(rule.latestPer === undefined ? {} : { latestPer: rule.latestPer }),
      ...(rule.where === undefined ? {} : { where: compileAsked(rule.where) }),
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

/** What a rule works out for its records, made ready; nothing where it works nothing out. */
function compileEnrichment(
  { link = {}, dates = {}, tally = {}, with: numbers = {} }: SelectionRule,
  before: Readers,
  worked: Enriched,
  calendar: WorkingCalendar,
): { readonly worked: Enriched; readonly enrichment?: Enrichment } {
  const own = {
    links: Object.entries(link).map(([name, { to, on }]) => ({ name, to, ...matching(on) })),
    dates: Object.entries(dates).map(([name, { field, plus }]) => ({
      name,
      field,
      plus: compileOffset(plus, calendar),
    })),
    tallies: Object.entries(tally).map(([name, { of, on = {}, there = false }]) => ({
      name,
      of,
      there,
      ...matching(on),
    })),
    numbers: Object.entries(numbers).map(([name, value]) => ({ name, value: compileValue(value) })),
  };
  if (Object.values(own).every((all) => all.length === 0)) return { worked };
  const all = {
    links: [...worked.links, ...own.links],
    dates: [...worked.dates, ...own.dates],
    numbers: [...worked.numbers, ...own.tallies, ...own.numbers],
  };
  return { worked: all, enrichment: { ...own, reads: enrichedReaders(before, all) } };
}

/** The fields of a record, and those of others that must be equal to them. */
function matching(on: Readonly<Record<string, string>>): {
  readonly mine: readonly string[];
  readonly its: readonly string[];
} {
  return { mine: Object.keys(on), its: Object.values(on) };
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
  records: UnitViews,
  setting: DutySetting,
  about: Source,
): Selections {
  const { scope, unit, parameters, repeated, isCollected } = setting;
  const { first, last } = scoredDays(unit, scope);
  const views = records.around(setting);
  /** A unit still has what it handed over in the year in which it did so. */
  const isStillHeld = ({ held }: RecordView): boolean => held?.to === undefined || held.to >= scope.yearStart;
  const isOfYear = (view: RecordView): boolean => {
    const { day, held } = view;
    // What was taken over may be older than the unit.
    const from = held?.from === undefined ? first : later(scope.yearStart, scope.effectiveFrom);
    return day >= from && day <= last && isStillHeld(view);
  };

  /** What was worked out, by reach and then by the number of the selection. */
  const done: Record<Reach, (readonly RecordView[] | undefined)[]> = { all: [], ever: [], year: [] };
  const get = (name: string): CompiledSelection => selectionNamed(compiled, name);
  const daysOf = (name: string): { readonly from?: CivilDate; readonly to: CivilDate } =>
    get(name).window === "ever" ? { to: last } : { from: first, to: last };
  const base = ({ source, kind }: CompiledSelection, reach: Reach): readonly RecordView[] =>
    "from" in source ? select(source.from, reach) : within(views.of(source.key, kind), reach);
  const within = (all: readonly RecordView[], reach: Reach): readonly RecordView[] => {
    if (reach === "all" || all.length === 0) return all;
    return kept(all, reach === "ever" ? isStillHeld : isOfYear);
  };
  /** The records before `where`, with all that conditions may ask of them. */
  const before = (selection: CompiledSelection, reach: Reach): readonly RecordView[] => {
    const { latestPer: field, enrichment } = selection;
    const all = base(selection, reach);
    const newest = field === undefined ? all : latestPer(all, field);
    if (enrichment === undefined || newest.length === 0) return newest;
    // What is linked is looked for in its own window, whoever asks.
    const linked = (name: string): readonly RecordView[] => {
      const other = get(name);
      return select(other, reach === "all" ? "all" : other.window);
    };
    const counted = (name: string): readonly RecordView[] | undefined => {
      const { from, to } = daysOf(name);
      return isCollected(get(name).kind.kind, from, to) ? linked(name) : undefined;
    };
    return enriched(newest, enrichment, { parameters, about, linked, counted });
  };
  const chosen = (selection: CompiledSelection, reach: Reach): readonly RecordView[] => {
    const { where } = selection;
    const all = before(selection, reach);
    return where === undefined || all.length === 0 ? all : kept(all, meeting(where, about));
  };
  const claims = (name: string): readonly Claim[] => {
    const selection = get(name);
    const { on = [], overlapping = false, within } = selection.repeats ?? {};
    // What repeats does so over the turn of the year.
    return chosen(selection, "all").map((view) => {
      const until = within?.from(view.day, parametersOn(parameters, view.day));
      return claimOf(view, unit.id, on, overlapping, until);
    });
  };
  const linkedBy = (name: string, field: string): string | undefined => linkIn(get(name), field);
  const repeatedIn = ({ name, repeats }: CompiledSelection): ReadonlySet<string> | undefined => {
    if (repeats === undefined) return undefined;
    return repeats.amongCity ? repeated(name) : repeatedIds(claims(name), repeats.first);
  };

  const select = (selection: CompiledSelection, reach: Reach): readonly RecordView[] => {
    const known = done[reach][selection.index];
    if (known !== undefined) return known;
    const found = workOut(selection, reach);
    done[reach][selection.index] = found;
    return found;
  };
  const workOut = (selection: CompiledSelection, reach: Reach): readonly RecordView[] => {
    if (reach !== "all" && selection.isByRecord && !views.areHandedOver)
      return within(select(selection, "all"), reach);
    let found = chosen(selection, reach);
    if (found.length === 0) return found;
    const again = repeatedIn(selection);
    if (again !== undefined) found = kept(found, ({ id }) => again.has(id));
    if (selection.except === undefined) return found;
    const left = new Set(select(get(selection.except), reach).map(({ id }) => id));
    return left.size === 0 ? found : kept(found, ({ id }) => !left.has(id));
  };
  return {
    records: (name) => {
      const selection = get(name);
      return select(selection, selection.window);
    },
    ofAllYears: (name) => select(get(name), "all"),
    kindOf: (name) => get(name).kind,
    daysOf,
    looked: (name) => {
      const selection = get(name);
      return before(selection, selection.window);
    },
    linkedBy,
    isClaim: (name) => isClaim(get(name)),
    claims,
  };
}

/** The selection of a name. */
export function selectionNamed(compiled: CompiledSelections, name: string): CompiledSelection {
  const selection = compiled.get(name);
  if (selection === undefined) throw new Error(`There is no selection "${name}".`);
  return selection;
}

/** The key of the records that a selection is made of. */
export function keyOf({ source }: CompiledSelection): string {
  return "from" in source ? keyOf(source.from) : source.key;
}

/** The selection in which a field is looked up, where it is that of a linked record. */
export function linkIn({ enrichment, source }: CompiledSelection, field: string): string | undefined {
  const link = enrichment?.links.find((one) => field.startsWith(`${one.name}.`));
  return link?.to ?? ("from" in source ? linkIn(source.from, field) : undefined);
}

/** Whether its records repeat those of other units. */
function isClaim({ repeats, source }: CompiledSelection): boolean {
  return repeats?.amongCity === true || ("from" in source && isClaim(source.from));
}

/** Whether one record after another meets a condition; behind its own fields stand facts about the unit. */
function meeting(where: AskedCondition, about: Source): (view: RecordView) => boolean {
  return (view) => where.test(recordSource(view, about));
}

/** Those that are wanted; the list itself where all are. */
function kept(views: readonly RecordView[], isWanted: (view: RecordView) => boolean): readonly RecordView[] {
  const first = views.findIndex((view) => !isWanted(view));
  if (first < 0) return views;
  const found = views.slice(0, first);
  for (let i = first + 1; i < views.length; i++) {
    const view = views[i] as RecordView;
    if (isWanted(view)) found.push(view);
  }
  return found;
}
