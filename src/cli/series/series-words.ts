import type { Message } from "../../messages/message.js";

/** What the command line says of notifications in a row. */
export const seriesWords = {
  // The head
  months: { en: "Months", zh: "月份" },
  monthsAre: { en: "{from} to {to}: {count} notifications", zh: "{from}至{to}，共{count}期通报" },
  monthIs: { en: "{from}: 1 notification", zh: "{from}，共1期通报" },
  seenFromEnd: { en: "the last day of each month", zh: "各月最后一日" },
  seenFromDay: { en: "day {day} of the month after", zh: "各次月{day}日" },
  unpublished: { en: "Not covered", zh: "未含月份" },
  unpublishedAre: {
    en: "{months}: published together with a month after it",
    zh: "{months}（与其后月份合并通报）",
  },

  // Totals month by month
  totals: { en: "Totals, ranks and changes of place", zh: "得分、排名及位次变化" },
  howToRead: {
    en: "87.35 (2,+1): the total, the rank, and how many places it went up (below 0: down) since the notification before.",
    zh: "“87.35 (2,+1)”依次为得分、排名、较上期位次变化（正数为上升，负数为下降）。",
  },

  // What was found and proposed month by month
  proposed: { en: "Findings and proposals", zh: "问题与建议" },
  month: { en: "Month", zh: "月份" },
  newCount: { en: "New violations", zh: "新增问题" },
  redUnits: { en: "Red units", zh: "红灯单位" },
  yellowUnits: { en: "Yellow units", zh: "黄灯单位" },
  redSubjects: { en: "Red projects and tasks", zh: "红灯项目（任务）" },
  yellowSubjects: { en: "Yellow projects and tasks", zh: "黄灯项目（任务）" },
  interviewCount: { en: "Proposed interviews", zh: "拟约谈" },

  // One unit
  unitMonths: { en: "Month by month: {unit}", zh: "逐月情况：{unit}" },
  change: { en: "Change", zh: "位次变化" },
  light: { en: "Light", zh: "亮灯" },
  grade: { en: "Grade", zh: "等次" },
  watched: { en: "{colour}, watch", zh: "{colour}（关注）" },
  inARow: { en: "{colour}, {months} in a row", zh: "{colour}，连续{months}期" },
  interviews: { en: "Proposed interviews", zh: "拟约谈事由" },

  // The run itself
  assessing: { en: "Assessing {month}: {done} of {of} done", zh: "正在考核{month}：已完成{done}/{of}" },
  dayExpected: { en: "a whole number from 1 to 28", zh: "1至28的整数" },
} as const satisfies Readonly<Record<string, Message>>;
