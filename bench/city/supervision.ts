import { type Day, dayOf, EXPORTED, monthOf, textOf, weekday, weekdaysAfter } from "./days.js";
import { type Desk, type Fields, pick, until } from "./filing.js";
import { hasTwoHeads, type Member, promotes } from "./members.js";
import { contestId, DRC, isRoundOf, meetingId, OFFICE, roundId, trainingId } from "./offices.js";

const TRAINED = ["项目谋划和申报", "专项债券政策", "项目前期手续", "招商谈判实务", "统计入库要求"] as const;
const SORTS = ["late-start", "slow-progress", "pre-project", "data", "duty"] as const;
const FOUND = ["项目未按期开工", "施工组织不力进度滞后", "前期手续办理超期", "填报数据不完整"] as const;
const PUBLISHED = ["m08-key-project-promotion", "m13-outbound-promotion"];
const QUARTERS = [1, 2, 3, 4];

/** Measures 15 to 19: trainings and contests, findings, interviews, the monthly data and what became of results. */
export function supervision(member: Member, desk: Desk): void {
  trainings(member, desk);
  meetings(member, desk);
  findings(member, desk);
  submissions(member, desk);
  results(member, desk);
  rare(member, desk);
}

function trainings({ unit, kind, habit, luck, since, district }: Member, desk: Desk): void {
  for (const quarter of QUARTERS.filter((one) => 3 * one > since)) {
    const on = weekday(dayOf(3 * quarter - luck.between(0, 1), luck.between(4, 18)));
    if (!luck.happens(habit.never)) {
      desk.file("training-session", on, {
        on: textOf(on),
        byUnits: [unit.id],
        level: "unit",
        topics: [pick(TRAINED, luck), "案例交流"],
        hours: luck.between(2, 8),
      });
    }
    const required = luck.between(3, 8);
    const [sessionId, held] = trainingId(quarter);
    const attended = required - (luck.happens(habit.late) ? luck.between(1, 2) : 0);
    desk.file("training-attendance", held, { on: textOf(held), sessionId, required, attended });
    if (kind !== "county" && kind !== "park" && quarter % 2 === 1) continue;
    const [eventId, at] = contestId(district, quarter);
    const [rank, lastRank] = [luck.between(1, 10), 10];
    desk.file("competition-result", at, { on: textOf(at), eventId, rank, lastRank });
  }
}

/** Departments and companies are invited to the meeting of the office, which counties and parks hold themselves. */
function meetings(member: Member, desk: Desk): void {
  const { habit, luck } = member;
  if (hasTwoHeads(member)) return;
  for (let month = 1; month <= 12; month++) {
    const [id, on] = meetingId(month);
    const presence = luck.happens(habit.never)
      ? "absent"
      : luck.happens(15)
        ? "approved-deputy"
        : "required-post";
    desk.file("meeting-attendance", on, { on: textOf(on), meetingId: id, presence });
  }
}

/** What the rounds that came to the unit found, and how that was put right. */
function findings(member: Member, desk: Desk): void {
  const { unit, kind, habit, luck, since, district } = member;
  for (let month = since; month <= 12; month++) {
    if (!isRoundOf(unit.id, month) || !luck.happens(35 + 3 * habit.late)) continue;
    const [round, , reported] = roundId(district, month);
    const due = weekday(reported + luck.between(18, 30));
    const { id } = desk.file(
      "supervision-finding",
      reported,
      {
        on: textOf(reported),
        roundId: round,
        ...(promotes(member) ? { projectId: `${unit.id}-project-00${luck.between(1, 3)}` } : {}),
        sort: kind === "element" ? pick(["elements", "data", "duty"], luck) : pick(SORTS, luck),
        text: pick(FOUND, luck),
        dueOn: textOf(due),
      },
      reported,
    );
    const answered = weekdaysAfter(
      reported,
      luck.happens(habit.late) ? luck.between(6, 9) : luck.between(1, 5),
    );
    const accepted = due + (luck.happens(habit.late) ? luck.between(1, 25) : -luck.between(0, 6));
    const fields = { findingId: id, feedbackOn: textOf(answered) };
    rectified(desk, answered, fields);
    if (luck.happens(habit.never)) continue;
    const reached = { closedOn: textOf(accepted - 1), acceptedOn: textOf(accepted) };
    rectified(desk, accepted, { ...fields, ...reached });
  }
}

function rectified(desk: Desk, on: Day, fields: Fields): void {
  if (on <= EXPORTED) desk.file("rectification", on, { on: textOf(on), ...fields }, on);
}

function submissions({ habit, luck, since }: Member, desk: Desk): void {
  const rowsRequired = luck.between(12, 48);
  for (let month = since; month <= 12; month++) {
    if (luck.happens(habit.never)) continue;
    const on = weekday(dayOf(month + 1, luck.happens(habit.late) ? luck.between(7, 12) : luck.between(1, 4)));
    const rowsFilled = rowsRequired - (luck.happens(habit.never) ? luck.between(1, 4) : 0);
    const fields = { month: monthOf(month), rowsRequired, rowsFilled };
    const filed = desk.file("data-submission", on, { on: textOf(on), ...fields }, on);
    const put = weekdaysAfter(on, 5);
    if (rowsFilled < rowsRequired && put <= EXPORTED) desk.correct(filed, { rowsFilled: rowsRequired }, put);
  }
  if (luck.happens(habit.never)) return;
  const on = dayOf(13, luck.happens(habit.late) ? 7 : 4);
  desk.file("self-assessment", on, { on: textOf(on), period: "2021" });
}

