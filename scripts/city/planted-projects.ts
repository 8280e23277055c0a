import { add, change, must, type Plant } from "./plant.js";
import { type Cell, calendar, dayOf, monthOf } from "./record.js";

/** What the newest status of a project says, month by month. */
const invested =
  (projectId: string, byMonth: Readonly<Record<number, number>>): Plant =>
  (records) => {
    must(records, projectId);
    const amounts = new Map(
      Object.entries(byMonth).map(([month, amount]) => [monthOf(Number(month)), amount]),
    );
    return records.map((record) => {
      if (record.kind !== "project-status" || record.projectId !== projectId) return record;
      return { ...record, ytdInvestment: amounts.get(String(record.month)) ?? record.ytdInvestment ?? 0 };
    });
  };

/** What was reached when: every status from that month on says so, none before. */
const reached =
  (projectId: string, dates: Readonly<Record<string, string>>): Plant =>
  (records) => {
    must(records, projectId);
    return records.map((record) => {
      if (record.kind !== "project-status" || record.projectId !== projectId) return record;
      const others = Object.entries(record).filter(([field]) => dates[field] === undefined);
      const seen = Object.entries(dates).filter(([, day]) => day.slice(0, 7) <= String(record.month));
      const { kind, id, unitId, filedAt } = record;
      return { kind, id, unitId, ...Object.fromEntries([...others, ...seen]), filedAt };
    });
  };

/** From a month on another unit reports on the project. */
const reportedBy =
  (projectId: string, unitId: string, since: string): Plant =>
  (records) =>
    records.map((record) =>
      record.kind === "project-status" && record.projectId === projectId && String(record.month) >= since
        ? { ...record, unitId }
        : record,
    );

const rowOf = (
  kind: string,
  id: string,
  unitId: string,
  on: string,
  fields: Readonly<Record<string, Cell>>,
) => add({ kind, id, unitId, on, ...fields, filedAt: on });

const light = (projectId: string, unitId: string, month: number, on: string, colour: string): Plant =>
  rowOf("project-light", `l-${projectId.slice(2)}-${monthOf(month)}`, unitId, on, {
    projectId,
    month: monthOf(month),
    colour,
  });

/** A project of three parts that is in the plan, and reported on, as one. */
const bundle: readonly Plant[] = [
  ...[24000, 10000, 8000, 6000].map((yearPlan, part) => {
    const id = part === 0 ? "p-soe-urban-3" : `p-soe-urban-3-${part}`;
    return rowOf("project", id, "soe-urban", "2021-01-15", {
      name: part === 0 ? "老旧管网改造打捆项目" : `老旧管网改造${part}标段`,
      level: "municipal",
      category: "new",
      planYear: 2021,
      planTotal: 2 * yearPlan,
      yearPlan,
      plannedStart: "2021-03-15",
      ...(part === 0 ? {} : { bundleOf: "p-soe-urban-3" }),
    });
  }),
  ...Array.from({ length: 12 }, (_, m) => {
    const month = m + 1;
    const on = calendar.nextWorkingDay(month === 12 ? "2022-01-04" : dayOf(month + 1, 4));
    return rowOf("project-status", `s-soe-urban-3-${monthOf(month)}`, "soe-urban", on, {
      projectId: "p-soe-urban-3",
      month: monthOf(month),
      ytdInvestment: 2000 * month,
      complete: true,
    });
  }),
  reached("p-soe-urban-3", { startedOn: "2021-03-08", enteredStatisticsOn: "2021-04-01" }),
];

