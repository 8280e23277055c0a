import type { Intake } from "../records/intake.js";
import { seenBy } from "../records/seen.js";
import type { Assessment } from "./assessment.js";
import { cityOf } from "./city.js";
import { seenData } from "./data-digest.js";
import { trimmed } from "./detail.js";
import { finishOf } from "./finish.js";
import { mergeGroups } from "./group-figures.js";
import type { CheckedOptions } from "./options.js";
import { partialOf } from "./partial.js";
import type { Ready } from "./ready.js";
import { standing } from "./standing.js";
import { mergeSurveys, surveyOf } from "./survey.js";
import { titlesOf } from "./titles.js";
import { recordsByUnit } from "./unit-records.js";

/** Assesses a city that was taken in, all of it at once. */
export type AssessWhole = (taken: Intake, options: CheckedOptions) => Assessment;

/** The composition of the steps: survey, part, groups, finish and standing. */
export function assessingWhole(ready: Ready): AssessWhole {
  const { policy } = ready;
  const loaded = new Set(policy.measures.map(({ id }) => id));
  const notLoaded = policy.policy.measures.map(({ id }) => id).filter((id) => !loaded.has(id));
  const kindsRead = [
    ...new Set(
      policy.measures.flatMap(({ select }) => Object.values(select).flatMap(({ kind }) => kind ?? [])),
    ),
  ];
  const { objections: window } = policy.policy;
  const titles = titlesOf(policy.policy);
  return (taken, { scope, detail, history, digest }) => {
    const made = ready.withCalendar(taken.calendar);
    const seen = seenBy(taken, scope, ready.known);
    const byUnit = recordsByUnit(seen, ready.kinds);
    const city = cityOf(mergeSurveys([surveyOf(seen, byUnit, ready, made, scope)]), ready, made, scope);
    const whole = partialOf(seen, byUnit, city, ready, made, scope, detail);
    const finished = finishOf(whole, mergeGroups([whole]), ready, made);
    const units = standing(finished.units, policy, { period: scope.period.id, asOf: scope.asOf, history });
    const collected = new Set(whole.collectedKinds);
    return {
      status: notLoaded.length > 0 ? "partial" : "complete",
      notLoaded,
      intake: whole.intake,
      notCollected: kindsRead.filter((kind) => !collected.has(kind)),
      warnings: [...whole.warnings, ...finished.warnings],
      policy: ready.applied(),
      period: scope.period.id,
      from: scope.yearStart,
      end: scope.end,
      asOf: scope.asOf,
      knownAt: scope.knownAt,
      ...(digest ? { data: seenData(seen, ready.known.kinds, scope) } : {}),
      ...(window === undefined
        ? {}
        : { objectionsUntil: made.calendar.addWorkingDays(scope.knownAt, window.workingDays.value) }),
      detail,
      titles,
      ...(Object.keys(finished.labels).length === 0 ? {} : { labels: finished.labels }),
      units: units.map((unit) => trimmed(unit, detail)),
      violations: units.flatMap((unit) => unit.measures.flatMap(({ violations }) => violations)),
      toDo: units.flatMap((unit) => unit.measures.flatMap(({ toDo }) => toDo)),
    };
  };
}
