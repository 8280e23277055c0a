import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { exactly } from "../exact/exact.js";
import { type Fault, fault } from "../messages/fault.js";
import { type DutyFact, dutyFacts } from "../policy/fact-names.js";
import type { Measure } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import { aggregated, type CompiledAmount, compileAmount, groupFigure, numbersOf } from "./amounts.js";
import { borne } from "./borne.js";
import { type CompiledDuty, covers, type DutySetting } from "./duty.js";
import { dutyFact } from "./duty-facts.js";
import { instancesOf, type PlacedDuty, placedDuties } from "./duty-instances.js";
import { type Explained, explained, splitName } from "./explained.js";
import { entry } from "./group.js";
import type { Instance } from "./instance.js";
import { type CompiledParameters, compileParameters } from "./parameters.js";
import type { Quantity } from "./quantity.js";
import { readValue } from "./readers.js";
import { recordSource } from "./record-source.js";
import { recurring } from "./recurring.js";
import { type CompiledSelections, compileSelections, type Selections, selectionsOf } from "./select.js";
import { targetOf, targetsOfYear } from "./targets.js";
import { type Source, sourceOf } from "./value.js";
import type { RecordView, UnitViews } from "./views.js";

/** The first half of a measure made ready: what turns records into facts. */
export interface CompiledFacts {
  readonly amounts: ReadonlyMap<string, CompiledAmount>;
  readonly selections: CompiledSelections;
  readonly duties: ReadonlyMap<string, CompiledDuty>;
  readonly placed: ReadonlyMap<string, PlacedDuty>;
  readonly parameters: CompiledParameters;
  /** What a name stands for; throws where there is no such fact. */
  readonly named: (name: string) => NamedFact;
  /** The kind of record that says what a unit is to reach. */
  readonly targets?: CompiledKind;
}

/** What a name of a measure stands for, but for what is always there. */
export type NamedFact =
  | { readonly amount: CompiledAmount }
  | { readonly duty: string; readonly fact: DutyFact }
  | { readonly selection: string };

/** The facts of one unit about one measure. Each is worked out once and only if asked for. */
export interface Facts extends Explained {
  /** A parameter, an amount, `<duty>.<fact>`, `<selection>.count`, or one that is always there. */
  readonly quantity: (name: string) => Quantity;
  /** A day that is always there, `asOf`, `end` or `yearStart`. */
  readonly date: (name: string) => CivilDate | undefined;
  /** Both, for values and conditions. */
  readonly source: Source;
  /** What a value or condition about one record is worked out from: its fields before the unit's facts. */
  readonly sourceFor: (record: RecordView) => Source;
  /** The instances of a duty, or nothing where its records were not collected. */
  readonly instances: (duty: string) => readonly Instance[] | undefined;
  readonly selections: Selections;
  /** Whether the records of a selection were collected. */
  readonly isCollected: (selection: string) => boolean;
  /** Whether an exemption covers a day. */
  readonly isExempt: (day: CivilDate) => boolean;
  /** Whether an exemption excuses a record of a selection, on the day of its event or of a field. */
  readonly isExcused: (selection: string, record: RecordView, field?: string) => boolean;
  /** Records that could not bear a duty for want of a date, or with one that is too old. */
  readonly faults: () => readonly Fault[];
}

export function compileFacts(
  measure: Measure,
  kinds: ReadonlyMap<string, CompiledKind>,
  calendar: WorkingCalendar,
  effectiveFrom: CivilDate,
): CompiledFacts {
  const parameters = compileParameters(measure);
  const parts = { calendar, effectiveFrom };
  const duties = Object.entries(measure.duties).map(([name, rule]) => {
    const duty = "every" in rule ? recurring(name, rule, parts) : borne(name, rule, parts);
    return [name, duty] as const;
  });
  const amounts = Object.entries(measure.amounts ?? {}).map(
    ([name, rule]) => [name, compileAmount(rule)] as const,
  );
  const targets = kinds.get(TARGET);
  const made = {
    selections: compileSelections(measure, kinds, calendar),
    duties: new Map(duties),
    amounts: new Map(amounts),
  };
  const known = new Map<string, NamedFact>();
  return {
    ...(targets === undefined ? {} : { targets }),
    ...made,
    placed: placedDuties(made.duties, made.selections),
    parameters,
    named: (name) => entry(known, name, () => namedFact(name, made)),
  };
}

