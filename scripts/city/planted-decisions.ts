import { add, type Plant } from "./plant.js";

/** What the committee decided about the totals of units. */
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
