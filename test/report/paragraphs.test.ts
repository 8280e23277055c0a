import { describe, expect, it } from "vitest";
import { nineteenMeasures, type UnitResult } from "../../src/index.js";
import { paragraphsOf } from "../../src/report/paragraphs/paragraphs.js";
import { cityOf, findingOf, lightOf, measureOf, unitOf, words } from "../lists/results.js";

function textOf(assessment: ReturnType<typeof cityOf>, id: string, language: "en" | "zh" = "zh") {
  const found = paragraphsOf(assessment, nineteenMeasures).find((one) => one.id === id);
  return (found?.sentences ?? []).map((sentence) => sentence[language]);
}

const ranked = (id: string, rank: number, total: number, more: Partial<UnitResult> = {}) =>
  unitOf(id, { rank, total, ...more });
const standing = (more: object) =>
  ({ light: { colour: "green", months: 1 }, lights: [], lists: [], interviews: [], ...more }) as never;

describe("an empty city", () => {
  const city = cityOf([]);

  it("has no sentence for what is not there", () => {
    expect(textOf(city, "situation")).toEqual(["截至2021年9月底，无考核单位。"]);
    expect(textOf(city, "situation", "en")).toEqual([
      "As of 30 September 2021, there was no unit to assess.",
    ]);
    for (const id of ["ranking", "problems", "next"]) expect(textOf(city, id)).toEqual([]);
  });
});

describe("one unit", () => {
  it("is one unit in English too", () => {
    const city = cityOf([ranked("a", 1, 80)]);
    expect(textOf(city, "situation", "en")).toEqual([
      "As of 30 September 2021, 1 unit was assessed, of which 1 took part in the ranking.",
      "县区 in English: a in English alone, with the total 80.",
    ]);
    expect(textOf(city, "ranking")).toEqual(["县区排名依次为：第1名a（80分）。"]);
    expect(textOf(city, "problems")).toEqual(["本期未发现新增问题。"]);
  });

  it("that is not ranked is told with the reason", () => {
    const city = cityOf([unitOf("a", { notRanked: "coverage" })]);
    expect(textOf(city, "situation")).toEqual(["截至2021年9月底，全市共考核1个单位。"]);
    expect(textOf(city, "ranking")).toEqual(["a未参加排名（可计分权重过低）。"]);
    expect(textOf(city, "ranking", "en")).toEqual([
      "Not ranked: a in English; the reason: too little of its weight could be scored.",
    ]);
  });
});

