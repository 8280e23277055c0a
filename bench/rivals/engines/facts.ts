import type { ActivityRecord } from "../../../src/index.js";
import { library } from "../../library.js";
import { type City, type Days, inYear, isExempt, type Own, ownOf, type Seen } from "./city.js";
import {
  addWorkingDays,
  deadlineInDays,
  deadlineInMonths,
  endOfNext,
  type Period,
  periodsBetween,
} from "./days.js";
import { borne, type Due, isVacant, missed, missedTwice, rateOf, recurring } from "./duties.js";
import { type Claim, repeated } from "./repeats.js";

type Of<K extends ActivityRecord["kind"]> = Seen<Extract<ActivityRecord, { kind: K }>>;

/** What the rules ask of one unit: numbers, `null` where they are not known, and lists of what was found. */
export interface Facts {
  readonly unit: string;
  readonly group: string | null;
  readonly kinds: readonly string[];
  readonly meetings: "called" | "invited" | "none";
  readonly supervision: "supervised" | "supervising" | "none";
  readonly strives: boolean;
  /** Points that were added to its total or taken from it by documents. */
  readonly decided: number;
  readonly [fact: string]: string | number | boolean | null | readonly (string | Points)[];
}

/** Something that adds or takes points, and the part of these that is the unit's own. */
export interface Points {
  readonly id: string;
  readonly amount: number;
  readonly share: number;
}

const M03 = "m03-regular-meeting";
const M12 = "m12-upper-support";
const M16 = "m16-special-supervision";
const STRIVING = ["county", "park", "industry", "element", "soe"];

const { groups, unranked } = library.nineteenMeasures.policy;

/** The facts of every unit of a city. */
export function factsOf(city: City, days: Days): readonly Facts[] {
  const all = ownOf(city, days);
  const disputed = disputedBy(all);
  const facts = all.map((own) => {
    const { id, kinds } = own.unit;
    const isUnranked = unranked?.kinds.some((kind) => kinds.includes(kind)) ?? false;
    const group = isUnranked
      ? undefined
      : groups.find((one) => one.kinds.some((kind) => kinds.includes(kind)));
    return {
      unit: id,
      group: group?.id ?? null,
      kinds,
      decided: inYear(own.of("committee-decision"), own)
        .filter(({ documentNo }) => documentNo !== undefined)
        .reduce((sum, { points }) => sum + points, 0),
      ...meetings(own, days),
      ...striving(own, days, disputed),
      ...supervision(own, days, all),
    };
  });
  return facts.map((own) => ({ ...own, averageRate: againstGroup(own, facts) }));
}

/** What a unit won against the average of its group, where that has at least three units. */
function againstGroup(
  { group, won }: Pick<Facts, "group"> & { won: number },
  all: readonly (Pick<Facts, "group" | "strives"> & { won: number; isThere: boolean })[],
) {
  const others = all.filter((one) => one.group === group && one.strives && one.isThere);
  const sum = others.reduce((total, one) => total + one.won, 0);
  return group === null || others.length < 3 || sum === 0 ? null : won / (sum / others.length);
}

function meetings(own: Own, days: Days) {
  const { kinds } = own.unit;
  const exemptions = own.exemptionsFrom(M03);
  const isCaller = ["office", "county", "park"].some((kind) => kinds.includes(kind));
  const held = own.of("regular-meeting");
  const late = { until: (due: string) => addWorkingDays(due, 10), share: 0.5 };
  const monthly = recurring({ months: 1, records: held, exemptions, late }, own, days);
  const led = held.filter(({ chairRole }) => chairRole === "principal");
  const quarterly = recurring({ months: 3, records: led, exemptions }, own, days);
  const minutes = held.map((record) => ({
    record,
    due: addWorkingDays(record.on, 5),
    done: record.minutesOn,
  }));
  const decisions = own
    .of("meeting-decision")
    .map((record) => ({ record, due: record.dueOn, done: record.closedOn }));
  const followed = borne(decisions, exemptions, own, days);
  const expected = inYear(own.of("meeting-attendance"), own).filter(({ presence }) => presence !== "excused");
  const absent = expected.filter(({ presence }) => presence === "absent" || presence === "unapproved-deputy");
  return {
    meetings: isCaller ? ("called" as const) : ("invited" as const),
    heldRate: rateOf(monthly, days).rate,
    ledRate: rateOf(quarterly, days).rate,
    minutedRate: rateOf(borne(minutes, exemptions, own, days), days).rate,
    followedRate: rateOf(followed, days).rate,
    attendedRate: expected.length === 0 ? null : (expected.length - absent.length) / expected.length,
    missedMeetings: missed(monthly, days).now,
    missedMeetingsTwice: missedTwice(monthly, days),
    overdueDecisions: missed(followed, days).now,
    absences: absent.filter(({ on }) => !isExempt(exemptions, on)).map(named),
  };
}

