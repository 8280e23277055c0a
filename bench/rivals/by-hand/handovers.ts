import type { SeenOf } from "./records.js";

/** What is the holder's of a project, whoever filed it. */
export type AboutProject = SeenOf<"project-light"> | SeenOf<"supervision-finding">;

/** Which unit a record about a project belongs to: the one that holds the project on its day, if one of its holders filed it. */
export function holdersOf(
  transfers: readonly SeenOf<"project-transfer">[],
  end: string,
): (record: AboutProject) => string {
  const moves = new Map<string, SeenOf<"project-transfer">[]>();
  for (const transfer of transfers) {
    if (transfer.on > end) continue;
    const { projectId } = transfer.data;
    moves.set(projectId, [...(moves.get(projectId) ?? []), transfer]);
  }
  for (const own of moves.values()) own.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return ({ data: { projectId, unitId }, day }) => {
    const own = projectId === undefined ? undefined : moves.get(projectId);
    if (own?.some(({ data }) => data.unitId === unitId || data.toUnitId === unitId) !== true) return unitId;
    return own.findLast(({ on }) => on <= day)?.data.toUnitId ?? own[0]?.data.unitId ?? unitId;
  };
}
