import type { ActivityRecord, Dataset, Exemption, UnitInput } from "../../../src/index.js";
import { endOfMonth } from "./days.js";
import { type AboutProject, holdersOf } from "./handovers.js";
import { type Known, ratio } from "./ratio.js";
import { EFFECTIVE, type Scope } from "./scope.js";
import { versionsOf } from "./versions.js";

/** The kinds that the three measures and the total read. */
const kinds = [
  "committee-decision",
  "funding-application",
  "funding-award",
  "meeting-attendance",
  "meeting-decision",
  "post-tenure",
  "project-light",
  "project-transfer",
  "rectification",
  "regular-meeting",
  "striving-trip",
  "supervision-finding",
  "supervision-round",
  "target",
] as const satisfies readonly ActivityRecord["kind"][];
export type Kind = (typeof kinds)[number];
export type Read<K extends Kind = Kind> = Extract<ActivityRecord, { kind: K }>;

/** A record that is seen, with what every use of it needs. */
export interface Seen<Data extends Read = Read> {
  readonly data: Data;
  readonly id: string;
  /** The id of its first version: what findings about it are called. */
  readonly subject: string;
  readonly on: string;
  /** By which it belongs to a year and is older than another. */
  readonly day: string;
  readonly filed: string;
  readonly firstFiled: string;
  readonly knownFrom: string;
}

export type SeenOf<K extends Kind> = Seen<Read<K>>;

/** The records of one unit, oldest first. */
export type Own = { readonly [K in Kind]: SeenOf<K>[] };

/** A unit with what is seen of it. */
export interface HandUnit {
  readonly id: string;
  readonly name: UnitInput["name"];
  readonly kinds: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The first and the last day on which it is scored. */
  readonly first: string;
  readonly last: string;
  readonly own: Own;
  readonly exemptions: readonly Exemption[];
}

/** A city as it is seen: its units in their order, and since when a kind of record was collected. */
export interface HandCity {
  readonly units: readonly HandUnit[];
  readonly since: Readonly<Partial<Record<Kind, string>>>;
}

/**
 * Hands every record that is seen to its unit, sorted. The records were checked: every id stands once, days are civil
 * days, what hands a project over comes from who holds it; units keep their kinds, and none is merged into another.
 */
export function cityOf({ units, records, exemptions = [], collected = [] }: Dataset, scope: Scope): HandCity {
  const { asOf, knownAt, yearStart, end } = scope;
  const { replaced, firsts } = versionsOf(records, knownAt);
  const owns = new Map<string, Own>();
  const since: Partial<Record<Kind, string>> = {};
  const transfers: SeenOf<"project-transfer">[] = [];
  const aboutProjects: AboutProject[] = [];
  const seen = units
    .filter(({ from }) => from === undefined || from <= asOf)
    .map((unit): HandUnit => {
      const to = unit.to !== undefined && unit.to <= asOf ? unit.to : undefined;
      const own = nothing();
      owns.set(unit.id, own);
      return {
        id: unit.id,
        name: unit.name,
        kinds: unit.kinds,
        from: unit.from,
        to,
        first: [yearStart, EFFECTIVE, unit.from ?? ""].reduce((a, b) => (a > b ? a : b)),
        last: to !== undefined && to < end ? to : end,
        own,
        exemptions: exemptions.filter(
          ({ unitId, approvedOn, allows }) =>
            unitId === unit.id && approvedOn <= knownAt && allows === undefined,
        ),
      };
    });
  for (const record of records) {
    if (!isRead(record)) continue;
    const on = "on" in record ? record.on : record.from;
    const filed = record.filedAt ?? on;
    if (on > asOf || filed > knownAt) continue;
    since[record.kind] = "";
    if (record.audit !== undefined && record.audit !== "approved") continue;
    const known = record.auditedAt !== undefined && record.auditedAt > filed ? record.auditedAt : filed;
    if (known > knownAt || replaced.has(record.id)) continue;
    const first = firsts.get(record.id);
    const one: Seen = {
      data: record,
      id: record.id,
      subject: first?.id ?? record.id,
      on,
      day: record.kind === "project-light" ? endOfMonth(record.month) : on,
      filed,
      firstFiled: first !== undefined && first.filed < filed ? first.filed : filed,
      knownFrom: known > on ? known : on,
    };
    if (isTransfer(one)) transfers.push(one);
    else if (isAboutProject(one)) aboutProjects.push(one);
    else give(owns.get(record.kind === "meeting-decision" ? record.ownerUnitId : record.unitId), one);
  }
  const holderOf = holdersOf(transfers, end);
  for (const one of aboutProjects) give(owns.get(holderOf(one)), one);
  for (const own of owns.values()) for (const kind of kinds) inOrder(own[kind]);
  for (const { kind, from = "" } of collected) if (isKind(kind)) since[kind] = from;
  return { units: seen, since };
}

function nothing(): Own {
  return {
    "committee-decision": [],
    "funding-application": [],
    "funding-award": [],
    "meeting-attendance": [],
    "meeting-decision": [],
    "post-tenure": [],
    "project-light": [],
    "project-transfer": [],
    rectification: [],
    "regular-meeting": [],
    "striving-trip": [],
    "supervision-finding": [],
    "supervision-round": [],
    target: [],
  };
}

const read: ReadonlySet<string> = new Set(kinds);

function isKind(kind: string): kind is Kind {
  return read.has(kind);
}

function isRead(record: ActivityRecord): record is Read {
  return read.has(record.kind);
}

function isTransfer(one: Seen): one is SeenOf<"project-transfer"> {
  return one.data.kind === "project-transfer";
}

function isAboutProject(one: Seen): one is AboutProject {
  return one.data.kind === "project-light" || one.data.kind === "supervision-finding";
}

function give(own: Own | undefined, one: Seen): void {
  // Each list takes the records of its own kind.
  const list: Seen[] | undefined = own?.[one.data.kind];
  list?.push(one);
}

/** Sorts by day, filing and id; most lists come so. */
function inOrder(all: Seen[]): void {
  for (let i = 1; i < all.length; i++) {
    if (byAge(all[i - 1] as Seen, all[i] as Seen) > 0) {
      all.sort(byAge);
      return;
    }
  }
}

export function byAge(a: Pick<Seen, "day" | "filed" | "id">, b: Pick<Seen, "day" | "filed" | "id">): number {
  return compared(a.day, b.day) || compared(a.filed, b.filed) || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A date on which something happened is not there while it lies ahead. */
export function seenBy(asOf: string, day: string | undefined): string | undefined {
  return day !== undefined && day <= asOf ? day : undefined;
}

/** Whether an exemption covers a day. */
export function isExempt(exemptions: readonly Exemption[], day: string): boolean {
  return exemptions.some(({ from, to }) => from <= day && day <= to);
}

/** The records of the days that are scored. */
export function inYear<One extends Seen>(all: readonly One[], { first, last }: HandUnit): readonly One[] {
  return all.filter(({ day }) => first <= day && day <= last);
}

/** How many of some records lie in the days that are scored, where they were collected on all of these. */
export function countOf(since: string | undefined, unit: HandUnit, all: readonly Seen[]): Known {
  if (since === undefined || since > unit.first) return "no-data";
  return ratio(inYear(all, unit).length);
}
