import { nearest } from "../messages/nearest.js";
import { anyOf, oneKeyOf, oneOf } from "./choice-words.js";
import type { Problem } from "./problem.js";

type Path = readonly PropertyKey[];
type Branch = readonly Problem[];

/**
 * The problems of the one form, of several allowed, that the writer most likely had in mind: of the right
 * type, then with the fewest problems on its own level, then the fewest at all, then the deepest.
 */
export function bestBranch(branches: readonly Branch[], path: Path): Branch {
  const rightType = branches.filter((branch) => !branch.some((problem) => isMismatch(problem, path)));
  const scored = rightType.map((branch) => ({ branch, score: score(branch, path) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (least, one) => (least === undefined || compare(one.score, least.score) < 0 ? one : least),
    undefined,
  );
  if (best === undefined) return [wrongType(branches, path)];
  const tied = scored.filter((one) => compare(one.score, best.score) === 0).map((one) => one.branch);
  const chosen = tied.length > 1 ? undecided(best.branch, tied, rightType, path) : best.branch;
  return chosen.map((problem) => withEveryChoice(problem, rightType));
}

// Where every form refuses what stands at a place, what any of them would have taken there is named.
function withEveryChoice(problem: Problem, branches: readonly Branch[]): Problem {
  const choicesIn = (branch: Branch): readonly string[] =>
    branch.flatMap((other) =>
      other.kind === "value" && samePlace(other, problem) ? (other.choices ?? []) : [],
    );
  const all = branches.filter((branch) => !branch.some((other) => isForeign(other, problem))).map(choicesIn);
  if (problem.kind !== "value" || all.some((choices) => choices.length === 0)) return problem;
  const choices = [...new Set(all.flat())];
  return { ...problem, choices, expected: oneOf(choices) };
}

/** Whether a form does not know the key that a problem is about. */
function isForeign(other: Problem, { path }: Problem): boolean {
  return other.kind === "unknown" && other.path.length + 1 === path.length && other.key === path.at(-1);
}

function samePlace(one: Problem, other: Problem): boolean {
  return one.path.length === other.path.length && one.path.every((step, i) => step === other.path[i]);
}

function isMismatch(problem: Problem, path: Path): boolean {
  return problem.kind === "value" && problem.mismatch === true && problem.path.length === path.length;
}

// No form takes a value of this type: all that would have been right, in one sentence.
function wrongType(branches: readonly Branch[], path: Path): Problem {
  const values = branches
    .flat()
    .filter((problem) => problem.kind === "value" && problem.path.length === path.length);
  const words = values.flatMap((problem) => (problem.kind === "value" ? [problem] : []));
  const choices = words.flatMap((problem) => problem.choices ?? []);
  const plain = words.filter((problem) => !problem.choices?.length).map((problem) => problem.expected);
  const listed = choices.length > 0 ? [oneOf([...new Set(choices)])] : [];
  return { kind: "value", path, expected: anyOf([...plain, ...listed]), choices, mismatch: true };
}

type Score = readonly [own: number, all: number, depth: number];

function score(branch: Branch, path: Path): Score {
  const own = branch.reduce((sum, problem) => sum + weight(problem, branch, path), 0);
  const depth = branch.reduce((sum, problem) => sum + problem.path.length, 0);
  return [own, branch.length, -depth];
}

// A missing key weighs double, a wrong constant too; a key misspelt next to the missing one takes its weight off.
function weight(problem: Problem, branch: Branch, path: Path): number {
  const level = problem.path.length - path.length;
  if (problem.kind === "missing") return level > 0 ? 0 : misspelt(problem.key, branch, path) ? 0 : 2;
  if (problem.kind === "unknown") return level > 0 ? 0 : 1;
  if (level > 1) return 0;
  return problem.kind === "value" && problem.choices?.length && level === 1 ? 2 : 1;
}

function misspelt(key: string, branch: Branch, path: Path): boolean {
  return branch.some(
    (other) =>
      other.kind === "unknown" &&
      other.path.length === path.length &&
      nearest(other.key, [key]) !== undefined,
  );
}

function compare(one: Score, other: Score): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

// Several forms fit equally badly: the keys that tell them apart are named together, not one form's alone.
function undecided(best: Branch, tied: readonly Branch[], all: readonly Branch[], path: Path): Branch {
  const missing = (branch: Branch): readonly string[] =>
    branch.flatMap((one) => (one.kind === "missing" && one.path.length === path.length ? [one.key] : []));
  const shared = missing(best).filter((key) => tied.every((branch) => missing(branch).includes(key)));
  const telling = (branch: Branch): readonly string[] =>
    missing(branch).filter((key) => !shared.includes(key) && !misspelt(key, branch, path));
  if (tied.some((branch) => telling(branch).length === 0)) return best;
  const keys = [...new Set(all.flatMap((branch) => telling(branch).slice(0, 1)))];
  const rest = best.filter(
    (one) => one.kind !== "missing" || one.path.length > path.length || shared.includes(one.key),
  );
  return [...rest, { kind: "value", path, expected: oneKeyOf(keys) }];
}