function named({ subject }: Seen): string {
  return `${subject}:-`;
}

const principals = ["party-head", "government-head", "department-head", "soe-head"];

/** The trips and awards that are claimed more than once. */
interface Disputed {
  readonly trips: ReadonlySet<string>;
  readonly awards: ReadonlySet<string>;
}

function disputedBy(all: readonly Own[]): Disputed {
  const trips = all.flatMap((own): readonly Claim[] =>
    own
      .of("striving-trip")
      .filter((trip) => isUpward(trip, own))
      .map((record) => ({
        record,
        keys: (record.projects ?? []).map((project) => JSON.stringify([record.agency, project])),
        to: record.to ?? record.from,
      })),
  );
  const awards = all.flatMap((own): readonly Claim[] =>
    own
      .of("funding-award")
      .filter((award) => isClaimed(award, own))
      .map((record) => ({ record, keys: [JSON.stringify([record.awardNo, record.projectId])] })),
  );
  return { trips: repeated(trips, true), awards: repeated(awards, true) };
}

function isCityAbove({ unit }: Own): boolean {
  return unit.kinds.includes("county") || unit.kinds.includes("park");
}

function isUpward({ level }: Of<"striving-trip">, own: Own): boolean {
  const isOfCity = STRIVING.some((kind) => own.unit.kinds.includes(kind)) && !isCityAbove(own);
  return level !== "municipal" || !isOfCity;
}

function isClaimed({ level, evenlySpread }: Of<"funding-award">, own: Own): boolean {
  return !evenlySpread && (level !== "municipal" || isCityAbove(own));
}

function shareOf({ jointWith = [], jointShare }: ActivityRecord): number {
  return jointWith.length === 0 ? 1 : (jointShare ?? 1 / (1 + jointWith.length));
}

function striving(own: Own, days: Days, disputed: Disputed) {
  const exemptions = own.exemptionsFrom(M12);
  const filed = own.of("striving-trip");
  const trips = filed.filter((trip) => isUpward(trip, own) && !disputed.trips.has(trip.id));
  const posts = own.of("post-tenure");
  const main = ofPosts(
    posts.filter(({ role }) => principals.includes(role)),
    trips,
    3,
    own,
    days,
  );
  const deputy = ofPosts(
    posts.filter(({ role }) => role === "deputy"),
    trips,
    1,
    own,
    days,
  );

  const claimed = own.of("funding-award").filter((award) => isClaimed(award, own));
  const undisputed = claimed.filter(({ id }) => !disputed.awards.has(id));
  const awards = inYear(undisputed, own).map((award): Points => {
    const { amount, returnedOn, returnedAmount } = award;
    const left = returnedAmount === undefined ? 0 : Math.max(0, amount - returnedAmount);
    return { id: award.id, amount: returnedOn === undefined ? amount : left, share: shareOf(award) };
  });
  const isThisYear = (day: string | undefined): boolean =>
    day !== undefined && days.yearStart <= day && day <= days.end;
  const returned = undisputed.filter(
    ({ returnedOn }) => isThisYear(returnedOn) && !isExempt(exemptions, returnedOn ?? ""),
  );
  const applications = own
    .of("funding-application")
    .filter(({ level }) => level !== "municipal" || isCityAbove(own));
  const approved = applications.filter(({ approvedOn }) => isThisYear(approvedOn)).length;
  const refused = applications.filter(
    ({ approvedOn, refusedOn }) => isThisYear(refusedOn) && !isThisYear(approvedOn),
  ).length;

  const year = Number(days.period.slice(0, 4));
  const target = own
    .of("target")
    .findLast((one) => one.name === "upper-funds" && one.year === year && one.on <= days.end);
  const goal = target === undefined ? 0 : target.value * shareOf(target);
  const won = awards.reduce((sum, { amount, share }) => sum + amount * share, 0);
  const months = periodsBetween(1, days.yearStart, days.end).filter(({ to }) => to <= days.end).length;
  return {
    strives: STRIVING.some((kind) => own.unit.kinds.includes(kind)),
    isThere: (own.unit.from ?? "") <= days.end,
    tripMainRate: rateOf(main, days).rate,
    tripDeputyRate: rateOf(deputy, days).rate,
    won,
    pace: goal === 0 || months < 2 ? null : won / ((goal * months) / 12),
    successRate: approved + refused === 0 ? null : approved / (approved + refused),
    isExcusedAtEnd: isExempt(exemptions, days.end),
    awards,
    returned: returned.map((award) => ({ id: award.id, amount: award.amount, share: shareOf(award) })),
    shortTrips: missed(main, days).now,
    shortDeputyTrips: missed(deputy, days).now,
    shortTripsTwice: missedTwice(main, days).map((name) => `principalQuarter/${name}`),
    shortDeputyTripsTwice: missedTwice(deputy, days).map((name) => `deputyMonth/${name}`),
    lowTrips: inYear(filed, own)
      .filter((trip) => !isUpward(trip, own) && !isExempt(exemptions, trip.from))
      .map(named),
    disputedTrips: inYear(filed, own)
      .filter(({ id }) => disputed.trips.has(id))
      .map(named),
    disputedAwards: inYear(claimed, own)
      .filter(({ id }) => disputed.awards.has(id))
      .map(named),
  };
}

