import type { BorneDutyRule, LateRule, Measure, RecurringDutyRule } from "../../src/policy/measure-schema.js";
import { code } from "./markdown.js";
import { fieldWords, figureWords, type Named, offsetWords, valueWords } from "./say.js";

/** What is known around a name of a measure. */
export interface Around {
  readonly measure: Measure;
  readonly named: (selection?: string) => Named;
  readonly kindLink: (kind: string) => string;
  /** The kind of the records of a selection. */
  readonly kindOf: (selection: string) => string;
}

/** What a duty asks for and by when, in words. */
export function dutyWords(name: string, around: Around): string {
  const rule = around.measure.duties[name];
  if (rule === undefined) return "";
  const late = rule.late === undefined ? "" : ` ${lateWords(rule.late, around)}`;
  return `${"each" in rule ? borne(rule, around) : recurring(rule, around)}${late}`;
}

function recurring(
  { every, by, times = 1, per, match, due, dueIn = {} }: RecurringDutyRule,
  around: Around,
): string {
  const count = figureOf(times, around);
  const asked = count === "1" ? label(by, around) : `${count} × ${label(by, around)}`;
  const rows =
    per === undefined
      ? ""
      : ` for each ${typeof per === "string" ? `of ${code(per)}` : `of ${per.join(", ")}`} that ${fieldWords(match ?? "", around.named(by))} names`;
  const others = Object.entries(dueIn).map(
    ([month, day]) => `; for a period that ends in month ${month} by ${dayWords(day)}`,
  );
  return `Every ${every}${rows}: ${asked}, ${dueWords(due, around)}${others.join("")}.`;
}

function dueWords(due: RecurringDutyRule["due"], around: Around): string {
  if (due === undefined) return "by its last day";
  if (typeof due === "string") return `by ${dayWords(due)}`;
  if ("day" in due) return `by day ${figureOf(due.day, around)} of its last month`;
  return "toEndOf" in due
    ? `by ${offsetWords(due, around.measure)} after it`
    : `within ${offsetWords(due, around.measure)} after its end`;
}

function borne(
  { each, due, done, rectification, reopened }: BorneDutyRule,
  { measure, named }: Around,
): string {
  const own = named(each);
  const { field, plus = undefined } = typeof due === "string" ? { field: due } : due;
  const by =
    plus === undefined
      ? `by ${fieldWords(field, own)}`
      : "toEndOf" in plus
        ? `by ${offsetWords(plus, measure)} of ${fieldWords(field, own)}`
        : `within ${offsetWords(plus, measure)} after ${fieldWords(field, own)}`;
  const ends = [done].flat().map((one) => fieldWords(one, own));
  const first = ends.length > 1 ? ", whichever comes first," : "";
  const list =
    rectification === undefined
      ? ""
      : ` On the rectification list${reopened === undefined ? "" : " again"}, from: ${rectification}.`;
  return `For each of ${code(each)}: ${ends.join(" or ")}${first} ${by}.${list}`;
}

function lateWords({ within, share }: LateRule, { measure, named }: Around): string {
  const { parameters } = measure;
  const figure = typeof share === "string" ? parameters[share] : undefined;
  const worth = figure === undefined ? valueWords(share, named()) : figureWords(figure);
  const until = within === undefined ? "Later" : `Later, up to ${offsetWords(within, measure)} after that,`;
  return `${until} it counts ${worth}.`;
}

/** A selection where it is named: by the title of its kind, and by its own name where it is only some of it. */
function label(name: string, { measure, kindLink, kindOf }: Around): string {
  const { where, from, latestPer, except, link } = measure.select[name] ?? {};
  const isAll = [where, from, latestPer, except, link].every((part) => part === undefined);
  return isAll ? `a record of ${kindLink(kindOf(name))}` : `one of ${code(name)}`;
}

/** A count, or the parameter that holds it. */
function figureOf(count: number | string, { measure }: Around): string {
  const parameter = measure.parameters[String(count)];
  return parameter === undefined ? String(count) : figureWords(parameter);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function dayWords(day: string): string {
  const [month = "", of = ""] = day.split("-");
  return `${Number(of)} ${MONTHS[Number(month) - 1]}`;
}
