import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult, WeightedMeasure } from "../../assessment/unit.js";
import { exactly } from "../../exact/exact.js";
import { type NumberColumn, numberColumns } from "../../lists/notification-columns.js";
import { joined } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { sum } from "../../scoring/points.js";
import type { Figure, Progress } from "../../scoring/progress.js";
import { amountWords, numberWords } from "../numbers.js";

const words = {
  measure: { en: "{title}. {parts}.", zh: "{title}方面，{parts}。" },
  figure: { en: "{title}: {value}", zh: "{title}{value}" },
  grown: { en: "{title}: {value} (in this period {month})", zh: "{title}{value}（其中本期{month}）" },
  completion: { en: "{share}% of the year's plan done", zh: "完成年度计划的{share}%" },
  ahead: { en: "{points} percentage points ahead of the time progress", zh: "超序时进度{points}个百分点" },
  behind: { en: "{points} percentage points behind the time progress", zh: "欠序时进度{points}个百分点" },
} as const satisfies Readonly<Record<string, Message>>;

/** Measure by measure what all units did together: the sums of the notification's table, and how far that is of the plan. */
export function figureSentences({ units }: Assessment): readonly Message[] {
  const columns = new Map(numberColumns(units).map((column) => [column.key, column]));
  const measures = units.flatMap((unit) => unit.measures).toSorted((a, b) => a.number - b.number);
  return [...new Set(measures.map(({ id }) => id))].flatMap((id) => {
    const own = measures.filter((one) => one.id === id);
    const figures = new Map(own.flatMap((one) => one.figures ?? []).map((one) => [one.id, one]));
    const parts = [
      ...[...figures.values()].flatMap((figure) => figurePart(id, figure, columns, units)),
      ...progressParts(own),
    ];
    const text = joined(parts, "; ", "，");
    return text === null || own[0] === undefined
      ? []
      : [fill(words.measure, { title: own[0].title, parts: text })];
  });
}

function figurePart(
  measureId: string,
  { id, title, unit, adds }: Figure,
  columns: ReadonlyMap<string, NumberColumn>,
  units: readonly UnitResult[],
): readonly Message[] {
  const key = `${measureId}.${id}`;
  const whole = sumOf(columns.get(key), units);
  if (whole === undefined) return [];
  // What the title says already is not said again: "Projects signed: 36".
  const isSaid = title.en.toLowerCase().includes(unit.en.toLowerCase());
  const shown = (x: number): Message => {
    const text = amountWords(x, unit);
    return isSaid ? { ...text, en: numberWords(x).en } : text;
  };
  const value = shown(whole);
  const month = adds === true ? sumOf(columns.get(`${key}.month`), units) : undefined;
  if (month === undefined || month === whole) return [fill(words.figure, { title, value })];
  return [fill(words.grown, { title, value, month: shown(month) })];
}

/** The sum of a column as the notification's table has it; nothing where a number of any unit is not known. */
function sumOf(column: NumberColumn | undefined, units: readonly UnitResult[]): number | undefined {
  const cells = column?.sums === true ? units.map(column.of) : [];
  const known = cells.filter((cell) => typeof cell === "number");
  return known.length === 0 || cells.includes("unknown") ? undefined : sum(known.map(exactly)).valueOf();
}

/** How much of the plans of all units was done; nothing where that of any unit is not known. */
function progressParts(measures: readonly WeightedMeasure[]): readonly Message[] {
  const all = measures.flatMap(({ progress }) => progress ?? []);
  const wholes = all.flatMap(({ whole }) => whole ?? []);
  const add = (part: "plan" | "byNow" | "actual") => sum(wholes.map((one: Progress) => exactly(one[part])));
  const plan = add("plan");
  if (plan.equals(0) || all.some(({ unknown }) => unknown === "no-data")) return [];
  const share = add("actual").div(plan).mul(100);
  const gap = share.sub(add("byNow").div(plan).mul(100)).valueOf();
  return [
    fill(words.completion, { share: numberWords(share.valueOf()) }),
    ...(gap === 0
      ? []
      : [fill(gap > 0 ? words.ahead : words.behind, { points: numberWords(Math.abs(gap)) })]),
  ];
}
