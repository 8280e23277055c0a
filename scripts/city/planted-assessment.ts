import { add, change, must, never, type Plant } from "./plant.js";
import type { Cell } from "./record.js";

type Texts = Readonly<Record<string, Cell>>;

const appeal = (id: string, unitId: string, assessorUnitId: string, on: string, more: Texts = {}): Plant =>
  add({ kind: "appeal", id, unitId, assessorUnitId, on, filedAt: on, ...more });

const finding = (id: string, unitId: string, on: string, deviation: number, more: Texts = {}): Plant =>
  add({
    ...{ kind: "data-audit", id, unitId, on, subject: "figure", metric: "本年累计完成投资", deviation },
    ...{ intent: "error", filedAt: on, ...more },
  });

const decision = (
  id: string,
  [unitId, executorUnitId, type]: readonly [string, string, string],
  on: string,
  dueOn: string,
  more: Texts = {},
): Plant =>
  add({ kind: "result-decision", id, unitId, executorUnitId, type, on, dueOn, filedAt: on, ...more });

const document = (id: string, unitId: string, on: string, draft: boolean): Plant =>
  add({
    kind: "internal-use",
    id,
    unitId,
    on,
    period: "2021",
    draft,
    linksTo: ["appraisal", "bonus"],
    filedAt: on,
  });

/** The unit's score sheet of a quarter was forgotten. */
const withoutSheet =
  (sheet: string, unitId: string): Plant =>
  (records) => {
    const { toUnits } = must(records, sheet);
    return change(sheet, { toUnits: (toUnits as readonly string[]).filter((one) => one !== unitId) })(
      records,
    );
  };

