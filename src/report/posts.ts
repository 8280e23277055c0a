import type { Assessment } from "../assessment/assessment.js";
import type { ReportOptions } from "./options.js";

/**
 * The assessment with what its posts are called in place of their ids, for lists and sheets; with the names of those
 * who hold them only where that was asked for.
 */
export function withPosts(
  assessment: Assessment,
  { directory, personal = false }: Pick<ReportOptions, "directory" | "personal">,
): Assessment {
  if (directory === undefined) return assessment;
  const titles = new Map(
    directory.posts.map(({ postId, title, name }) => [
      postId,
      personal && name !== undefined ? `${title} ${name}` : title,
    ]),
  );
  return {
    ...assessment,
    // What a record is called goes before a post of the same id.
    labels: Object.fromEntries([...titles, ...Object.entries(assessment.labels ?? {})]),
    units: assessment.units.map((unit) =>
      unit.heldInterviews === undefined
        ? unit
        : {
            ...unit,
            heldInterviews: unit.heldInterviews.map((one) => ({
              ...one,
              posts: one.posts.map((id) => titles.get(id) ?? id),
            })),
          },
    ),
  };
}

/** Whether names of people are printed. */
export function isPersonal({ directory, personal }: ReportOptions): boolean {
  return personal === true && (directory?.posts ?? []).some(({ name }) => name !== undefined);
}