describe("the overall situation", () => {
  it("sums figures over the units, in 亿元 where they are large, and says what belongs to the period", () => {
    const figures = (value: number, month: number) => [
      {
        id: "ytd",
        title: words("完成投资"),
        unit: { en: "10,000 yuan", zh: "万元" },
        value,
        month,
        adds: true as const,
      },
    ];
    const unit = (id: string, value: number, month: number) =>
      unitOf(id, { measures: [measureOf("m8", { title: words("推进"), figures: figures(value, month) })] });
    // 12,345.5 + 654.5 = 13,000万元 = 1.3亿元; 100 + 0.5 = 100.5万元 = 1.005 million yuan.
    const city = cityOf([unit("a", 12_345.5, 100), unit("b", 654.5, 0.5)]);
    expect(textOf(city, "situation")).toContain("推进方面，完成投资1.3亿元（其中本期100.5万元）。");
    expect(textOf(city, "situation", "en")).toContain(
      "推进 in English. 完成投资 in English: 130 million yuan (in this period 1.01 million yuan).",
    );
    // Two units may have filed one project: a sum of them is no figure of the city.
    expect(textOf(city, "situation").at(2)).toBe(
      "合计为各单位报送数之和，同一项目由多个单位报送的，分别计入。",
    );
  });

  it("says no sum of which a part is not known", () => {
    const figure = { id: "n", title: words("签约"), unit: words("个") };
    const unit = (id: string, more: object) =>
      unitOf(id, { measures: [measureOf("m8", { figures: [{ ...figure, ...more }] })] });
    const city = cityOf([unit("a", { value: 3 }), unit("b", { unknown: "no-data" })]);
    expect(textOf(city, "situation")).toEqual(["截至2021年9月底，全市共考核2个单位。"]);
  });

  it("holds what was done against the plans of all units together", () => {
    const whole = (plan: number, byNow: number, actual: number) => ({
      ...{ type: "progress", unit: words("万元"), basis: "article", records: [], each: [] },
      whole: { plan, byNow, actual, completion: 0, gap: 0, shortfall: 0 },
    });
    const unit = (id: string, ...three: [number, number, number]) =>
      unitOf(id, { measures: [measureOf("m8", { title: words("推进"), progress: whole(...three) })] });
    // (150 + 90) / (200 + 100) = 80 %; planned by now (160 + 65) / 300 = 75 %.
    const city = cityOf([unit("a", 200, 160, 150), unit("b", 100, 65, 90)]);
    expect(textOf(city, "situation")).toContain("推进方面，完成年度计划的80%，超序时进度5个百分点。");
  });

  it("has average, median, best and lowest total of each group", () => {
    // (90 + 80.5 + 70 + 70) / 4 = 77.625; the median lies between 80.5 and 70.
    const totals = [90, 80.5, 70, 70];
    const city = cityOf(
      totals.map((total, i) => ranked(String.fromCharCode(97 + i), [1, 2, 3, 3][i] ?? 0, total)),
    );
    expect(textOf(city, "situation")).toContain(
      "县区4个单位平均得分77.63分，中位数75.25分，最高90分（a），最低70分（c、d）。",
    );
  });

  it("counts the lights that are proposed, and names no colour that is not there", () => {
    const lights = [lightOf({ colour: "red" }), lightOf(), lightOf({ colour: "grey" })];
    const city = cityOf([
      unitOf("a", { standing: standing({ light: { colour: "yellow", months: 1 }, lights }) }),
    ]);
    expect(textOf(city, "situation").slice(1)).toEqual([
      "单位拟亮灯：黄灯1个。",
      "项目和任务拟亮灯：红灯1个、绿灯1个、免责1个。",
    ]);
  });
});

describe("the ranking", () => {
  const many = [95, 90, 90, 85, 80, 75, 70].map((total, i) =>
    ranked(`u${i}`, [1, 2, 2, 4, 5, 6, 7][i] ?? 0, total),
  );

  it("names the first and the last places of a large group, and what is tied", () => {
    expect(textOf(cityOf(many), "ranking")).toEqual([
      "县区排名居前的为：第1名u0（95分），第2名u1、u2（并列，均为90分）；居后的为：第5名u4（80分），第6名u5（75分），第7名u6（70分）。",
    ]);
  });

  it("tells who shares a place in between", () => {
    const middle = [95, 90, 85, 80, 80, 75, 70, 65].map((total, i) =>
      ranked(`u${i}`, [1, 2, 3, 4, 4, 6, 7, 8][i] ?? 0, total),
    );
    expect(textOf(cityOf(middle), "ranking")[1]).toBe(
      "县区中间名次并列的有：第4名u3、u4（并列，均为80分）。",
    );
  });

  it("names nobody twice where nearly all are tied", () => {
    const tied = Array.from({ length: 12 }, (_, i) => ranked(`u${i}`, 1, 60));
    expect(textOf(cityOf([...tied, ranked("z", 13, 50)]), "ranking")).toEqual([
      "县区排名居前的为：第1名u0、u1、u2、u3、u4、u5、u6、u7、u8、u9等12个（并列，均为60分）；居后的为：第13名z（50分）。",
    ]);
    expect(textOf(cityOf(tied), "ranking", "en")[0]).toContain(
      "u9 in English and 2 more (tied with 60 each)",
    );
  });

  it("says who rose and fell most", () => {
    const moved = (id: string, rank: number, previousRank: number) =>
      ranked(id, rank, 100 - rank, { standing: standing({ previousRank, change: previousRank - rank }) });
    const city = cityOf([moved("a", 1, 3), moved("b", 2, 1), moved("c", 3, 2)]);
    expect(textOf(city, "ranking").slice(1)).toEqual([
      "与上期相比，位次上升最多的是a（由第3名到第1名），上升2位。",
      "与上期相比，位次下降最多的是b（由第1名到第2名）、c（由第2名到第3名），均下降1位。",
    ]);
    expect(textOf(city, "ranking", "en")[2]).toBe(
      "Compared with the notification before, b in English (1 to 2) and c in English (2 to 3) fell most, by 1 place.",
    );
    const still = cityOf([moved("a", 1, 1)]);
    expect(textOf(still, "ranking")[1]).toBe("与上期相比，各单位位次均无变化。");
  });
});

