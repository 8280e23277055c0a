import { addDays, addMonths } from "../../src/calendar/civil-date.js";
import { assessed, cast, hasTwoHeads, leadsIndustry, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED, monthOf } from "./record.js";

const SEED = 20_210_805;

const TOPICS = [
  "重点项目推进",
  "要素保障",
  "项目储备与前期",
  "专项债券和资金争取",
  "招商项目落地",
  "项目问题化解",
];
const DECISIONS = [
  "完成用地报批",
  "落实配套资金",
  "完成征迁",
  "办结施工许可",
  "开工标准厂房",
  "完成管线迁改",
];
const ISSUES = ["场外道路未通", "用地指标缺口", "林地手续未办结", "资金缺口", "管线迁改滞后", "征迁遗留"];
const REQUESTS = ["行业准入意见", "初步设计审查", "行业专项规划衔接", "技术方案论证", "行业资金申报指导"];

/**
 * Whether leaders studied project work and went on site, what came of it, the monthly notifications, and what industry
 * departments invested, reported and answered in 2021.
 */
export function leaderRecords(): readonly CityRecord[] {
  return [
    ...cast.flatMap((member, index) => {
      const luck = luckOf(SEED + index);
      return [
        ...(promotes(member) ? leadersOf(member, luck) : []),
        ...(leadsIndustry(member) ? industryOf(member, luck) : []),
      ];
    }),
    ...notifications(luckOf(SEED + cast.length)),
  ];
}

const firstMonth = ({ unit }: Member): number =>
  unit.from === undefined ? 1 : Number(unit.from.slice(5, 7));
const monthsOf = (member: Member): readonly number[] =>
  Array.from({ length: 13 - firstMonth(member) }, (_, i) => firstMonth(member) + i);
const nextMonth = (month: number): string => addMonths(dayOf(month, 1), 1).slice(0, 7);
const two = (month: number): string => monthOf(month).slice(5);
/** A record without what had not happened when the records left the city. */
const until = (name: string, day: string | undefined): Readonly<Record<string, string>> =>
  day === undefined || day > EXPORTED ? {} : { [name]: day };

function principalsOf(member: Member): readonly string[] {
  const { id } = member.unit;
  return hasTwoHeads(member) ? [`${id}-party`, `${id}-government`] : [`${id}-head`];
}

/** Fenglu has a leader in charge on either side: of the Party committee and of the government. */
export function deputiesOf({ unit: { id } }: Member): readonly string[] {
  return id === "fenglu" ? [`${id}-deputy`, `${id}-deputy-2`] : [`${id}-deputy`];
}

/**
 * The leaders of a county, park or company, or of an industry department, which have no more to do than study. Who is
 * in charge in a department of element guarantee alone is said where its trips are made.
 */
function leadersOf(member: Member, luck: Luck): readonly CityRecord[] {
  const studies = monthsOf(member).flatMap((month) => studiesOf(member, month, luck));
  const tenures = deputiesOf(member).map((post) => tenureOf(member, post, luck));
  if (leadsIndustry(member)) return [...tenures, ...studies];
  const contacts = principalsOf(member).map((post, n) => contactOf(member, post, n + 1, luck));
  return [
    ...tenures,
    ...studies,
    ...decisionsOf(member, studies, luck),
    ...contacts,
    ...monthsOf(member).flatMap((month) => visitsOf(member, contacts, month, luck)),
    ...monthsOf(member).flatMap((month) => (month % 2 === 0 ? issueOf(member, month, luck) : [])),
    ...[3, 6, 9, 12]
      .filter((month) => month > firstMonth(member))
      .flatMap((month) => accountOf(member, month, luck)),
  ];
}

function tenureOf({ unit }: Member, postId: string, luck: Luck): CityRecord {
  const from = unit.from ?? `20${luck.between(17, 19)}-0${luck.between(1, 9)}-${luck.between(10, 28)}`;
  return {
    kind: "post-tenure",
    id: `h-${postId}-1`,
    unitId: unit.id,
    postId,
    role: "deputy",
    from,
    filedAt: from,
  };
}