/** A trip is owed by each post in each period in which somebody holds it. */
function ofPosts(
  tenures: readonly Of<"post-tenure">[],
  trips: readonly Of<"striving-trip">[],
  months: 1 | 3,
  own: Own,
  days: Days,
): readonly Due[] {
  const posts = [...new Set(tenures.map(({ postId }) => postId))];
  return posts.flatMap((subject) => {
    const spans = tenures
      .filter(({ postId }) => postId === subject)
      .map(({ from, to = "9999-12-31" }) => ({ from, to }));
    return recurring(
      {
        months,
        subject,
        records: trips.filter((trip) => trip.posts.includes(subject)),
        exemptions: own.exemptionsFrom(M12),
        isAsked: (period: Period) => spans.some(({ from, to }) => from <= period.to && period.from <= to),
        isVacant: (period: Period) => isVacant(spans, period, months),
        late: { until: (due) => endOfNext(months, due), share: 1 },
      },
      own,
      days,
    );
  });
}

function supervision(own: Own, days: Days, all: readonly Own[]) {
  if (own.unit.kinds.includes("office")) return supervising(own, days, all);
  const isSupervised = STRIVING.some((kind) => own.unit.kinds.includes(kind));
  return {
    supervision: isSupervised ? ("supervised" as const) : ("none" as const),
    ...supervised(own, days),
  };
}

function supervised(own: Own, days: Days) {
  const exemptions = own.exemptionsFrom(M16);
  const findings = own.of("supervision-finding");
  const newest = new Map(own.of("rectification").map((report) => [report.findingId, report]));
  const followed = findings.map((record) => {
    const report = newest.get(record.subject);
    const { acceptedOn, reopenedOn, newDueOn } = report ?? {};
    const isUndone = reopenedOn !== undefined && (acceptedOn === undefined || acceptedOn <= reopenedOn);
    const isReopened = reopenedOn !== undefined && newDueOn !== undefined && !isFake(report);
    return {
      record,
      isReopened,
      due: isReopened ? (newDueOn ?? record.dueOn) : record.dueOn,
      done: isUndone ? undefined : acceptedOn,
      feedback: { record, due: addWorkingDays(record.on, 5), done: report?.feedbackOn },
    };
  });
  const closed = borne(
    followed.filter(({ isReopened }) => !isReopened),
    exemptions,
    own,
    days,
  );
  const again = borne(
    followed.filter(({ isReopened }) => isReopened),
    exemptions,
    own,
    days,
  );
  const answered = borne(
    followed.map(({ feedback }) => feedback),
    exemptions,
    own,
    days,
  );
  const [first, second] = [rateOf(closed, days), rateOf(again, days)];
  const isRed = (due: string): string => deadlineInDays(due, 30);
  const [late, lateAgain] = [missed(closed, days, isRed), missed(again, days, isRed)];
  const both = ({ now, later }: { now: readonly string[]; later: readonly string[] }, duty: string) => ({
    now: now.map((name) => `${duty}/${name}`),
    later: later.map((name) => `${duty}/${name}`),
  });
  const [overdue, overdueAgain] = [both(late, "closed"), both(lateAgain, "closedAgain")];
  const inScope = closed.filter(({ place }) => place === "in");
  return {
    closedRate: first.rate,
    closedAgainDue: second.due,
    bothRate: second.due === 0 ? null : (first.done + second.done) / (first.due + second.due),
    // Where all of several findings are exempt, nobody says that nothing was due.
    isNothingDue: first.rate === null && inScope.length === 0,
    answeredRate: rateOf(answered, days).rate,
    repeatedFindings: repeatedFindings(own).length,
    overdue: [...overdue.now, ...overdueAgain.now],
    overdueLong: [...overdue.later, ...overdueAgain.later],
    unanswered: missed(answered, days).now,
    ...lights(own),
    fakes: fakes(own).map(named),
  };
}

