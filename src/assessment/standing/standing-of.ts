import type { CivilDate } from "../../calendar/civil-date.js";
import type { Period } from "../../calendar/period.js";
import type { PolicyFile } from "../../policy/policy-schema.js";
import type { Violation } from "../../scoring/violations.js";
import type { Building } from "../../shape/building.js";
import type { UnitResult } from "../unit.js";
import { findingLights } from "./finding-lights.js";
import { gradesOf, type Ranked } from "./grades.js";
import type { History, PastUnit } from "./history.js";
import { heldTriggers, interviewsOf } from "./interviews.js";
import { ownTargetOf } from "./own-target.js";
import { type PastUnits, pastUnits, rowBefore, within } from "./past.js";
import { type BareLight, progressLights } from "./progress-lights.js";
import { publicListsOf } from "./public-lists.js";
import type { Place } from "./ranks.js";
import type { CompiledStanding } from "./rules.js";
import { lightBefore, type Past, runOf, sameColour } from "./runs.js";
import type { Grade, Light, OwnTarget, Standing, SubjectLight, VetoGround } from "./standing-of-unit.js";
import { type UnitFacts, unitFactsOf } from "./unit-facts.js";
import { vetoesOf } from "./vetoes.js";

/** When it is, and what was published before. */
interface At {
  readonly period: Period;
  readonly end: CivilDate;
  readonly history: History;
}

/** What all units' standing rests on beside themselves. */
interface Around {
  readonly standing: CompiledStanding;
  readonly policy: PolicyFile;
  readonly end: CivilDate;
  /** The notifications before this one in a row, the nearest first, and those within which a cause is remembered. */
  readonly row: readonly PastUnits[];
  readonly remembered: readonly PastUnits[];
}

/** A unit with what every part of its standing rests on. */
interface Found {
  readonly unit: UnitResult;
  readonly place: Place | undefined;
  readonly ownTarget: OwnTarget | undefined;
  readonly isExempt: boolean;
  readonly past: Past;
  readonly findings: readonly Violation[];
  readonly vetoes: readonly VetoGround[];
  readonly facts: UnitFacts;
}

/** What follows from ranks, progress, findings and history, for every unit. */
export function standingsOf(
  units: readonly UnitResult[],
  places: ReadonlyMap<string, Place>,
  standing: CompiledStanding,
  policy: PolicyFile,
  { period, end, history }: At,
): readonly Standing[] {
  const { months } = standing.rules.interviews.repeatWithin;
  const around: Around = {
    standing,
    policy,
    end,
    row: rowBefore(period, policy.mergedMonths.value, history).map(pastUnits),
    remembered: within(months.value, period, history).map(pastUnits),
  };
  const all = units.map((unit) => findIn(unit, places.get(unit.id), around));
  const grades = gradesOf(all.flatMap(rankedOf), standing);
  return all.map((found) => standingIn(found, grades.get(found.unit.id), around));
}

function findIn(unit: UnitResult, place: Place | undefined, { standing, end, row }: Around): Found {
  const past = row.map((units) => units.get(unit.id));
  const findings = unit.measures.flatMap(({ violations }) => violations);
  const ownTarget = ownTargetOf(unit, standing.rules);
  const vetoes = vetoesOf(unit, findings);
  const isExempt = isExemptOn(unit, end, ownTarget);
  const monthsUnmet = ownTarget?.met === false && !isExempt ? unmetRun(past) : 0;
  const yearOver = end.endsWith("-12-31");
  const more = { monthsUnmet, vetoes: vetoes.length, yearOver };
  const facts = unitFactsOf(unit, findings, place, ownTarget, more);
  return { unit, place, ownTarget, isExempt, past, findings, vetoes, facts };
}

function standingIn(found: Found, grade: Grade | undefined, around: Around): Standing {
  const { unit, place, ownTarget, isExempt, past, findings, vetoes, facts } = found;
  const { standing, policy, remembered } = around;
  const light = unitLight(found, standing);
  const setting = {
    findings,
    facts: { ...facts, light: light.colour },
    isExempt,
    targetRecords: ownTarget?.records ?? [],
    past,
    proposed: () => remembered.flatMap((units) => units.get(unit.id)?.standing?.interviews ?? []),
  };
  const held = heldTriggers(setting, standing);
  const result: Building<Standing> = changeOf(unit, past[0]);
  if (place?.last === true) result.last = true;
  if (isExempt) result.exempt = true;
  if (ownTarget !== undefined) result.ownTarget = ownTarget;
  result.light = light;
  result.lights = subjectLights(found, standing);
  if (grade !== undefined) result.grade = grade;
  result.vetoes = vetoes;
  result.lists =
    place === undefined || unit.group === undefined || isExempt
      ? []
      : publicListsOf(unit.group, place, facts, standing, policy.smallestGroup.value);
  result.held = held;
  result.interviews = interviewsOf(setting, held, standing);
  return result as Standing;
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

function unmetRun(past: Past): number {
  return runOf(past, ({ standing }) => {
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
function changeOf({ group, rank }: UnitResult, before: PastUnit | undefined): Building<Standing> {
  if (before?.rank === undefined || before.group !== group) return {};
  return rank === undefined
    ? { previousRank: before.rank }
    : { previousRank: before.rank, change: before.rank - rank };
}

function unitLight({ isExempt, facts, past }: Found, standing: CompiledStanding): Light {
  const light = isExempt ? { colour: "grey" as const } : standing.unit(facts);
  const months = runOf(past, (unit) => sameColour(unit.standing?.light, light));
  return { ...light, months };
}

function subjectLights(
  { unit, ownTarget, past }: Found,
  standing: CompiledStanding,
): readonly SubjectLight[] {
  const lights: BareLight[] = [];
  for (const measure of unit.measures) {
    for (const light of progressLights(measure, standing, ownTarget)) lights.push(light);
    for (const light of findingLights(measure, standing)) lights.push(light);
  }
  return lights.map((light, place) => {
    const months = runOf(past, (before) => sameColour(lightBefore(before, light, place), light));
    return Object.assign(light, { months });
  });
}
