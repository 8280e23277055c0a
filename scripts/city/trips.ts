import { addDays } from "../../src/calendar/civil-date.js";
import { cast, hasTwoHeads, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED } from "./record.js";

const SEED = 20_210_701;

const DESTINATIONS = ["江屿市", "临汐市", "海澄市", "岚州市", "鹭汀市", "桂浦市", "沙洲市", "星河市"];
/** Each unit courts enterprises of its own name, so that no two claim the same one by chance. */
const STEMS = [
  ...["瀚屿", "启澜", "凌峰", "恒汀", "嘉禾", "远泊", "卓川", "锦屏", "盛洲", "明溪"],
  ...["朗越", "睿泽", "景云", "弘岳", "泰和", "永嘉", "新纪", "华舟", "金穗", "安澜"],
  ...["天岑", "博远", "优聚", "德润", "同辉", "信诚"],
];
const TRADES = [
  ...["精密", "电子", "生物", "物流", "新能源", "食品", "纺织", "机械", "化工", "建材"],
  ...["医药", "环保", "文旅"],
];
const FORMS = ["科技", "实业"];

/** What the ids of trips call whoever went: short, so that tables have room for them. */
const SHORT: Readonly<Record<string, string>> = { party: "party", government: "gov", head: "head" };

interface Draws {
  readonly luck: Luck;
  /** The name of the next enterprise; it comes again after twenty-six others. */
  readonly enterprise: () => string;
}

/** Whoever went, as the records name them. */
interface Travellers {
  readonly posts: readonly string[];
  readonly leaderTypes: readonly string[];
}

/** The tenures of the principal posts, and every outbound trip of 2021 with the visits made on it. */
export function tripRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    if (!promotes(member)) return [];
    let met = 0;
    const enterprise = (): string => {
      const c = met++;
      return `${STEMS[index]}${TRADES[c % 13]}${FORMS[Math.floor(c / 13) % 2]}`;
    };
    const draws = { luck: luckOf(SEED + index), enterprise };
    const first = member.unit.from === undefined ? 1 : Number(member.unit.from.slice(5, 7));
    return [
      ...tenuresOf(member, draws.luck),
      ...[1, 4, 7, 10].filter((start) => start >= first).flatMap((start) => quarterOf(member, start, draws)),
    ];
  });
}

/** The posts of the principal leaders, with what each is. */
function principalsOf(member: Member): readonly (readonly [post: string, role: string])[] {
  const { id, kinds } = member.unit;
  if (hasTwoHeads(member)) {
    return [
      [`${id}-party`, "party-head"],
      [`${id}-government`, "government-head"],
    ];
  }
  return [[`${id}-head`, kinds.includes("soe") ? "soe-head" : "department-head"]];
}

function tenuresOf(member: Member, luck: Luck): readonly CityRecord[] {
  const { id, from: born } = member.unit;
  return principalsOf(member).map(([postId, role]) => {
    const from = born ?? `20${luck.between(17, 19)}-0${luck.between(1, 9)}-${luck.between(10, 28)}`;
    return { kind: "post-tenure", id: `h-${postId}-1`, unitId: id, postId, role, from, filedAt: from };
  });
}

function quarterOf(member: Member, start: number, draws: Draws): readonly CityRecord[] {
  const { id } = member.unit;
  const { luck } = draws;
  const posts = principalsOf(member).map(([post]) => post);
  const months = hasTwoHeads(member) ? [start, start + 1, start + 2] : [start + luck.between(0, 2)];
  const principals = months.flatMap((month) => {
    // One leader holds both posts of the logistics park: each of the trips is made for both.
    const together = luck.happens(20) || id === "park-linji";
    const groups = together ? [posts] : posts.map((post) => [post]);
    return groups.flatMap((group) => {
      const along = luck.happens(10);
      const travellers: Travellers = {
        posts: [...group, ...(along ? [`${id}-deputy`] : [])],
        leaderTypes: ["principal", ...(along ? ["deputy"] : [])],
      };
      const short = group.length > 1 ? "both" : (SHORT[(group[0] ?? "").slice(id.length + 1)] ?? "");
      return tripOf(member, month, short, travellers, draws);
    });
  });
  const deputies = [1, 2].flatMap((n) => {
    const travellers = { posts: [`${id}-deputy`], leaderTypes: ["deputy"] };
    return tripOf(member, start + luck.between(0, 2), `d${n}`, travellers, draws);
  });
  return [...principals, ...deputies];
}

/** A trip with its visits, or nothing where the leaders stayed at home. */
function tripOf(
  { unit, habit }: Member,
  month: number,
  short: string,
  { posts, leaderTypes }: Travellers,
  { luck, enterprise }: Draws,
): readonly CityRecord[] {
  const from = calendar.nextWorkingDay(dayOf(month, luck.between(3, 20)));
  const days = luck.between(1, 4);
  const to = addDays(from, days - 1);
  const abroad = luck.happens(3);
  const filedAt = calendar.addWorkingDays(
    to,
    luck.happens(habit.tripFiledLate) ? luck.between(6, 9) : luck.between(1, 3),
  );
  const count = luck.happens(habit.oneVisit) ? 1 : luck.between(2, 3);
  const visited = Array.from({ length: count }, enterprise);
  const id = `t-${unit.id}-${from.slice(5, 7)}-${short}`;
  const trip: CityRecord = {
    kind: "outbound-trip",
    id,
    unitId: unit.id,
    from,
    to,
    days: luck.happens(20) ? days - 0.5 : days,
    posts,
    leaderTypes,
    reach: abroad ? "abroad" : "home",
    destinations: [abroad ? "瑞澜国" : (DESTINATIONS[luck.between(0, DESTINATIONS.length - 1)] ?? "")],
    visited,
    mode: "onsite",
    filedAt,
  };
  const visits = visited.map((one, n): CityRecord => {
    const on = addDays(from, luck.between(0, days - 1));
    const followed = addDays(
      on,
      luck.happens(habit.followedLate) ? luck.between(34, 50) : luck.between(5, 29),
    );
    const never = luck.happens(habit.neverFollowed) || followed > EXPORTED;
    return {
      kind: "outbound-visit",
      id: `${id.replace(/^t-/, "v-")}-${n + 1}`,
      unitId: unit.id,
      tripId: id,
      on,
      enterprise: one,
      ...(never ? {} : { followedUpOn: followed }),
      filedAt,
    };
  });
  return luck.happens(habit.staysHome) ? [] : [trip, ...visits];
}
