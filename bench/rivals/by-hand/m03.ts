import type { MeasureResult } from "../../../src/index.js";
import { workingDaysAfter } from "./days.js";
import { borne, type Duty, dutyResults, exemptionOf, offerOf, recurring, tallyOf } from "./duties.js";
import { type Findings, found, missed, missedTwice, toDo, violations } from "./findings.js";
import { adjusted, fact, figureOf, linesOf, rateFacts, scoreOf, shareOf } from "./lines.js";
import { dutyHeads, exemptFrom, measureNamed, type Side, sideOf, sidesOf } from "./profiles.js";
import { exactly } from "./ratio.js";
import { countOf, type HandCity, type HandUnit, inYear, isExempt, type SeenOf, seenBy } from "./records.js";
import { lived, type Scope } from "./scope.js";

const measure = measureNamed("m03-regular-meeting");
const { id, number, title } = measure;
const sides = sidesOf(measure);
const heads = dutyHeads(measure, ["held", "led", "minuted", "followed"]);

const makeUp = workingDaysAfter(10);
const minutesDue = workingDaysAfter(5);
const remedyDue = workingDaysAfter(10);
const ABSENCE = exactly(5);

/** The regular meeting: held and minuted by those who call it, attended by the others; decisions closed by all. */
export function m03(unit: HandUnit, city: HandCity, scope: Scope): MeasureResult | undefined {
  const at = sideOf(sides, unit);
  if (at === undefined) return undefined;
  const findings = { unit, measureId: id, scope };
  return at.side === sides[0]
    ? called(at.side, at.kind, city, findings)
    : invited(at.side, at.kind, city, findings);
}

function called(side: Side, kind: string, city: HandCity, findings: Findings): MeasureResult {
  const { unit, scope } = findings;
  const { months, quarters, asOf } = scope;
  const exemptions = exemptFrom(unit, id);
  const since = city.since["regular-meeting"];
  const meetings = unit.own["regular-meeting"];
  const offers = meetings.map(offerOf);
  const led = offers.filter((_, i) => meetings[i]?.data.chairRole === "principal");
  const row = { exemption: exemptionOf(exemptions), since: since ?? "" };
  const late = { until: makeUp, share: 0.5 };
  const duties = {
    held: recurring({ ...row, duty: "held", slots: lived(months, unit), months: 1, offers, late }, asOf),
    led: recurring({ ...row, duty: "led", slots: lived(quarters, unit), months: 3, offers: led }, asOf),
    minuted: borne(
      heads.minuted,
      meetings.map((record) => ({
        record,
        due: minutesDue(record.on),
        done: seenBy(asOf, record.data.minutesOn),
      })),
      unit,
      exemptions,
      row.since,
      scope,
    ),
  };
  const all: readonly Duty[] = [
    { ...heads.held, instances: since === undefined ? undefined : duties.held },
    { ...heads.led, instances: since === undefined ? undefined : duties.led },
    { ...heads.minuted, instances: since === undefined ? undefined : duties.minuted },
    followed(city, findings),
  ];
  const outcomes = all.map((duty) => {
    const tally = tallyOf(duty);
    return { share: shareOf(tally.rate), facts: rateFacts(duty.duty, tally), records: tally.records };
  });
  const lines = linesOf(side.heads, kind, outcomes);
  const [held, , , decisions] = all;
  const found = [
    ...violations(side.rule("M03-MISSED"), missed(only(held), findings), findings, makeUp),
    ...violations(side.rule("M03-MISSED-2"), missedTwice(only(held), findings), findings),
    ...overdue(side, only(decisions), findings),
  ];
  return {
    id,
    number,
    title,
    ...scoreOf(lines, false),
    lines,
    duties: dutyResults(all),
    violations: found,
    undecided: [],
    toDo: toDo(all, findings),
    figures: figures(city, findings),
  };
}

function invited(side: Side, kind: string, city: HandCity, findings: Findings): MeasureResult {
  const { unit } = findings;
  const exemptions = exemptFrom(unit, id);
  const since = city.since["meeting-attendance"];
  const expected = inYear(unit.own["meeting-attendance"], unit).filter(
    ({ data }) => data.presence !== "excused",
  );
  const isAbsent = ({ data }: SeenOf<"meeting-attendance">): boolean =>
    data.presence === "unapproved-deputy" || data.presence === "absent";
  const absences = expected.filter(isAbsent);
  const came = expected.filter((record) => !isAbsent(record));
  const [present, asked] = [countOf(since, unit, came), countOf(since, unit, expected)];
  const duties = [followed(city, findings)];
  const tally = tallyOf(duties[0] as Duty);
  const lines = linesOf(side.heads, kind, [
    {
      share: shareOf(present, asked),
      facts: [fact("represented.count", present), fact("expected.count", asked)],
      records: expected.map((record) => record.id),
    },
    { share: shareOf(tally.rate), facts: rateFacts("followed", tally), records: tally.records },
  ]);
  const costing = absences.filter(({ on }) => !isExempt(exemptions, on));
  const deductions = adjusted(
    side.profile.deductions,
    20,
    [
      since === undefined
        ? "no-data"
        : { points: costing.map(() => ABSENCE), records: costing.map((record) => record.id) },
    ],
    [[fact("unrepresented.count", countOf(since, unit, absences))]],
  );
  const absent = side.rule("M03-ABSENT");
  return {
    id,
    number,
    title,
    ...scoreOf(lines, false, 0, deductions.points),
    lines,
    deductions,
    duties: dutyResults(duties),
    violations: [
      ...violations(absent, since === undefined ? [] : found(absences, absent, exemptions), findings),
      ...overdue(side, duties, findings),
    ],
    undecided: [],
    toDo: toDo(duties, findings),
    figures: figures(city, findings),
  };
}

/** The decisions that the unit is to carry out, whoever's meeting made them. */
function followed(city: HandCity, { unit, scope }: Findings): Duty {
  const since = city.since["meeting-decision"];
  if (since === undefined) return { ...heads.followed, instances: undefined };
  const decisions = unit.own["meeting-decision"].map((record) => ({
    record,
    due: record.data.dueOn,
    done: seenBy(scope.asOf, record.data.closedOn),
  }));
  const exemptions = exemptFrom(unit, id);
  return { ...heads.followed, instances: borne(heads.followed, decisions, unit, exemptions, since, scope) };
}

function overdue(side: Side, duties: readonly Duty[], findings: Findings) {
  return violations(side.rule("M03-DECISION-OVERDUE"), missed(duties, findings), findings, remedyDue);
}

function only(duty: Duty | undefined): readonly Duty[] {
  return duty === undefined ? [] : [duty];
}

/** The meetings of the year, shown for those who call them. */
function figures(city: HandCity, { unit, scope }: Findings) {
  if (!unit.kinds.some((kind) => measure.figures?.meetings?.for?.includes(kind))) return [];
  const count = countOf(city.since["regular-meeting"], unit, unit.own["regular-meeting"]);
  return figureOf(measure, "meetings", count, scope);
}
