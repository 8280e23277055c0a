import type { Comparison, Node } from "../conditions/node.js";

/** A rule: when it holds, and what then counts. */
export interface Rule {
  readonly name: string;
  readonly when: Node;
  readonly event: Outcome;
}

export type Outcome =
  /** A line earns the share of its points that a fact says; full at a part of the whole. */
  | { readonly line: string; readonly points: number; readonly share: string; readonly fullAt?: number }
  /** A line keeps what is left of its points after so many are taken for each. */
  | { readonly line: string; readonly points: number; readonly less: number; readonly each: string }
  /** Points are added or taken for each of a list, up to a cap. */
  | { readonly adds: string; readonly each: string; readonly cap: number }
  | { readonly takes: string; readonly each: string; readonly points: number; readonly cap: number }
  /** What a list names is found; a critical finding makes the measure 0. */
  | { readonly finds: string; readonly each?: string; readonly isCritical?: true };

const is = (fact: string, value: unknown): Comparison => ({ fact, operator: "equal", value });
const atLeast = (fact: string, value: number): Comparison => ({
  fact,
  operator: "greaterThanInclusive",
  value,
});
const below = (fact: string, value: number): Comparison => ({ fact, operator: "lessThan", value });
const when = (...all: Comparison[]): Node => ({ all });

const called = is("meetings", "called");
const invited = is("meetings", "invited");
const strives = is("strives", true);
const supervised = is("supervision", "supervised");
const supervising = is("supervision", "supervising");

/** A line that is scored where its share is known. */
function line(who: Comparison, name: string, points: number, share: string, fullAt = 1): Rule {
  return {
    name,
    when: when(who, atLeast(share, 0)),
    event: { line: name, points, share, ...(fullAt === 1 ? {} : { fullAt }) },
  };
}

/** What is found for each that a list names, where there is any. */
function found(who: Comparison, finds: string, each: string): Rule {
  return { name: finds, when: when(who, atLeast(`${each}Count`, 1)), event: { finds, each } };
}

const meetings: readonly Rule[] = [
  line(called, "m03/held", 50, "heldRate"),
  line(called, "m03/chair", 10, "ledRate"),
  line(called, "m03/minutes", 10, "minutedRate"),
  line(called, "m03/decisions", 30, "followedRate"),
  line(invited, "m03/attend", 50, "attendedRate"),
  { ...line(invited, "m03/decisions", 50, "followedRate"), name: "m03/decisions of the invited" },
  {
    name: "m03/absence",
    when: when(invited, atLeast("absencesCount", 1)),
    event: { takes: "m03/absence", each: "absences", points: 5, cap: 20 },
  },
  found(called, "M03-MISSED", "missedMeetings"),
  found(called, "M03-MISSED-2", "missedMeetingsTwice"),
  found(invited, "M03-ABSENT", "absences"),
  {
    name: "M03-DECISION-OVERDUE",
    when: {
      any: [
        when(called, atLeast("overdueDecisionsCount", 1)),
        when(invited, atLeast("overdueDecisionsCount", 1)),
      ],
    },
    event: { finds: "M03-DECISION-OVERDUE", each: "overdueDecisions" },
  },
];

const striving: readonly Rule[] = [
  line(strives, "m12/tripMain", 15, "tripMainRate"),
  line(strives, "m12/tripDeputy", 10, "tripDeputyRate"),
  line(strives, "m12/funds", 50, "pace"),
  line(strives, "m12/avg", 15, "averageRate"),
  line(strives, "m12/success", 10, "successRate", 0.6),
  {
    name: "m12/award",
    when: when(strives, atLeast("awardsCount", 1)),
    event: { adds: "m12/award", each: "awards", cap: 2 },
  },
  {
    name: "m12/returned",
    when: when(strives, atLeast("returnedCount", 1)),
    event: { takes: "m12/returned", each: "returned", points: 2, cap: 20 },
  },
  found(strives, "M12-TRIP-SHORT", "shortTrips"),
  found(strives, "M12-TRIP-SHORT-DEPUTY", "shortDeputyTrips"),
  found(strives, "M12-TRIP-SHORT-2", "shortTripsTwice"),
  { ...found(strives, "M12-TRIP-SHORT-2", "shortDeputyTripsTwice"), name: "M12-TRIP-SHORT-2 of deputies" },
  found(strives, "M12-TRIP-LEVEL", "lowTrips"),
  found(strives, "M12-TRIP-DUPLICATE", "disputedTrips"),
  {
    name: "M12-FUNDS-BEHIND",
    when: when(strives, atLeast("pace", 0), below("pace", 0.6), is("isExcusedAtEnd", false)),
    event: { finds: "M12-FUNDS-BEHIND" },
  },
  found(strives, "M12-DOUBLE", "disputedAwards"),
];

const supervision: readonly Rule[] = [
  {
    ...line(supervised, "m16/close", 70, "closedRate"),
    when: when(supervised, is("closedAgainDue", 0), atLeast("closedRate", 0)),
  },
  {
    ...line(supervised, "m16/close", 70, "bothRate"),
    name: "m16/close with reopened ones",
    when: when(supervised, atLeast("closedAgainDue", 1)),
  },
  {
    name: "m16/close where nothing is due",
    when: when(supervised, is("closedAgainDue", 0), is("isNothingDue", true)),
    event: { line: "m16/close", points: 70, share: "whole" },
  },
  line(supervised, "m16/feedback", 20, "answeredRate"),
  {
    name: "m16/repeat",
    when: when(supervised),
    event: { line: "m16/repeat", points: 10, less: 5, each: "repeatedFindings" },
  },
  {
    name: "m16/red",
    when: when(supervised, atLeast("redProjectsCount", 1)),
    event: { takes: "m16/red", each: "redProjects", points: 2, cap: 20 },
  },
  {
    name: "m16/yellowAgain",
    when: when(supervised, atLeast("yellowProjectsCount", 1)),
    event: { takes: "m16/yellowAgain", each: "yellowProjects", points: 1, cap: 20 },
  },
  found(supervised, "M16-OVERDUE", "overdue"),
  found(supervised, "M16-OVERDUE-30", "overdueLong"),
  found(supervised, "M16-NO-FEEDBACK", "unanswered"),
  {
    name: "M16-FAKE-CLOSE",
    when: when(supervised, atLeast("fakesCount", 1)),
    event: { finds: "M16-FAKE-CLOSE", each: "fakes", isCritical: true },
  },
  line(supervising, "m16/rounds", 50, "roundsRate"),
  line(supervising, "m16/cover", 30, "visitedRate"),
  line(supervising, "m16/report", 20, "reportedRate"),
];

/** The rules about a unit. */
export const unitRules: readonly Rule[] = [...meetings, ...striving, ...supervision];

/** The bonus for one award, by what was kept of it in 万元. */
export const awardRules = [
  { name: "great", when: when({ fact: "amount", operator: "greaterThan", value: 5000 }), points: 2 },
  {
    name: "large",
    when: when(atLeast("amount", 1000), { fact: "amount", operator: "lessThanInclusive", value: 5000 }),
    points: 1.5,
  },
  { name: "medium", when: when(atLeast("amount", 500), below("amount", 1000)), points: 1 },
  { name: "small", when: when(atLeast("amount", 300), below("amount", 500)), points: 0.5 },
] as const;
