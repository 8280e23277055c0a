import type { MeasureResult } from "../../../src/index.js";
import { daysAfter, monthsAfter, workingDaysAfter } from "./days.js";
import {
  borne,
  type Duty,
  type DutyHead,
  dutyResults,
  exemptionOf,
  offerOf,
  recurring,
  type Tally,
  tallyOf,
} from "./duties.js";
import { type Findings, found, missed, toDo, violations } from "./findings.js";
import { adjusted, fact, linesOf, rateFacts, scoreOf, shareOf } from "./lines.js";
import { countsOf, dutyHeads, exemptFrom, measureNamed, type Side, sideOf, sidesOf } from "./profiles.js";
import { exactly, type Known, ONE, over, plus, reasonOf, times } from "./ratio.js";
import { countOf, type HandCity, type HandUnit, inYear, isExempt, type SeenOf, seenBy } from "./records.js";
import { repeatedIn } from "./repeats.js";
import { EFFECTIVE, lived, type Scope } from "./scope.js";

const measure = measureNamed("m16-special-supervision");
const { id, number, title } = measure;
const sides = sidesOf(measure);
const heads = dutyHeads(measure, [
  "closed",
  "closedAgain",
  "answered",
  "spot",
  "joint",
  "visited",
  "reported",
]);

const feedbackDue = workingDaysAfter(5);
const noticeDue = workingDaysAfter(5);
const reportDue = workingDaysAfter(5);
const isRed = daysAfter(30);
const isAgain = monthsAfter(12);
const REPEAT = exactly(5);
const RED = exactly(2);
const YELLOW_AGAIN = exactly(1);

/** Special supervision: findings answered and put right by those who are supervised, rounds held by the office. */
export function m16(unit: HandUnit, city: HandCity, scope: Scope): MeasureResult | undefined {
  const at = sideOf(sides, unit);
  if (at === undefined) return undefined;
  const findings = { unit, measureId: id, scope };
  return at.side === sides[0]
    ? supervised(at.side, at.kind, city, findings)
    : supervising(at.side, at.kind, city, findings);
}

type Report = SeenOf<"rectification">;
type Finding = SeenOf<"supervision-finding">;

function supervised(side: Side, kind: string, city: HandCity, findings: Findings): MeasureResult {
  const { unit, scope } = findings;
  const { rule, profile } = side;
  const exemptions = exemptFrom(unit, id);
  const duties = findingDuties(unit.own["supervision-finding"], city, findings);
  const [closed, closedAgain, answered] = duties.map(tallyOf) as [Tally, Tally, Tally];
  const close = closeRate(closed, closedAgain);
  const isNothing = close === "not-due" || close === "not-applicable";

  const own = unit.own["supervision-finding"].filter(({ on }) => !isExempt(exemptions, on));
  const sameRound = repeatedIn(own, ({ data }) => data.sort && JSON.stringify([data.sort, data.roundId]));
  const once = own.filter((one) => !sameRound.has(one.id));
  const again = repeatedIn(once, ({ data }) => data.sort, isAgain);
  const repeated = inYear(once, unit).filter((one) => again.has(one.id));
  const repeats = countOf(city.since["supervision-finding"], unit, repeated);

  const lines = linesOf(side.heads, kind, [
    {
      share: isNothing ? ONE : shareOf(close),
      facts: [
        fact("closedAgain.due", closedAgain.due),
        ...rateFacts("closed", closed),
        fact("closedAgain.done", closedAgain.done),
      ],
      records: [...closed.records, ...closedAgain.records],
    },
    { share: shareOf(answered.rate), facts: rateFacts("answered", answered), records: answered.records },
    {
      taken: typeof repeats === "string" ? repeats : times(REPEAT, repeats),
      facts: [fact("repeatPoints", REPEAT), fact("repeated.count", repeats, countsOf(measure, "repeated"))],
      records: repeated.map((one) => one.id),
    },
  ]);
  const deductions = lightDeductions(profile, unit, city, exemptions);
  const fakes = fakesOf(unit, scope);
  const late = { after: isRed };
  const both = duties.slice(0, 2);
  const all = [
    ...violations(
      rule("M16-OVERDUE"),
      missed(both, findings, { ...late, wanted: false }),
      findings,
      noticeDue,
    ),
    ...violations(rule("M16-OVERDUE-30"), missed(both, findings, { ...late, wanted: true }), findings),
    ...violations(rule("M16-NO-FEEDBACK"), missed(duties.slice(2), findings), findings),
    ...violations(rule("M16-FAKE-CLOSE"), found(fakes, rule("M16-FAKE-CLOSE"), exemptions), findings),
  ];
  return {
    id,
    number,
    title,
    ...scoreOf(lines, fakes.length > 0, 0, deductions.points),
    lines,
    deductions,
    duties: dutyResults(duties),
    violations: all,
    undecided: [],
    toDo: toDo(duties, findings),
  };
}

