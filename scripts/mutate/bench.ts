import { cityOf } from "../../src/assessment/city.js";
import { finishOf } from "../../src/assessment/finish.js";
import { mergeGroups } from "../../src/assessment/group-figures.js";
import { openMeasures, readBy } from "../../src/assessment/open-measures.js";
import { checkOptions } from "../../src/assessment/options.js";
import { partialOf } from "../../src/assessment/partial.js";
import { type Ready, type ReadyMeasures, readyPolicy } from "../../src/assessment/ready.js";
import { mergeSurveys, surveyOf } from "../../src/assessment/survey.js";
import { recordsByUnit } from "../../src/assessment/unit-records.js";
import { later } from "../../src/calendar/civil-date.js";
import type { Measure, MeasureResult, Policy } from "../../src/index.js";
import { type Intake, intake } from "../../src/records/intake.js";
import { seenBy } from "../../src/records/seen.js";
import { type CompiledMeasure, compileMeasure } from "../../src/scoring/measure.js";
import type { WorkedCase, WorkedCases } from "../worked-cases/files.js";
import { datasetOf, measureOf, optionsOf } from "../worked-cases/run.js";

/** What a case gives: the result of its measure, and the codes of all warnings. */
export interface Given {
  readonly result: MeasureResult | undefined;
  readonly warnings: readonly string[];
}

/**
 * Assesses worked cases with one measure and those on which it rests. What stays the same from mutant to mutant is done
 * once: the kinds and the other measures are made ready, the records of a case are taken in.
 */
export class Bench {
  readonly #policy: Policy;
  readonly #ready: Ready;
  readonly #made: ReadyMeasures;
  readonly #compiled = new Map<string, CompiledMeasure>();
  readonly #taken = new Map<WorkedCase, Intake>();

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#ready = readyPolicy({ ...policy, measures: [] });
    this.#made = this.#ready.withCalendar(undefined);
  }

  /** The measures without which a measure does not give what it gives, by number, itself included. */
  measuresFor(id: string): readonly Measure[] {
    const all = this.#policy.measures;
    const wanted = new Set([id]);
    for (const { id: later } of all.toReversed()) {
      if (!wanted.has(later)) continue;
      const { causes, codesUsed } = this.#whole(later).needs;
      for (const { id: earlier } of all.slice(
        0,
        all.findIndex((one) => one.id === later),
      )) {
        const { needs } = this.#whole(earlier);
        const isUsed =
          needs.causes.some((cause) => causes.includes(cause)) ||
          needs.codes.some((code) => codesUsed.includes(code));
        if (isUsed) wanted.add(earlier);
      }
    }
    return all.filter((one) => wanted.has(one.id));
  }

  /** Makes a measure, which may be a mutant, ready for the cases of its file. Throws where it does not hold. */
  prepare(measure: Measure, file: WorkedCases): (one: WorkedCase) => Given {
    const others = this.measuresFor(measure.id).filter(({ id }) => id !== measure.id);
    const around = others.map(({ id }) => this.#whole(id));
    const usual = this.#compile(measure);
    return (one) => {
      const own = one.parameters === undefined ? usual : this.#compile(measureOf(one, measure));
      return this.#assess([...around, own], measure.id, file, one);
    };
  }

  #assess(measures: readonly CompiledMeasure[], id: string, file: WorkedCases, one: WorkedCase): Given {
    const inOrder = measures.toSorted((a, b) => a.number - b.number);
    const open = openMeasures(inOrder);
    const read = readBy(inOrder, open);
    const made = { ...this.#made, measures: inOrder, open, read };
    const loaded = this.#policy.measures.filter((measure) => inOrder.some((own) => own.id === measure.id));
    const ready = { ...this.#ready, policy: { ...this.#policy, measures: loaded } };
    const { scope, detail } = checkOptions(optionsOf(one), this.#policy.policy);
    const taken = seenBy(this.#take(file, one), scope, this.#ready.known);
    const byUnit = recordsByUnit(taken, ready.kinds);
    const city = cityOf(mergeSurveys([surveyOf(taken, byUnit, ready, made, scope)]), ready, made, scope);
    const partial = partialOf(taken, byUnit, city, ready, made, scope, detail);
    const finished = finishOf(partial, mergeGroups([partial]), ready, made);
    return {
      result: finished.units[0]?.measures.find((measure) => measure.id === id),
      warnings: [...partial.warnings, ...finished.warnings].map(({ code }) => code),
    };
  }

  #take(file: WorkedCases, one: WorkedCase): Intake {
    const known = this.#taken.get(one) ?? intake(datasetOf(file, one), this.#ready.known);
    if (known.report.faults.length > 0) throw new Error(`${one.id}: ${known.report.faults[0]?.message.en}`);
    this.#taken.set(one, known);
    return known;
  }

  #whole(id: string): CompiledMeasure {
    const measure = this.#policy.measures.find((one) => one.id === id);
    if (measure === undefined) throw new Error(`There is no measure ${id}.`);
    const known = this.#compiled.get(id) ?? this.#compile(measure);
    this.#compiled.set(id, known);
    return known;
  }

  #compile(measure: Measure): CompiledMeasure {
    const { effectiveFrom, measures } = this.#policy.policy;
    const own = measures.find(({ id }) => id === measure.id)?.effectiveFrom ?? effectiveFrom;
    const from = later(effectiveFrom.value, own.value);
    return compileMeasure(measure, this.#ready.kinds, this.#made.calendar, from);
  }
}
