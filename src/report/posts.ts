import type { Assessment } from "../assessment/assessment.js";
import type { Standing } from "../assessment/standing/standing-of-unit.js";
import type { UnitResult } from "../assessment/unit.js";
import type { Message } from "../messages/message.js";
import type { Violation } from "../scoring/violations.js";
import type { ReportOptions } from "./options.js";

/** What posts are called, by their ids. */
type Titles = ReadonlyMap<string, string>;

/**
 * The assessment with what its posts are called in place of their ids: in lists, in findings and among those who were
 * interviewed; with the names of those who hold them only where that was asked for.
 */
export function withPosts(
  assessment: Assessment,
  { directory, personal = false }: Pick<ReportOptions, "directory" | "personal">,
): Assessment {
  if (directory === undefined) return assessment;
  const titles: Titles = new Map(
    directory.posts.map(({ postId, title, name }) => [
      postId,
      personal && name !== undefined ? `${title} ${name}` : title,
    ]),
  );
  const said = (one: Violation): Violation => ({
    ...one,
    message: inWords(one.message, one.subject, titles),
  });
  const subjects = new Map(assessment.violations.map(({ id, subject }) => [id, subject]));
  return {
    ...assessment,
    // What a record is called goes before a post of the same id.
    labels: Object.fromEntries([...titles, ...Object.entries(assessment.labels ?? {})]),
    violations: assessment.violations.map(said),
    units: assessment.units.map((unit) => ({
      ...unit,
      measures: unit.measures.map((one) => ({ ...one, violations: one.violations.map(said) })),
      ...heldWith(unit, titles),
      ...(unit.standing === undefined ? {} : { standing: standingWith(unit.standing, subjects, titles) }),
    })),
  };
}

/** Whether names of people are printed. */
export function isPersonal({ directory, personal }: ReportOptions): boolean {
  return personal === true && (directory?.posts ?? []).some(({ name }) => name !== undefined);
}

function heldWith({ heldInterviews }: UnitResult, titles: Titles): Pick<UnitResult, "heldInterviews"> {
  if (heldInterviews === undefined) return {};
  const called = (posts: readonly string[]) => posts.map((id) => titles.get(id) ?? id);
  return { heldInterviews: heldInterviews.map((one) => ({ ...one, posts: called(one.posts) })) };
}

/** What a proposed interview rests on repeats what its findings say. */
function standingWith(
  standing: Standing,
  subjects: ReadonlyMap<string, string | undefined>,
  titles: Titles,
): Standing {
  return {
    ...standing,
    interviews: standing.interviews.map((one) => ({
      ...one,
      facts: one.facts.map((fact) =>
        one.violations.reduce((text, id) => inWords(text, subjects.get(id), titles), fact),
      ),
    })),
  };
}

/** A text about a post with what the post is called; whatever else only contains its id stays as it is. */
function inWords(message: Message, subject: string | undefined, titles: Titles): Message {
  const title = subject === undefined ? undefined : titles.get(subject);
  if (subject === undefined || title === undefined) return message;
  const alone = new RegExp(`(?<![\\w-])${escaped(subject)}(?![\\w-])`, "g");
  return { en: message.en.replace(alone, () => title), zh: message.zh.replace(alone, () => title) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
