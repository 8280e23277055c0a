import type { Place } from "./ranks.js";
import type { CompiledStanding } from "./rules.js";
import { shareOf } from "./share.js";
import type { UnitFacts } from "./unit-facts.js";

/**
 * The public lists that a unit is proposed for: among so many at the top of its group, or at its end, no more than a share
 * of the group, and with the condition of the list. At the cut-off equal totals stay together; where all are tied nobody is at the end.
 */
export function publicListsOf(
  group: string,
  { rank, fromEnd, groupSize }: Place,
  facts: UnitFacts,
  { lists }: CompiledStanding,
  smallestGroup: number,
): readonly string[] {
  return lists.flatMap(({ id, take, places, share, holds }) => {
    const listed = places.find(({ groups }) => groups.includes(group))?.value ?? 0;
    const most = share === undefined ? listed : Math.min(listed, shareOf(groupSize, share.value));
    const isAmong =
      take === "first" ? rank <= most : groupSize >= smallestGroup && rank > 1 && fromEnd <= most;
    return isAmong && holds(facts) ? [id] : [];
  });
}
