import type { UnitInput } from "../../src/index.js";

/** How a unit usually works, in percent of the cases where nothing else is said. */
export interface Habit {
  /** Of whatever has no percentage of its own: what is done late, and what is never done. */
  readonly late: number;
  readonly never: number;
  readonly minutesLate: number;
  readonly closedLate: number;
  readonly neverClosed: number;
  /** Sends an approved deputy to the municipal meeting. */
  readonly deputy: number;
  readonly absent: number;
  /** The least and the most that a project spends in a month, in thousandths of the year's plan. */
  readonly pace: readonly [least: number, most: number];
  /** What a project has spent by the end of the year at most, in percent of the year's plan. */
  readonly reach: readonly [least: number, most: number];
  /** The last month in which projects are planned to start. */
  readonly lastStart: number;
  /** Projects that start or finish after the planned month. */
  readonly startedLate: number;
  readonly enteredLate: number;
  readonly reportedLate: number;
  readonly incomplete: number;
  /** Trips that are not made. */
  readonly staysHome: number;
  readonly tripFiledLate: number;
  /** Trips on which only one enterprise is visited. */
  readonly oneVisit: number;
  readonly followedLate: number;
  readonly neverFollowed: number;
}

const faultless: Habit = {
  ...{ late: 0, never: 0 },
  ...{ minutesLate: 0, closedLate: 0, neverClosed: 0, deputy: 10, absent: 0 },
  ...{ pace: [98, 106], reach: [100, 102], lastStart: 4, startedLate: 0, enteredLate: 0 },
  ...{ reportedLate: 0, incomplete: 0 },
  ...{ staysHome: 0, tripFiledLate: 0, oneVisit: 0, followedLate: 0, neverFollowed: 0 },
};
const steady: Habit = {
  ...{ late: 5, never: 0 },
  ...{ minutesLate: 8, closedLate: 6, neverClosed: 0, deputy: 15, absent: 0 },
  ...{ pace: [90, 102], reach: [97, 101], lastStart: 4, startedLate: 5, enteredLate: 5 },
  ...{ reportedLate: 3, incomplete: 2 },
  ...{ staysHome: 4, tripFiledLate: 5, oneVisit: 5, followedLate: 6, neverFollowed: 0 },
};
const usual: Habit = {
  ...{ late: 14, never: 4 },
  ...{ minutesLate: 15, closedLate: 12, neverClosed: 2, deputy: 20, absent: 4 },
  ...{ pace: [78, 98], reach: [90, 100], lastStart: 5, startedLate: 15, enteredLate: 12 },
  ...{ reportedLate: 7, incomplete: 4 },
  ...{ staysHome: 10, tripFiledLate: 10, oneVisit: 20, followedLate: 14, neverFollowed: 4 },
};
const slack: Habit = {
  ...{ late: 25, never: 12 },
  ...{ minutesLate: 30, closedLate: 22, neverClosed: 6, deputy: 25, absent: 10 },
  ...{ pace: [58, 88], reach: [72, 94], lastStart: 6, startedLate: 30, enteredLate: 30 },
  ...{ reportedLate: 15, incomplete: 10 },
  ...{ staysHome: 20, tripFiledLate: 22, oneVisit: 40, followedLate: 25, neverFollowed: 12 },
};

export interface Member {
  readonly unit: UnitInput;
  readonly habit: Habit;
}

const member = (
  id: string,
  kinds: UnitInput["kinds"],
  zh: string,
  en: string,
  habit: Habit,
  life: Pick<UnitInput, "from"> = {},
): Member => ({ unit: { id, name: { en, zh }, kinds, ...life }, habit });

/** The units of Yunze 云泽市, a city that does not exist, in official order. */
export const cast: readonly Member[] = [
  member("qinglan", ["county"], "青岚县", "Qinglan County", usual),
  member("songlan", ["county"], "松澜区", "Songlan District", faultless),
  member("fenglu", ["county"], "枫麓区", "Fenglu District", steady),
  member("hegu", ["county"], "鹤谷县", "Hegu County", usual),
  member("yanbo", ["county"], "雁泊县", "Yanbo County", slack),
  member("chengwan", ["county"], "澄湾县", "Chengwan County", usual),
  member("yueting", ["county"], "月汀市", "Yueting City", steady),
  member("park-hightech", ["park"], "云泽高新技术产业园区", "Yunze High-tech Park", steady),
  member("park-beibo", ["park"], "北泊经济开发区", "Beibo Development Zone", slack),
  // Came to life on 1 April 2021: nothing was due from it before.
  member("park-linji", ["park"], "临霁物流园区", "Linji Logistics Park", usual, { from: "2021-04-01" }),
  member("industry-it", ["industry"], "市工业和信息化局", "Bureau of Industry", steady),
  member("agriculture", ["industry"], "市农业农村局", "Bureau of Agriculture", faultless),
  member("commerce", ["industry"], "市商务局", "Bureau of Commerce", steady),
  member("culture-tourism", ["industry"], "市文化和旅游局", "Bureau of Culture and Tourism", faultless),
  member("transport", ["industry"], "市交通运输局", "Bureau of Transport", steady),
  member("water", ["industry"], "市水务局", "Bureau of Water", usual),
  member("finance", ["element"], "市财政局", "Bureau of Finance", faultless),
  member("natural-resources", ["element"], "市自然资源和规划局", "Bureau of Natural Resources", slack),
  member("ecology", ["element"], "市生态环境局", "Bureau of Ecology", steady),
  // Both element and industry department: the first kind is the one whose profile is wanted first.
  member("housing", ["element", "industry"], "市住房和城乡建设局", "Bureau of Housing", usual),
  member("financial-work", ["element"], "市金融工作局", "Bureau of Financial Work", faultless),
  member("soe-urban", ["soe"], "云泽城市建设公司", "Yunze Urban Company", steady),
  member("soe-transport", ["soe"], "云泽交通建设公司", "Yunze Transport Company", faultless),
  member("soe-industrial", ["soe"], "云泽产业发展公司", "Yunze Industry Company", usual),
  member("drc", ["drc"], "市发展改革委", "Development and Reform Commission", steady),
  member("office", ["office"], "市项目投资促进委员会办公室", "Committee Office", steady),
];

export const having =
  (...wanted: UnitInput["kinds"]) =>
  ({ unit }: Member): boolean =>
    unit.kinds.some((kind) => wanted.includes(kind));

/** Counties and parks: they have two principal leaders. */
export const hasTwoHeads = having("county", "park");
/** Whoever answers for projects and sends its leaders out. */
export const promotes = having("county", "park", "industry", "soe");
/** Whoever is ranked: neither the commission nor the office, which assess. */
export const assessed = having("county", "park", "industry", "element", "soe");
/** Whoever leads an industry of the city. */
export const leadsIndustry = having("industry");