/** What is planted on the data, its assessment and the use of the results, each with what it is meant to show. */
export const plantedAssessment: readonly Plant[] = [
  // Submitted in time with three rows missing, completed a week later: late, then closed.
  change("ds-soe-industrial-03", {
    on: "2021-04-02",
    filedAt: "2021-04-02",
    rowsRequired: 24,
    rowsFilled: 21,
  }),
  add({
    ...{ kind: "data-submission", id: "ds-soe-industrial-03-2", unitId: "soe-industrial", month: "2021-03" },
    ...{ on: "2021-04-13", filedAt: "2021-04-13", rowsRequired: 24, rowsFilled: 24 },
  }),
  // The data of June, submitted on 5 July in time and by another unit on the 6th a day late.
  change("ds-fenglu-06", { on: "2021-07-05", filedAt: "2021-07-05", rowsRequired: 30, rowsFilled: 30 }),
  change("ds-hegu-06", { on: "2021-07-06", filedAt: "2021-07-06", rowsRequired: 30, rowsFilled: 30 }),

  // The unit's figure is 8% above that of the statistics, which go first: a deviation. 5% is let pass, 12% is not.
  finding("da-water-figure", "water", "2021-05-20", 0.08, { period: "2021-04" }),
  // The same figure of the same month, audited again: it counts once.
  finding("da-water-figure-2", "water", "2021-06-10", 0.09, { period: "2021-04" }),
  finding("da-qinglan-figure", "qinglan", "2021-05-20", 0.05),
  finding("da-ecology-figure", "ecology", "2021-10-14", 0.12),
  // A suspicion that nobody has decided: a deviation, not false data.
  finding("da-park-linji-figure", "park-linji", "2021-09-14", 0.2, { intent: "false" }),
  // False data, decided in November: critical in the assessment of the year.
  finding("da-natural-resources-figure", "natural-resources", "2021-11-10", 0.4, {
    ...{ intent: "false", decidedBy: "市项目投资促进委员会", decidedOn: "2021-11-22" },
    ...{ documentNo: "云项促核〔2021〕4号", filedAt: "2021-11-23" },
  }),

  // Self-assessments of 5 January in time, of the 6th and the 10th with half the points, of the 11th with none.
  ...[
    ["songlan", "2022-01-05"],
    ["yueting", "2022-01-06"],
    ["qinglan", "2022-01-10"],
    ["hegu", "2022-01-11"],
  ].flatMap(([unitId = "", on = ""]) => [
    never(`sa-${unitId}`, "supersedes"),
    add({ kind: "self-assessment", id: `sa-${unitId}`, unitId, on, period: "2021", filedAt: on }),
  ]),

  // One block was published three days late, one on the last day, and one not at all.
  change("ar-q2-striving", { on: "2021-08-03", filedAt: "2021-08-03" }),
  change("ar-q2-reserve", { on: "2021-07-31", filedAt: "2021-08-02" }),
  never("ar-q3-investment-promotion", "supersedes"),
  // One unit had no score sheet; it was sent after the deadline.
  withoutSheet("ss-q2", "park-linji"),
  add({
    ...{ kind: "score-sheet", id: "ss-q2-2", unitId: "office", on: "2021-08-05", period: "2021-Q2" },
    ...{ byUnits: ["drc", "office"], toUnits: ["park-linji"], filedAt: "2021-08-05" },
  }),

  // Appeals: decided in time, on the tenth working day, a day later, never, and not due yet when the year ends.
  appeal("ap-chengwan", "chengwan", "drc", "2021-05-06", { decidedOn: "2021-05-13", outcome: "upheld" }),
  appeal("ap-water", "water", "drc", "2021-07-28", { decidedOn: "2021-08-11", outcome: "dismissed" }),
  appeal("ap-qinglan", "qinglan", "drc", "2021-07-28", { decidedOn: "2021-08-12", outcome: "partly" }),
  appeal("ap-yanbo", "yanbo", "office", "2021-07-30"),
  appeal("ap-transport", "transport", "office", "2021-10-29", {
    decidedOn: "2021-11-05",
    outcome: "dismissed",
  }),
  appeal("ap-hegu", "hegu", "drc", "2021-12-28"),

  // Decisions: carried out in time, on the last day, a day late, never; one overdue in September and carried out later.
  decision("rd-songlan", ["songlan", "office", "honour"], "2021-02-05", "2021-03-31", {
    executedOn: "2021-03-20",
  }),
  decision("rd-agriculture", ["agriculture", "drc", "priority-resource"], "2021-02-05", "2021-04-30", {
    executedOn: "2021-04-30",
  }),
  decision("rd-yanbo", ["yanbo", "drc", "resource-cut"], "2021-02-05", "2021-05-31", {
    executedOn: "2021-06-01",
  }),
  decision("rd-park-beibo", ["park-beibo", "office", "interview"], "2021-04-26", "2021-06-30", {
    executedOn: "2021-06-18",
  }),
  decision("rd-natural-resources", ["natural-resources", "office", "admonition"], "2021-07-26", "2021-08-31"),
  decision("rd-soe-transport", ["soe-transport", "drc", "personnel"], "2021-07-26", "2021-09-30", {
    executedOn: "2021-10-15",
  }),
  decision("rd-culture-tourism", ["culture-tourism", "office", "honour"], "2021-07-26", "2021-09-30", {
    executedOn: "2021-09-28",
  }),
  decision("rd-fenglu", ["fenglu", "drc", "weight"], "2021-10-27", "2021-12-31", {
    executedOn: "2021-12-20",
  }),
  decision("rd-yueting", ["yueting", "drc", "priority-resource"], "2021-12-06", "2022-02-28"),

  // The result of 2020 was notified on the ninth working day; that of the second quarter on the thirteenth: half.
  add({
    ...{ kind: "result-approval", id: "ra-2020", unitId: "office", on: "2021-01-18", period: "2020" },
    ...{ byUnits: ["drc", "office"], notifiedOn: "2021-01-29", filedAt: "2021-01-29" },
  }),
  change("ra-q2", { notifiedOn: "2021-08-05", filedAt: "2021-08-05" }),

  // No document at all; one that was made up in May; only a draft; a draft of February and the document of April.
  never("iu-yanbo", "supersedes"),
  change("iu-chengwan", { on: "2021-05-10", filedAt: "2021-05-11", draft: false }),
  change("iu-hegu", { on: "2021-03-22", filedAt: "2021-03-24", draft: true }),
  change("iu-qinglan", { on: "2021-02-24", filedAt: "2021-02-26", draft: true }),
  document("iu-qinglan-2", "qinglan", "2021-04-16", false),

  // Two measures that were low in the second quarter: one rose in the third, one fell. In the first none was low.
  ...(
    [
      ["q1", 72, 68.5],
      ["q2", 55.5, 59.99],
      ["q3", 63, 52],
    ] as const
  ).flatMap(([quarter, projects, trips]) => [
    change(`mr-yueting-${quarter}-1`, { score: 88 }),
    change(`mr-yueting-${quarter}-2`, { score: projects }),
    change(`mr-yueting-${quarter}-3`, { score: trips }),
  ]),
];
