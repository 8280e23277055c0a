import * as z from "zod/mini";
import type { Assessment } from "../assessment/assessment.js";
import { sharedOptions } from "../assessment/options.js";
import type { History } from "../assessment/standing/history.js";
import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, FaultError, fault } from "../messages/fault.js";
import type { Message } from "../messages/message.js";
import { digest } from "../policy/digest.js";
import type { Policy } from "../policy/policy-schema.js";
import { messageSchema } from "../records/kind.js";
import { civilDateSchema } from "../shape/civil-date-schema.js";
import { shapeFaults } from "../shape/faults.js";
import { strictObject, withoutCode } from "../shape/strict-object.js";

/** A text in both languages, or one that is the same in both, such as a name. */
export type Text = Message | string;

/** What a report says beside the assessment. */
export interface ReportOptions {
  /** Earlier notifications, oldest first, from `pastMonth`: totals and ranks month by month. */
  readonly history?: History;
  /** What stands on an issue of the notification. What is not given is a blank that is filled in by hand. */
  readonly issue?: Issue;
  /** What posts are called, and who holds them; only reports read it. */
  readonly directory?: Directory;
  /** Print the names of the directory beside the posts; the report's head then says that it contains personal data. */
  readonly personal?: boolean;
}

/** What stands on an issue of the notification. */
export interface Issue {
  /** The city, for the titles. */
  readonly city?: Text;
  readonly number?: Text;
  /** Who issues it. */
  readonly body?: Text;
  readonly printedOn?: CivilDate;
}

/** The posts that records refer to by id. */
export interface Directory {
  readonly posts: readonly {
    readonly postId: string;
    readonly title: string;
    readonly name?: string;
  }[];
}

const text = withoutCode(() => z.union([z.string().check(z.minLength(1)), messageSchema]));
const post = strictObject({
  postId: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  name: z.optional(z.string().check(z.minLength(1))),
});
const optionsSchema = strictObject({
  history: sharedOptions.history,
  issue: z.optional(
    strictObject({
      city: z.optional(text),
      number: z.optional(text),
      body: z.optional(text),
      printedOn: z.optional(civilDateSchema),
    }),
  ),
  directory: z.optional(strictObject({ posts: z.readonly(z.array(post)) })),
  personal: z.optional(z.boolean()),
});

/** @throws FaultError with all that is wrong: options, an assessment without lines, a policy that it was not made with. */
export function checkReport(assessment: Assessment, policy: Policy, options: ReportOptions): void {
  const faults: Fault[] = [...shapeFaults(optionsSchema, { data: options, at: "options" })];
  if (faults.length === 0) faults.push(...twice(options.directory));
  if (assessment.detail === "totals") faults.push(fault("REPORT_WITHOUT_LINES", "assessment.detail"));
  if (assessment.policy.digest !== digest(policy)) faults.push(fault("REPORT_OTHER_POLICY", "policy"));
  if (faults.length > 0) throw new FaultError(faults);
}

function twice({ posts }: Directory = { posts: [] }): readonly Fault[] {
  return posts.flatMap(({ postId }, i) =>
    posts.findIndex((one) => one.postId === postId) < i
      ? fault("REPORT_POST_TWICE", `options.directory.posts[${i}].postId`)
      : [],
  );
}
