import type { Assessment } from "../../assessment/assessment.js";
import { addDays, addMonths } from "../../calendar/civil-date.js";
import { dateWords } from "../../calendar/wording.js";
import type { Cell, Row } from "../../lists/list.js";
import { toRows } from "../../lists/rows.js";
import { both } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import { counted, listedUpTo } from "../numbers.js";
import { interviewSentences } from "./proposed-interviews.js";

const words = {
  rectify: {
    en: "{items} due for rectification from {from} to {to}, in {units}.",
    zh: "{from}至{to}到期的整改事项{items}，涉及{units}，请按期完成整改并报送佐证材料。",
  },
  overdue: {
    en: "{items} overdue, in {units}; the longest by {days} ({who}).",
    zh: "逾期未完成的整改事项{items}，涉及{units}，最长逾期{days}（{who}），请立即整改。",
  },
  due: {
    en: "{items} to be done from {from} to {to}, by {units}.",
    zh: "{from}至{to}到期的待办事项{items}，涉及{units}，请按时办理。",
  },
  makeUp: {
    en: "{items} can still be made up, by {units}{first}.",
    zh: "逾期但仍可补办的事项{items}，涉及{units}{first}。",
  },
  first: { en: "; the first of them until {until}", zh: "，最早须于{until}前补办" },
  late: {
    en: "{items} still not done, by {units}.",
    zh: "逾期仍未办理的待办事项{items}，涉及{units}，请抓紧办理。",
  },
  objections: {
    en: "Units that object to what is published here say so by {until}.",
    zh: "各单位对本通报有异议的，请于{until}前（含当日）提出。",
  },
} as const satisfies Readonly<Record<string, Message>>;

const nouns = {
  rectify: { one: "item falls", many: "items fall", zh: "项" },
  overdue: { one: "item of rectification is", many: "items of rectification are", zh: "项" },
  due: { one: "duty is", many: "duties are", zh: "项" },
  missed: { one: "missed duty", many: "missed duties", zh: "项" },
  late: { one: "overdue duty is", many: "overdue duties are", zh: "项" },
  unit: { one: "unit", many: "units", zh: "个单位" },
  days: { one: "day", many: "days", zh: "天" },
} as const;

const NAMED = 3;

/** What comes next: what falls due within a month, what is overdue, interviews, what can be made up, objections. */
export function nextSentences(assessment: Assessment): readonly Message[] {
  const { asOf, toDo, objectionsUntil, units } = assessment;
  const last = addMonths(asOf, 1);
  const span = { from: dateWords(addDays(asOf, 1)), to: dateWords(last) };
  const isSoon = (due: Cell | undefined): boolean => typeof due === "string" && due > asOf && due <= last;
  const rectification = toRows(assessment, "rectification");
  const open = rectification.filter(({ status }) => status === "open" || status === "reopened");
  const doable = toDo.filter(({ state }) => state === "due");
  const made = toDo.filter(({ state }) => state === "make-up");
  const late = toDo.filter(({ state }) => state === "overdue");
  const until = made.flatMap((one) => one.until ?? []).toSorted()[0];
  return [
    ...sentence(
      words.rectify,
      nouns.rectify,
      open.filter(({ due }) => isSoon(due)),
      span,
    ),
    ...overdueSentences(rectification.filter(({ status }) => status === "overdue")),
    ...interviewSentences(assessment),
    ...sentence(
      words.due,
      nouns.due,
      doable.filter(({ due }) => isSoon(due)),
      span,
    ),
    ...sentence(words.makeUp, nouns.missed, made, {
      first: until === undefined ? "" : fill(words.first, { until: dateWords(until) }),
    }),
    ...sentence(words.late, nouns.late, late),
    ...(objectionsUntil === undefined || units.length === 0
      ? []
      : [fill(words.objections, { until: dateWords(objectionsUntil) })]),
  ];
}

/** A sentence about some items and how many units they concern; nothing where there are none. */
function sentence(
  template: Message,
  noun: (typeof nouns)[keyof typeof nouns],
  items: readonly { readonly unitId?: Cell }[],
  more: Readonly<Record<string, Message | string>> = {},
): readonly Message[] {
  if (items.length === 0) return [];
  const units = new Set(items.map(({ unitId }) => unitId)).size;
  return [fill(template, { ...more, items: counted(items.length, noun), units: counted(units, nouns.unit) })];
}

function overdueSentences(rows: readonly Row[]): readonly Message[] {
  const daysOf = ({ daysOverdue }: Row): number => (typeof daysOverdue === "number" ? daysOverdue : 0);
  const most = Math.max(0, ...rows.map(daysOf));
  const longest = new Map(
    rows.filter((row) => daysOf(row) === most).map(({ unitId, unit }) => [unitId, unit]),
  );
  const names = [...longest.values()].map((unit) =>
    typeof unit === "object" && unit !== null ? unit : both(String(unit)),
  );
  const found = { days: counted(most, nouns.days), who: listedUpTo(NAMED, names) };
  return sentence(words.overdue, nouns.overdue, rows, found);
}
