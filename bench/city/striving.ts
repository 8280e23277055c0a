import type { Luck } from "../../scripts/city/luck.js";
import { dayOf, EXPORTED, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type Desk, type Fields, pick, until } from "./filing.js";
import { hasTwoHeads, type Member } from "./members.js";

const AGENCIES = ["省发展改革委", "省财政厅", "省工业和信息化厅", "省交通运输厅", "省农业农村厅"] as const;
const PROGRAMMES = ["中央预算内投资专项", "产业发展专项资金", "基础设施补短板专项", "生态环保专项"] as const;
const DESTINATIONS = [
  "江屿市",
  "临汐市",
  "海澄市",
  "岚州市",
  "鹭汀市",
  "桂浦市",
  "沙洲市",
  "星河市",
] as const;
const TRADES = ["精密制造", "电子元件", "食品加工", "冷链物流", "生物医药", "新型建材"] as const;
const FORMS = ["科技", "实业", "股份", "集团"] as const;

/** Measure 12: trips to authorities above, applications, and what they brought in. */
export function striving(member: Member, desk: Desk): void {
  const { unit, habit, luck, since, heads, deputy } = member;
  for (let month = since; month <= 12; month++) {
    const withHead = month % 3 === 2;
    const posts = withHead ? [...heads, deputy] : [deputy];
    if (luck.happens(habit.never)) continue;
    const from = weekday(dayOf(month, luck.between(3, 24)));
    const to = from + luck.between(0, 2);
    const filed = luck.happens(habit.late) ? dayOf(month + 1, luck.between(14, 18)) : weekdaysAfter(to, 2);
    const isNational = luck.happens(15);
    desk.file(
      "striving-trip",
      to,
      {
        from: textOf(from),
        to: textOf(to),
        posts,
        level: isNational ? "national" : "provincial",
        agency: isNational ? "国家发展改革委" : pick(AGENCIES, luck),
        projects: [`${unit.id}-project-00${luck.between(1, 3)}`],
        topics: pick(PROGRAMMES, luck),
        result: "已纳入储备，待审核",
      },
      filed,
    );
  }
  funds(member, desk);
}

function funds(member: Member, desk: Desk): void {
  const { unit, habit, luck, since } = member;
  const set = dayOf(since, 15);
  const value = 100 * (hasTwoHeads(member) ? luck.between(10, 24) : luck.between(5, 14));
  desk.file("target", set, { name: "upper-funds", year: 2021, value, on: textOf(set) });
  const [least, most] = habit.reach;
  const part = Math.floor((value * luck.between(least, most)) / 400);
  for (const [n, month] of [since + 1, since + 3, since + 5, since + 7].entries()) {
    const on = weekday(dayOf(month, luck.between(6, 24)));
    const projectId = `${unit.id}-project-00${luck.between(1, 3)}`;
    const level = luck.happens(25) ? "national" : "provincial";
    const applied = on - luck.between(40, 110);
    desk.file("funding-application", applied, {
      on: textOf(applied),
      programme: pick(PROGRAMMES, luck),
      level,
      projectId,
      amount: part + 50,
      ...(n === 3 && luck.happens(habit.late) ? until("refusedOn", on) : until("approvedOn", on)),
    });
    desk.file("funding-award", on, {
      on: textOf(on),
      awardNo: `省财建〔2021〕${unit.id.slice(-4)}-${n + 1}号`,
      projectId,
      amount: part,
      level,
      fundKind: pick(["budget-investment", "special-fund", "bond", "special-fund"], luck),
      evenlySpread: luck.happens(6),
    });
  }
}

/** Measure 13: trips of leaders to investors, and the enterprises they visited. */
export function outbound(member: Member, desk: Desk): void {
  const { habit, luck, since, heads, deputy, partner } = member;
  const monthly = hasTwoHeads(member);
  for (let month = since; month <= 12; month++) {
    if (!monthly && month % 3 !== 2) {
      if (month % 3 === 0) trip(member, desk, month, { posts: [deputy], leaderTypes: ["deputy"] }, luck);
      continue;
    }
    const groups = luck.happens(75) ? [heads] : heads.map((post) => [post]);
    for (const posts of groups) {
      if (luck.happens(habit.never)) continue;
      const along = luck.happens(25);
      const travellers = {
        posts: [...posts, ...(along ? [deputy] : [])],
        leaderTypes: ["principal", ...(along ? ["deputy"] : [])],
      };
      trip(member, desk, month, travellers, luck);
    }
  }
  // Once a year both neighbours go together and each of them files it.
  if (partner !== undefined && since === 1) {
    const travellers = { posts: [heads[0] ?? "", deputy], leaderTypes: ["principal", "deputy"] };
    trip(member, desk, 5, { ...travellers, jointWith: [partner.id] }, partner.luck());
  }
}