describe("the problems", () => {
  const findings = [
    findingOf("a", "m8"),
    findingOf("a", "m8", { severity: "minor" }),
    findingOf("a", "m8", { severity: "minor", new: false, state: "closed" }),
    findingOf("a", "m9", { severity: "critical", message: words("经认定，数据不实。") }),
  ];
  const measures = ["m8", "m9"].map((id) =>
    measureOf(id, { title: words(id), violations: findings.filter(({ measureId }) => measureId === id) }),
  );
  const red = standing({ light: { colour: "red", months: 2 } });
  const city = cityOf([unitOf("a", { measures, standing: red })], { notCollected: ["regular-meeting"] });

  it("are counted by severity and measure, red units and critical ones are named", () => {
    expect(textOf(city, "problems")).toEqual([
      "本期新增问题3项，其中严重1项、一般1项、提醒1项。",
      "新增问题较多的措施为：“m8”（2项）、“m9”（1项）。",
      "累计发现问题4项，其中待整改3项。",
      "拟亮红灯的单位：a（连续2期）。",
      "严重问题（a）：经认定，数据不实。",
      "1类记录未采集，相关情况无法核算：工作例会。",
    ]);
    expect(textOf(city, "problems", "en").at(-1)).toBe(
      "1 kind of record was not collected, so that nobody can know what rests on such records: Regular work meeting.",
    );
  });
});

describe("the next steps", () => {
  const toDo = (due: string, state: "due" | "make-up" | "overdue", more: object = {}) => ({
    ...{ unitId: "a", measureId: "m8", duty: "d", title: words("报送"), due, state, records: [], ...more },
  });
  const rectify = (due: string, id: string) =>
    findingOf("a", "m8", { id, remedy: { message: words("整改"), due } });

  it("say what falls due within a month, what is overdue, and what can be made up", () => {
    const violations = [rectify("2021-10-30", "1"), rectify("2021-10-31", "2"), rectify("2021-09-20", "3")];
    const city = cityOf(
      [
        unitOf("a", {
          measures: [
            measureOf("m8", {
              violations,
              toDo: [
                toDo("2021-10-01", "due"),
                toDo("2021-10-30", "due"),
                toDo("2021-10-31", "due"),
                toDo("2021-09-01", "make-up", { until: "2021-10-12" }),
                toDo("2021-08-01", "overdue"),
              ] as never,
            }),
          ],
        }),
      ],
      { objectionsUntil: "2021-10-13" },
    );
    expect(textOf(city, "next")).toEqual([
      "2021年10月1日至2021年10月30日到期的整改事项1项，涉及1个单位，请按期完成整改并报送佐证材料。",
      "逾期未完成的整改事项1项，涉及1个单位，最长逾期10天（a），请立即整改。",
      "2021年10月1日至2021年10月30日到期的待办事项2项，涉及1个单位，请按时办理。",
      "逾期但仍可补办的事项1项，涉及1个单位，最早须于2021年10月12日前补办。",
      "逾期仍未办理的待办事项1项，涉及1个单位，请抓紧办理。",
      "各单位对本通报有异议的，请于2021年10月13日前（含当日）提出。",
    ]);
    expect(textOf(city, "next", "en").slice(0, 2)).toEqual([
      "1 item falls due for rectification from 1 October 2021 to 30 October 2021, in 1 unit.",
      "1 item of rectification is overdue, in 1 unit; the longest by 10 days (a in English).",
    ]);
  });

  it("propose interviews, and say that people decide", () => {
    const interview = (id: string, title: string) => ({
      level: { id, title: words(title) },
      facts: [],
      violations: [],
      records: [],
    });
    const city = cityOf([
      unitOf("a", {
        standing: standing({ interviews: [interview("one", "约谈"), interview("two", "提醒函")] }),
      }),
      unitOf("b", { standing: standing({ interviews: [interview("one", "约谈")] }) }),
    ]);
    expect(textOf(city, "next")).toEqual([
      "建议对2个单位开展约谈或提醒（约谈：a、b；提醒函：a），由有权机关研究决定。",
    ]);
  });
});
