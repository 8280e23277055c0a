import type { Exemption, Measure, Message, ToDo, Violation } from "../../../src/index.js";
import { dateWords } from "./days.js";
import { type Duty, type Instance, isDecided } from "./duties.js";
import type { HandUnit, Seen } from "./records.js";
import { isExempt } from "./records.js";
import type { Scope, Slot } from "./scope.js";

type Rule = Measure["profiles"][number]["violations"][number];

/** What a violation was raised on. */
interface Ground {
  readonly raisedOn: string;
  readonly closedOn?: string | undefined;
  readonly isClosable: boolean;
  readonly isCarried?: boolean;
  readonly subject?: string | undefined;
  readonly period?: Pick<Slot, "id" | "words"> | undefined;
  readonly due?: string;
  readonly on?: string;
  readonly count?: number;
  /** The subject in the id, where it says the duty too. */
  readonly named?: string | undefined;
  readonly records: readonly string[];
}

/** The findings of one measure about one unit. */
export interface Findings {
  readonly unit: HandUnit;
  readonly measureId: string;
  readonly scope: Scope;
}

/** Misses of a duty, seen at the deadline; with `later`, those that reached the day so far after it by the last day that is scored. */
export function missed(
  duties: readonly Duty[],
  { scope }: Findings,
  later?: { readonly after: (due: string) => string; readonly wanted: boolean },
): Ground[] {
  const grounds: Ground[] = [];
  for (const { duty, instances = [] } of duties) {
    for (const one of instances) {
      if (!isDecided(one) || one.place === "beyond") continue;
      const settled = one.entry?.settledOn;
      if (settled !== undefined && settled <= one.due) continue;
      const moment = later?.after(one.due);
      const isLater =
        moment !== undefined && moment <= scope.end && (settled === undefined || settled > moment);
      if (later !== undefined && isLater !== later.wanted) continue;
      const raisedOn = isLater ? moment : one.due;
      const ground = {
        raisedOn,
        closedOn: settled,
        isClosable: one.closableUntil === undefined || one.closableUntil > scope.asOf,
        isCarried: isLater ? raisedOn < scope.yearStart : one.place === "before",
        subject: one.subject,
        period: one.slot,
        due: one.due,
        named: duties.length > 1 ? `${duty}/${one.subject}` : one.subject,
        records: one.entry === undefined ? [] : [one.entry.id],
      };
      if (isListed(ground, scope)) grounds.push(ground);
    }
  }
  return grounds;
}

/** The second and every further miss in a row, as they stand on the deadline of each. */
export function missedTwice(duties: readonly Duty[], { scope }: Findings): Ground[] {
  const grounds: Ground[] = [];
  for (const { duty, instances = [] } of duties) {
    const rows = new Map<string | undefined, Instance[]>();
    for (const one of instances) {
      if (!isDecided(one) || one.place === "beyond") continue;
      const row = rows.get(one.subject) ?? [];
      rows.set(one.subject, row);
      row.push(one);
      const isLacking = ({ entry }: Instance): boolean => entry === undefined || entry.settledOn > one.due;
      let count = 0;
      while (count < row.length && isLacking(row[row.length - 1 - count] as Instance)) count++;
      if (count < 2) continue;
      const pair = row.slice(-2);
      const ground = {
        raisedOn: one.due,
        closedOn: pair.flatMap(({ entry }) => entry?.settledOn ?? []).toSorted()[0],
        isClosable: pair.some(({ closableUntil = FOREVER }) => closableUntil > scope.asOf),
        isCarried: one.place === "before",
        subject: one.subject,
        period: one.slot,
        due: one.due,
        count,
        named: duties.length > 1 ? [duty, one.subject].filter(Boolean).join("/") : one.subject,
        records: pair.flatMap(({ entry }) => entry?.id ?? []),
      };
      if (isListed(ground, scope)) grounds.push(ground);
    }
  }
  return grounds;
}

const FOREVER = "9999-12-31";

/** Those of earlier years are listed while they are open, and in the year in which they were closed. */
function isListed({ isCarried, closedOn, isClosable }: Ground, { yearStart }: Scope): boolean {
  if (isCarried !== true) return true;
  return closedOn === undefined ? isClosable : closedOn >= yearStart;
}

