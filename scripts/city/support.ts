import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { deputiesOf } from "./leaders.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED } from "./record.js";

const SEED = 20_211_201;

const AGENCIES = ["省发展改革委", "省财政厅", "省工业和信息化厅", "省交通运输厅", "省农业农村厅", "省商务厅"];
const PROGRAMMES = ["预算内投资", "产业发展专项", "基础设施补短板专项", "生态环保专项", "城乡建设专项"];
const KINDS = ["budget-investment", "special-fund", "bond", "special-fund"];

const strives = (member: Member): boolean =>
  promotes(member) || member.unit.kinds.some((kind) => kind === "element");
const isElement = (member: Member): boolean => strives(member) && !promotes(member);

/** The posts of the principal leaders, and what the ids of their trips call them. */
function principalsOf(member: Member): readonly (readonly [post: string, short: string])[] {
  const { id } = member.unit;
  if (!hasTwoHeads(member)) return [[`${id}-head`, "head"]];
  return [
    [`${id}-party`, "party"],
    [`${id}-government`, "gov"],
  ];
}

/** Tenures of element departments, and of every unit that strives the trips, targets, applications and awards of 2021. */
export function supportRecords(): readonly CityRecord[] {
  return cast.filter(strives).flatMap((member) => {
    const luck = luckOf(SEED + cast.indexOf(member));
    const first = Number(member.unit.from?.slice(5, 7) ?? 1);
    return [
      ...(isElement(member) ? tenuresOf(member, luck) : []),
      ...tripsOf(member, first, luck),
      ...fundsOf(member, first, luck),
    ];
  });
}

/** The head of an element department and its leader in charge; who leads the others is said with their own records. */
function tenuresOf(member: Member, luck: Luck): readonly CityRecord[] {
  const { id } = member.unit;
  const posts = [
    ["head", "department-head"],
    ["deputy", "deputy"],
  ];
  return posts.map(([post, role]) => {
    const from = `20${luck.between(17, 19)}-0${luck.between(1, 9)}-${luck.between(10, 28)}`;
    const postId = `${id}-${post}`;
    return {
      ...{ kind: "post-tenure", id: `h-${postId}-1`, unitId: id, postId, role: role ?? "" },
      ...{ from, filedAt: from },
    };
  });
}

/** Each principal goes once a quarter, sometimes with the leader in charge, who goes every month. */
function tripsOf(member: Member, first: number, luck: Luck): readonly CityRecord[] {
  const along = new Set<number>();
  const ofPrincipals = [1, 4, 7, 10]
    .filter((start) => start >= first)
    .flatMap((start) =>
      principalsOf(member).flatMap(([post, short], n) => {
        const month = start + luck.between(0, 2);
        const together = luck.happens(50);
        const posts = [post, ...(together ? deputiesOf(member) : [])];
        const trips = tripOf(member, month, luck.between(3 + 6 * n, 7 + 6 * n), short, posts, luck);
        if (together && trips.length > 0) along.add(month);
        return trips;
      }),
    );
  const months = Array.from({ length: 13 - first }, (_, n) => first + n).filter((month) => !along.has(month));
  const ofDeputies = months.flatMap((month) =>
    tripOf(member, month, luck.between(16, 25), "deputy", deputiesOf(member), luck),
  );
  return [...ofPrincipals, ...ofDeputies];
}

function tripOf(
  { unit: { id }, habit }: Member,
  month: number,
  day: number,
  short: string,
  posts: readonly string[],
  luck: Luck,
): readonly CityRecord[] {
  const from = calendar.nextWorkingDay(dayOf(month, day));
  const to = addDays(from, luck.between(0, 2));
  const national = luck.happens(15);
  const agency = national ? "国家发展改革委" : (AGENCIES[luck.between(0, AGENCIES.length - 1)] ?? "");
  // What is filed after the 10th of the next month earns half.
  const filedAt = luck.happens(habit.late)
    ? addDays(`${addMonths(dayOf(month, 1), 1).slice(0, 7)}-14`, luck.between(0, 4))
    : calendar.addWorkingDays(to, luck.between(1, 4));
  const trip: CityRecord = {
    kind: "striving-trip",
    id: `up-${id}-${from.slice(5, 7)}-${short}`,
    unitId: id,
    from,
    to,
    posts,
    level: national ? "national" : "provincial",
    agency,
    projects: [`p-${id}-${luck.between(1, 2)}`],
    filedAt,
  };
  return luck.happens(habit.never + habit.staysHome) ? [] : [trip];
}