/** Every finding against the newest report about it: due first on its own deadline, reopened on the new one. */
function findingDuties(
  findings: readonly Finding[],
  { since }: HandCity,
  { unit, scope }: Findings,
): readonly Duty[] {
  const { asOf } = scope;
  const from = since["supervision-finding"];
  const newest = new Map<string, Report>();
  for (const report of unit.own.rectification) newest.set(report.data.findingId, report);
  const reports = findings.map(({ subject }) => newest.get(subject)?.data);
  const isReopened = (i: number): boolean => {
    const report = reports[i];
    const isOpen = seenBy(asOf, report?.reopenedOn) !== undefined && !isDecided(report, asOf);
    return isOpen && report?.newDueOn !== undefined;
  };
  /** The day of an acceptance that was not undone since. */
  const settled = (i: number): string | undefined => {
    const accepted = seenBy(asOf, reports[i]?.acceptedOn);
    const reopened = seenBy(asOf, reports[i]?.reopenedOn);
    return reopened === undefined || (accepted !== undefined && accepted > reopened) ? accepted : undefined;
  };
  const all = findings.map((record, i) => ({ record, i }));
  const exemptions = exemptFrom(unit, id);
  const made = (head: DutyHead, borneBy: Parameters<typeof borne>[1]): Duty => ({
    ...head,
    instances:
      from === undefined || since.rectification === undefined
        ? undefined
        : borne(head, borneBy, unit, exemptions, from, scope),
  });
  return [
    made(
      heads.closed,
      all.flatMap(({ record, i }) =>
        isReopened(i) ? [] : { record, due: record.data.dueOn, done: settled(i) },
      ),
    ),
    made(
      heads.closedAgain,
      all.flatMap(({ record, i }) => {
        const due = isReopened(i) ? reports[i]?.newDueOn : undefined;
        return due === undefined ? [] : { record, due, done: settled(i) };
      }),
    ),
    made(
      heads.answered,
      all.map(({ record, i }) => ({
        record,
        due: feedbackDue(record.on),
        done: seenBy(asOf, reports[i]?.feedbackOn),
      })),
    ),
  ];
}

/** Whether somebody decided that a finding was closed on paper only. */
function isDecided(report: Report["data"] | undefined, asOf: string): boolean {
  return (
    report?.onPaperOnly === true &&
    report.decidedBy !== undefined &&
    seenBy(asOf, report.decidedOn) !== undefined &&
    report.documentNo !== undefined
  );
}

function closeRate(closed: Tally, again: Tally): Known {
  if (typeof again.due === "string") return again.due;
  if (again.due.n === 0) return closed.rate;
  return quotient([closed.done, again.done], [closed.due, again.due]);
}

function quotient([a, b]: readonly [Known, Known], [c, d]: readonly [Known, Known]): Known {
  if (typeof a === "string" || typeof b === "string" || typeof c === "string" || typeof d === "string")
    return reasonOf(a, b, c, d) ?? "no-data";
  return over(plus(a, b), plus(c, d));
}

/** The decisions of the year, each once however many reports repeat it. */
function fakesOf(unit: HandUnit, { asOf }: Scope): readonly Report[] {
  const decided = unit.own.rectification.filter(({ data }) => isDecided(data, asOf));
  if (decided.length === 0) return decided;
  const again = repeatedIn(decided, ({ data }) => JSON.stringify([data.findingId, data.documentNo]));
  return inYear(decided, unit).filter((one) => !again.has(one.id));
}

