import { type Luck, luckOf } from "../../scripts/city/luck.js";
import type { UnitInput } from "../../src/index.js";
import { dayOf, textOf } from "./days.js";

/** How a unit usually works, in percent of the cases. */
export interface Habit {
  readonly late: number;
  readonly never: number;
  /** What it has reached of a target by the end of the year. */
  readonly reach: readonly [least: number, most: number];
}

export type UnitKind = "county" | "park" | "industry" | "element" | "soe";

/** A unit that is assessed, with whatever its records are made from. */
export interface Member {
  readonly unit: UnitInput;
  readonly kind: UnitKind;
  /** What its documents begin with. */
  readonly name: string;
  readonly district: number;
  readonly habit: Habit;
  /** The first month of 2021 in which it exists. */
  readonly since: number;
  /** The posts of its principal leaders, and of its leader in charge. */
  readonly heads: readonly string[];
  readonly deputy: string;
  /** The unit of the same kind with which it does a few things together, and the luck that both share. */
  readonly partner: { readonly id: string; readonly leads: boolean; readonly luck: () => Luck } | undefined;
  /** The counties and parks of its district, which may ask it for support. */
  readonly askers: readonly string[];
  readonly luck: Luck;
}

/**
 * The kinds of the 24 units that work in one district, in the numbers of the fictional city of fixtures/city and so mixed
 * that half a district has them in nearly the same numbers.
 */
export const DISTRICT: readonly UnitKind[] = [
  ...(["county", "county", "industry", "industry", "element", "element"] as const),
  ...(["county", "county", "park", "soe", "industry", "industry"] as const),
  ...(["county", "county", "element", "element", "park", "soe"] as const),
  ...(["county", "industry", "industry", "element", "park", "soe"] as const),
];

const faultless: Habit = { late: 0, never: 0, reach: [100, 103] };
const steady: Habit = { late: 4, never: 1, reach: [96, 102] };
const usual: Habit = { late: 8, never: 3, reach: [90, 100] };
const slack: Habit = { late: 16, never: 7, reach: [76, 94] };
const habits: readonly Habit[] = [steady, usual, steady, faultless, usual, steady, slack, usual];

const FRONT = [..."青松枫鹤雁澄月云石兰白金银玉清长东西南北安平永广新大龙凤虎"];
const BACK = [..."岚澜麓谷泊湾汀溪川河江湖海山岭峰城阳林原泉洲桥坪门关塘庄"];
const SUFFIX: Readonly<Record<UnitKind, readonly string[]>> = {
  county: ["县", "区", "市"],
  park: ["经济开发区", "高新区", "物流园区"],
  industry: ["工信局", "农业农村局", "商务局", "文旅局", "交通局", "水务局"],
  element: ["财政局", "自然资源局", "生态环境局", "住建局", "金融局"],
  soe: ["城市建设公司", "交通建设公司", "产业发展公司"],
};

export const promotes = ({ kind }: Member): boolean => kind !== "element";
export const hasTwoHeads = ({ kind }: Member): boolean => kind === "county" || kind === "park";

export function idOf(index: number): string {
  return `${DISTRICT[index % DISTRICT.length] ?? "county"}-${String(index + 1).padStart(4, "0")}`;
}

/** The unit with this place in the official order. What it does depends on the seed and its place alone. */
export function memberOf(seed: number, index: number, ordinary: number): Member {
  const kind = DISTRICT[index % DISTRICT.length] ?? "county";
  const district = Math.floor(index / DISTRICT.length);
  const luck = luckOf(seed * 7919 + index);
  const id = idOf(index);
  const isNew = kind === "park" && luck.happens(8);
  const since = isNew ? 4 : 1;
  const place = `${FRONT[index % FRONT.length]}${BACK[Math.floor(index / 3) % BACK.length]}`;
  const suffix = SUFFIX[kind];
  const name = `${place}${suffix[index % suffix.length]}`;
  const first = district * DISTRICT.length;
  const mates = Array.from({ length: Math.min(DISTRICT.length, ordinary - first) }, (_, n) =>
    idOf(first + n),
  );
  return {
    unit: {
      id,
      name: { en: `${kind} ${index + 1}`, zh: name },
      kinds: [kind],
      ...(isNew ? { from: textOf(dayOf(4, 1)) } : {}),
    },
    kind,
    name,
    district,
    habit: habits[luck.between(0, habits.length - 1)] ?? usual,
    since,
    heads: kind === "county" || kind === "park" ? [`${id}-party`, `${id}-government`] : [`${id}-head`],
    deputy: `${id}-deputy`,
    partner: partnerOf(seed, index, ordinary),
    askers: mates.filter(isPlace),
    luck,
  };
}

/** Counties and parks: those that ask departments for support. */
function isPlace(id: string): boolean {
  return id.startsWith("county") || id.startsWith("park");
}

/** Two units next to each other in the order work together if they are of one kind. */
function partnerOf(seed: number, index: number, ordinary: number): Member["partner"] {
  const place = index % DISTRICT.length;
  const other = place % 2 === 0 ? index + 1 : index - 1;
  const isThere = other < ordinary && DISTRICT[place] === DISTRICT[place % 2 === 0 ? place + 1 : place - 1];
  if (!isThere || DISTRICT[place] === "park") return undefined;
  const luck = (): Luck => luckOf(seed * 104_729 + Math.min(index, other));
  return { id: idOf(other), leads: index < other, luck };
}
