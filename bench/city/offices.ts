import type { Luck } from "../../scripts/city/luck.js";
import type { UnitInput } from "../../src/index.js";
import { type Day, dayOf, EXPORTED, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type Desk, pick } from "./filing.js";
import { DISTRICT, idOf } from "./members.js";

/** The two that assess the others: there is one of each, however large the city. */
export const DRC = "drc";
export const OFFICE = "office";

export const assessors: readonly UnitInput[] = [
  { id: DRC, name: { en: "Development and Reform Commission", zh: "市发展改革委" }, kinds: [DRC] },
  { id: OFFICE, name: { en: "Committee Office", zh: "市项目投资促进委员会办公室" }, kinds: [OFFICE] },
];

const TOGETHER = [DRC, OFFICE];
const BLOCKS = ["reserve", "promotion", "striving", "investment-promotion"];
const QUARTERS = [1, 2, 3, 4];
const TOPICS = ["中央预算内投资申报", "专项债券申报", "项目谋划入库", "前期手续办理"] as const;
const DECIDED = ["更新重点项目清单", "报送专项债券需求", "组织银企对接", "接通场外道路和水电"] as const;
/** A round of supervision comes to so many units of a district, and so to each of them twice a year. */
const VISITED = DISTRICT.length / 6;

/** The office's own meeting of a month: its id and its day. */
export function meetingId(month: number): readonly [id: string, on: Day] {
  return [`office-regular-meeting-${month}`, weekday(dayOf(month, 5))];
}

/** The training for the whole city in a quarter. */
export function trainingId(quarter: number): readonly [id: string, on: Day] {
  return [`drc-training-session-${quarter}`, weekday(dayOf(3 * quarter - 1, 18))];
}

/** The contest of the units of a district in a quarter. */
export function contestId(district: number, quarter: number): readonly [id: string, on: Day] {
  return [`office-competition-event-${district + 1}-${quarter}`, weekday(dayOf(3 * quarter, 23))];
}

/** The round of supervision in a district in a month, with the days of the visit and of its report. */
export function roundId(district: number, month: number): readonly [id: string, on: Day, reported: Day] {
  const on = weekday(dayOf(month, 8 + (district % 5)));
  return [`office-supervision-round-${district + 1}-${month}`, on, weekdaysAfter(on, 4)];
}

export function isRoundOf(id: string, month: number): boolean {
  const place = (Number(id.slice(-4)) - 1) % DISTRICT.length;
  return Math.floor(place / VISITED) === (month - 1) % 6;
}

/** The units of a district. */
export function unitsIn(district: number, ordinary: number): readonly string[] {
  const first = district * DISTRICT.length;
  return Array.from({ length: Math.min(DISTRICT.length, ordinary - first) }, (_, n) => idOf(first + n));
}

/** What the commission and the office file for the city as a whole. */
export function forTheCity(drc: Desk, office: Desk, luck: Luck): void {
  const set = dayOf(-3, 10);
  const scopes = BLOCKS;
  office.file("leading-body", set, {
    from: textOf(set),
    name: "市项目投资促进委员会",
    chairRole: "principal",
    scopes,
  });
  const planned = dayOf(1, 20);
  const assignedTo = ["各县（市、区）", "各园区", "市直部门", "国有平台公司"];
  office.file("task-plan", planned, { on: textOf(planned), period: "2021", tasks: 42, assignedTo });
  const weighed = dayOf(0, 28);
  drc.file("assessment-weight", weighed, { on: textOf(weighed), weight: 5, byUnits: TOGETHER });
  for (const [stage, on] of [
    ["draft", dayOf(11, 12)],
    ["issued", dayOf(2, 1)],
  ] as const) {
    const dueYear = stage === "draft" ? "2021" : "2020";
    drc.file("plan-submission", on, { on: textOf(on), stage, dueYear }, on);
  }
  for (const half of [1, 2]) {
    const on = weekday(dayOf(6 * half - 2, 14));
    office.file("plenary", on, { on: textOf(on), chairRole: "principal" });
  }
  for (let month = 1; month <= 12; month++) {
    const [id, on] = meetingId(month);
    const chairRole = month % 3 === 1 ? "principal" : "deputy";
    office.file("regular-meeting", on, {
      id,
      on: textOf(on),
      chairRole,
      minutesOn: textOf(weekdaysAfter(on, 3)),
    });
    drc.file("meeting-attendance", on, { on: textOf(on), meetingId: id, presence: "required-post" });
    for (const desk of [drc, office]) {
      const issued = weekday(dayOf(month, luck.between(10, 24)));
      desk.file("policy-digest", issued, {
        on: textOf(issued),
        level: "national",
        topics: [pick(TOPICS, luck)],
      });
      const reported = weekday(dayOf(month + 1, luck.between(6, 9)));
      const subject = "consolidation";
      desk.file(
        "progress-report",
        reported,
        { on: textOf(reported), period: monthOf(month), subject },
        reported,
      );
    }
  }
  for (const quarter of QUARTERS) quarterOf(quarter, drc, office);
}

