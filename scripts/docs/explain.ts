import { namesOf } from "../../src/policy/checks/names.js";
import type {
  AmountRule,
  BorneDutyRule,
  Measure,
  OffsetRule,
  RecurringDutyRule,
  SelectionRule,
} from "../../src/policy/measure-schema.js";
import { type RecordKind, UNIT_REFERENCE } from "../../src/records/kind.js";
import { unitKind } from "../../src/records/unit-kind.js";
import { code } from "./markdown.js";
import { conditionWords, fieldWords, figureWords, type Named, offsetWords, valueWords } from "./say.js";

/** What the names of a measure stand for, in words. */
export interface Explained {
  readonly selection: (name: string) => string;
  readonly duty: (name: string) => string;
  readonly amount: (name: string) => string;
  /** What a fact about the unit is; nothing where its name says it. */
  readonly fact: (name: string) => string | undefined;
  readonly named: (selection?: string) => Named;
}

const DUTY_FACTS: Readonly<Record<string, string>> = {
  due: "how much was due",
  done: "how much was done, what came late in part",
  lacking: "how much is lacking",
  rate: "the part that was done of what was due",
  pending: "how many deadlines lie ahead",
  running: "how many in a row were missed last",
};

export function explain(measure: Measure, kinds: readonly RecordKind[]): Explained {
  const { select, duties, amounts = {}, parameters } = measure;
  const byName = new Map([...kinds, unitKind].map((kind) => [kind.kind, kind]));
  const names = namesOf(measure, byName);
  const named = (selection = ""): Named => ({ fields: names.asked(selection), parameters });
  const titleOf = (kind: string): string => byName.get(kind)?.title.en.toLowerCase() ?? kind;
  const kindOf = (name: string): string => {
    const { kind, from } = select[name] ?? {};
    return from === undefined ? (kind ?? "") : kindOf(from);
  };
  const kindLink = (kind: string): string =>
    kind === UNIT_REFERENCE ? "units of the city" : `[${titleOf(kind)}](../records.md#${kind})`;

  /** A selection where it is named: by the title of its kind, and by its own name where it is only some of it. */
  const label = (name: string): string => {
    const { where, from, latestPer, except, link } = select[name] ?? {};
    const isAll = [where, from, latestPer, except, link].every((part) => part === undefined);
    return isAll ? `a record of ${kindLink(kindOf(name))}` : `one of ${code(name)}`;
  };

  const selection: Explained["selection"] = (name) => {
    const rule: SelectionRule = select[name] ?? {};
    const own = named(name);
    const source =
      rule.from === undefined ? `Records of ${kindLink(rule.kind ?? "")}` : `Of ${code(rule.from)}`;
    const parts = [
      ...(rule.as === undefined ? [] : [`of the unit in ${fieldWords(rule.as, own)}`]),
      ...(rule.window === "ever" ? ["of every year"] : []),
      ...(rule.where === undefined ? [] : [`where ${conditionWords(rule.where, own)}`]),
      ...(rule.latestPer === undefined ? [] : [newest(rule.latestPer, own)]),
      ...(rule.repeats === undefined ? [] : [repeatsWords(rule.repeats, own)]),
      ...(rule.except === undefined ? [] : [`without those in ${code(rule.except)}`]),
    ];
    const links = Object.entries(rule.link ?? {}).map(
      ([link, { to, on }]) =>
        `${code(link)} is the newest of ${code(to)} with ${matchWords(on, own, named(to))}`,
    );
    const dates = Object.entries(rule.dates ?? {}).map(
      ([date, { field, plus }]) =>
        `${code(date)} is ${offsetWords(plus, measure)} after ${fieldWords(field, own)}`,
    );
    const tallies = Object.entries(rule.tally ?? {}).map(
      ([tally, { of, on, there }]) =>
        `${code(tally)} is the number of ${code(of)}${on === undefined ? "" : ` with ${matchWords(on, own, named(of))}`}${there === true ? " that are there on its day" : ""}`,
    );
    const values = Object.entries(rule.with ?? {}).map(
      ([number, value]) => `${code(number)} = ${valueWords(value, own)}`,
    );
    const head = `${[source, ...parts].join(", ")}.`;
    const rest = [...links, ...dates, ...tallies, ...values];
    return [
      rule.meaning?.en,
      head,
      rest.length === 0 ? undefined : `With each: ${rest.join("; ")}.`,
      rule.counts === undefined ? undefined : `It counts ${rule.counts.en}.`,
    ]
      .filter((text) => text !== undefined)
      .join(" ");
  };

  const duty: Explained["duty"] = (name) => {
    const rule = duties[name];
    if (rule === undefined) return "";
    const late = rule.late === undefined ? "" : ` ${lateWords(rule.late)}`;
    return `${"each" in rule ? borne(rule) : recurring(rule)}${late}`;
  };

  const recurring = ({ every, by, times = 1, per, match, due, dueIn = {} }: RecurringDutyRule): string => {
    const count =
      typeof times === "number" ? times : figureWords(parameters[times] ?? ({ values: [] } as never));
    const asked = count === 1 || count === "1" ? label(by) : `${count} × ${label(by)}`;
    const rows =
      per === undefined
        ? ""
        : ` for each ${typeof per === "string" ? `of ${code(per)}` : `of ${per.join(", ")}`} that ${fieldWords(match ?? "", named(by))} names`;
    const others = Object.entries(dueIn).map(
      ([month, day]) => `; for a period that ends in month ${month} by ${dayWords(day)}`,
    );
    return `Every ${every}${rows}: ${asked}, ${dueWords(due)}${others.join("")}.`;
  };

  const dueWords = (due: RecurringDutyRule["due"]): string => {
    if (due === undefined) return "by its last day";
    if (typeof due === "string") return `by ${dayWords(due)}`;
    if ("day" in due) {
      const day = typeof due.day === "number" ? String(due.day) : figureWords(parameters[due.day] as never);
      return `by day ${day} of its last month`;
    }
    const offset: OffsetRule = due;
    return "toEndOf" in offset
      ? `by ${offsetWords(offset, measure)} after it`
      : `within ${offsetWords(offset, measure)} after its end`;
  };

  const borne = ({ each, due, done }: BorneDutyRule): string => {
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
    return `For each of ${code(each)}: ${ends.join(" or ")}${first} ${by}.`;
  };

  const lateWords = ({ within, share }: NonNullable<RecurringDutyRule["late"]>): string => {
    const worth =
      typeof share === "string" && parameters[share] !== undefined ? figureWords(parameters[share]) : share;
    const until = within === undefined ? "Later" : `Later, up to ${offsetWords(within, measure)} after that,`;
    return `${until} it counts ${typeof worth === "number" || /^[\d.]+$/.test(worth) ? worth : valueWords(worth, named())}.`;
  };

  const amount: Explained["amount"] = (name) => {
    const rule: AmountRule | undefined = amounts[name];
    if (rule === undefined) return "";
    if (typeof rule !== "object" || "bands" in rule) return valueWords(rule, named());
    if ("target" in rule) return `the unit's target ${code(rule.target)} of the year`;
    if ("group" in rule) {
      const figure = {
        average: "the average",
        min: "the least",
        max: "the greatest",
        rank: "the rank",
        size: "the number",
      };
      return `${figure[rule.group]} of ${code(rule.of)} in the ranking group`;
    }
    const { of, orElse, ...word } = rule;
    const [[kind = "", field = ""] = []] = Object.entries(word);
    const words: Readonly<Record<string, string>> = {
      sum: "the sum",
      average: "the average",
      min: "the least",
      max: "the greatest",
      latest: "the newest",
    };
    const stand = orElse === undefined ? "" : `, ${valueWords(orElse, named())} where one has none`;
    const meaning = select[of]?.meaning?.en;
    const whose = meaning === undefined ? "" : ` – ${meaning}`;
    return `${words[kind]} of ${fieldWords(field, named(of))} over ${code(of)}${stand}${whose}`;
  };

  const fact: Explained["fact"] = (name) => {
    const parameter = parameters[name];
    if (parameter !== undefined)
      return `${parameter.title.en}: ${figureWords(parameter)} ${parameter.unit.en}`;
    if (name in amounts) return amount(name);
    if (name === "timeProgress") return "the part of the year that is over";
    const owner = name.slice(0, Math.max(name.lastIndexOf("."), 0));
    const last = name.slice(owner.length + 1);
    if (last === "count" && owner in select) return `the number of ${code(owner)} – ${selection(owner)}`;
    const own = duties[owner];
    if (own === undefined) return undefined;
    return `${DUTY_FACTS[last]}, “${own.title.en}” – ${duty(owner)}`;
  };

  return { selection, duty, amount, fact, named };
}

function newest(field: string, fields: Named): string {
  return field === "all" ? "the newest of all" : `the newest for each ${fieldWords(field, fields)}`;
}

function repeatsWords(
  { on, overlapping, within, among, first }: NonNullable<SelectionRule["repeats"]>,
  fields: Named,
): string {
  const same = on.map((field) => fieldWords(field, fields)).join(" and ");
  return [
    `those that repeat an earlier one in ${same}`,
    ...(overlapping === true ? ["on the same days"] : []),
    ...(within === undefined ? [] : ["soon after it"]),
    ...(among === "city" ? ["of any unit"] : []),
    ...(first === true ? ["and the earlier one"] : []),
  ].join(" ");
}

function matchWords(on: Readonly<Record<string, string>>, mine: Named, theirs: Named): string {
  return Object.entries(on)
    .map(([own, other]) => `${fieldWords(other, theirs)} = its ${fieldWords(own, mine)}`)
    .join(" and ");
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function dayWords(day: string): string {
  const [month = "", of = ""] = day.split("-");
  return `${Number(of)} ${MONTHS[Number(month) - 1]}`;
}
