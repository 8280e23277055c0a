import type { Words } from "./describe.js";

/** What policy.json says of lights, grades, lists and interviews. */
export const standingWords: Words = {
  standing: [
    "What follows from ranks, progress and findings; all of it is proposed, people decide",
    "由排名、进度和问题提出的亮灯、等次、榜单和约谈建议，均由人决定",
  ],
  ownTarget: [
    "Measures that say what a unit is itself to reach; the first that has a plan for it counts",
    "载明单位自身目标的措施；取第一个对该单位有计划的",
  ],
  lights: ["Lights", "亮灯"],
  preset: ["Which of the presets applies", "采用哪一套亮灯标准"],
  types: ["The kinds of light", "亮灯类型"],
  presets: ["The presets to choose from", "可选的亮灯标准"],
  "presets.progress": [
    "How progress is coloured, by kind of light; kinds that are not here are coloured by the findings",
    "按亮灯类型列明进度如何亮灯；未列的类型由所提问题决定",
  ],
  "presets.unit": ["How a unit as a whole is coloured", "单位整体如何亮灯"],
  when: ["The condition; the last entry of a list has none", "条件；列表末项没有"],
  colour: ["The colour, where no earlier entry applies", "灯色；以首个适用的为准"],
  watch: ["Green, but to be watched", "绿灯，但列入关注"],
  grades: ["Grades", "考核等次"],
  "grades.levels": ["The grades, the best first; the last begins at 0", "各等次，由高到低；末等自0分起"],
  "levels.from": ["Totals from this on have it", "总分达到此值"],
  "levels.share": [
    "At most this share of a group, rounded up and at least one, has it; the others go to the next grade",
    "占本组的最高比例（向上取整，至少1个），超出的列入下一等次",
  ],
  "grades.conditions": ["What keeps a unit from a better grade", "限制等次的情形"],
  atMost: ["The best grade that is then possible", "此时最高可评的等次"],
  publicLists: [
    "Lists on which the first or the last of a group are named; equal totals stay together",
    "公布各组先进或落后单位的榜单；同分的一并列入",
  ],
  "publicLists.when": ["The condition, beside the place", "除位次外的条件"],
  take: ["From the top of the ranking, or from its end", "取排名靠前的，还是靠后的"],
  places: ["How many places, by group", "各组名额"],
  "publicLists.share": [
    "No more than this share of a group, rounded up and at least one, however many places there are",
    "占本组的最高比例（向上取整，至少1个），不受名额多少影响",
  ],
  "places.groups": ["Ranking groups", "排名组"],
  interviews: ["What leads to interviews", "约谈"],
  repeatWithin: ["Within so long the same cause steps up", "同一事由再次出现而提级的期限"],
  months: ["How many months", "月数"],
  "interviews.levels": ["The levels of interviews", "约谈层级"],
  heldBy: ["Who holds it: posts, not names", "约谈人（职务，不写姓名）"],
  called: ["Who is called: posts, not names", "约谈对象（职务，不写姓名）"],
  triggers: ["What leads to an interview", "约谈触发条件"],
  "triggers.when": [
    "A condition on the unit's standing, beside findings that name the trigger",
    "除所提问题外，关于单位排名与进度的条件",
  ],
  running: ["In how many notifications in a row it must hold", "须连续多少期通报成立"],
  facts: ["The facts in words, with {placeholders}", "事实表述，可用{占位符}"],
  sameBy: [
    "trigger: every cause of this trigger is the same; code: findings with the same code are",
    "trigger：同一触发条件即为同一事由；code：问题代码相同的为同一事由",
  ],
  "triggers.levels": [
    "The level the first time, the second, and so on; the last stays",
    "首次、再次……的约谈层级；其后沿用最后一级",
  ],
};
