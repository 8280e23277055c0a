import { dayOf, EXPORTED, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type Desk, pick, until } from "./filing.js";
import { hasTwoHeads, type Member, promotes } from "./members.js";

const TEXTS = [
  "核定项目用地红线",
  "完成初步设计批复",
  "落实配套资金",
  "办结施工许可",
  "完成征迁扫尾",
] as const;
const TOPICS = [
  "专项债券申报",
  "中央预算内投资申报",
  "项目谋划入库",
  "前期手续办理",
  "产业基金对接",
] as const;

/** Measures 1 to 3: the leading body, the task force and the regular meetings. */
export function leadership(member: Member, desk: Desk): void {
  if (promotes(member)) {
    body(member, desk);
    for (let month = member.since; month <= 12; month++) taskForce(member, desk, month);
  }
  for (let month = member.since; month <= 12; month++) {
    if (hasTwoHeads(member)) meeting(member, desk, month);
  }
}

function body({ unit, kind, habit, luck, since, name, deputy }: Member, desk: Desk): void {
  const set = unit.from === undefined ? dayOf(-3, luck.between(3, 28)) : dayOf(since, luck.between(2, 20));
  desk.file("leading-body", set, {
    from: textOf(set),
    name: `${name}项目投资工作领导小组`,
    chairRole: luck.happens(habit.never) ? "deputy" : "principal",
    scopes: ["reserve", "promotion", "striving", ...(kind === "soe" ? [] : ["investment-promotion"])],
  });
  const issued = weekday(dayOf(since, luck.between(8, 26)) + (luck.happens(habit.late) ? 45 : 20));
  desk.file("task-plan", issued, {
    on: textOf(issued),
    period: "2021",
    tasks: luck.between(12, 40),
    assignedTo: ["综合协调组", "项目推进组", "向上争取组", "招商引资组"],
  });
  for (const half of [1, 2]) {
    const on = weekday(dayOf(6 * half - luck.between(0, 3), luck.between(3, 24)));
    if (on < dayOf(since, 1) || luck.happens(habit.never)) continue;
    const chairRole = luck.happens(habit.late) ? "deputy" : "principal";
    desk.file("plenary", on, { on: textOf(on), chairRole });
  }
  if (!luck.happens(50)) return;
  const changed = weekday(dayOf(luck.between(5, 11), luck.between(3, 24)));
  const reported = weekdaysAfter(changed, luck.happens(habit.late) ? 16 : luck.between(4, 9));
  desk.file("membership-change", changed, {
    on: textOf(changed),
    postId: deputy,
    ...until("reportedOn", reported),
  });
}

function taskForce({ habit, luck, unit, askers }: Member, desk: Desk, month: number): void {
  const drawn = weekday(dayOf(month, luck.between(20, 27)));
  desk.file("task-force", drawn, {
    on: textOf(drawn),
    month: monthOf(month),
    fullTime: luck.happens(habit.late) ? 4 : luck.between(5, 9),
    detached: !luck.happens(habit.late),
  });
  const issued = weekday(dayOf(month, luck.between(5, 24)));
  if (!luck.happens(habit.never)) {
    desk.file("policy-digest", issued, {
      on: textOf(issued),
      level: pick(["national", "provincial"], luck),
      topics: [pick(TOPICS, luck), "政策要点研判"],
    });
  }
  if (month % 3 === 1 || luck.happens(15)) {
    const visited = weekday(dayOf(month, luck.between(4, 26)));
    desk.file("guidance-visit", visited, {
      on: textOf(visited),
      ...(askers.includes(unit.id)
        ? {}
        : { toUnitId: askers[luck.between(0, askers.length - 1)] ?? unit.id }),
      projects: [`${unit.id}-project-00${luck.between(1, 3)}`],
      topic: pick(TOPICS, luck),
    });
  }
  reports({ habit, luck }, desk, month, "task-force");
}

/** The report on a month, due on the fifth of the next. */
export function reports(
  { habit, luck }: Pick<Member, "habit" | "luck">,
  desk: Desk,
  month: number,
  subject: string,
): void {
  if (luck.happens(habit.never)) return;
  const on = weekday(dayOf(month + 1, luck.happens(habit.late) ? luck.between(8, 14) : luck.between(1, 4)));
  if (on <= EXPORTED)
    desk.file("progress-report", on, { on: textOf(on), period: monthOf(month), subject }, on);
}

function meeting({ habit, luck, unit }: Member, desk: Desk, month: number): void {
  if (luck.happens(habit.never)) return;
  const on = weekday(dayOf(month, luck.between(6, 20)));
  const minutes = weekdaysAfter(on, luck.happens(habit.late) ? luck.between(6, 9) : luck.between(1, 5));
  const { id } = desk.file("regular-meeting", on, {
    on: textOf(on),
    chairRole: month % 3 === 1 || luck.happens(40) ? "principal" : "deputy",
    ...until("minutesOn", minutes),
  });
  const due = weekday(on + luck.between(20, 50));
  desk.file("meeting-decision", on, {
    on: textOf(on),
    meetingId: id,
    ownerUnitId: unit.id,
    text: pick(TEXTS, luck),
    dueOn: textOf(due),
    ...settled("closedOn", due, { habit, luck }),
  });
}

/** The day on which something was done that was due on a day: most of it in time. */
export function settled(
  field: string,
  due: number,
  { habit, luck }: Pick<Member, "habit" | "luck">,
): Readonly<Record<string, string | number | boolean | readonly string[]>> {
  if (luck.happens(habit.never)) return {};
  return until(field, due + (luck.happens(habit.late) ? luck.between(3, 25) : -luck.between(0, 12)));
}
