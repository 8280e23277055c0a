import { later } from "../calendar/civil-date.js";
import type { CalendarData, WorkingCalendar } from "../calendar/working-days.js";
import { type LateFiling, lateFiling } from "../facts/filing.js";
import { rememberingLast } from "../facts/remembered.js";
import type { Scope } from "../facts/scope.js";
import { digest } from "../policy/digest.js";
import type { Policy } from "../policy/policy-schema.js";
import { type CompiledKind, compileKind } from "../records/compile-kind.js";
import type { Known } from "../records/known.js";
import { unitKind } from "../records/unit-kind.js";
import { type CompiledMeasure, compileMeasure } from "../scoring/measure.js";
import { byCalendar } from "./by-calendar.js";
import { type GroupFigures, type GroupReader, readingGroups } from "./group-figures.js";
import { openMeasures, readBy } from "./open-measures.js";
import { type SayingKinds, sayingKinds } from "./saying-kinds.js";

/** A policy made ready: what every step works with. */
export interface Ready {
  readonly policy: Policy;
  /** The kinds of record that rules may ask for: those that are filed, and the units. */
  readonly kinds: ReadonlyMap<string, CompiledKind>;
  /** Those that say something of units beside their measures. */
  readonly saying: SayingKinds;
  /** What a dataset may refer to. */
  readonly known: Known;
  readonly applied: () => AppliedPolicy;
  /** The scope that was asked for last, where this is of the same days: what is remembered of it is good for every part. */
  readonly sameScope: (scope: Scope) => Scope;
  /** Reads the figures of groups: those that were read last are known. */
  readonly groupsOf: (groups: GroupFigures) => GroupReader;
  /** What depends on the calendar, with the years that a dataset adds to it. */
  readonly withCalendar: (added: CalendarData | undefined) => ReadyMeasures;
}

/** The measures made ready with a calendar. */
export interface ReadyMeasures {
  readonly calendar: WorkingCalendar;
  /** By number. */
  readonly measures: readonly CompiledMeasure[];
  /** Those that can be assessed only when the figures of the groups are known. */
  readonly open: ReadonlySet<string>;
  /** The keys of the records that these read. */
  readonly read: ReadonlySet<string>;
  readonly lateFiling: LateFiling;
}

/** The policy that was applied; the digest changes with any figure in any of its files. */
export interface AppliedPolicy {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly title: Policy["policy"]["title"];
}

/** @param known the policy's digest, where that is known */
export function readyPolicy(policy: Policy, known?: string): Ready {
  let applied: AppliedPolicy | undefined;
  let last: Scope | undefined;
  const { id, version, title, effectiveFrom, deadlineMove, lateFiling: filing, audit } = policy.policy;
  const filed = new Map(policy.kinds.map((kind) => [kind.kind, compileKind(kind)]));
  const kinds = new Map([...filed, [unitKind.kind, compileKind(unitKind)]]);
  const figures = { by: filing.by.value, within: filing.within.value, share: filing.share.value };
  return {
    policy,
    kinds,
    saying: sayingKinds(kinds),
    // Worked out for the first result: the digest of many files takes longer than all else that is done here.
    applied() {
      applied ??= { id, version, digest: known ?? digest(policy), title };
      return applied;
    },
    sameScope(scope) {
      if (last === undefined || !isSame(last, scope)) last = scope;
      return last;
    },
    groupsOf: rememberingLast(readingGroups),
    known: {
      kinds: filed,
      unitKinds: policy.policy.unitKinds.map((kind) => kind.id),
      measures: policy.policy.measures.map((measure) => measure.id),
      calendarYears: policy.calendar.years,
      auditRequired: audit.required.value,
    },
    withCalendar: byCalendar(policy.calendar, deadlineMove.value, (calendar) => {
      const measures = policy.measures.map((measure) => {
        const listed = policy.policy.measures.find(({ id: own }) => own === measure.id);
        const from = later(effectiveFrom.value, listed?.effectiveFrom?.value ?? effectiveFrom.value);
        return compileMeasure(measure, kinds, calendar, from);
      });
      const open = openMeasures(measures);
      const read = readBy(measures, open);
      return { calendar, measures, open, read, lateFiling: lateFiling(figures, calendar) };
    }),
  };
}

function isSame(a: Scope, b: Scope): boolean {
  return a.period.id === b.period.id && a.asOf === b.asOf && a.knownAt === b.knownAt;
}
