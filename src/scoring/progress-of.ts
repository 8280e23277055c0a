import type { CivilDate } from "../calendar/civil-date.js";
import { toNumber, ZERO } from "../exact/exact.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";
import { firstReason, isKnown, type Quantity, type Reason } from "../facts/quantity.js";
import { compileValue, type Source } from "../facts/value.js";
import { subjectOf } from "../facts/views.js";
import type { ProgressRule } from "../policy/measure-schema.js";
import type { Building, Writable } from "../shape/building.js";
import type { MeasureProgress, Progress, RecordProgress } from "./progress.js";
import { compileRecordsBehind } from "./records-behind.js";

/** How far a unit is, made ready: from its facts and the last day that is scored. */
export type CompiledProgress = (facts: Facts, end: CivilDate) => MeasureProgress;

export function compileProgress(
  { type, unit, basis, each, ...whole }: ProgressRule,
  compiled: CompiledFacts,
): CompiledProgress {
  const ofWhole = compileAgainst(whole);
  const recordsBehind = compileRecordsBehind(ofWhole.names, compiled);
  const ofEach = each === undefined ? undefined : compileEach(each);
  return (facts, end) => {
    const found = ofWhole.of(facts.source);
    const progress: Building<MeasureProgress> = { type, unit, basis, records: recordsBehind(facts) };
    if (typeof found === "string") progress.unknown = found;
    else progress.whole = found;
    if (facts.isExempt(end)) progress.exempt = true;
    const { each = [], withoutData = [] } = ofEach?.(facts, end) ?? {};
    progress.each = each;
    if (withoutData.length > 0) progress.withoutData = withoutData;
    return progress as MeasureProgress;
  };
}

type Against = Pick<ProgressRule, "plan" | "byNow" | "actual">;

/** What was done, held against the plan: nothing can be said of what has no plan. */
function compileAgainst({ plan, byNow, actual }: Against) {
  const [planned, done] = [compileValue(plan), compileValue(actual)];
  const until = byNow === undefined ? undefined : compileValue(byNow);
  const plannedByNow = (source: Source, whole: Quantity): Quantity => {
    if (until !== undefined) return until.of(source);
    const time = source.quantity("timeProgress");
    return isKnown(whole) && isKnown(time) ? whole.mul(time) : (firstReason([whole, time]) ?? whole);
  };
  return {
    names: [planned, done, ...(until === undefined ? [] : [until])].flatMap(({ names }) => names),
    of: (source: Source): Progress | Reason => {
      const whole = planned.of(source);
      const [due, reached] = [plannedByNow(source, whole), done.of(source)];
      if (!isKnown(whole) || !isKnown(due) || !isKnown(reached))
        return firstReason([whole, due, reached]) ?? "not-applicable";
      if (whole.compare(ZERO) <= 0) return "not-applicable";
      const missing = due.compare(ZERO) <= 0 || reached.compare(due) >= 0 ? ZERO : due.sub(reached).div(due);
      return {
        plan: toNumber(whole),
        byNow: toNumber(due),
        actual: toNumber(reached),
        completion: toNumber(reached.div(whole).mul(100)),
        gap: toNumber(reached.sub(due).div(whole).mul(100)),
        shortfall: toNumber(missing.mul(100)),
      };
    },
  };
}

type EachRule = NonNullable<ProgressRule["each"]>;

/** Record by record: those without a plan are left out, those of which something is not known are named. */
function compileEach(
  rule: EachRule,
): (facts: Facts, end: CivilDate) => Pick<MeasureProgress, "each" | "withoutData"> {
  const { in: selection, subject, day } = rule;
  const against = compileAgainst(rule);
  return (facts, end) => {
    const linked = against.names.flatMap((name) => facts.selections.linkedBy(selection, name) ?? []);
    const each: RecordProgress[] = [];
    const withoutData: string[] = [];
    // Where what was done stands in records that were not collected, nobody knows.
    if (![selection, ...linked].every(facts.isCollected)) return { each };
    const isAllExempt = facts.isExempt(end);
    for (const record of facts.selections.records(selection)) {
      const about = subjectOf(record, subject);
      const found = against.of(facts.sourceFor(record));
      if (found === "no-data") withoutData.push(about);
      if (typeof found === "string") continue;
      const progress: Writable<RecordProgress> = { subject: about, records: [record.id], ...found };
      const isExempt = isAllExempt || (day !== undefined && facts.isExcused(selection, record, day));
      if (isExempt) progress.exempt = true;
      each.push(progress);
    }
    return { each, withoutData };
  };
}