/** The year's target in 万元, and what it may be in steps of 100. */
function targetOf(member: Member, luck: Luck): number {
  if (hasTwoHeads(member)) return 100 * luck.between(10, 24);
  return 100 * (isElement(member) ? luck.between(5, 11) : luck.between(8, 16));
}

function fundsOf(member: Member, first: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const { id } = unit;
  const set = first === 1 ? "2021-01-15" : (unit.from ?? "");
  const value = targetOf(member, luck);
  const target = { name: "upper-funds", year: 2021, value, on: set, filedAt: set };
  const [least, most] = habit.reach;
  const all = Math.floor((value * luck.between(least, most)) / 100);
  const months = [2, 5, 8, 11].map((month) => month + luck.between(-1, 1)).filter((month) => month >= first);
  const parts = months.map(() => luck.between(6, 14));
  const upTo = (n: number): number => parts.slice(0, n).reduce((sum, part) => sum + part, 0);
  const awards = months.flatMap((month, n) => {
    const [from = 0, to = 0] = [n, n + 1].map((end) => Math.floor((all * upTo(end)) / upTo(months.length)));
    return awardOf(member, `${n + 1}`, month, to - from, luck);
  });
  const refused = Array.from(
    { length: Math.round(habit.never / 3) + (luck.happens(habit.late * 4) ? 1 : 0) },
    (_, n) => {
      const refusedOn = dayOf(luck.between(Math.max(3, first + 1), 11), luck.between(5, 25));
      return applicationOf(member, `${n + 5}`, refusedOn, { refusedOn }, luck);
    },
  );
  return [
    { kind: "target", id: `g-${id}-upper`, unitId: id, ...target },
    ...awards,
    ...refused,
    // One is not decided yet.
    applicationOf(member, "10", "2022-02-20", {}, luck),
  ];
}

/** An award, the application that led to it, and now and then money that all units get alike. */
function awardOf(
  member: Member,
  n: string,
  month: number,
  amount: number,
  luck: Luck,
): readonly CityRecord[] {
  const { id } = member.unit;
  const on = calendar.nextWorkingDay(dayOf(month, luck.between(6, 24)));
  const filedAt = calendar.addWorkingDays(on, luck.between(1, 5));
  const level = luck.happens(25) ? "national" : "provincial";
  const serial = `${cast.indexOf(member) + 1}${n}`;
  const award: CityRecord = {
    kind: "funding-award",
    id: `fw-${id}-${n}`,
    unitId: id,
    on,
    awardNo: `省财建〔2021〕${serial}号`,
    projectId: `p-${id}-${luck.between(1, 2)}`,
    amount,
    level,
    fundKind: KINDS[luck.between(0, KINDS.length - 1)] ?? "",
    evenlySpread: false,
    filedAt,
  };
  const even: CityRecord = {
    ...award,
    id: `fw-${id}-${n}e`,
    awardNo: `省财预〔2021〕${month}号`,
    projectId: `普惠-${id}`,
    amount: 10 * luck.between(5, 20),
    evenlySpread: true,
  };
  return [applicationOf(member, n, on, { approvedOn: on }, luck), award, ...(luck.happens(15) ? [even] : [])];
}

function applicationOf(
  { unit: { id } }: Member,
  n: string,
  decided: string,
  outcome: Readonly<Record<string, string>>,
  luck: Luck,
): CityRecord {
  const on = addDays(decided, -luck.between(40, 110));
  return {
    kind: "funding-application",
    id: `fa-${id}-${n}`,
    unitId: id,
    on: on > EXPORTED ? EXPORTED : on,
    programme: PROGRAMMES[luck.between(0, PROGRAMMES.length - 1)] ?? "",
    level: "provincial",
    projectId: `p-${id}-${luck.between(1, 2)}`,
    amount: 100 * luck.between(3, 30),
    ...outcome,
    filedAt: on > EXPORTED ? EXPORTED : on,
  };
}
