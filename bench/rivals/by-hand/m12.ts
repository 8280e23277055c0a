import type { MeasureProgress, MeasureResult } from "../../../src/index.js";
import { dayAfter, daysFrom, endOfNext, workingDaysAfter } from "./days.js";
import { type Duty, dutyResults, exemptionOf, type Instance, offerOf, recurring, tallyOf } from "./duties.js";
import { type Findings, found, missed, missedTwice, toDo, violations, wholeUnit } from "./findings.js";
import { adjusted, fact, figureOf, linesOf, rateFacts, scoreOf, shareOf } from "./lines.js";
import { dutyHeads, exemptFrom, measureNamed, type Side, sideOf, sidesOf } from "./profiles.js";
import {
  compared,
  exactly,
  type Known,
  minus,
  numberOf,
  ONE,
  over,
  plus,
  type Ratio,
  ratio,
  reasonOf,
  times,
  ZERO,
} from "./ratio.js";
import {
  countOf,
  type HandCity,
  type HandUnit,
  inYear,
  isExempt,
  type Seen,
  type SeenOf,
  seenBy,
} from "./records.js";
import { type Disputed, isClaimed, isUpward } from "./repeats.js";
import { lived, type Scope, type Slot } from "./scope.js";

const measure = measureNamed("m12-upper-support");
const { id, number, title } = measure;
const sides = sidesOf(measure);
const heads = dutyHeads(measure, ["principalQuarter", "deputyMonth"]);

const nextQuarter = endOfNext(3);
const nextMonth = endOfNext(1);
const settleBy = workingDaysAfter(5);
const SUCCESS_FULL = exactly(0.6);
const BEHIND = 0.6;
const RETURNED = exactly(2);
const HUNDRED = ratio(100);

const principalRoles: ReadonlySet<string> = new Set([
  "party-head",
  "government-head",
  "department-head",
  "soe-head",
]);
const isPrincipal = ({ data }: SeenOf<"post-tenure">): boolean => principalRoles.has(data.role);
const isDeputy = ({ data }: SeenOf<"post-tenure">): boolean => data.role === "deputy";

/** An award of the year that counts: what was kept of it, and the part that is the unit's own. */
interface Award {
  readonly id: string;
  readonly kept: number;
  readonly share: Ratio;
}

/** What a unit won this year: the figure of its group rests on it. */
export interface Funds {
  readonly awards: readonly Award[];
  readonly won: Known;
}

export function fundsOf(unit: HandUnit, { since }: HandCity, { asOf }: Scope, disputes: Disputed): Funds {
  const awards: Award[] = [];
  let won = ZERO;
  for (const record of inYear(unit.own["funding-award"], unit)) {
    if (!isClaimed(record, unit.kinds) || disputes.awards.has(record.id)) continue;
    const { amount, returnedOn, returnedAmount } = record.data;
    const isReturned = seenBy(asOf, returnedOn) !== undefined;
    const left = returnedAmount === undefined ? 0 : numberOf(minus(exactly(amount), exactly(returnedAmount)));
    const kept = isReturned ? Math.max(0, left) : amount;
    const share = ownShare(record);
    awards.push({ id: record.id, kept, share });
    won = plus(won, times(exactly(kept), share));
  }
  const from = since["funding-award"];
  return { awards, won: from === undefined || from > unit.first ? "no-data" : won };
}

/** Whether the measure is for a unit. */
export function isFor(unit: HandUnit): boolean {
  return sideOf(sides, unit) !== undefined;
}

/** The unit's own part of what it shares with others. */
function ownShare({ data: { jointWith, jointShare } }: Seen): Ratio {
  if (jointWith === undefined || jointWith.length === 0) return ONE;
  return jointShare === undefined ? ratio(1, 1 + jointWith.length) : exactly(jointShare);
}

