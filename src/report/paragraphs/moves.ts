import type { Assessment } from "../../assessment/assessment.js";
import { fill, type Message } from "../../messages/message.js";
import { counted, listedUpTo } from "../numbers.js";

const words = {
  up: {
    en: "Compared with the notification before, {names} rose most, by {places}.",
    zh: "与上期相比，位次上升最多的是{names}，{each}上升{places}。",
  },
  down: {
    en: "Compared with the notification before, {names} fell most, by {places}.",
    zh: "与上期相比，位次下降最多的是{names}，{each}下降{places}。",
  },
  same: {
    en: "Compared with the notification before, no unit changed its place.",
    zh: "与上期相比，各单位位次均无变化。",
  },
  each: { en: "", zh: "均" },
  moved: { en: "{name} ({before} to {now})", zh: "{name}（由第{before}名到第{now}名）" },
} as const satisfies Readonly<Record<string, Message>>;

const places = { one: "place", many: "places", zh: "位" };

/** So many units that rose or fell equally far are named. */
const NAMED = 5;

/** Who rose and who fell most in its group since the notification before; nothing where there was none. */
export function moveSentences({ units }: Assessment): readonly Message[] {
  const changes = units.flatMap(({ standing }) => standing?.change ?? []);
  if (changes.length === 0) return [];
  const up = Math.max(...changes);
  const down = Math.min(...changes);
  if (up === 0 && down === 0) return [words.same];
  const sentence = (template: Message, change: number): Message => {
    const own = units.filter(({ standing }) => standing?.change === change);
    const names = own.map(({ name, rank = 0, standing }) =>
      fill(words.moved, { name, before: standing?.previousRank ?? 0, now: rank }),
    );
    return fill(template, {
      names: listedUpTo(NAMED, names),
      places: counted(Math.abs(change), places),
      each: own.length > 1 ? words.each : "",
    });
  };
  return [...(up > 0 ? [sentence(words.up, up)] : []), ...(down < 0 ? [sentence(words.down, down)] : [])];
}