function trip(
  { unit, habit, luck, partner }: Member,
  desk: Desk,
  month: number,
  who: Fields,
  shared: Luck,
): void {
  const from = weekday(dayOf(month, shared.between(3, 20)));
  const days = shared.between(1, 4);
  const to = from + days - 1;
  const owner = "jointWith" in who && partner?.leads === false ? partner.id : unit.id;
  const count = shared.happens(10) ? 1 : 2;
  const enterprise = (n: number): string =>
    `${owner.slice(-4)}${pick(TRADES, shared)}${pick(FORMS, shared)}${month}${n}公司`;
  const visited = Array.from({ length: count }, (_, n) => enterprise(n + 1));
  const filed = weekdaysAfter(to, luck.happens(habit.late) ? luck.between(6, 9) : luck.between(1, 3));
  const { id } = desk.file(
    "outbound-trip",
    to,
    {
      from: textOf(from),
      to: textOf(to),
      days,
      ...who,
      reach: shared.happens(4) ? "abroad" : "home",
      destinations: [pick(DESTINATIONS, shared)],
      visited,
      mode: "onsite",
      industryChain: pick(TRADES, shared),
    },
    filed,
  );
  for (const one of visited) {
    const on = from + luck.between(0, days - 1);
    const followed = on + (luck.happens(habit.late) ? luck.between(34, 50) : luck.between(5, 29));
    desk.file(
      "outbound-visit",
      on,
      {
        tripId: id,
        on: textOf(on),
        enterprise: one,
        withCityLeader: luck.happens(2),
        byTaskForce: luck.happens(6),
        ...(luck.happens(habit.never) ? {} : until("followedUpOn", followed)),
      },
      filed,
    );
  }
}

/** Measure 14: signed projects, and the funds that came in for them. */
export function landing(member: Member, desk: Desk): void {
  const { unit, habit, luck, since, partner } = member;
  const [least, most] = habit.reach;
  let all = 0;
  for (let n = 0; n < 3; n++) {
    const signed = weekday(dayOf(since === 1 ? 4 * n - 2 : since + 2 * n, luck.between(3, 26)));
    const registered = signed + (luck.happens(habit.late) ? luck.between(95, 170) : luck.between(15, 75));
    const started = registered + luck.between(25, luck.happens(habit.late) ? 200 : 75);
    const isJoint = n === 1 && since === 1 && partner?.luck().happens(30) === true;
    const amount = 1000 * luck.between(6, hasTwoHeads(member) ? 60 : 30);
    const { id } = desk.file("signed-project", signed, {
      contractNo: `云招〔2021〕${isJoint && !partner?.leads ? partner?.id : unit.id}-${n + 1}号`,
      on: textOf(signed),
      name: `${pick(TRADES, luck)}产业园`,
      contractAmount: amount,
      plannedProduction: textOf(started + luck.between(100, 190)),
      ...until("registeredOn", registered),
      ...until("startedOn", started),
      ...until("productionOn", started + luck.between(90, 220)),
      ...(isJoint ? { jointWith: [partner?.id ?? ""], jointShare: 0.5 } : {}),
    });
    let sum = 0;
    for (let month = since; month <= 12; month += 3) {
      const on = dayOf(month + 1, 1) - 1;
      if (on < registered) continue;
      const part = Math.floor((amount * luck.between(least, most)) / 800);
      sum += part;
      all += part;
      const fields = {
        month: monthOf(month),
        signedProjectId: id,
        amount: part,
        invested: Math.floor(sum * 0.9),
      };
      const filed = desk.file("funds-in-place", on, { on: textOf(on), ...fields });
      const put = weekdaysAfter(on, 30);
      if (luck.happens(3) && put <= EXPORTED) desk.correct(filed, { amount: part - 10 }, put);
    }
  }
  const set = dayOf(since, 15);
  const value = 100 * Math.max(1, Math.round(all / luck.between(least, most)));
  desk.file("target", set, { name: "inward-funds", year: 2021, value, on: textOf(set) });
}