/** Trips and funds from above: what each post owes, what was won against the target and the group. */
export function m12(
  unit: HandUnit,
  city: HandCity,
  scope: Scope,
  disputes: Disputed,
  { awards, won }: Funds,
  groupAverage: Known,
): MeasureResult | undefined {
  const at = sideOf(sides, unit);
  if (at === undefined) return undefined;
  const { side, kind } = at;
  const { since } = city;
  const { own } = unit;
  const findings: Findings = { unit, measureId: id, scope };
  const exemptions = exemptFrom(unit, id);

  const filed = own["striving-trip"];
  const upward = filed.filter((trip) => isUpward(trip, unit.kinds));
  const trips = upward.filter((trip) => !disputes.trips.has(trip.id));
  const duties = postDuties(trips, city, findings);
  const [main, deputy] = duties.map(tallyOf) as [ReturnType<typeof tallyOf>, ReturnType<typeof tallyOf>];

  const claimed = own["funding-award"].filter((award) => isClaimed(award, unit.kinds));
  const returned = claimed.filter((award) => {
    const day = seenBy(scope.end, award.data.returnedOn);
    return !disputes.awards.has(award.id) && day !== undefined && day >= scope.yearStart;
  });
  const isOfYear = (day: string | undefined): boolean =>
    day !== undefined && scope.yearStart <= day && day <= scope.end;
  const applications = own["funding-application"].filter(
    ({ data }) => data.level !== "municipal" || cityIsAbove(unit),
  );
  const approved = applications.filter(({ data }) => isOfYear(data.approvedOn));
  const refused = applications.filter(({ data }) => isOfYear(data.refusedOn) && !isOfYear(data.approvedOn));
  const isAsked = since["funding-application"] !== undefined && since["funding-application"] <= unit.last;
  const [yes, no]: readonly Known[] = isAsked
    ? [ratio(approved.length), ratio(refused.length)]
    : ["no-data", "no-data"];

  const target = targetOf(unit, city, scope);
  const pace = paceOf(won, target.goal, scope.timeProgress);
  const awardIds = awards.map((award) => award.id);
  const behind = [...awardIds, ...target.records];
  const lines = linesOf(side.heads, kind, [
    { share: shareOf(main.rate), facts: rateFacts("principalQuarter", main), records: main.records },
    { share: shareOf(deputy.rate), facts: rateFacts("deputyMonth", deputy), records: deputy.records },
    {
      share: shareOf(pace),
      facts: [
        fact("pace", pace),
        fact("won", won),
        fact("goal", target.goal),
        fact("timeProgress", scope.timeProgress),
      ],
      records: behind,
    },
    {
      share: shareOf(won, groupAverage),
      facts: [fact("won", won), fact("groupAverage", groupAverage)],
      records: awardIds,
    },
    {
      share: shareOf(partOf(yes ?? "no-data", no ?? "no-data"), SUCCESS_FULL),
      facts: [
        fact("approved.count", yes ?? "no-data"),
        fact("refused.count", no ?? "no-data"),
        fact("successFull", SUCCESS_FULL),
      ],
      records: [...approved, ...refused].map((one) => one.id),
    },
  ]);

  const { bonuses, deductions } = adjustments(side, unit, city, awards, returned, exemptions);
  return {
    id,
    number,
    title,
    ...scoreOf(lines, false, bonuses.points, deductions.points),
    lines,
    bonuses,
    deductions,
    duties: dutyResults(duties),
    violations: findingsOf(side, duties, filed, claimed, pace, disputes, findings, city),
    undecided: typeof pace === "string" ? [{ code: "M12-FUNDS-BEHIND", reason: pace }] : [],
    toDo: toDo(duties, findings),
    progress: progressOf(won, target.goal, behind, unit, scope),
    figures: figuresOf(target.goal, won, trips, city, findings),
  };
}

/** One row for each post that somebody holds, in the order in which they were first held. */
function postDuties(
  trips: readonly SeenOf<"striving-trip">[],
  { since }: HandCity,
  { unit, scope }: Findings,
): readonly Duty[] {
  const from = since["striving-trip"];
  const isKnown = from !== undefined && since["post-tenure"] !== undefined;
  const exempt = exemptionOf(exemptFrom(unit, id));
  const tenures = unit.own["post-tenure"];
  const offers = trips.map(offerOf);
  const rows = (
    duty: string,
    isAsked: (one: SeenOf<"post-tenure">) => boolean,
    months: 1 | 3,
    until: (due: string) => string,
  ): readonly Instance[] => {
    const posts = new Map<string, SeenOf<"post-tenure">[]>();
    for (const tenure of tenures) {
      if (!isAsked(tenure)) continue;
      const { postId } = tenure.data;
      const same = posts.get(postId);
      if (same === undefined) posts.set(postId, [tenure]);
      else same.push(tenure);
    }
    const slots = lived(months === 1 ? scope.months : scope.quarters, unit);
    return [...posts].flatMap(([subject, held]) => {
      const spans = held.map(({ on, data }) => ({ from: on, to: seenBy(scope.asOf, data.to) ?? FOREVER }));
      return recurring(
        {
          duty,
          subject,
          slots: slots.filter((slot) => spans.some(({ from, to }) => from <= slot.to && slot.from <= to)),
          months,
          offers: offers.filter((_, i) => trips[i]?.data.posts.includes(subject)),
          late: { until, share: 1 },
          exemption: (slot) => exempt(slot) ?? (isVacant(spans, slot, months) ? "vacancy" : undefined),
          since: from ?? "",
        },
        scope.asOf,
      );
    });
  };
  return [
    {
      ...heads.principalQuarter,
      instances: isKnown ? rows("principalQuarter", isPrincipal, 3, nextQuarter) : undefined,
    },
    { ...heads.deputyMonth, instances: isKnown ? rows("deputyMonth", isDeputy, 1, nextMonth) : undefined },
  ];
}

