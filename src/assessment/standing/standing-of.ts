import type { CivilDate } from "../../calendar/civil-date.js";
import type { Period } from "../../calendar/period.js";
import type { PolicyFile } from "../../policy/policy-schema.js";
import type { UnitResult } from "../unit.js";
import { findingLights } from "./finding-lights.js";
import { gradesOf, type Ranked } from "./grades.js";
import type { History, PastMonth } from "./history.js";
import { heldTriggers, interviewsOf } from "./interviews.js";
import { ownTargetOf } from "./own-target.js";
import { rowBefore } from "./past.js";
import { progressLights } from "./progress-lights.js";
import { publicListsOf } from "./public-lists.js";
import type { Place } from "./ranks.js";
import type { CompiledStanding } from "./rules.js";
import { lightOf, runOf, sameColour } from "./runs.js";
import type { Light, OwnTarget, Standing, SubjectLight, VetoGround } from "./standing-of-unit.js";
import { type UnitFacts, unitFactsOf } from "./unit-facts.js";
import { vetoesOf } from "./vetoes.js";

/** When it is, and what was published before. */
interface At {
  readonly period: Period;
  readonly end: CivilDate;
  readonly history: History;
}

/** A unit with what every part of its standing rests on. */
interface Found {
  readonly unit: UnitResult;
  readonly place?: Place;
  readonly ownTarget?: OwnTarget;
  readonly isExempt: boolean;
  readonly vetoes: readonly VetoGround[];
  readonly facts: UnitFacts;
}

/** What follows from ranks, progress, findings and history, for every unit. */
export function standingOf(
  units: readonly UnitResult[],
  places: ReadonlyMap<string, Place>,
  standing: CompiledStanding,
  policy: PolicyFile,
  at: At,
): readonly UnitResult[] {
  const row = rowBefore(at.period, policy.mergedMonths.value, at.history);
  const all = units.map((unit) => findIn(unit, places.get(unit.id), standing, row, at));
  const grades = gradesOf(all.flatMap(rankedOf), standing);
  return all.map((found): UnitResult => {
    const { unit, place, ownTarget, isExempt, vetoes, facts } = found;
    const light = unitLight(found, standing, row);
    const setting = {
      ...{ unit, facts: { ...facts, light: light.colour }, isExempt, ...at, row },
      targetRecords: ownTarget?.records ?? [],
    };
    const held = heldTriggers(setting, standing);
    const grade = grades.get(unit.id);
    const result: Standing = {
      ...changeOf(unit, row),
      ...(place?.last === true ? { last: true as const } : {}),
      ...(isExempt ? { exempt: true as const } : {}),
      ...(ownTarget === undefined ? {} : { ownTarget }),
      light,
      lights: subjectLights(unit, ownTarget, standing, row),
      ...(grade === undefined ? {} : { grade }),
      vetoes,
      lists:
        place === undefined || unit.group === undefined || isExempt
          ? []
          : publicListsOf(unit.group, place, facts, standing, policy.smallestGroup.value),
      held,
      interviews: interviewsOf(setting, held, standing),
    };
    return { ...unit, standing: result };
  });
}

function findIn(
  unit: UnitResult,
  place: Place | undefined,
  { rules }: CompiledStanding,
  row: readonly PastMonth[],
  { end }: At,
): Found {
  const ownTarget = ownTargetOf(unit, rules);
  const vetoes = vetoesOf(unit);
  const isExempt = isExemptOn(unit, end, ownTarget);
  const monthsUnmet = ownTarget?.met === false && !isExempt ? unmetRun(unit.id, row) : 0;
  const yearOver = end.endsWith("-12-31");
  return {
    unit,
    ...(place === undefined ? {} : { place }),
    ...(ownTarget === undefined ? {} : { ownTarget }),
    isExempt,
    vetoes,
    facts: unitFactsOf(unit, place, ownTarget, { monthsUnmet, vetoes: vetoes.length, yearOver }),
  };
}

/** Whether an exemption of everything, or of the measure that says the unit's target, covers the last day that is scored. */
function isExemptOn(
  { exemptions = [] }: UnitResult,
  end: CivilDate,
  ownTarget: OwnTarget | undefined,
): boolean {
  return exemptions.some(
    ({ from, to, allows, measures }) =>
      from <= end &&
      end <= to &&
      allows === undefined &&
      (measures === undefined || (ownTarget !== undefined && measures.includes(ownTarget.measureId))),
  );
}

function unmetRun(unitId: string, row: readonly PastMonth[]): number {
  return runOf(unitId, row, ({ standing }) => {
    if (standing?.exempt === true) return "exempt";
    return standing?.ownTarget?.met === false ? "on" : "off";
  });
}

function rankedOf({ unit, place, facts }: Found): readonly Ranked[] {
  const { id, group, exactTotal } = unit;
  if (place === undefined || group === undefined || exactTotal === undefined) return [];
  return [{ id, group, rank: place.rank, exactTotal, facts }];
}

/** Places are compared within one group only. */
function changeOf(
  { id, group, rank }: UnitResult,
  [before]: readonly PastMonth[],
): Pick<Standing, "previousRank" | "change"> {
  const past = before?.units.find((one) => one.id === id);
  if (past?.rank === undefined || past.group !== group) return {};
  return { previousRank: past.rank, ...(rank === undefined ? {} : { change: past.rank - rank }) };
}

function unitLight(
  { unit, isExempt, facts }: Found,
  standing: CompiledStanding,
  row: readonly PastMonth[],
): Light {
  const light = isExempt ? { colour: "grey" as const } : standing.unit(facts);
  const months = runOf(unit.id, row, (past) => sameColour(past.standing?.light, light));
  return { ...light, months };
}

function subjectLights(
  { id, measures }: UnitResult,
  ownTarget: OwnTarget | undefined,
  standing: CompiledStanding,
  row: readonly PastMonth[],
): readonly SubjectLight[] {
  return measures
    .flatMap((measure) => [
      ...progressLights(measure, standing, ownTarget),
      ...findingLights(measure, standing),
    ])
    .map((light) => ({
      ...light,
      months: runOf(id, row, (past) => sameColour(lightOf(past, light), light)),
    }));
}