/** Every record of some; what happened while an exemption lasted is excused, unless people decided on it or must settle it. */
export function found(
  records: readonly Seen[],
  { remedy }: Rule,
  exemptions: readonly Exemption[] | "settle",
): Ground[] {
  const isExcused = ({ data, on }: Seen): boolean =>
    exemptions !== "settle" &&
    !("decidedBy" in data && data.decidedBy !== undefined) &&
    isExempt(exemptions, on);
  return records
    .filter((record) => !isExcused(record))
    .map(({ id, subject, on, knownFrom }) => ({
      raisedOn: knownFrom,
      isClosable: remedy?.within !== undefined,
      subject,
      on,
      named: subject,
      records: [id],
    }));
}

/** The unit as a whole, on the last day that is scored. */
export function wholeUnit({ end, period }: Scope): Ground {
  return { raisedOn: end, isClosable: true, period, records: [] };
}

const byDay = (a: Ground, b: Ground): number =>
  a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0;

/** The findings of one rule, in time. */
export function violations(
  rule: Rule,
  grounds: Ground[],
  { unit, measureId, scope }: Findings,
  remedyBy?: (day: string) => string,
): readonly Violation[] {
  if (grounds.length === 0) return [];
  const { code, severity, trigger, light, lightType, evidence, remedy, basis } = rule;
  return grounds.sort(byDay).map((ground): Violation => {
    const { raisedOn, closedOn, isClosable, isCarried, subject, period, due, named = "-", records } = ground;
    const said = (text: Message): Message => filled(text, ground);
    return {
      id: `${unit.id}:${code}:${named}:${period?.id ?? "-"}`,
      unitId: unit.id,
      measureId,
      code,
      severity,
      message: said(rule.message),
      ...(subject === undefined ? {} : { subject }),
      ...(period === undefined ? {} : { period: period.id }),
      ...(due === undefined ? {} : { due }),
      raisedOn,
      state: closedOn !== undefined ? "closed" : isClosable ? "open" : "final",
      ...(closedOn === undefined ? {} : { closedOn }),
      new: raisedOn > scope.previousEnd,
      carriedOver: isCarried ?? false,
      ...(trigger === undefined ? {} : { trigger }),
      ...(light === undefined ? {} : { light }),
      ...(lightType === undefined ? {} : { lightType }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(remedy === undefined
        ? {}
        : {
            remedy: {
              message: { en: remedy.en, zh: remedy.zh },
              ...(remedyBy === undefined ? {} : { due: remedyBy(raisedOn) }),
            },
          }),
      basis,
      records,
    };
  });
}

/** Puts what a finding is about into its words. */
function filled({ en, zh }: Message, { subject, period, due, on, count }: Ground): Message {
  const fill = (text: string, language: "en" | "zh"): string =>
    text.replace(/\{([a-z]+)\}/g, (hole, name) => {
      if (name === "subject") return subject ?? hole;
      if (name === "period") return period?.words[language] ?? hole;
      if (name === "due") return due === undefined ? hole : dateWords(due)[language];
      if (name === "on") return on === undefined ? hole : dateWords(on)[language];
      return name === "count" ? String(count) : hole;
    });
  return { en: fill(en, "en"), zh: fill(zh, "zh") };
}

/** What a unit can still do: what lies ahead, what can be made up, and what is overdue. */
export function toDo(duties: readonly Duty[], { unit, measureId, scope }: Findings): readonly ToDo[] {
  const all: ToDo[] = [];
  for (const { duty, title, instances = [] } of duties) {
    for (const { subject, slot, due, state, entry, closableUntil } of instances) {
      const isMissed = state === "missed" && entry === undefined;
      const isAhead = state === "pending";
      if (!isAhead && !isMissed) continue;
      const isMadeUp = isMissed && closableUntil !== undefined;
      if (isMadeUp && closableUntil <= scope.asOf) continue;
      all.push({
        unitId: unit.id,
        measureId,
        duty,
        title,
        ...(subject === undefined ? {} : { subject }),
        ...(slot === undefined ? {} : { period: slot.id }),
        due,
        state: isAhead ? "due" : isMadeUp ? "make-up" : "overdue",
        ...(isMadeUp ? { until: closableUntil } : {}),
        records: slot === undefined && subject !== undefined ? [subject] : [],
      });
    }
  }
  return all.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