const FOREVER = "9999-12-31";

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether nobody held a post on more than 14 days for each month of a period. */
function isVacant(spans: readonly Span[], slot: Slot, months: number): boolean {
  if (spans.some(({ from, to }) => from <= slot.from && slot.to <= to)) return false;
  const after = dayAfter(slot.to, 1);
  let vacant = 0;
  let next = slot.from;
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (to < next) continue;
    vacant += daysFrom(next, from < after ? from : after);
    const free = to >= slot.to ? after : dayAfter(to, 1);
    if (free > next) next = free;
  }
  return vacant + daysFrom(next, after) > 14 * months;
}

function cityIsAbove({ kinds }: HandUnit): boolean {
  return kinds.includes("county") || kinds.includes("park");
}

function partOf(yes: Known, no: Known): Known {
  if (typeof yes === "string" || typeof no === "string") return reasonOf(yes, no) ?? "no-data";
  return over(yes, plus(yes, no));
}

/** The newest target of the year. */
function targetOf(
  { own }: HandUnit,
  { since }: HandCity,
  { year, end }: Scope,
): { readonly goal: Known; readonly records: readonly string[] } {
  if (since.target === undefined) return { goal: "no-data", records: [] };
  const newest = own.target.findLast(
    ({ data, on }) => data.name === "upper-funds" && data.year === year && on <= end,
  );
  if (newest === undefined) return { goal: "not-applicable", records: [] };
  const goal = times(exactly(newest.data.value), ownShare(newest));
  return { goal: goal.n === 0 ? "not-applicable" : goal, records: [newest.id] };
}

function paceOf(won: Known, goal: Known, time: Known): Known {
  if (typeof won === "string" || typeof goal === "string" || typeof time === "string")
    return reasonOf(won, goal, time) ?? "no-data";
  return over(won, times(goal, time));
}

function adjustments(
  { profile }: Side,
  unit: HandUnit,
  { since }: HandCity,
  awards: readonly Award[],
  returned: readonly SeenOf<"funding-award">[],
  exemptions: Parameters<typeof isExempt>[0],
) {
  const from = since["funding-award"];
  const known = (count: number, first: string): Known =>
    from === undefined || from > first ? "no-data" : ratio(count);
  const bonuses = adjusted(
    profile.bonuses,
    2,
    [
      from === undefined
        ? "no-data"
        : {
            points: awards.map(({ kept, share }) => times(bonusOf(kept), share)),
            records: awards.map((award) => award.id),
          },
    ],
    [[fact("awards.count", known(awards.length, unit.first))]],
  );
  const costing = returned.filter(({ data }) => !isExempt(exemptions, data.returnedOn ?? ""));
  const deductions = adjusted(
    profile.deductions,
    20,
    [
      from === undefined
        ? "no-data"
        : {
            points: costing.map((award) => times(RETURNED, ownShare(award))),
            records: costing.map((award) => award.id),
          },
    ],
    [[fact("returned.count", known(returned.length, unit.last))]],
  );
  return { bonuses, deductions };
}

const BONUSES = [ZERO, ratio(1, 2), ratio(1), ratio(3, 2), ratio(2)] as const;

/** The bonus for a single award, by what was kept of it in 万元. */
function bonusOf(kept: number): Ratio {
  if (kept > 5000) return BONUSES[4];
  if (kept >= 1000) return BONUSES[3];
  if (kept >= 500) return BONUSES[2];
  return kept >= 300 ? BONUSES[1] : BONUSES[0];
}

