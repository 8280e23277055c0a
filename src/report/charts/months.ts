import { harmless } from "../../messages/harmless.js";
import type { Message } from "../../messages/message.js";
import type { Say } from "../../messages/speaker.js";
import type { MonthsOfUnit } from "../months.js";
import type { Report } from "../report.js";
import type { Charted } from "./draw.js";
import { monthsDrawing } from "./months-drawing.js";
import { words as shared } from "./words.js";

const words = {
  title: { en: "Ranks month by month", zh: "逐月名次" },
  description: {
    en: "A line for each unit within its group, from notification to notification, with its rank in the circles. The names stand at the last rank, with the places gained or lost since the notification before: up in blue, down in dashed orange, unchanged in grey.",
    zh: "各组内每个单位一条线，圆圈内为当期名次，右侧为本期名次对应的单位及较上期升降的位次：蓝色实线为上升，橙色虚线为下降，灰色为不变。",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** A group whose units have ranks in several notifications. */
export interface MonthsOfGroup {
  readonly title: string;
  readonly units: readonly RanksOfUnit[];
}

export interface RanksOfUnit {
  readonly name: string;
  /** In the order of the notifications; absent where it had none. */
  readonly ranks: readonly (number | undefined)[];
}

/** The ranks over the months; nothing where no unit has been ranked in more than one. */
export function monthsChart({ months, groups }: Report, say: Say): Charted | undefined {
  const periods = periodsOf(months);
  const all: readonly MonthsOfGroup[] = groups
    .map(({ id, title }) => ({
      title: harmless(say(title)),
      units: months.filter(({ group }) => group === id).map((unit) => ranksOf(unit, periods, say)),
    }))
    .filter(({ units }) => units.some(({ ranks }) => ranks.filter((rank) => rank !== undefined).length > 1));
  if (all.length === 0) return undefined;
  return {
    drawing: {
      id: "months",
      title: say(words.title),
      description: say(words.description),
      ...monthsDrawing(all, [...periods.keys()], say),
    },
    table: {
      columns: [say(shared.group), say(shared.unit), ...[...periods.values()].map((title) => say(title))],
      rows: all.flatMap(({ title, units }) =>
        units.map(({ name, ranks }) => [title, name, ...ranks.map((rank) => rank ?? null)]),
      ),
    },
  };
}

/** What the notifications are called, by their period, oldest first. */
function periodsOf(months: readonly MonthsOfUnit[]): ReadonlyMap<string, Message> {
  return new Map(months.flatMap((unit) => unit.months.map(({ period, title }) => [period, title] as const)));
}

function ranksOf(
  { unit, months }: MonthsOfUnit,
  periods: ReadonlyMap<string, Message>,
  say: Say,
): RanksOfUnit {
  return {
    name: harmless(say(unit)),
    ranks: [...periods.keys()].map((period) => months.find((one) => one.period === period)?.rank),
  };
}