/** The studies of a month: of all leaders together, of the principals and those in charge apart, or of each alone. */
function studiesOf(member: Member, month: number, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const [heads, deputies] = [principalsOf(member), deputiesOf(member)];
  // One leader holds both posts of the logistics park.
  const way = unit.id === "park-linji" ? 0 : luck.between(1, 10);
  const groups =
    way <= 5
      ? [["all", ...heads, ...deputies]]
      : way <= 8 || heads.length === 1
        ? [
            ["heads", ...heads],
            ["deputy", ...deputies],
          ]
        : [...heads.map((post) => [post === heads[0] ? "party" : "gov", post]), ["deputy", ...deputies]];
  return groups.flatMap(([name = "", ...posts]) => {
    const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 24)));
    const filed = luck.happens(habit.late / 2)
      ? `${nextMonth(month)}-${luck.between(13, 18)}`
      : calendar.addWorkingDays(on, luck.between(1, 4));
    const form =
      name === "all" || name === "party" ? "committee" : name === "deputy" ? "special-meeting" : "executive";
    const study: CityRecord = {
      kind: "leader-study",
      id: `ls-${unit.id}-${two(month)}-${name}`,
      unitId: unit.id,
      on,
      posts,
      form,
      topics: TOPICS[luck.between(0, TOPICS.length - 1)] ?? "",
      filedAt: filed,
    };
    return luck.happens(habit.never / 2) ? [] : [study];
  });
}

/** What principals decided, in every other month. */
function decisionsOf(
  { unit, habit }: Member,
  studies: readonly CityRecord[],
  luck: Luck,
): readonly CityRecord[] {
  return studies
    .filter(
      ({ id, on }) =>
        !id.endsWith("-deputy") && !id.endsWith("-gov") && Number(String(on).slice(5, 7)) % 2 === 1,
    )
    .map(({ id, on, filedAt }): CityRecord => {
      const day = String(on);
      const dueOn = calendar.nextWorkingDay(addDays(day, luck.between(20, 50)));
      return {
        kind: "study-decision",
        id: id.replace(/^ls-/, "sd-"),
        unitId: unit.id,
        on: day,
        studyId: id,
        text: DECISIONS[luck.between(0, DECISIONS.length - 1)] ?? "",
        dueOn,
        ...until("closedOn", closedOn(dueOn, habit, luck)),
        filedAt,
      };
    });
}

function closedOn(dueOn: string, habit: Member["habit"], luck: Luck): string | undefined {
  const late = luck.happens(habit.closedLate);
  const day = calendar.nextWorkingDay(addDays(dueOn, late ? luck.between(3, 25) : -luck.between(0, 12)));
  return luck.happens(habit.neverClosed) ? undefined : day;
}

/** The first head leads the first project of the unit, the second the second. */
function contactOf({ unit }: Member, postId: string, n: number, luck: Luck): CityRecord {
  const from = dayOf(firstMonth({ unit } as Member), luck.between(1, 4));
  const projectId = `p-${unit.id}-${n}`;
  return {
    kind: "project-contact",
    id: `pc-${postId}`,
    unitId: unit.id,
    from,
    projectId,
    postId,
    filedAt: from,
  };
}

/** Each principal visits the project that he leads, each leader in charge two sites. */
function visitsOf(
  member: Member,
  contacts: readonly CityRecord[],
  month: number,
  luck: Luck,
): readonly CityRecord[] {
  const { unit, habit } = member;
  const visit = (postId: string, projectId: string, least: number, n: number): readonly CityRecord[] => {
    const on = calendar.nextWorkingDay(dayOf(month, luck.between(least, least + 10)));
    const found = luck.between(0, 3);
    const record = {
      kind: "site-visit",
      id: `sv-${postId}-${two(month)}-${n}`,
      unitId: unit.id,
      on,
      postId,
      projectId,
      issuesFound: found,
      issuesSolved: luck.between(0, found),
      filedAt: calendar.addWorkingDays(on, luck.between(1, 3)),
    };
    return luck.happens(habit.late) ? [] : [record];
  };
  return [
    ...contacts.flatMap(({ postId, projectId }) => visit(String(postId), String(projectId), 8, 1)),
    ...deputiesOf(member).flatMap((post) => [
      ...visit(post, `p-${unit.id}-1`, 4, 1),
      ...visit(post, `p-${unit.id}-2`, 15, 2),
    ]),
  ];
}