function findingsOf(
  { rule }: Side,
  duties: readonly Duty[],
  filed: readonly SeenOf<"striving-trip">[],
  claimed: readonly SeenOf<"funding-award">[],
  pace: Known,
  disputes: Disputed,
  findings: Findings,
  { since }: HandCity,
) {
  const { unit, scope } = findings;
  const exemptions = exemptFrom(unit, id);
  const trips = inYear(filed, unit);
  const notUpward = trips.filter((trip) => !isUpward(trip, unit.kinds));
  const twice = trips.filter((trip) => disputes.trips.has(trip.id));
  const doubled = inYear(claimed, unit).filter((award) => disputes.awards.has(award.id));
  const isBehind = typeof pace !== "string" && numberOf(pace) < BEHIND && !isExempt(exemptions, scope.end);
  const told = (code: string, grounds: ReturnType<typeof missed>, by?: (day: string) => string) =>
    violations(rule(code), grounds, findings, by);
  return [
    ...told("M12-TRIP-SHORT", missed(duties.slice(0, 1), findings), nextQuarter),
    ...told("M12-TRIP-SHORT-DEPUTY", missed(duties.slice(1), findings), nextMonth),
    ...told("M12-TRIP-SHORT-2", missedTwice(duties, findings)),
    ...told("M12-TRIP-LEVEL", found(notUpward, rule("M12-TRIP-LEVEL"), exemptions), settleBy),
    ...told("M12-TRIP-DUPLICATE", found(twice, rule("M12-TRIP-DUPLICATE"), "settle"), settleBy),
    ...told("M12-FUNDS-BEHIND", isBehind ? [wholeUnit(scope)] : []),
    ...told(
      "M12-DOUBLE",
      since["funding-award"] === undefined ? [] : found(doubled, rule("M12-DOUBLE"), "settle"),
      settleBy,
    ),
  ];
}

/** How far the unit is: against the year's target, and against the part of it that falls into the months that are over. */
function progressOf(
  won: Known,
  goal: Known,
  records: readonly string[],
  unit: HandUnit,
  { timeProgress, end }: Scope,
): MeasureProgress {
  const { type = "task", unit: money = { en: "", zh: "" }, basis = "assumption" } = measure.progress ?? {};
  const head = {
    type,
    unit: money,
    basis,
    records: [...new Set(records)].sort(),
    ...(isExempt(exemptFrom(unit, id), end) ? { exempt: true as const } : {}),
    each: [],
  };
  const byNow =
    typeof goal === "string" || typeof timeProgress === "string"
      ? (reasonOf(goal, timeProgress) ?? "no-data")
      : times(goal, timeProgress);
  if (typeof won === "string" || typeof goal === "string" || typeof byNow === "string")
    return { ...head, unknown: reasonOf(goal, byNow, won) ?? "not-applicable" };
  if (goal.n <= 0) return { ...head, unknown: "not-applicable" };
  const lacking = compared(won, byNow) >= 0 ? ZERO : minus(byNow, won);
  const percent = (part: Ratio, whole: Ratio): number => numberOf(times(HUNDRED, quotient(part, whole)));
  return {
    ...head,
    whole: {
      plan: numberOf(goal),
      byNow: numberOf(byNow),
      actual: numberOf(won),
      completion: percent(won, goal),
      gap: percent(minus(won, byNow), goal),
      shortfall: percent(lacking, byNow),
    },
  };
}

function quotient(part: Ratio, whole: Ratio): Ratio {
  const found = over(part, whole);
  return typeof found === "string" ? ZERO : found;
}

function figuresOf(
  goal: Known,
  won: Known,
  trips: readonly SeenOf<"striving-trip">[],
  { since }: HandCity,
  { unit, scope }: Findings,
) {
  const ofYear = inYear(trips, unit);
  const tenures = unit.own["post-tenure"];
  const isCounted = since["post-tenure"] !== undefined && since["post-tenure"] <= unit.last;
  const led = (isLeader: (one: SeenOf<"post-tenure">) => boolean): Known => {
    const leaders = tenures.filter(isLeader);
    const isThere = (trip: SeenOf<"striving-trip">): boolean =>
      leaders.some(
        ({ on, data }) =>
          trip.data.posts.includes(data.postId) &&
          on <= trip.on &&
          (data.to === undefined || trip.on <= data.to),
      );
    return countOf(since["striving-trip"], unit, isCounted ? ofYear.filter(isThere) : []);
  };
  return [
    ...figureOf(measure, "target", goal, scope),
    ...figureOf(measure, "received", won, scope),
    ...figureOf(measure, "principalTrips", led(isPrincipal), scope),
    ...figureOf(measure, "deputyTrips", led(isDeputy), scope),
  ];
}
