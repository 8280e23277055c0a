import { Exact, exactly } from "../../exact/exact.js";
import { groupBy } from "../../facts/group.js";
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
interface Candidate extends Pick<Ranked, "id" | "rank"> {
  readonly byTotal: number;
  level: number;
  because?: NonNullable<Grade["because"]>;
  basis: string;
}

/** The grades of ranked units, by id: by total, held back by conditions and by what share of a group a grade takes. */
export function gradesOf(
  units: readonly Ranked[],
  { rules, conditions }: CompiledStanding,
): ReadonlyMap<string, Grade> {
  const { levels } = rules.grades;
  const from = levels.map((level) => exactly(level.from.value));
  const holding = holdingBack(levels, conditions);
  const grades = new Map<string, Grade>();
  for (const group of groupBy(units, (unit) => unit.group).values()) {
    const candidates = group.map((unit) => candidateOf(unit, levels, from, holding));
    levels.forEach((_, level) => {
      holdToShare(candidates, level, levels);
    });
    for (const one of candidates) grades.set(one.id, gradeOf(one, levels));
  }
  return grades;
}

type Levels = GradeRules["levels"];

/** A condition and the level to which it holds a unit back. */
interface Holding {
  readonly level: number;
  readonly basis: string;
  readonly holds: CompiledStanding["conditions"][number]["holds"];
}

/** The condition that holds a unit back most is the one that is told: it comes first. */
function holdingBack(levels: Levels, conditions: CompiledStanding["conditions"]): readonly Holding[] {
  return conditions
    .map(({ atMost, basis, holds }) => ({ level: levels.findIndex(({ id }) => id === atMost), basis, holds }))
    .sort((a, b) => b.level - a.level);
}

function candidateOf(
  { id, exactTotal, rank, facts }: Ranked,
  levels: Levels,
  from: readonly Exact[],
  holding: readonly Holding[],
): Candidate {
  const total = Exact.parse(exactTotal);
  const byTotal = from.findIndex((least) => total.compare(least) >= 0);
  const held = holding.find(({ level, holds }) => level > byTotal && holds(facts));
  if (held !== undefined)
    return { id, rank, byTotal, level: held.level, because: "condition", basis: held.basis };
  return { id, rank, byTotal, level: byTotal, basis: levels[byTotal]?.from.basis ?? "" };
}

/** Of those at a level only as many stay as its share of the group allows, by rank; equal ranks stay together. */
function holdToShare(group: readonly Candidate[], level: number, levels: Levels): void {
  const share = levels[level]?.share;
  if (share === undefined) return;
  const places = shareOf(group.length, share.value);
  const here = group.filter((one) => one.level === level).sort((a, b) => a.rank - b.rank);
  // So many are better than the first who is one too many: whoever has its rank, or a worse one, goes down.
  const last = here[places - 1]?.rank ?? Number.POSITIVE_INFINITY;
  for (const one of here) {
    if (one.rank <= last) continue;
    one.level = level + 1;
    one.because = "share";
    one.basis = share.basis;
  }
}

function gradeOf({ byTotal, level, because, basis }: Candidate, levels: Levels): Grade {
  const { id = "", title = { en: "", zh: "" } } = levels[level] ?? {};
  const instead = levels[byTotal]?.id;
  return because === undefined || instead === undefined
    ? { id, title, basis }
    : { id, title, instead, because, basis };
}
