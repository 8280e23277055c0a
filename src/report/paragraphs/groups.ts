import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult } from "../../assessment/unit.js";
import { exactly } from "../../exact/exact.js";
import { fill, type Message } from "../../messages/message.js";
import { sum } from "../../scoring/points.js";
import { listedUpTo, numberWords } from "../numbers.js";

const words = {
  several: {
    en: "{group}: {count} units, average total {average}, median {median}, best {best} ({who}), lowest {lowest} ({whom}).",
    zh: "{group}{count}个单位平均得分{average}分，中位数{median}分，最高{best}分（{who}），最低{lowest}分（{whom}）。",
  },
  equal: {
    en: "{group}: {count} units, all with the total {best}.",
    zh: "{group}{count}个单位得分均为{best}分。",
  },
  one: { en: "{group}: {who} alone, with the total {best}.", zh: "{group}仅{who}1个单位，得分{best}分。" },
} as const satisfies Readonly<Record<string, Message>>;

/** So many units are named that share the best or the lowest total. */
const NAMED = 3;

/** A unit that is ranked, with its total. */
export type Ranked = UnitResult & { readonly rank: number; readonly total: number };

/** The ranked units of each group in the order of the policy, by rank; groups without any are left out. */
export function rankedGroups({ units, titles }: Assessment): readonly {
  readonly title: Message;
  readonly units: readonly Ranked[];
}[] {
  const isRanked = (unit: UnitResult): unit is Ranked => unit.rank !== undefined && unit.total !== undefined;
  return titles.groups.flatMap(({ id, title }) => {
    const own = units.filter(isRanked).filter(({ group }) => group === id);
    return own.length === 0 ? [] : [{ title, units: own.toSorted((a, b) => a.rank - b.rank) }];
  });
}

/** Average, median, best and lowest total of each group. */
export function groupSentences(assessment: Assessment): readonly Message[] {
  return rankedGroups(assessment).map(({ title: group, units }) => {
    const totals = units.map(({ total }) => total).toSorted((a, b) => b - a);
    const best = totals[0] ?? 0;
    const lowest = totals.at(-1) ?? 0;
    const namesOf = (total: number): Message =>
      listedUpTo(
        NAMED,
        units.filter((one) => one.total === total).map(({ name }) => name),
      );
    const found = {
      group,
      count: units.length,
      best: numberWords(best),
      lowest: numberWords(lowest),
      who: namesOf(best),
      whom: namesOf(lowest),
      average: numberWords(sum(totals.map(exactly)).div(totals.length).valueOf()),
      median: numberWords(medianOf(totals)),
    };
    return fill(units.length === 1 ? words.one : best === lowest ? words.equal : words.several, found);
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const pair = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0];
  return sum(pair.map(exactly)).div(2).valueOf();
}