/** Projects whose newest light is red, or yellow and not for the first time this year. */
function lightDeductions(
  { deductions }: Side["profile"],
  unit: HandUnit,
  { since }: HandCity,
  exemptions: Parameters<typeof isExempt>[0],
) {
  const from = since["project-light"];
  const lights = unit.own["project-light"].filter(({ data }) => data.colour !== "grey");
  const ofYear = inYear(lights, unit);
  const newest = new Map(ofYear.map((light) => [light.data.projectId, light.id]));
  const isNewest = ({ id: own, data }: SeenOf<"project-light">): boolean =>
    newest.get(data.projectId) === own;
  const yellow = lights.filter(({ data }) => data.colour === "yellow");
  const again = repeatedIn(yellow, ({ day, data }) => `${day.slice(0, 4)} ${data.projectId}`);
  const red = ofYear.filter((light) => light.data.colour === "red" && isNewest(light));
  const yellowAgain = ofYear.filter((light) => again.has(light.id) && isNewest(light));
  const each = (all: readonly SeenOf<"project-light">[], points: typeof RED) => {
    if (from === undefined) return "no-data";
    const costing = all.filter(({ on }) => !isExempt(exemptions, on));
    return { points: costing.map(() => points), records: costing.map((light) => light.id) };
  };
  return adjusted(
    deductions,
    20,
    [each(red, RED), each(yellowAgain, YELLOW_AGAIN)],
    [
      [fact("red.count", countOf(from, unit, red), countsOf(measure, "red"))],
      [fact("yellowAgain.count", countOf(from, unit, yellowAgain), countsOf(measure, "yellowAgain"))],
    ],
  );
}

const supervisedKinds = ["county", "park", "industry", "element", "soe"];

function supervising(side: Side, kind: string, city: HandCity, findings: Findings): MeasureResult {
  const { unit, scope } = findings;
  const { asOf } = scope;
  const exemptions = exemptFrom(unit, id);
  const from = city.since["supervision-round"];
  const rounds = unit.own["supervision-round"];
  const row = { exemption: exemptionOf(exemptions), since: from ?? "" };
  const offers = rounds.map(offerOf);
  const ofType = (type: string) => offers.filter((_, i) => rounds[i]?.data.type === type);
  const visits = new Map<string, typeof offers>();
  rounds.forEach(({ data }, i) => {
    for (const visited of data.visitedUnits) {
      const before = visits.get(visited) ?? [];
      visits.set(visited, before);
      before.push(...offers.slice(i, i + 1));
    }
  });
  const [months, quarters] = [lived(scope.months, unit), lived(scope.quarters, unit)];
  const halfYears = lived(scope.halfYears, unit);
  const others = city.units
    .filter(({ kinds }) => supervisedKinds.some((one) => kinds.includes(one)))
    .toSorted((a, b) => {
      const [first, second] = [a.from ?? EFFECTIVE, b.from ?? EFFECTIVE];
      return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
    });
  const made = (head: DutyHead, instances: () => NonNullable<Duty["instances"]>): Duty => ({
    ...head,
    instances: from === undefined ? undefined : instances(),
  });
  const duties = [
    made(heads.spot, () =>
      recurring({ ...row, duty: "spot", slots: months, months: 1, offers: ofType("spot") }, asOf),
    ),
    made(heads.joint, () =>
      recurring({ ...row, duty: "joint", slots: quarters, months: 3, offers: ofType("joint") }, asOf),
    ),
    made(heads.visited, () =>
      others.flatMap((one) => {
        const slots = halfYears.filter(
          (slot) => (one.from ?? EFFECTIVE) <= slot.to && slot.from <= (one.to ?? slot.from),
        );
        const visiting = visits.get(one.id) ?? [];
        return recurring(
          { ...row, duty: "visited", subject: one.id, slots, months: 6, offers: visiting },
          asOf,
        );
      }),
    ),
    made(heads.reported, () =>
      borne(
        heads.reported,
        rounds.map((record) => ({
          record,
          due: reportDue(record.on),
          done: seenBy(asOf, record.data.reportOn),
        })),
        unit,
        exemptions,
        row.since,
        scope,
      ),
    ),
  ];
  const [spot, joint, visited, reported] = duties.map(tallyOf) as [Tally, Tally, Tally, Tally];
  const lines = linesOf(side.heads, kind, [
    {
      share: shareOf(quotient([spot.done, joint.done], [spot.due, joint.due])),
      facts: [
        fact("spot.done", spot.done),
        fact("joint.done", joint.done),
        fact("spot.due", spot.due),
        fact("joint.due", joint.due),
      ],
      records: [...spot.records, ...joint.records],
    },
    { share: shareOf(visited.rate), facts: rateFacts("visited", visited), records: visited.records },
    { share: shareOf(reported.rate), facts: rateFacts("reported", reported), records: reported.records },
  ]);
  return {
    id,
    number,
    title,
    ...scoreOf(lines, false),
    lines,
    duties: dutyResults(duties),
    violations: [],
    undecided: [],
    toDo: toDo(duties, findings),
  };
}