function quarterOf(quarter: number, drc: Desk, office: Desk): void {
  const [id, held] = trainingId(quarter);
  const session = { id, on: textOf(held), byUnits: TOGETHER, level: "city", topics: [...TOPICS], hours: 8 };
  drc.file("training-session", held, session);
  const period = `2021-Q${quarter}`;
  const approved = weekday(dayOf(3 * quarter + 1, 19));
  const published = weekdaysAfter(approved, 4);
  const common = { period, byUnits: TOGETHER };
  const notifiedOn = textOf(published);
  office.file("result-approval", approved, { on: textOf(approved), ...common, notifiedOn }, published);
  for (const block of BLOCKS) {
    const desk = block === "reserve" || block === "striving" ? drc : office;
    desk.file("assessment-round", published, { on: notifiedOn, ...common, block }, published);
  }
}

/** What the commission and the office file about the units of one district: lists that grow with the city are filed by district. */
export function forDistrict(
  district: number,
  units: readonly string[],
  drc: Desk,
  office: Desk,
  luck: Luck,
): void {
  for (let month = 1; month <= 12; month++) {
    const notified = weekday(dayOf(month + 1, luck.between(6, 8)));
    const fields = { month: monthOf(month), coveredUnits: units };
    drc.file("monthly-notification", notified, { on: textOf(notified), ...fields }, notified);
    const [id, on, reported] = roundId(district, month);
    const visitedUnits = units.filter((one) => isRoundOf(one, month));
    const report = reported > EXPORTED ? {} : { reportOn: textOf(reported) };
    office.file("supervision-round", on, { id, on: textOf(on), type: "spot", visitedUnits, ...report });
    decide(month, units, office, luck);
  }
  for (const quarter of QUARTERS) {
    for (const desk of [drc, office]) {
      for (const unit of units) if (!unit.startsWith("soe")) guide(quarter, unit, desk, luck);
      const reviewed = weekday(dayOf(3 * quarter, 20));
      desk.file("task-force-review", reviewed, { on: textOf(reviewed), coveredUnits: units });
    }
    const published = weekday(dayOf(3 * quarter + 1, 25));
    const sheet = { period: `2021-Q${quarter}`, byUnits: TOGETHER, toUnits: units };
    office.file("score-sheet", published, { on: textOf(published), ...sheet });
    const [id, held] = contestId(district, quarter);
    const name = `第${district + 1}片区项目观摩评比`;
    office.file("competition-event", held, {
      id,
      on: textOf(held),
      name,
      type: "site-visit",
      byUnits: TOGETHER,
    });
  }
}

/** Two things that the office's meeting gave to units of the district to carry out. */
function decide(month: number, units: readonly string[], office: Desk, luck: Luck): void {
  const [meeting, on] = meetingId(month);
  for (const n of [0, 1]) {
    const due = weekday(on + luck.between(20, 50));
    const closed = due + (luck.happens(12) ? luck.between(2, 20) : -luck.between(0, 12));
    office.file("meeting-decision", on, {
      on: textOf(on),
      meetingId: meeting,
      ownerUnitId: units[(2 * month + n) % units.length] ?? OFFICE,
      text: pick(DECIDED, luck),
      dueOn: textOf(due),
      ...(luck.happens(4) || closed > EXPORTED ? {} : { closedOn: textOf(closed) }),
    });
  }
}

function guide(quarter: number, toUnitId: string, desk: Desk, luck: Luck): void {
  if (luck.happens(3)) return;
  const on = weekday(dayOf(3 * quarter - luck.between(0, 2), luck.between(3, 24)));
  desk.file("guidance-visit", on, { on: textOf(on), toUnitId, topic: pick(TOPICS, luck) });
}