function results(member: Member, desk: Desk): void {
  const { kind, habit, luck, since } = member;
  if (kind === "element") {
    for (const half of [1, 2]) {
      const on = weekday(dayOf(6 * half, luck.between(20, 28)));
      const score = (luck.between(900, 980) - 8 * habit.late) / 10;
      const fields = {
        period: `2021-H${half}`,
        conductedBy: OFFICE,
        responses: luck.between(60, 240),
        score,
      };
      desk.file("satisfaction-survey", on, { on: textOf(on), ...fields });
    }
    return;
  }
  const issued = weekday(dayOf(since + luck.between(1, 2), luck.between(10, 24)));
  const linksTo = luck.happens(50) ? ["appraisal", "personnel"] : ["appraisal", "bonus", "budget"];
  const draft = luck.happens(habit.late);
  desk.file("internal-use", issued, { on: textOf(issued), period: "2021", draft, linksTo });
  for (const measureId of PUBLISHED) {
    for (const quarter of [1, 2, 3].filter((one) => 3 * one > since)) {
      const on = weekday(dayOf(3 * quarter + 1, 23));
      const score = Math.min(10_000, 100 * (95 - habit.late - habit.never) + luck.between(-900, 900)) / 100;
      desk.file("measure-result", on, { on: textOf(on), period: `2021-Q${quarter}`, measureId, score });
    }
  }
}

/** What happens to a few units only. */
function rare(member: Member, desk: Desk): void {
  const { unit, name, habit, luck, heads } = member;
  if (luck.happens(3 + Math.floor(habit.late / 2))) interviewed(heads[0] ?? "", luck.between(4, 9), desk);
  const on = weekday(dayOf(luck.between(5, 11), luck.between(3, 24)));
  const decidedBy = "市项目投资促进委员会";
  if (luck.happens(6)) {
    desk.file("award", on, {
      on: textOf(on),
      level: pick(["city", "provincial"], luck),
      title: "全省项目谋划竞赛奖",
    });
  }
  if (luck.happens(3)) {
    const outcome = pick(["upheld", "dismissed", "partly"], luck);
    desk.file("appeal", on, {
      on: textOf(on),
      assessorUnitId: OFFICE,
      period: monthOf(luck.between(3, 5)),
      measureId: "m08-key-project-promotion",
      about: "重点项目月度进度认定",
      ...until("decidedOn", on + 7),
      outcome,
    });
  }
  if (luck.happens(2)) {
    const reason = luck.happens(50) ? "全省项目建设现场会作经验交流" : "未按要求落实督办事项";
    desk.file("committee-decision", on, {
      on: textOf(on),
      points: reason.startsWith("全省") ? 0.5 : -0.5,
      reason,
      approvedBy: decidedBy,
    });
  }
  if (luck.happens(8)) {
    const due = weekday(on + luck.between(30, 60));
    const type = pick(["priority-resource", "honour", "admonition"], luck);
    const fields = { executorUnitId: DRC, type, period: "2021-Q1", dueOn: textOf(due) };
    desk.file("result-decision", on, { on: textOf(on), ...fields, ...until("executedOn", due - 3) });
  }
  if (luck.happens(Math.ceil(habit.late / 2))) {
    desk.file("data-audit", on, {
      on: textOf(on),
      subject: "figure",
      metric: `${name}月度完成投资`,
      period: monthOf(luck.between(2, 4)),
      deviation: luck.between(4, 16) / 100,
      intent: "error",
      decidedBy,
      decidedOn: textOf(on + 6),
    });
  }
  if (unit.kinds[0] === "soe" && luck.happens(2)) {
    desk.file("veto-event", on, {
      on: textOf(on),
      sort: "major-safety",
      decidedBy: "市安全生产委员会",
      decidedOn: textOf(on + 14),
    });
  }
  if (promotes(member) && luck.happens(20)) {
    const hosted = { reach: pick(["home", "own-city"], luck), name: `${name}投资推介会` };
    desk.file("promotion-meeting", on, { on: textOf(on), ...hosted });
  }
}

function interviewed(post: string, month: number, desk: Desk): void {
  const raised = weekday(dayOf(month, 2));
  const held = weekdaysAfter(raised, 7);
  const trigger = { heldBy: OFFICE, rule: "t1", text: "连续两次通报组内排名末位" };
  const { id: triggerId } = desk.file(
    "interview-trigger",
    raised,
    { on: textOf(raised), ...trigger },
    raised,
  );
  const { id: interviewId } = desk.file("interview", held, {
    on: textOf(held),
    heldBy: OFFICE,
    triggers: [triggerId],
    level: "deputy",
    causes: ["ranking", "unit-light"],
    presence: "required-post",
    posts: [post],
    minutesOn: textOf(weekdaysAfter(held, 3)),
  });
  const plan = { interviewId, heldBy: OFFICE, planOn: textOf(weekdaysAfter(held, 4)) };
  const [closed, checked] = [weekdaysAfter(held, 20), weekdaysAfter(held, 22)];
  const dates = { closedOn: textOf(closed), checkedOn: textOf(checked), acceptedOn: textOf(checked) };
  desk.file("interview-followup", checked, { on: textOf(checked), ...plan, ...dates }, checked);
}
