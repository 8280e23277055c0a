import { Exact, exactly } from "../../exact/exact.js";
import type { GradeRules } from "../../policy/schema/standing.js";
import type { CompiledStanding } from "./rules.js";
import { shareOf } from "./share.js";
import type { Grade } from "./standing-of-unit.js";
import type { UnitFacts } from "./unit-facts.js";

/** A unit that is ranked, with what its grade rests on. */
export interface Ranked {
  readonly id: string;
  readonly group: string;
  readonly rank: number;
  readonly exactTotal: string;
  readonly facts: UnitFacts;
}

/** A unit on its way to a grade: the best level that it can still have, and why it is no better one. */
interface Candidate extends Ranked {
  readonly byTotal: number;
  readonly level: number;
  readonly because?: Grade["because"];
  readonly basis: string;
}

/** The grades of ranked units, by id: by total, held back by conditions and by what share of a group a grade takes. */
export function gradesOf(
  units: readonly Ranked[],
  { rules, conditions }: CompiledStanding,
): ReadonlyMap<string, Grade> {
  const { levels } = rules.grades;
  const candidates = units.map((unit) => candidateOf(unit, levels, conditions));
  const groups = [...new Set(units.map(({ group }) => group))];
  const settled = groups.flatMap((group) => {
    const own = candidates.filter((one) => one.group === group);
    return levels.reduce<readonly Candidate[]>((all, _, level) => heldToShare(all, level, levels), own);
  });
  return new Map(settled.map((one) => [one.id, gradeOf(one, levels)]));
}

type Levels = GradeRules["levels"];

function candidateOf(unit: Ranked, levels: Levels, conditions: CompiledStanding["conditions"]): Candidate {
  const total = Exact.parse(unit.exactTotal);
  const byTotal = levels.findIndex(({ from }) => total.compare(exactly(from.value)) >= 0);
  const start: Candidate = { ...unit, byTotal, level: byTotal, basis: levels[byTotal]?.from.basis ?? "" };
  const most = (id: string): number => levels.findIndex((one) => one.id === id);
  // The condition that holds a unit back most is the one that is told.
  const holding = conditions
    .filter(({ atMost, holds }) => most(atMost) > byTotal && holds(unit.facts))
    .toSorted((a, b) => most(b.atMost) - most(a.atMost))[0];
  if (holding === undefined) return start;
  return { ...start, level: most(holding.atMost), because: "condition", basis: holding.basis };
}

/** Of those at a level only as many stay as its share of the group allows, by rank; equal ranks stay together. */
function heldToShare(group: readonly Candidate[], level: number, levels: Levels): readonly Candidate[] {
  const share = levels[level]?.share;
  if (share === undefined) return group;
  const places = shareOf(group.length, share.value);
  const here = group.filter((one) => one.level === level);
  return group.map((one) => {
    const better = here.filter(({ rank }) => rank < one.rank).length;
    if (one.level !== level || better < places) return one;
    return { ...one, level: level + 1, because: "share", basis: share.basis };
  });
}

function gradeOf({ byTotal, level, because, basis }: Candidate, levels: Levels): Grade {
  const { id = "", title = { en: "", zh: "" } } = levels[level] ?? {};
  const instead = levels[byTotal]?.id;
  return {
    id,
    title,
    ...(because === undefined || instead === undefined ? {} : { instead, because }),
    basis,
  };
}