/** What is planted on the projects, each with what it is meant to show. */
export const plantedProjects: readonly Plant[] = [
  // Planned for November, started in July: not due by September, but started in the annual rate.
  change("p-yueting-1", { plannedStart: "2021-11-15" }),
  reached("p-yueting-1", { startedOn: "2021-07-20", enteredStatisticsOn: "2021-08-13" }),

  // To start in April, started in May: yellow, and put right on 20 May.
  change("p-transport-1", { plannedStart: "2021-04-15" }),
  reached("p-transport-1", { startedOn: "2021-05-20", enteredStatisticsOn: "2021-06-11" }),
  // To start in March, started in October: red from 30 June on. Nearly nothing can be spent without a start.
  reached("p-yanbo-1", { startedOn: "2021-10-18", enteredStatisticsOn: "2021-11-12" }),
  invested("p-yanbo-1", {
    ...{ 1: 600, 2: 1200, 3: 1800, 4: 2400, 5: 3000, 6: 3600, 7: 4200, 8: 4800, 9: 5400 },
    ...{ 10: 6000, 11: 9000, 12: 12000 },
  }),

  // In the statistics by 18 March, entered on 6 April: less than a month late.
  reached("p-hegu-1", { enteredStatisticsOn: "2021-04-06" }),
  // In the statistics by 10 March, entered on 14 May: more than a month late.
  reached("p-park-beibo-3", { enteredStatisticsOn: "2021-05-14" }),

  // 10,800 of 18,000 by August is 15 points behind the three quarters of September: yellow; made good by the year's end.
  invested("p-industry-it-2", { 5: 7900, 6: 8900, 7: 9900, 8: 10800, 9: 13000 }),
  // 8,000 of 33,000 by August is 51 points behind: red, and further behind at the year's end.
  invested(
    "p-soe-industrial-2",
    Object.fromEntries(Array.from({ length: 12 }, (_, m) => [m + 1, 1000 * (m + 1)])),
  ),
  // Yellow by the figure of August, and the light of August was published yellow already; green from November on.
  invested("p-chengwan-2", { 7: 28000, 8: 31000, 9: 35000, 10: 40500, 11: 45500 }),
  light("p-chengwan-2", "chengwan", 7, "2021-08-12", "yellow"),
  light("p-chengwan-2", "chengwan", 8, "2021-09-13", "yellow"),
  light("p-chengwan-2", "chengwan", 11, "2021-12-13", "green"),

  // Handed over on 15 July with five twelfths of the plan; 35,000 had been spent by then, 37,700 by the month's end.
  rowOf("project-transfer", "pt-fenglu-3", "fenglu", "2021-07-15", {
    projectId: "p-fenglu-3",
    toUnitId: "park-hightech",
    investedBefore: 35000,
    reason: "项目用地划入园区",
  }),
  reportedBy("p-fenglu-3", "park-hightech", "2021-07"),

  // A plan cut outside the window of July to September has no effect, whatever the cause.
  rowOf("plan-change", "pc-commerce-2", "commerce", "2021-11-12", {
    projectId: "p-commerce-2",
    newPlan: 36000,
    cause: "objective",
    reason: "设备到货延期",
  }),
  // Within the window, for the flood, it has: 14,000 instead of 18,000.
  rowOf("plan-change", "pc-qinglan-2", "qinglan", "2021-08-16", {
    projectId: "p-qinglan-2",
    newPlan: 14000,
    cause: "objective",
    reason: "洪涝灾害停工",
  }),
  invested("p-qinglan-2", { 7: 10000, 8: 10200, 9: 11000, 10: 12000, 11: 13100, 12: 13900 }),

  ...bundle,
  // A joint start of two units: a project of one, the bundle of the other, which counts as one.
  rowOf("joint-start", "js-songlan", "songlan", "2021-03-08", { projects: ["p-songlan-1"] }),
  rowOf("joint-start", "js-soe-urban", "soe-urban", "2021-03-08", { projects: ["p-soe-urban-3"] }),

  // Twice the year's plan: the unit exceeds its own by more than 30 per cent.
  invested("p-culture-tourism-3", { 9: 40000, 10: 52000, 11: 62000, 12: 64000 }),

  // July says less than June did.
  invested("p-water-2", { 7: 19000, 8: 22100, 9: 25200, 10: 28500, 11: 32000, 12: 35500 }),
  change("s-water-2-2021-07", { corrected: true }),

  // False progress, decided in December: the measure is worth nothing in the year, and nothing changes in September.
  rowOf("data-audit", "da-park-beibo-project", "park-beibo", "2021-12-08", {
    subject: "project",
    recordId: "s-park-beibo-2-2021-10",
    deviation: 0.18,
    intent: "false",
    decidedBy: "市项目投资促进委员会",
    decidedOn: "2021-12-20",
    documentNo: "云项促核〔2021〕6号",
  }),
  change("da-park-beibo-project", { filedAt: "2021-12-21" }),
];
