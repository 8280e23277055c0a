import type { Assessment } from "../../assessment/assessment.js";
import { joined, notRankedWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { counted, listed, listedUpTo, numberWords } from "../numbers.js";
import { type Ranked, rankedGroups } from "./groups.js";
import { moveSentences } from "./moves.js";

const words = {
  whole: { en: "{group}: {places}.", zh: "{group}排名依次为：{places}。" },
  ends: {
    en: "{group}: first {first}; last {last}.",
    zh: "{group}排名居前的为：{first}；居后的为：{last}。",
  },
  ties: { en: "{group}: tied in between {places}.", zh: "{group}中间名次并列的有：{places}。" },
  place: { en: "{rank}. {name} ({total})", zh: "第{rank}名{name}（{total}分）" },
  shared: { en: "{rank}. {names} (tied with {total} each)", zh: "第{rank}名{names}（并列，均为{total}分）" },
  notRanked: { en: "Not ranked: {names}; the reason: {reason}.", zh: "{names}未参加排名（{reason}）。" },
  noneRanked: {
    en: "Not ranked: {names}; the reason for each: {reason}.",
    zh: "{names}未参加排名（{reason}）。",
  },
  list: {
    en: "Proposed for the public list “{list}”: {names}.",
    zh: "建议列入{list}的有{units}：{names}。",
  },
  grade: { en: "{grade} {count}", zh: "{grade}{count}个" },
  grades: { en: "Grades proposed: {grades}.", zh: "建议等次：{grades}。" },
} as const satisfies Readonly<Record<string, Message>>;

const units = { one: "unit", many: "units", zh: "个单位" };

/** So many places are told at the top of a group, and as many at its end. */
const PLACES = 3;
/** So many units that share a place are named, and so many that have no rank. */
const NAMED = 10;

/** Who is where in each group, who rose and fell, who is proposed for what, and who is not ranked and why. */
export function rankingSentences(assessment: Assessment): readonly Message[] {
  return [
    ...rankedGroups(assessment).flatMap((group) => groupSentences(group.title, group.units)),
    ...moveSentences(assessment),
    ...listSentences(assessment),
    ...gradeSentences(assessment),
    ...notRankedSentences(assessment),
  ];
}

/** A small group from first to last, of a larger one the first and the last places and who shares one between. */
function groupSentences(group: Message, ranked: readonly Ranked[]): readonly Message[] {
  const ranks = [...new Set(ranked.map(({ rank }) => rank))];
  const places = ranks.map((rank) => ranked.filter((one) => one.rank === rank));
  if (ranked.length <= 2 * PLACES) return [fill(words.whole, { group, places: placesWords(places) })];
  const first = reaching(PLACES, places);
  const last = reaching(PLACES, places.slice(first.length).toReversed()).toReversed();
  if (last.length === 0) return [fill(words.whole, { group, places: placesWords(first) })];
  const shared = places.slice(first.length, -last.length).filter(({ length }) => length > 1);
  return [
    fill(words.ends, { group, first: placesWords(first), last: placesWords(last) }),
    ...(shared.length === 0 ? [] : [fill(words.ties, { group, places: placesWords(shared) })]),
  ];
}

type Place = readonly Ranked[];

/** As many places as it takes to reach so many units. */
function reaching(count: number, places: readonly Place[]): readonly Place[] {
  const before = (i: number): number => places.slice(0, i).reduce((sum, { length }) => sum + length, 0);
  return places.filter((_, i) => before(i) < count);
}

function placesWords(places: readonly Place[]): Message {
  const parts = places.map((place) => {
    const { rank, total } = place[0] ?? { rank: 0, total: 0 };
    const names = listedUpTo(
      NAMED,
      place.map(({ name }) => name),
    );
    return fill(place.length === 1 ? words.place : words.shared, {
      ...{ rank, names, name: names },
      total: numberWords(total),
    });
  });
  return joined(parts, ", ", "，") ?? { en: "", zh: "" };
}

function listSentences({ units: all, titles }: Assessment): readonly Message[] {
  return titles.publicLists.flatMap(({ id, title: list }) => {
    const own = all.filter(({ standing }) => standing?.lists.includes(id) === true).map(({ name }) => name);
    if (own.length === 0) return [];
    return [fill(words.list, { list, units: counted(own.length, units), names: listed(own) })];
  });
}

/** How many units are proposed for which grade; grades are given for a year. */
function gradeSentences({ period, units: all, titles }: Assessment): readonly Message[] {
  if (!/^\d{4}$/.test(period)) return [];
  const parts = titles.grades.flatMap(({ id, title: grade }) => {
    const count = all.filter(({ standing }) => standing?.grade?.id === id).length;
    return count === 0 ? [] : [fill(words.grade, { grade, count })];
  });
  return parts.length === 0 ? [] : [fill(words.grades, { grades: joined(parts, ", ", "、") ?? "" })];
}

function notRankedSentences({ units: all }: Assessment): readonly Message[] {
  const reasons = [...new Set(all.flatMap(({ notRanked }) => notRanked ?? []))];
  return reasons.map((reason) => {
    const own = all.filter(({ notRanked }) => notRanked === reason).map(({ name }) => name);
    return fill(own.length === 1 ? words.notRanked : words.noneRanked, {
      names: listedUpTo(NAMED, own),
      reason: notRankedWords[reason],
    });
  });
}
