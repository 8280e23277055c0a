import type { Words } from "./describe.js";

/** The dataset's own files: units, exemptions, what was collected, the calendar. */
export const datasetWords: Words = {
  id: ["Names it and no other", "唯一编号"],
  name: ["Its name, one for both languages or in each", "名称，中英文通用或分别填写"],
  "Unit.kinds": [
    "Its kinds as policy.json lists them; in its changes from the next year on",
    "单位类别，见policy.json",
  ],
  "Unit.changes": [
    "Its later names and kinds; name and kinds are those it began with",
    "名称、类别的后续变更；name与kinds为最初的",
  ],
  "changes.on": ["The day of the change", "变更日期"],
  "changes.name": ["Its name from that day on", "自该日起的名称"],
  "changes.kinds": [
    "Its kinds from the year that begins on or after that day",
    "自该日或其后首个年度起的类别",
  ],
  "Unit.from": ["The first day of its life, where that is known", "设立日期（如已知）"],
  "Unit.to": ["The last day of its life, where it ended", "撤销前最后一日（如已撤销）"],
  successor: [
    "The unit that it was merged into, on the day after its last",
    "承继单位，自其最后一日的次日起",
  ],

  "Exemption.unitId": ["The unit that is exempt", "被豁免的单位"],
  measures: ["The measures that it is for; absent: all", "适用的措施；不填为全部"],
  "Exemption.from": ["The first day", "首日"],
  "Exemption.to": ["The last day", "末日"],
  reason: ["Why", "事由"],
  approvedBy: ["The post or body that approved it; no name", "批准的职务或机关，不填姓名"],
  documentNo: ["The document of the approval", "批准文号"],
  approvedOn: ["The day of the approval", "批准日期"],
  allows: [
    'What rules may count while it lasts, such as "online"; it then exempts nothing',
    "期间允许计入的情形，如“online”；此时不作豁免",
  ],

  "Collected.kind": ["The kind of record that was collected", "已收集的记录类别"],
  "Collected.units": ["The units that it was collected from; absent: all", "已收集的单位；不填为全部"],
  "Collected.from": ["The first day for which it was collected", "收集范围首日"],
  "Collected.to": ["The last day for which it was collected", "收集范围末日"],

  "CalendarYears.years": ["Years that the policy's calendar does not know", "政策日历尚未包含的年份"],
  daysOff: ["Mondays to Fridays that are free", "放假的周一至周五"],
  daysWorked: ["Saturdays and Sundays that are worked", "上班的周六、周日"],
};
