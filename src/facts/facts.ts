import Fraction from "fraction.js";
import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type Fault, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import { type DutyFact, dutyFacts } from "../policy/fact-names.js";
import type { Measure } from "../policy/measure-schema.js";
import type { CompiledKind } from "../records/compile-kind.js";
import { aggregated, type CompiledAmount, compileAmount, groupFigure, numbersOf } from "./amounts.js";
import { borne } from "./borne.js";
import { coreFacts } from "./core-facts.js";
import { type CompiledDuty, covers, type DutySetting } from "./duty.js";
import { dutyFact } from "./duty-facts.js";
import { type Instance, withoutData } from "./instance.js";
import { type CompiledParameters, compileParameters } from "./parameters.js";
import type { Quantity } from "./quantity.js";
import { recordSource } from "./record-source.js";
import { recurring } from "./recurring.js";
import { type CompiledSelections, compileSelections, type Selections, selectionsOf } from "./select.js";
import { targetOf, targetRecords, targetsOfYear } from "./targets.js";
import { type Source, sourceOf } from "./value.js";
import type { RecordView, UnitRecords } from "./views.js";

/** The first half of a measure made ready: what turns records into facts. */
export interface CompiledFacts {
  readonly amounts: ReadonlyMap<string, CompiledAmount>;
  readonly selections: CompiledSelections;
  readonly duties: ReadonlyMap<string, CompiledDuty>;
  readonly parameters: CompiledParameters;
  /** The kind of record that says what a unit is to reach. */
  readonly targets?: CompiledKind;
}

/** The facts of one unit about one measure. Each is worked out once and only if asked for. */
export interface Facts {
  /** A parameter, an amount, `<duty>.<fact>`, `<selection>.count`, or one that is always there. */
  readonly quantity: (name: string) => Quantity;
  /** A day that is always there, `asOf`, `end` or `yearStart`. */
  readonly date: (name: string) => CivilDate | undefined;
  /** Both, for values and conditions. */
  readonly source: Source;
  /** What a value or condition about one record is worked out from: its fields before the unit's facts. */
  readonly sourceFor: (record: RecordView) => Source;
  /** The facts that one is made of: a rate of what was done and due, an amount of what its formula names. */
  readonly partsOf: (name: string) => readonly string[];
  /** The ids of the records that count towards a fact: for a duty, those that earned something. */
  readonly recordsBehind: (name: string) => readonly string[];
  /** What the count of a selection counts, where that is said. */
  readonly countsOf: (name: string) => Message | undefined;
  /** The instances of a duty, or nothing where its records were not collected. */
  readonly instances: (duty: string) => readonly Instance[] | undefined;
  readonly selections: Selections;
  /** Whether the records of a selection were collected. */
  readonly isCollected: (selection: string) => boolean;
  /** Whether an exemption covers a day. */
  readonly isExempt: (day: CivilDate) => boolean;
  /** Records that could not bear a duty for want of a date. */
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
  return {
    ...(targets === undefined ? {} : { targets }),
    selections: compileSelections(measure, kinds, calendar),
    duties: new Map(duties),
    amounts: new Map(amounts),
    parameters,
  };
}

/** The kind of record that targets are. */
const TARGET = "target";