function issueOf({ unit, habit }: Member, month: number, luck: Luck): CityRecord {
  const on = calendar.nextWorkingDay(dayOf(month, luck.between(5, 20)));
  const dueOn = calendar.nextWorkingDay(addDays(on, luck.between(20, 45)));
  return {
    kind: "project-issue",
    id: `pi-${unit.id}-${two(month)}`,
    unitId: unit.id,
    on,
    projectId: `p-${unit.id}-${luck.between(1, 2)}`,
    postId: `${unit.id}-deputy`,
    text: ISSUES[luck.between(0, ISSUES.length - 1)] ?? "",
    dueOn,
    ...until("closedOn", closedOn(dueOn, habit, luck)),
    filedAt: on,
  };
}

function accountOf({ unit, habit }: Member, month: number, luck: Luck): readonly CityRecord[] {
  const day = luck.happens(habit.late) ? luck.between(14, 19) : luck.between(4, 8);
  const on = calendar.nextWorkingDay(`${nextMonth(month)}-${String(day).padStart(2, "0")}`);
  const quarter = `2021-Q${month / 3}`;
  const account = {
    kind: "written-account",
    id: `wa-${unit.id}-${quarter.slice(5)}`,
    unitId: unit.id,
    on,
    quarter,
    filedAt: on,
  };
  return luck.happens(habit.never) ? [] : [account];
}

/** The commission's notification of every month, which covers all units that are ranked. */
function notifications(luck: Luck): readonly CityRecord[] {
  return Array.from({ length: 12 }, (_, i) => i + 1).map((month) => {
    const on = calendar.nextWorkingDay(`${nextMonth(month)}-0${luck.between(6, 9)}`);
    const there = cast.filter((one) => assessed(one) && firstMonth(one) <= month);
    return {
      kind: "monthly-notification",
      id: `mn-${two(month)}`,
      unitId: "drc",
      on,
      month: monthOf(month),
      coveredUnits: there.map(({ unit }) => unit.id),
      documentNo: `云发改通报〔2021〕${month}号`,
      filedAt: on,
    };
  });
}

function industryOf(member: Member, luck: Luck): readonly CityRecord[] {
  const { unit, habit } = member;
  const value = 10_000 * luck.between(30, 90);
  const target = {
    kind: "target",
    id: `tg-${unit.id}-industry`,
    unitId: unit.id,
    name: "industry-investment",
  };
  const setOn = dayOf(1, luck.between(15, 22));
  const [least, most] = habit.reach;
  let done = 0;
  // January and February are published together.
  const progress = Array.from({ length: 11 }, (_, i) => i + 2).map((month): CityRecord => {
    done = Math.max(
      done,
      Math.round((value * month * luck.between(least * 10 - 30, most * 10 + 20)) / 12_000),
    );
    const on = addDays(`${nextMonth(month)}-01`, -1);
    const id = `ip-${unit.id}-${two(month)}`;
    return {
      kind: "industry-progress",
      id,
      unitId: unit.id,
      on,
      month: monthOf(month),
      ytdInvestment: done,
      filedAt: on,
    };
  });
  const reports = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month): readonly CityRecord[] => {
    const due = calendar.nextWorkingDay(`${nextMonth(month)}-05`);
    const on = luck.happens(habit.late)
      ? calendar.addWorkingDays(due, luck.between(1, 4))
      : calendar.nextWorkingDay(`${nextMonth(month)}-0${luck.between(2, 5)}`);
    const id = `ir-${unit.id}-${two(month)}`;
    const report = {
      kind: "progress-report",
      id,
      unitId: unit.id,
      on,
      period: monthOf(month),
      subject: "industry",
      filedAt: on,
    };
    return luck.happens(habit.never) ? [] : [report];
  });
  const askers = cast.filter((one) => hasTwoHeads(one));
  const requests = [2, 4, 6, 8, 10].map((month): CityRecord => {
    const asker = askers[luck.between(0, askers.length - 1)] ?? member;
    const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 20)));
    const dueOn = calendar.nextWorkingDay(addDays(on, luck.between(15, 30)));
    return {
      kind: "support-request",
      id: `iq-${unit.id}-${two(month)}`,
      unitId: unit.id,
      on,
      raisedBy: firstMonth(asker) > month ? "qinglan" : asker.unit.id,
      field: "industry",
      text: REQUESTS[luck.between(0, REQUESTS.length - 1)] ?? "",
      dueOn,
      ...until("solvedOn", closedOn(dueOn, habit, luck)),
      filedAt: on,
    };
  });
  return [{ ...target, year: 2021, value, on: setOn, filedAt: setOn }, ...progress, ...reports, ...requests];
}
