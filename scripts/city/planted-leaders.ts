import { add, change, must, type Plant } from "./plant.js";
import { type Cell, type CityRecord, monthOf } from "./record.js";

type Fields = Readonly<Record<string, Cell>>;

const isIn = (record: CityRecord, month: number): boolean => String(record.on).startsWith(monthOf(month));
const postsOf = ({ posts }: CityRecord): readonly string[] => (Array.isArray(posts) ? posts : []);

/** The post took part in no study of the month; nor is there one, or what it decided, where nobody else took part. */
const notStudied =
  (post: string, month: number): Plant =>
  (records) => {
    const isMeant = (one: CityRecord): boolean => one.kind === "leader-study" && isIn(one, month);
    const changed = records.map((one) =>
      isMeant(one) ? { ...one, posts: postsOf(one).filter((other) => other !== post) } : one,
    );
    const gone = new Set(
      changed.filter((one) => isMeant(one) && postsOf(one).length === 0).map(({ id }) => id),
    );
    return changed.filter((one) => !gone.has(one.id) && !gone.has(String(one.studyId)));
  };

/** The post made no visit on site in the month. */
const notVisited =
  (post: string, month: number): Plant =>
  (records) =>
    records.filter((one) => one.kind !== "site-visit" || one.postId !== post || !isIn(one, month));

const without =
  (id: string): Plant =>
  (records) => {
    must(records, id);
    return records.filter((one) => one.id !== id);
  };

const study = (id: string, unitId: string, on: string, posts: readonly string[]): Plant =>
  add({
    kind: "leader-study",
    id,
    unitId,
    on,
    posts,
    form: "special-meeting",
    topics: "补充研究重点项目",
    filedAt: on,
  });

const visit = (id: string, unitId: string, on: string, postId: string, projectId: string): Plant =>
  add({ kind: "site-visit", id, unitId, on, postId, projectId, filedAt: on });

/** All figures of an industry from a month on, in percent of what they would have been. */
const slower =
  (unitId: string, percent: number): Plant =>
  (records) =>
    records.map((one) =>
      one.kind === "industry-progress" && one.unitId === unitId
        ? { ...one, ytdInvestment: Math.round((Number(one.ytdInvestment) * percent) / 100) }
        : one,
    );

const notified = (id: string, fields: Fields): Plant => change(id, fields);

/** Counties and parks alone. */
const COUNTIES_AND_PARKS = [
  ...["qinglan", "songlan", "fenglu", "hegu", "yanbo", "chengwan", "yueting"],
  ...["park-hightech", "park-beibo", "park-linji"],
];

/** What is planted on what leaders do, each with what it is meant to show. */
export const plantedLeaders: readonly Plant[] = [
  // A principal leader who studied in neither April nor May.
  notStudied("hegu-government", 4),
  notStudied("hegu-government", 5),
  // Missed in March and made up in April, beside April's own study: the finding is closed, the month earns nothing.
  notStudied("chengwan-party", 3),
  study("ls-chengwan-04-more", "chengwan", "2021-04-27", ["chengwan-party"]),
  // One project is led until the end of May, another from June on: the visit of June went to the former one.
  change("pc-soe-urban-head", { to: "2021-05-31" }),
  add({
    ...{ kind: "project-contact", id: "pc-soe-urban-head-2", unitId: "soe-urban", from: "2021-06-01" },
    ...{ projectId: "p-soe-urban-2", postId: "soe-urban-head", filedAt: "2021-06-01" },
  }),
  ...[7, 8, 9, 10, 11, 12].flatMap((month) => {
    const two = monthOf(month).slice(5);
    return [
      notVisited("soe-urban-head", month),
      visit(
        `sv-soe-urban-head-${two}-2`,
        "soe-urban",
        `${monthOf(month)}-15`,
        "soe-urban-head",
        "p-soe-urban-2",
      ),
    ];
  }),
  // An account filed late, and one that was never filed.
  change("wa-yueting-Q2", { on: "2021-07-20", filedAt: "2021-07-20" }),
  without("wa-park-beibo-Q1"),

  // March's notification came late in the month, July's only in September.
  notified("mn-03", { on: "2021-04-14", filedAt: "2021-04-14" }),
  notified("mn-07", { on: "2021-09-02", filedAt: "2021-09-02" }),
  // April's leaves the new park out, October's covers counties and parks alone.
  (records) =>
    change("mn-04", {
      coveredUnits: (must(records, "mn-04").coveredUnits as readonly string[]).filter(
        (id) => id !== "park-linji",
      ),
    })(records),
  notified("mn-10", { coveredUnits: COUNTIES_AND_PARKS }),

  // A leader in charge who studied in neither July nor August.
  notStudied("park-beibo-deputy", 7),
  notStudied("park-beibo-deputy", 8),
  // Nobody held the post from 3 to 25 August: nothing is asked of it in that month.
  change("h-yueting-deputy-1", { to: "2021-08-02" }),
  add({
    ...{ kind: "post-tenure", id: "h-yueting-deputy-2", unitId: "yueting", postId: "yueting-deputy" },
    ...{ role: "deputy", from: "2021-08-26", filedAt: "2021-08-26" },
  }),
  notStudied("yueting-deputy", 8),
  notVisited("yueting-deputy", 8),
  // One visit filed twice is one visit, and the month lacks the second.
  notVisited("soe-industrial-deputy", 6),
  visit(
    "sv-soe-industrial-deputy-06-1",
    "soe-industrial",
    "2021-06-10",
    "soe-industrial-deputy",
    "p-soe-industrial-1",
  ),
  visit(
    "sv-soe-industrial-deputy-06-again",
    "soe-industrial",
    "2021-06-10",
    "soe-industrial-deputy",
    "p-soe-industrial-1",
  ),
  // An issue settled five weeks late.
  add({
    ...{
      kind: "project-issue",
      id: "pi-chengwan-land",
      unitId: "chengwan",
      on: "2021-06-11",
      projectId: "p-chengwan-1",
    },
    ...{
      postId: "chengwan-deputy",
      text: "用地指标缺口",
      dueOn: "2021-07-15",
      closedOn: "2021-08-20",
      filedAt: "2021-06-11",
    },
  }),

  // One industry far behind its target, one behind, one ahead.
  slower("water", 45),
  slower("transport", 80),
  slower("industry-it", 109),
  // No figure of this industry was reported before October's.
  ...["02", "03", "04", "05", "06", "07", "08", "09"].map((month) => without(`ip-housing-${month}`)),
  // The statistics know less than the bureau reported for September.
  (records) => {
    const own = Number(must(records, "ip-agriculture-09").ytdInvestment);
    return change("ip-agriculture-09", { statisticsInvestment: Math.round(own * 0.92) })(records);
  },
  // A target that was lowered in July.
  (records) => {
    const { value, ...rest } = must(records, "tg-culture-tourism-industry");
    const lower = Math.round(Number(value) * 0.9);
    return [
      ...records,
      { ...rest, id: "tg-culture-tourism-industry-2", value: lower, on: "2021-07-09", filedAt: "2021-07-09" },
    ];
  },
  // A head who studied in neither May nor June.
  notStudied("commerce-head", 5),
  notStudied("commerce-head", 6),
  // Two requests answered late.
  change("iq-housing-04", { dueOn: "2021-05-14", solvedOn: "2021-06-02" }),
  change("iq-water-06", { dueOn: "2021-07-09", solvedOn: "2021-07-12" }),
];
