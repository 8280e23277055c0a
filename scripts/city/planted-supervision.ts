import { add, change, must, never, type Plant } from "./plant.js";
import { type Cell, monthOf } from "./record.js";

type Fields = Readonly<Record<string, Cell>>;

const filed = (kind: string, id: string, unitId: string, on: string, fields: Fields): Plant =>
  add({ kind, id, unitId, on, ...fields, filedAt: on });

/** A round that was not held: nothing was found and nothing put right either. */
const notHeld =
  (name: string): Plant =>
  (records) => {
    must(records, `rd-${name}`);
    const found = records.filter(({ roundId }) => roundId === `rd-${name}`).map(({ id }) => id);
    return records.filter(
      ({ id, findingId }) =>
        id !== `rd-${name}` && ![id, String(findingId)].some((one) => found.includes(one)),
    );
  };

/** A further report about a finding: what the newest said, and more. */
const report =
  (id: string, before: string, on: string, fields: Fields): Plant =>
  (records) => [...records, { ...must(records, before), id, on, ...fields, filedAt: on }];

const light = (projectId: string, unitId: string, month: number, on: string, colour: string): Plant =>
  filed("project-light", `l-${projectId.replace(/^p-/, "")}-${monthOf(month)}`, unitId, on, {
    projectId,
    month: monthOf(month),
    colour,
  });

const trigger = (id: string, unitId: string, on: string, rule: string, text: string): Plant =>
  filed("interview-trigger", `it-${id}`, unitId, on, { heldBy: "office", rule, text });

const interview = (id: string, unitId: string, on: string, fields: Fields): Plant =>
  filed("interview", `iv-${id}`, unitId, on, { heldBy: "office", ...fields });

/** What was reported after an interview: the plan, then what became of it. */
const followUp = (
  id: string,
  unitId: string,
  planOn: string,
  closed?: readonly [on: string, reached: Fields],
) => {
  const of = { interviewId: `iv-${id}`, heldBy: "office", planOn };
  const [on = "", reached = {}] = closed ?? [];
  return [
    filed("interview-followup", `if-${id}-1`, unitId, planOn, of),
    ...(closed === undefined
      ? []
      : [filed("interview-followup", `if-${id}-2`, unitId, on, { ...of, ...reached })]),
  ];
};

