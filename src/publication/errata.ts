import type { Assessment } from "../assessment/assessment.js";
import type { Objection } from "../assessment/decisions.js";
import { dateWords } from "../calendar/wording.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import { type Body, bodyOf } from "./body.js";
import { type Difference, paired, withValues } from "./differences.js";
import type { Errata, Erratum } from "./erratum.js";
import { lineTitles } from "./erratum-titles.js";
import { verify } from "./freeze.js";
import type { Notification, PublishedUnit } from "./notification.js";
import { unitDifferences } from "./unit-differences.js";

/**
 * What would differ from a published notification as its days are seen now: by unit and line, with the records that came
 * or went and the objections that were decided since. What was published is not touched; an objection that was dismissed
 * is listed too, with the figure that stands.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when a notification is not as it was published, when other days are
 * scored now, or when an assessment has no lines.
 *
 * @example
 * import { assess, errata, freeze } from "nineteen-measures";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const meeting = { kind: "regular-meeting", id: "m1", unitId: "qinglan", on: "2021-03-09", chairRole: "deputy" } as const;
 * const march = { period: "2021-03", asOf: "2021-03-31", digest: true };
 * const published = freeze(assess({ units, records: [meeting] }, march));
 * const another = { ...meeting, id: "m2", on: "2021-02-09", filedAt: "2021-05-06", lateAcceptance: "7" };
 * const now = assess({ units, records: [meeting, another] }, { ...march, knownAt: "2021-05-31" });
 * errata(published, now).rows.map(({ line, added }) => `${line} ${added}`).includes("held m2"); // => true
 */
export function errata(published: Notification, now: Assessment | Notification): Errata {
  const seen = bodyFrom(now);
  const faults = faultsOf(published, now, seen);
  if (seen === undefined || faults.length > 0) throw new FaultError(faults);
  const titles = lineTitles("format" in now ? undefined : now);
  const rows = paired(published.units, seen.units, ({ id }) => id).flatMap(([, before, after]) => {
    const decided = newlyDecided(before, after);
    const named = (one: Difference): Erratum => ({
      ...one,
      title: titles(one),
      objections: decided
        .filter(({ measureId = one.measureId }) => measureId === one.measureId)
        .map(({ id }) => id),
    });
    return [
      ...unitDifferences(before, after).map(named),
      ...decided.map((one) => objectionRow(one, before, after, titles)),
    ];
  });
  return {
    period: published.period,
    published: { digest: published.digest, asOf: published.asOf, knownAt: published.knownAt },
    now: { asOf: seen.asOf, knownAt: seen.knownAt },
    policyChanged: published.policy.digest !== seen.policy.digest,
    rows,
  };
}

function bodyFrom(now: Assessment | Notification): Body | undefined {
  if ("format" in now) return now;
  return now.detail === "totals" ? undefined : bodyOf(now);
}

function faultsOf(
  published: Notification,
  now: Assessment | Notification,
  seen: Body | undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!verify(published)) faults.push(fault("NOTIFICATION_ALTERED", "published"));
  if ("format" in now && !verify(now)) faults.push(fault("NOTIFICATION_ALTERED", "now"));
  if (seen === undefined) return [...faults, fault("NOTIFICATION_WITHOUT_LINES", "now.detail")];
  // What is no notification says no days.
  if (faults.length > 0) return faults;
  const { period, from, end } = published;
  if (seen.period !== period || seen.from !== from || seen.end !== end) {
    const values = { from: dateWords(from), end: dateWords(end) };
    faults.push(fault("NOTIFICATION_OTHER_DAYS", "now.period", values));
  }
  return faults;
}

/** The objections that were decided since. */
function newlyDecided(
  before: PublishedUnit | undefined,
  after: PublishedUnit | undefined,
): readonly Objection[] {
  const known = new Set(
    before?.objections?.flatMap(({ id, decidedOn }) => (decidedOn === undefined ? [] : id)),
  );
  return (after?.objections ?? []).filter(({ id, decidedOn }) => decidedOn !== undefined && !known.has(id));
}

/** An objection with the figure that it was about, as published and as it stands now. */
function objectionRow(
  { id, measureId, outcome }: Objection,
  before: PublishedUnit | undefined,
  after: PublishedUnit | undefined,
  titles: (one: Pick<Difference, "measureId" | "line" | "what">) => Erratum["title"],
): Erratum {
  const figureOf = (unit: PublishedUnit | undefined): number | undefined =>
    measureId === undefined ? unit?.total : unit?.measures.find((one) => one.id === measureId)?.score;
  const about = {
    unitId: after?.id ?? before?.id ?? "",
    ...(measureId === undefined ? {} : { measureId }),
    line: measureId === undefined ? "total" : "score",
    what: "objection" as const,
    id,
  };
  return {
    ...withValues(about, figureOf(before), figureOf(after)),
    title: titles(about),
    added: [],
    removed: [],
    objections: [id],
    ...(outcome === undefined ? {} : { outcome }),
  };
}