export function factsOf(compiled: CompiledFacts, records: UnitRecords, setting: DutySetting): Facts {
  const core = coreFacts(setting.scope, setting.mergedMonths);
  const given = (name: string): Quantity | undefined =>
    setting.parameters(name, setting.scope.end) ?? core.quantity(name);
  const about = sourceOf((name) => given(name) ?? "not-applicable", core.date);
  const selections = selectionsOf(compiled.selections, records, setting, about);
  const isCollected = (selection: string): boolean => setting.isCollected(selections.kindOf(selection).kind);
  const worked = new Map<string, readonly Instance[] | undefined>();

  const instances = (name: string): readonly Instance[] | undefined => {
    if (worked.has(name)) return worked.get(name);
    const duty = compiled.duties.get(name);
    if (duty === undefined) throw new Error(`There is no duty "${name}".`);
    const { selection, per } = duty;
    const { ofAllYears } = selections;
    // What is done may stand in a linked record: where those were not collected, nobody knows.
    const linked = (duty.fields ?? []).flatMap((field) => selections.linkedBy(selection, field) ?? []);
    const needed = [selection, ...(per === undefined ? [] : [per]), ...linked];
    const { kind, about: reports } = selections.kindOf(selection);
    const tenure = per === undefined ? undefined : selections.kindOf(per).tenure;
    const asked = {
      keys: per === undefined ? [] : ofAllYears(per),
      areReports: reports !== undefined,
      ...(tenure === undefined ? {} : { tenure }),
    };
    // Runs and late completion reach over the turn of the year, so a duty sees every year's records.
    const found = needed.every(isCollected)
      ? duty
          .instances(ofAllYears(selection), setting, asked)
          .map((one) =>
            setting.isCollected(kind, one.period?.from ?? one.due, one.due) ? one : withoutData(one),
          )
      : undefined;
    worked.set(name, found);
    return found;
  };

  const amounts = new Map<string, Quantity>();

  const amountOf = (name: string, amount: CompiledAmount): Quantity => {
    const known = amounts.get(name);
    if (known !== undefined) return known;
    const found = workOut(amount);
    amounts.set(name, found);
    return found;
  };
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
    isCollected(selection)
      ? aggregated(aggregate, numbersOf(selections.records(selection), field, orElse, sourceFor))
      : "no-data";

  const quantity = (name: string): Quantity => {
    const known = given(name);
    if (known !== undefined) return known;
    const amount = compiled.amounts.get(name);
    if (amount !== undefined) return amountOf(name, amount);
    const { owner, fact } = split(name);
    if (compiled.duties.has(owner) && isDutyFact(fact)) {
      const found = instances(owner);
      return found === undefined ? "no-data" : dutyFact(fact, found);
    }
    if (compiled.selections.has(owner) && fact === "count") {
      return isCollected(owner) ? new Fraction(selections.records(owner).length) : "no-data";
    }
    throw new Error(`There is no fact "${name}".`);
  };

  const source = sourceOf(quantity, core.date);
  const sourceFor = (record: RecordView): Source => recordSource(record, source);

  const recordsBehind = (name: string): readonly string[] => {
    const amount = compiled.amounts.get(name);
    if (amount !== undefined) {
      if ("value" in amount) return amount.value.names.flatMap(recordsBehind);
      if ("group" in amount) return recordsBehind(amount.of);
      if ("target" in amount) return targetRecords(targets() ?? [], amount.target).map(({ id }) => id);
      return selections.records(amount.selection).map(({ id }) => id);
    }
    const { owner } = split(name);
    if (compiled.duties.has(owner)) {
      const earned = (instances(owner) ?? []).filter(
        ({ scope, credit }) => scope === "in" && credit.compare(0) > 0,
      );
      return earned.flatMap(({ records: ids }) => ids);
    }
    if (compiled.selections.has(owner)) return selections.records(owner).map(({ id }) => id);
    return [];
  };

  const partsOf = (name: string): readonly string[] => {
    const amount = compiled.amounts.get(name);
    if (amount !== undefined)
      return "value" in amount ? amount.value.names : "group" in amount ? [amount.of] : [];
    const { owner, fact } = split(name);
    return compiled.duties.has(owner) && fact === "rate" ? [`${owner}.done`, `${owner}.due`] : [];
  };

  const countsOf = (name: string): Message | undefined => {
    const { owner, fact } = split(name);
    return fact === "count" ? compiled.selections.get(owner)?.counts : undefined;
  };

  const faults = (): readonly Fault[] =>
    [...compiled.duties.values()].flatMap(({ name, selection, dueField }) => {
      if (dueField === undefined) return [];
      const without = selections.ofAllYears(selection).filter(({ data }) => data[dueField] === undefined);
      return without.map(({ id }) =>
        fault("DUE_DATE_MISSING", id, { duty: name, field: dueField }, { record: id }),
      );
    });

  const isExempt = (day: CivilDate): boolean => setting.exemptions.some((one) => covers(one, day));

  return {
    isExempt,
    quantity,
    date: core.date,
    source,
    sourceFor,
    partsOf,
    recordsBehind,
    countsOf,
    instances,
    selections,
    isCollected,
    faults,
  };
}

function split(name: string): { readonly owner: string; readonly fact: string } {
  const dot = name.lastIndexOf(".");
  return { owner: name.slice(0, dot), fact: name.slice(dot + 1) };
}

function isDutyFact(fact: string): fact is DutyFact {
  return (dutyFacts as readonly string[]).includes(fact);
}
