import { type Difference, differing, paired, type Side } from "./differences.js";
import type { ErratumSubject } from "./erratum.js";
import { measureDifferences } from "./measure-differences.js";
import type { PublishedUnit } from "./notification.js";

/** What differs about a unit: as a whole, then measure by measure. */
export function unitDifferences(
  published: PublishedUnit | undefined,
  now: PublishedUnit | undefined,
): readonly Difference[] {
  const unitId = published?.id ?? now?.id ?? "";
  const row = (line: string, what: ErratumSubject, of: (unit: PublishedUnit) => Side["value"]) =>
    differing({ unitId, line, what }, published && { value: of(published) }, now && { value: of(now) });
  const listed = <T>(
    line: string,
    of: (unit: PublishedUnit) => readonly T[] | undefined,
    keyOf: (one: T) => string,
    sideOf: (one: T) => Side,
    more: (one: T) => { readonly measureId?: string } = () => ({}),
  ): readonly Difference[] =>
    paired(published && of(published), now && of(now), keyOf).flatMap(([id, before, after]) => {
      const one = before ?? after;
      const about = one === undefined ? {} : more(one);
      return differing(
        { unitId, ...about, line, what: "state", id },
        before && sideOf(before),
        after && sideOf(after),
      );
    });
  if (published === undefined || now === undefined) return row("unit", "state", () => "listed");
  const byNumber = paired(published.measures, now.measures, ({ number }) => String(number).padStart(3, "0"));
  return [
    ...row("total", "figure", ({ total }) => total),
    ...row("rank", "figure", ({ rank, notRanked }) => rank ?? notRanked),
    ...row("light", "state", ({ standing }) => standing?.light.colour),
    ...row("grade", "state", ({ standing }) => standing?.grade?.id),
    ...row("lists", "state", ({ standing }) => standing?.lists.join(" ")),
    ...listed(
      "veto",
      ({ standing, vetoes }) => standing?.vetoes ?? vetoes,
      ({ id }) => id,
      ({ on }) => ({ value: on }),
    ),
    ...listed(
      "interview",
      ({ standing }) => standing?.interviews,
      ({ trigger, cause }) => `${trigger}:${cause}`,
      ({ step, records }) => ({ value: step, records }),
    ),
    ...listed(
      "decision",
      ({ decisions }) => decisions,
      ({ id }) => id,
      ({ points }) => ({ value: points }),
    ),
    ...listed(
      "exemption",
      ({ exemptions }) => exemptions,
      ({ id }) => id,
      ({ from, to }) => ({ value: `${from}/${to}` }),
    ),
    ...listed(
      "light",
      ({ standing }) => standing?.lights,
      ({ type, measureId, subject = "-", due = "-" }) => `${type}:${measureId}:${subject}:${due}`,
      ({ colour }) => ({ value: colour }),
      ({ measureId }) => ({ measureId }),
    ),
    ...byNumber
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, before, after]) => measureDifferences(unitId, before, after)),
  ];
}
