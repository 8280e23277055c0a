import type { ActivityRecord, Exemption, UnitInput } from "../../../src/index.js";
import type { Asked } from "../asked.js";
import { dayAfter, endOfMonthOf } from "./days.js";

/** The day on which the policy took effect. */
export const EFFECTIVE = "2020-08-06";

/** What is assessed, and the days from which it is seen. */
export interface City {
  readonly units: readonly UnitInput[];
  readonly exemptions: readonly Exemption[];
  readonly records: readonly ActivityRecord[];
}

export interface Days {
  readonly period: string;
  readonly yearStart: string;
  readonly end: string;
  readonly asOf: string;
  readonly knownAt: string;
}

export function daysOf({ period, asOf, knownAt = asOf }: Asked): Days {
  const last = endOfMonthOf(period);
  return {
    period,
    yearStart: `${period.slice(0, 4)}-01-01`,
    end: last < asOf ? last : asOf,
    asOf,
    knownAt,
  };
}

/** A record that counts, by the id of its first version. */
export type Seen<R extends ActivityRecord = ActivityRecord> = R & Reading;

interface Reading {
  readonly subject: string;
  /** The day by which it belongs to a year. */
  readonly day: string;
  readonly firstFiled: string;
}

function eventOf(record: ActivityRecord): string {
  return "on" in record ? record.on : record.from;
}

/** The records that are approved, known and not replaced, happened by the as-of date, and say nothing of what came later. */
function seenBy(records: readonly ActivityRecord[], { asOf, knownAt }: Days): readonly Seen[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = (record: ActivityRecord): string =>
    [record.filedAt ?? eventOf(record), record.auditedAt ?? ""].reduce((a, b) => (a > b ? a : b));
  const isKnown = (record: ActivityRecord): boolean =>
    (record.audit ?? "approved") === "approved" && known(record) <= knownAt;
  const replaced = new Set(records.filter(isKnown).map(({ supersedes }) => supersedes));
  const first = (record: ActivityRecord): ActivityRecord => {
    const before = record.supersedes === undefined ? undefined : byId.get(record.supersedes);
    return before === undefined ? record : first(before);
  };
  return records
    .filter((record) => isKnown(record) && eventOf(record) <= asOf && !replaced.has(record.id))
    .map((record): Seen => {
      const on = eventOf(record);
      const day = record.kind === "project-light" ? endOfMonthOf(record.month) : on;
      const { id: subject, filedAt: firstFiled = on } = first(record);
      return Object.assign(withoutFuture(record, asOf), { subject, day, firstFiled });
    })
    .toSorted(
      (a, b) => compare(a.day, b.day) || compare(a.filedAt ?? "", b.filedAt ?? "") || compare(a.id, b.id),
    );
}

/** The dates of what happened, which are not known beforehand. */
const happened = ["minutesOn", "closedOn", "to", "returnedOn", "approvedOn", "refusedOn", "feedbackOn"];
const further = ["acceptedOn", "reopenedOn", "decidedOn", "reportOn"];

function withoutFuture(record: ActivityRecord, asOf: string): ActivityRecord {
  const data: Record<string, unknown> = { ...record };
  for (const field of [...happened, ...further]) {
    const date = data[field];
    if (typeof date === "string" && date > asOf) delete data[field];
  }
  return data as unknown as ActivityRecord;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A unit with the records that are its own. */
export interface Own {
  readonly unit: UnitInput;
  readonly of: <K extends ActivityRecord["kind"]>(
    kind: K,
  ) => readonly Seen<Extract<ActivityRecord, { kind: K }>>[];
  readonly exemptionsFrom: (measure: string) => readonly Exemption[];
  /** The first and the last day on which it is scored. */
  readonly first: string;
  readonly last: string;
}

/** What each unit answers for: what it filed, decisions that it carries out, and what concerns a project that it took over. */
export function ownOf({ units, exemptions, records }: City, days: Days): readonly Own[] {
  const seen = seenBy(records, days);
  const transfers = seen.flatMap((one) => (one.kind === "project-transfer" && one.on <= days.end ? one : []));
  const holder = (record: Seen): string => {
    if (record.kind === "meeting-decision") return record.ownerUnitId;
    if (record.kind !== "project-light" && record.kind !== "supervision-finding") return record.unitId;
    const moves = transfers.filter(({ projectId }) => projectId === record.projectId);
    if (!moves.some(({ unitId, toUnitId }) => [unitId, toUnitId].includes(record.unitId)))
      return record.unitId;
    return moves.findLast(({ day }) => day <= record.day)?.toUnitId ?? moves[0]?.unitId ?? record.unitId;
  };
  const lists = new Map<string, Seen[]>();
  for (const record of seen) {
    const key = `${holder(record)} ${record.kind}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [record]);
    else list.push(record);
  }
  return units
    .filter(({ from }) => from === undefined || from <= days.asOf)
    .map((unit) => ({
      unit,
      of: <K extends ActivityRecord["kind"]>(kind: K) =>
        (lists.get(`${unit.id} ${kind}`) ?? []) as unknown as readonly Seen<
          Extract<ActivityRecord, { kind: K }>
        >[],
      exemptionsFrom: (measure) =>
        exemptions.filter(
          (one) =>
            one.unitId === unit.id &&
            one.approvedOn <= days.knownAt &&
            one.allows === undefined &&
            (one.measures?.includes(measure) ?? true),
        ),
      first: [days.yearStart, EFFECTIVE, unit.from ?? ""].reduce((a, b) => (a > b ? a : b)),
      last: unit.to !== undefined && unit.to < days.end ? unit.to : days.end,
    }));
}

export function inYear<R extends Seen>(records: readonly R[], { first, last }: Own): readonly R[] {
  return records.filter(({ day }) => first <= day && day <= last);
}

export function isExempt(exemptions: readonly Exemption[], day: string): boolean {
  return exemptions.some(({ from, to }) => from <= day && day <= to);
}

/** Until the as-of date, and the period that begins on the day after it. */
export function lastStart({ asOf }: Days): string {
  return dayAfter(asOf);
}