function isFake(report: Of<"rectification"> | undefined): boolean {
  const { onPaperOnly, decidedBy, decidedOn, documentNo } = report ?? {};
  return onPaperOnly === true && [decidedBy, decidedOn, documentNo].every((one) => one !== undefined);
}

/** Each decision that a finding was closed on paper only, once however many reports repeat it. */
function fakes(own: Own): readonly Seen[] {
  const decided = own.of("rectification").filter(isFake);
  const again = repeated(
    decided.map((record) => ({ record, keys: [JSON.stringify([record.findingId, record.documentNo])] })),
    false,
  );
  return inYear(decided, own).filter(({ id }) => !again.has(id));
}

/** Problems of a sort that another round found in the year before. */
function repeatedFindings(own: Own): readonly Seen[] {
  const exemptions = own.exemptionsFrom(M16);
  const sorted = own
    .of("supervision-finding")
    .filter(({ on, sort }) => sort !== undefined && !isExempt(exemptions, on));
  const sameRound = repeated(
    sorted.map((record) => ({ record, keys: [JSON.stringify([record.sort, record.roundId])] })),
    false,
  );
  const once = sorted.filter(({ id }) => !sameRound.has(id));
  const again = repeated(
    once.map((record) => ({
      record,
      keys: [record.sort ?? ""],
      until: deadlineInMonths(record.on, 12),
    })),
    false,
  );
  return inYear(once, own).filter(({ id }) => again.has(id));
}

/** Projects whose newest light is red, or yellow for more than the first time this year. */
function lights(own: Own) {
  const exemptions = own.exemptionsFrom(M16);
  const ofYear = inYear(own.of("project-light"), own).filter(({ colour }) => colour !== "grey");
  const newest = [...new Map(ofYear.map((light) => [light.projectId, light])).values()];
  const costing = newest.filter(({ on }) => !isExempt(exemptions, on));
  const wasYellow = ({ id, projectId }: Of<"project-light">): boolean =>
    ofYear.some((one) => one.id !== id && one.projectId === projectId && one.colour === "yellow");
  const points = (all: readonly Seen[]): readonly Points[] =>
    all.map(({ id }) => ({ id, amount: 1, share: 1 }));
  return {
    redProjects: points(costing.filter(({ colour }) => colour === "red")),
    yellowProjects: points(costing.filter((light) => light.colour === "yellow" && wasYellow(light))),
  };
}

function supervising(own: Own, days: Days, all: readonly Own[]) {
  const exemptions = own.exemptionsFrom(M16);
  const rounds = own.of("supervision-round");
  const ofType = (type: string) => rounds.filter((round) => round.type === type);
  const spots = rateOf(recurring({ months: 1, records: ofType("spot"), exemptions }, own, days), days);
  const joints = rateOf(recurring({ months: 3, records: ofType("joint"), exemptions }, own, days), days);
  const others = all.filter(({ unit }) => STRIVING.some((kind) => unit.kinds.includes(kind)));
  const visited = others.flatMap(({ unit }) => {
    const { id: subject, from = "", to = "9999-12-31" } = unit;
    const records = rounds.filter((round) => round.visitedUnits.includes(subject));
    const isAsked = (period: Period): boolean => from <= period.to && period.from <= to;
    return recurring({ months: 6, subject, records, exemptions, isAsked }, own, days);
  });
  const reported = rounds.map((record) => ({
    record,
    due: addWorkingDays(record.on, 5),
    done: record.reportOn,
  }));
  const due = spots.due + joints.due;
  return {
    supervision: "supervising" as const,
    roundsRate: due === 0 ? null : (spots.done + joints.done) / due,
    visitedRate: rateOf(visited, days).rate,
    reportedRate: rateOf(borne(reported, exemptions, own, days), days).rate,
  };
}
