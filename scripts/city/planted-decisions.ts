import { add, type Plant } from "./plant.js";

/** What was decided about units beside their measures: points on their totals, and events that keep them from honours. */
export const plantedDecisions: readonly Plant[] = [
  add({
    kind: "committee-decision",
    id: "c-yueting-praise",
    unitId: "yueting",
    on: "2021-08-20",
    points: 0.5,
    reason: "全省项目建设现场会在月汀市召开并作经验交流",
    approvedBy: "市项目投资促进委员会",
    documentNo: "云项促委〔2021〕6号",
    filedAt: "2021-08-23",
  }),
  add({
    kind: "committee-decision",
    id: "c-yanbo-criticism",
    unitId: "yanbo",
    on: "2021-11-15",
    points: -1,
    reason: "省级督查通报批评",
    approvedBy: "市项目投资促进委员会",
    documentNo: "云项促委〔2021〕11号",
    filedAt: "2021-11-16",
  }),
  add({
    kind: "veto-event",
    id: "ve-chengwan-accident",
    unitId: "chengwan",
    on: "2021-06-18",
    sort: "major-safety",
    decidedBy: "市安全生产委员会",
    decidedOn: "2021-07-09",
    documentNo: "云安委〔2021〕14号",
    filedAt: "2021-07-12",
  }),
  // Nobody decided that it is one: it is reported and not read.
  add({
    kind: "veto-event",
    id: "ve-fenglu-rumour",
    unitId: "fenglu",
    on: "2021-08-05",
    sort: "major-petition",
    filedAt: "2021-08-06",
  }),
  // No document says so: it is reported and not counted.
  add({
    kind: "committee-decision",
    id: "c-hegu-oral",
    unitId: "hegu",
    on: "2021-12-10",
    points: 2,
    reason: "年末招商工作成效突出",
    approvedBy: "市项目投资促进委员会",
    filedAt: "2021-12-10",
  }),
];