/** What is planted on supervision and interviews, each with what it is meant to show. */
export const plantedSupervision: readonly Plant[] = [
  // No spot round in October; and the report of the round of 9 August came on the seventh working day.
  notHeld("2021-10"),
  change("rd-2021-08", { reportOn: "2021-08-18" }),

  // A round finds the same sort in two places: one problem, and nothing repeated.
  filed("supervision-finding", "fi-yanbo-08-2", "yanbo", "2021-08-16", {
    roundId: "rd-2021-08",
    sort: "duty",
    dueOn: "2021-09-06",
  }),
  filed("rectification", "rc-yanbo-08-2-1", "yanbo", "2021-09-03", {
    findingId: "fi-yanbo-08-2",
    feedbackOn: "2021-08-20",
    closedOn: "2021-09-01",
    acceptedOn: "2021-09-03",
  }),
  // Due while the flood's exemption lasts, and not put right: not asked for.
  never("rc-qinglan-07-2", "findingId"),
  // Accepted on 6 May, reopened on the 28th without a new deadline, so that the first one stands, and accepted again on
  // 18 June: overdue by more than thirty days.
  report("rc-park-beibo-03-3", "rc-park-beibo-03-2", "2021-05-28", { reopenedOn: "2021-05-28" }),
  report("rc-park-beibo-03-4", "rc-park-beibo-03-3", "2021-06-18", {
    closedOn: "2021-06-16",
    acceptedOn: "2021-06-18",
  }),
  // Accepted on 17 May, reopened on 7 June with a new deadline, and accepted again on that: in time.
  report("rc-transport-04-3", "rc-transport-04-2", "2021-06-07", {
    reopenedOn: "2021-06-07",
    newDueOn: "2021-06-30",
  }),
  report("rc-transport-04-4", "rc-transport-04-3", "2021-06-30", {
    closedOn: "2021-06-28",
    acceptedOn: "2021-06-30",
  }),
  // Accepted in July; decided in October that it was closed on paper only. Put right in November, which the report of
  // that day says, the decision still in it: the measure is worth nothing in the year, and nothing changes in September.
  report("rc-soe-industrial-06-3", "rc-soe-industrial-06-2", "2021-10-20", {
    reopenedOn: "2021-10-20",
    onPaperOnly: true,
    decidedBy: "市项目投资促进委员会",
    decidedOn: "2021-10-20",
    documentNo: "云项促核〔2021〕3号",
  }),
  report("rc-soe-industrial-06-4", "rc-soe-industrial-06-3", "2021-11-18", {
    closedOn: "2021-11-15",
    acceptedOn: "2021-11-18",
  }),

  // A pre-project whose land was due in May and is not there: yellow for July and, for it was left at that for a month,
  // for August: a second yellow light, which costs a point here; red for September, which costs two.
  light("pre-yanbo-1", "yanbo", 7, "2021-08-12", "yellow"),
  light("pre-yanbo-1", "yanbo", 8, "2021-09-13", "yellow"),
  light("pre-yanbo-1", "yanbo", 9, "2021-10-12", "red"),
  // Red for its pace, for which the promotion of key projects took two points: none here.
  light("p-soe-industrial-2", "soe-industrial", 8, "2021-09-13", "red"),

  // A letter for two months without a trip; the follow-up was accepted: half of 10 points comes back.
  trigger("yueting-1", "yueting", "2021-07-06", "t4", "连续两月未外出招商"),
  interview("yueting-1", "yueting", "2021-07-14", {
    triggers: ["it-yueting-1"],
    level: "letter",
    causes: ["outbound"],
  }),
  ...followUp("yueting-1", "yueting", "2021-07-19", [
    "2021-08-10",
    { closedOn: "2021-08-06", checkedOn: "2021-08-10", acceptedOn: "2021-08-10" },
  ]),

  // Nobody came; the second interview, one level up, is for the same trigger: only that costs. Nothing is asked after the first; the plan after
  // the second came late.
  trigger("yanbo-1", "yanbo", "2021-04-26", "t5", "督查问题逾期30日未整改"),
  interview("yanbo-1", "yanbo", "2021-05-08", {
    triggers: ["it-yanbo-1"],
    level: "deputy",
    causes: ["rectification"],
    presence: "absent",
    posts: ["yanbo-government"],
    minutesOn: "2021-05-12",
  }),
  interview("yanbo-2", "yanbo", "2021-05-20", {
    triggers: ["it-yanbo-1"],
    level: "principal",
    causes: ["rectification"],
    presence: "required-post",
    posts: ["yanbo-party"],
    minutesOn: "2021-05-25",
  }),
  ...followUp("yanbo-2", "yanbo", "2021-06-02", [
    "2021-07-05",
    { closedOn: "2021-07-05", checkedOn: "2021-07-05" },
  ]),
  // For a late start, and again for what was not put right: a repeated interview. Closed in time, not accepted.
  trigger("yanbo-2", "yanbo", "2021-07-05", "t3", "项目逾期三个月未开工"),
  interview("yanbo-3", "yanbo", "2021-07-15", {
    triggers: ["it-yanbo-2"],
    level: "deputy",
    causes: ["late-start", "rectification"],
    presence: "required-post",
    posts: ["yanbo-government"],
    minutesOn: "2021-07-20",
  }),
  ...followUp("yanbo-3", "yanbo", "2021-07-21", [
    "2021-08-18",
    { closedOn: "2021-08-13", checkedOn: "2021-08-18" },
  ]),

  // An approved deputy came; closed in time and accepted after the deadline: half of 25 points comes back.
  trigger("park-beibo-1", "park-beibo", "2021-06-01", "t5", "督查问题逾期30日未整改"),
  interview("park-beibo-1", "park-beibo", "2021-06-10", {
    triggers: ["it-park-beibo-1"],
    level: "deputy",
    causes: ["rectification"],
    presence: "approved-deputy",
    posts: ["park-beibo-government"],
    minutesOn: "2021-06-15",
  }),
  ...followUp("park-beibo-1", "park-beibo", "2021-06-17", [
    "2021-07-16",
    { closedOn: "2021-07-09", checkedOn: "2021-07-16", acceptedOn: "2021-07-16" },
  ]),
  // Decided shortly before the year's end: still to be held.
  trigger("park-beibo-2", "park-beibo", "2021-12-22", "t6", "项目进度弄虚作假"),

  // Three triggers, one interview by a principal leader: it costs once, and half comes back.
  ...[
    ["natural-resources-1", "2021-08-02", "t1", "5月、6月连续两次通报组内排名末位"] as const,
    ["natural-resources-2", "2021-08-03", "t4", "5月、6月审批事项连续逾期办结"] as const,
    ["natural-resources-3", "2021-08-05", "t2", "单位红灯：要素保障诉求逾期未解决"] as const,
  ].map(([id, on, rule, text]) => trigger(id, "natural-resources", on, rule, text)),
  interview("natural-resources-1", "natural-resources", "2021-08-12", {
    triggers: ["it-natural-resources-1", "it-natural-resources-2", "it-natural-resources-3"],
    level: "principal",
    causes: ["ranking", "unit-light"],
    presence: "required-post",
    posts: ["natural-resources-head"],
    minutesOn: "2021-08-17",
  }),
  ...followUp("natural-resources-1", "natural-resources", "2021-08-18", [
    "2021-09-13",
    { closedOn: "2021-09-10", checkedOn: "2021-09-13", acceptedOn: "2021-09-13" },
  ]),

  // Held on the thirteenth working day, the minutes on the seventh: both late. The plan came, the closure is late.
  trigger("housing-1", "housing", "2021-07-19", "t5", "督查问题逾期30日未整改"),
  interview("housing-1", "housing", "2021-08-05", {
    triggers: ["it-housing-1"],
    level: "deputy",
    causes: ["rectification"],
    presence: "required-post",
    posts: ["housing-head"],
    minutesOn: "2021-08-16",
  }),
  ...followUp("housing-1", "housing", "2021-08-12", ["2021-09-15", { closedOn: "2021-09-15" }]),

  // A letter shortly before the end of September, its plan a day before it was due.
  trigger("water-1", "water", "2021-09-15", "t1", "连续两次通报排名末位"),
  interview("water-1", "water", "2021-09-24", {
    triggers: ["it-water-1"],
    level: "letter",
    causes: ["ranking"],
  }),
  ...followUp("water-1", "water", "2021-09-29", [
    "2021-10-27",
    { closedOn: "2021-10-22", checkedOn: "2021-10-27", acceptedOn: "2021-10-27" },
  ]),

  // A letter, and an interview by a principal leader for what was closed on paper only, not yet accepted.
  trigger("soe-industrial-1", "soe-industrial", "2021-10-11", "t4", "连续两季度未外出招商"),
  interview("soe-industrial-1", "soe-industrial", "2021-10-20", {
    triggers: ["it-soe-industrial-1"],
    level: "letter",
    causes: ["outbound"],
  }),
  ...followUp("soe-industrial-1", "soe-industrial", "2021-10-27", [
    "2021-11-25",
    { closedOn: "2021-11-19", checkedOn: "2021-11-25", acceptedOn: "2021-11-25" },
  ]),
  trigger("soe-industrial-2", "soe-industrial", "2021-10-25", "t6", "督查问题虚假销号"),
  interview("soe-industrial-2", "soe-industrial", "2021-11-03", {
    triggers: ["it-soe-industrial-2"],
    level: "principal",
    causes: ["false-data"],
    presence: "required-post",
    posts: ["soe-industrial-head"],
    minutesOn: "2021-11-05",
  }),
  ...followUp("soe-industrial-2", "soe-industrial", "2021-11-09", ["2021-12-03", { closedOn: "2021-12-03" }]),
];