function namedFact(
  name: string,
  { amounts, duties, selections }: Pick<CompiledFacts, "amounts" | "duties" | "selections">,
): NamedFact {
  const amount = amounts.get(name);
  if (amount !== undefined) return { amount };
  const { owner, fact } = splitName(name);
  if (duties.has(owner) && isDutyFact(fact)) return { duty: owner, fact };
  if (selections.has(owner) && fact === "count") return { selection: owner };
  throw new Error(`There is no fact "${name}".`);
}

/** The kind of record that targets are. */
const TARGET = "target";

export function factsOf(compiled: CompiledFacts, records: UnitViews, setting: DutySetting): Facts {
  const { core } = setting;
  const given = (name: string): Quantity | undefined =>
    setting.parameters(name, setting.scope.end) ?? core.quantity(name);
  const about = sourceOf((name) => given(name) ?? "not-applicable", core.date);
  const selections = selectionsOf(compiled.selections, records, setting, about);
  const isCollected = (selection: string): boolean => setting.isCollected(selections.kindOf(selection).kind);
  /** A number of records is known only if they were collected on all the days that are looked at. */
  const isCounted = (selection: string): boolean => {
    const { from, to } = selections.daysOf(selection);
    return setting.isCollected(selections.kindOf(selection).kind, from, to);
  };
  const instances = instancesOf(compiled.placed, selections, isCollected, setting);

  const workOut = (amount: CompiledAmount): Quantity => {
    if ("value" in amount) return amount.value.of(source);
    if ("target" in amount) return targetOf(targets(), amount.target);
    if ("group" in amount) {
      const { group, of } = amount;
      return groupFigure(group, quantity(of), setting.groupValues(of), setting.smallestGroup);
    }
    return aggregateOf(amount);
  };
  const targets = (): readonly RecordView[] | undefined =>
    setting.isCollected(TARGET) ? targetsOfYear(compiled.targets, records, setting) : undefined;
  const aggregateOf = ({
    aggregate,
    field,
    selection,
    orElse,
  }: Extract<CompiledAmount, { aggregate: unknown }>): Quantity =>
    isCounted(selection)
      ? aggregated(aggregate, numbersOf(selections.records(selection), field, orElse, sourceFor))
      : "no-data";

  const found = new Map<string, Quantity>();
  const quantity = (name: string): Quantity => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const made = given(name) ?? worked(compiled.named(name));
    found.set(name, made);
    return made;
  };
  const worked = (named: NamedFact): Quantity => {
    if ("amount" in named) return workOut(named.amount);
    if ("duty" in named) {
      const own = instances(named.duty);
      return own === undefined ? "no-data" : dutyFact(named.fact, own);
    }
    const { selection } = named;
    return isCounted(selection) ? exactly(selections.records(selection).length) : "no-data";
  };

  const source: Source = sourceOf(quantity, core.date);
  const sourceFor = (record: RecordView): Source => recordSource(record, source);

  const faults = (): readonly Fault[] => {
    const found: Fault[] = [];
    const { effectiveFrom } = setting.scope;
    for (const { name, selection, dueField } of compiled.duties.values()) {
      if (dueField === undefined) continue;
      const field = selections.kindOf(selection).fields.get(dueField);
      const isPlanned = field?.type === "date" && field.when === "planned";
      for (const record of selections.ofAllYears(selection)) {
        const { id, on } = record;
        const due = readValue(record, dueField);
        const isOdd = isPlanned && String(due) < effectiveFrom && effectiveFrom <= on;
        if (due !== undefined && !isOdd) continue;
        const values = { duty: name, field: dueField, id, effective: effectiveFrom };
        const code = due === undefined ? "DUE_DATE_MISSING" : "DUE_BEFORE_POLICY";
        found.push(fault(code, "records", values, { record: id }));
      }
    }
    return found;
  };

  const isExempt = (day: CivilDate): boolean => setting.exemptions.some((one) => covers(one, day));

  /** What people decided is not excused, nor what several claim: it is kept out of the score, and somebody must settle it. */
  const isExcused = (selection: string, record: RecordView, field?: string): boolean => {
    if (setting.exemptions.length === 0) return false;
    if (typeof record.data.decidedBy === "string" || selections.isClaim(selection)) return false;
    const day = field === undefined ? record.on : readValue(record, field);
    return typeof day === "string" && isExempt(day);
  };

  return {
    isExempt,
    isExcused,
    quantity,
    date: core.date,
    source,
    sourceFor,
    ...explained(compiled, selections, instances, targets),
    instances,
    selections,
    isCollected,
    faults,
  };
}

function isDutyFact(fact: string): fact is DutyFact {
  return (dutyFacts as readonly string[]).includes(fact);
}
