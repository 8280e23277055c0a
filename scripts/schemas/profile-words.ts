import type { Words } from "./describe.js";

/** The profiles of a rule file: points, bonuses, deductions, violations. */
export const profileWords: Words = {
  "Profile.for": ["The kinds of unit that it is for, each with its basis", "适用的单位类别及其依据"],
  "Profile.outOf": ["What the points of the indicators sum to; absent: 100", "各指标分值之和；不填为100"],
  "Profile.indicators": ["The lines that are scored", "计分指标"],
  "Profile.bonuses": ["What adds points", "加分"],
  "Profile.deductions": ["What takes points", "扣分"],
  "Profile.violations": ["What is reported", "问题"],

  id: ["Its name, once in its list", "编号，在所在列表中不重复"],
  "Indicator.points": [
    "The points it can earn; with 0 it is shown and not scored",
    "分值；0表示只显示不计分",
  ],
  "Indicator.share": [
    "The share of the points that is earned; either this or deduct",
    "得分比例；与deduct二者择一",
  ],
  "Indicator.fullAt": ["The share that earns all the points; absent: 1", "得满分所需的比例；不填为1"],
  "Indicator.cap": [
    "The most that can be earned, as a share of the points; absent: 1",
    "得分上限，占分值的比例；不填为1",
  ],
  "Indicator.deduct": [
    "Points that are taken from those of the line; either this or share",
    "从分值中扣除的分数；与share二者择一",
  ],
  "Indicator.whenNothingDue": [
    "The share where nothing was due yet or there was nothing to do",
    "尚无到期或无须履行时的得分比例",
  ],
  "Indicator.basis": ["Where the demand and its points come from", "要求与分值的依据"],
  "basis.duty": ["Where the demand comes from", "要求的依据"],
  "basis.points": ["Where the points come from", "分值的依据"],

  "Adjustments.cap": ["The most that all lines together add or take", "各项合计的上限"],
  "Adjustments.lines": ["The lines, each rounded and capped by itself first", "各项；先各自取整、封顶"],
  "AdjustmentLine.points": ["What it is worth, each time", "每次的分值"],
  "AdjustmentLine.each": [
    "For each record of a selection, or each finding of this year with one of these codes; absent: once",
    "对记录选择中的每条记录，或当年每个所列代码的问题各计一次；不填则计一次",
  ],
  "AdjustmentLine.day": [
    "The date of the records that is held against exemptions; their event where absent",
    "用于判断是否豁免的日期字段；未填则按记录发生日期",
  ],
  "AdjustmentLine.subject": [
    "The field that names what a record is about, where that is not the record itself",
    "指明记录所涉对象的字段；不填为记录本身",
  ],
  "AdjustmentLine.when": ["A condition on facts that must hold", "须成立的条件"],
  "AdjustmentLine.cap": ["The most that this line adds or takes", "本项上限"],
  "AdjustmentLine.cause": [
    "One fact costs points once: in the first measure whose line has this cause, or one of these, and the same subject",
    "同一事实只扣一次分：由事由（列出多个的，有一个相同即可）与对象相同的第一项措施扣分",
  ],

  "Violation.code": ["Its code, once in a profile", "问题代码，在同一方案中不重复"],
  "Violation.duty": [
    "About each instance of this duty, or of these, that was missed",
    "针对该职责（或多项职责）每次未按期完成",
  ],
  "Violation.each": ["About every record of this selection", "针对该记录选择中的每条记录"],
  "Violation.lasting": [
    "What is found is a state that lasts, raised on the last day that is scored",
    "属持续状态，于计分截止日提出",
  ],
  "Violation.day": [
    "The date of the records that is held against exemptions; their event where absent",
    "用于判断是否豁免的日期字段；未填则按记录发生日期",
  ],
  "Violation.subject": [
    "The field that it is named after, where that is not the record itself",
    "用以命名问题的字段；不填为记录本身",
  ],
  "Violation.when": ["Raised once where this condition on facts holds", "条件成立时提出一次"],
  "Violation.after": [
    "A later stage of the same miss, so far from the deadline",
    "同一逾期的后续阶段，自时限起算",
  ],
  "Violation.running": ["Only from so many in a row on", "连续达到该次数起"],
  "Violation.inMonth": ["Only from so many in one calendar month on", "同一自然月内达到该次数起"],
  "Violation.severity": [
    "How grave it is; a critical one makes the measure's score 0 and needs a decision that a record names",
    "严重程度；critical使本措施得0分，须有记录载明的认定",
  ],
  "Violation.light": ["The light that it proposes; people decide", "建议的亮灯；由人决定"],
  "Violation.lightType": [
    "Of what kind that light is, one of the kinds of light in policy.json; beside light",
    "亮灯类型，取policy.json所列之一；与light同用",
  ],
  "Violation.trigger": [
    "The trigger of an interview that it proposes; people decide",
    "建议的约谈情形；由人决定",
  ],
  "Violation.evidence": ["What proves that it was put right", "整改完成的证明材料"],
  "Violation.message": [
    "What is told; placeholders: {unit} {period} {due} {subject} {on} {count}",
    "告知内容；占位符：{unit} {period} {due} {subject} {on} {count}",
  ],
  "Violation.remedy": ["What puts it right", "整改要求"],
  "Violation.remedy.en": ["In English, with the placeholders of the message", "英文，占位符同告知内容"],
  "Violation.remedy.zh": ["In Chinese, with the placeholders of the message", "中文，占位符同告知内容"],
  "remedy.within": ["By when, counted from the finding", "整改期限，自发现之日起算"],
};
