import { addDays, later } from "../../src/calendar/civil-date.js";
import { cast, type Habit, type Member } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED, monthOf } from "./record.js";

const SEED = 20_211_016;
const MONTHS = Array.from({ length: 12 }, (_, m) => m + 1);

/** Whom supervision is for. */
const supervised = cast.filter(({ unit }) => !unit.kinds.some((kind) => kind === "drc" || kind === "office"));
const SPOT_VISITS = 4;
const JOINT_VISITS = 5;

const SORTS = ["late-start", "slow-progress", "pre-project", "data", "duty"];
const ELEMENT_SORTS = ["elements", "data", "duty"];

const after = calendar.addWorkingDays;

interface Round {
  readonly name: string;
  readonly on: string;
  readonly type: "spot" | "joint";
  readonly visited: readonly Member[];
  readonly reportOn: string;
}

/** The rounds of supervision of 2021, what they found, and how that was put right. */
export function supervisionRecords(): readonly CityRecord[] {
  const office = luckOf(SEED);
  const habit = cast.find(({ unit }) => unit.id === "office")?.habit;
  const rounds = MONTHS.flatMap((month) => roundsOf(month, office, habit?.late ?? 0));
  const lucks = new Map(supervised.map(({ unit }, index) => [unit.id, luckOf(SEED + 1 + index)]));
  const found = new Map<string, number>();
  return rounds.flatMap((round) => [
    recordOf(round),
    ...round.visited.flatMap((member) => {
      const luck = lucks.get(member.unit.id) ?? office;
      // The better a unit works, the less is found.
      if (!luck.happens(40 + 2 * member.habit.late)) return [];
      const before = found.get(member.unit.id) ?? 0;
      found.set(member.unit.id, before + 1);
      return findingOf(round, member, before, luck);
    }),
  ]);
}

/** A spot round in every month comes to all units twice a year; a joint one in every quarter to some of them once more. */
function roundsOf(month: number, luck: Luck, late: number): readonly Round[] {
  const round = (name: string, type: Round["type"], day: number, first: number, count: number): Round => {
    const on = calendar.nextWorkingDay(dayOf(month, day));
    const visits = Array.from({ length: count }, (_, n) => supervised[(first + n) % supervised.length]);
    const visited = visits.filter((one): one is Member => one !== undefined && isThere(one, on));
    const reportOn = after(on, luck.happens(late) ? luck.between(6, 8) : luck.between(2, 5));
    return { name, on, type, visited, reportOn };
  };
  const spot = round(monthOf(month), "spot", luck.between(8, 14), (month - 1) * SPOT_VISITS, SPOT_VISITS);
  if (month % 3 !== 0) return [spot];
  const quarter = month / 3;
  const first = quarter * (JOINT_VISITS + SPOT_VISITS);
  return [spot, round(`2021-Q${quarter}`, "joint", luck.between(18, 22), first, JOINT_VISITS)];
}

function isThere({ unit }: Member, on: string): boolean {
  return unit.from === undefined || unit.from <= on;
}

function recordOf({ name, on, type, visited, reportOn }: Round): CityRecord {
  return {
    kind: "supervision-round",
    id: `rd-${name}`,
    unitId: "office",
    on,
    type,
    visitedUnits: visited.map(({ unit }) => unit.id),
    ...(reportOn > EXPORTED ? {} : { reportOn }),
    filedAt: after(on, 1),
  };
}

function findingOf(
  { name, reportOn }: Round,
  { unit, habit }: Member,
  before: number,
  luck: Luck,
): readonly CityRecord[] {
  const sorts = unit.kinds[0] === "element" ? ELEMENT_SORTS : SORTS;
  // Who works well does not have the same found twice.
  const drawn = luck.between(0, sorts.length - 1);
  const sort = sorts[habit.never === 0 ? before % sorts.length : drawn] ?? "data";
  const id = `fi-${unit.id}-${name.slice("2021-".length)}`;
  const dueOn = calendar.nextWorkingDay(addDays(reportOn, luck.between(15, 30)));
  const head = { unitId: unit.id, on: reportOn };
  const finding = { kind: "supervision-finding", id, ...head, roundId: `rd-${name}`, sort, dueOn };
  return [{ ...finding, filedAt: reportOn }, ...rectified(finding, habit, luck)].filter(
    ({ filedAt }) => filedAt <= EXPORTED,
  );
}

/** Two reports: one when the finding was answered, one when it was accepted. */
function rectified(
  {
    id,
    unitId,
    on,
    dueOn,
  }: { readonly id: string; readonly unitId: string; readonly on: string; readonly dueOn: string },
  { late, never }: Habit,
  luck: Luck,
): readonly CityRecord[] {
  const feedbackOn = after(on, luck.happens(late) ? luck.between(6, 9) : luck.between(1, 5));
  const acceptedOn = luck.happens(late)
    ? calendar.nextWorkingDay(addDays(dueOn, luck.between(1, 25)))
    : calendar.nextWorkingDay(addDays(dueOn, -luck.between(0, 6)));
  const closedOn = later(feedbackOn, addDays(acceptedOn, -luck.between(1, 4)));
  const report = (n: number, day: string, reached: Readonly<Record<string, string>>): CityRecord => ({
    kind: "rectification",
    id: `rc-${id.slice("fi-".length)}-${n}`,
    unitId,
    on: day,
    findingId: id,
    feedbackOn,
    ...reached,
    filedAt: day,
  });
  const answered = report(1, feedbackOn, {});
  return luck.happens(never) ? [answered] : [answered, report(2, acceptedOn, { closedOn, acceptedOn })];
}
