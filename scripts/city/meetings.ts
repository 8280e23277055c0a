import { addDays } from "../../src/calendar/civil-date.js";
import { cast, type Habit, type Member } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, EXPORTED } from "./record.js";

type Meeting = CityRecord & Readonly<Record<"on", string>>;

/** September 2020 to December 2021. */
const MONTHS = Array.from({ length: 16 }, (_, i) => {
  const month = 8 + i;
  return `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
});
const SEED = 20_200_806;
const MUNICIPAL_DECISIONS = 12;

const TEXTS = [
  "核定项目用地红线",
  "完成初步设计批复",
  "落实配套资金",
  "办结施工许可",
  "完成征迁扫尾",
  "报送专项债券需求",
  "接通场外道路和水电",
  "组织银企对接",
  "更新重点项目清单",
  "完成环评批复",
];

const after = calendar.addWorkingDays;

/** The meetings, and what was decided there, as the city would have filed them had nothing out of the ordinary happened. */
export function meetingRecords(): readonly CityRecord[] {
  const lucks = new Map(cast.map(({ unit }, index) => [unit.id, luckOf(SEED + index)]));
  const luck = ({ unit }: Member): Luck => lucks.get(unit.id) ?? luckOf(SEED);
  return MONTHS.flatMap((month, m) => {
    const living = cast.filter(({ unit }) => unit.from === undefined || unit.from <= `${month}-01`);
    const holders = living.filter((one) => holdsMeetings(one));
    return holders.flatMap((holder) => {
      const meeting = meetingOf(holder, month, cast.indexOf(holder), luck(holder));
      if (holder.unit.id !== "office") {
        const count = luck(holder).between(1, 2);
        const owned = Array.from({ length: count }, (_, n) =>
          decisionOf(meeting, holder, n + 1, luck(holder)),
        );
        return [meeting, ...owned];
      }
      // The municipal meeting gives everybody a turn.
      const turn = Array.from({ length: MUNICIPAL_DECISIONS }, (_, n) => m * MUNICIPAL_DECISIONS + n);
      const owners = turn
        .map((n) => cast[n % cast.length])
        .filter((owner) => living.includes(owner as Member));
      const guests = living.filter((one) => !holdsMeetings(one) && one.unit.id !== "water");
      return [
        meeting,
        ...guests.map((guest) => attendanceOf(meeting, guest, luck(guest))),
        ...owners.flatMap((owner, n) => (owner ? decisionOf(meeting, owner, n + 1, luck(owner)) : [])),
      ];
    });
  });
}

function holdsMeetings({ unit }: Member): boolean {
  return unit.kinds.some((kind) => ["county", "park", "office"].includes(kind));
}

function meetingOf({ unit, habit }: Member, month: string, index: number, luck: Luck): Meeting {
  const isOffice = unit.id === "office";
  const day = isOffice ? luck.between(5, 8) : luck.between(9, 20);
  const on = calendar.nextWorkingDay(`${month}-${String(day).padStart(2, "0")}`);
  const number = Number(month.slice(5));
  // A principal leader has a fixed month in every quarter and comes to some of the other meetings.
  const principal = luck.happens(35) || number % 3 === index % 3;
  return {
    kind: "regular-meeting",
    id: `m-${unit.id}-${month}`,
    unitId: unit.id,
    on,
    chairRole: principal ? "principal" : "deputy",
    minutesOn: after(on, luck.happens(habit.minutesLate) ? luck.between(6, 8) : luck.between(2, 5)),
    ...(isOffice ? { documentNo: `云项促办纪〔${month.slice(0, 4)}〕${number}号` } : {}),
    filedAt: after(on, luck.between(1, 4)),
  };
}

function attendanceOf(meeting: Meeting, { unit, habit }: Member, luck: Luck): CityRecord {
  const { id: meetingId, on } = meeting;
  const presence = luck.happens(habit.absent)
    ? "absent"
    : luck.happens(habit.deputy)
      ? "approved-deputy"
      : "required-post";
  const id = `a-${unit.id}-${meetingId.slice(-"2021-01".length)}`;
  const filedAt = after(on, luck.between(1, 2));
  return { kind: "meeting-attendance", id, unitId: unit.id, on, meetingId, presence, filedAt };
}

function decisionOf(meeting: Meeting, owner: Member, number: number, luck: Luck): CityRecord {
  const { on, unitId, filedAt } = meeting;
  const dueOn = calendar.nextWorkingDay(addDays(on, luck.between(20, 60)));
  const text = TEXTS[luck.between(0, TEXTS.length - 1)] ?? "";
  const closed = closedOn(dueOn, owner.habit, luck);
  return {
    kind: "meeting-decision",
    id: `${meeting.id.replace(/^m-/, "d-")}-${number}`,
    unitId,
    on,
    meetingId: meeting.id,
    ownerUnitId: owner.unit.id,
    text,
    dueOn,
    ...(closed === undefined || closed > EXPORTED ? {} : { closedOn: closed }),
    filedAt,
  };
}

function closedOn(dueOn: string, habit: Habit, luck: Luck): string | undefined {
  if (luck.happens(habit.neverClosed)) return undefined;
  const late = luck.happens(habit.closedLate);
  return calendar.nextWorkingDay(addDays(dueOn, late ? luck.between(3, 25) : -luck.between(0, 15)));
}
