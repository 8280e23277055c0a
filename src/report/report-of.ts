import type { Assessment } from "../assessment/assessment.js";
import { listOf } from "../lists/list-of.js";
import { tableNames } from "../lists/tables.js";
import { fill, type Message } from "../messages/message.js";
import type { Policy } from "../policy/policy-schema.js";
import { headOf } from "./head/head.js";
import { issueFacts, textWords } from "./head/issue.js";
import { lightsOf } from "./lights.js";
import { monthsOf } from "./months-of.js";
import { checkReport, type Issue, type ReportOptions } from "./options.js";
import { paragraphsOf } from "./paragraphs/paragraphs.js";
import { titlePeriod } from "./period-title.js";
import { withPosts } from "./posts.js";
import type { Report } from "./report.js";
import { sheetsOf } from "./sheets/sheets-of.js";

const words = {
  title: {
    en: "Notification on project investment work, {period}",
    zh: "{period}项目投资工作情况通报",
  },
  titleOf: {
    en: "Notification on project investment work of {city}, {period}",
    zh: "{city}{period}项目投资工作情况通报",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** What of the report's head stands on every score sheet and above every list as well: they are passed on alone. */
const alone: readonly string[] = ["proposals", "provisional", "personal"];
const onSheet: readonly string[] = ["asOf", "policy", ...alone];

/** The lines of all units are on their score sheets. */
const onSheets: readonly string[] = ["lines"];

/**
 * What a city publishes of an assessment: the notification's text, its lists and the score sheets, as plain data in both
 * languages. The same assessment, policy and options give the same report; nothing in it comes from elsewhere.
 *
 * @throws FaultError (`code` "NINETEEN_MEASURES_FAULTS") when the assessment has no lines (`detail: "totals"`), when the
 * policy is not the one that it was made with, or when options do not hold.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { reportOf } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: "Qinglan", kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * const report = reportOf(assessment, nineteenMeasures, { issue: { city: { en: "Yunze", zh: "云泽市" } } });
 * report.title.zh; // => "云泽市2021年9月项目投资工作情况通报"
 */
export function reportOf(assessment: Assessment, policy: Policy, options: ReportOptions = {}): Report {
  checkReport(assessment, policy, options);
  const { issue = {}, history = [] } = options;
  const named = withPosts(assessment, options);
  const merged = policy.policy.mergedMonths.value;
  const issued = issueFacts(issue);
  const head = headOf(named, policy, options);
  const shared = (keys: readonly string[]) => head.filter(({ key }) => keys.includes(key));
  return {
    period: assessment.period,
    asOf: assessment.asOf,
    title: titleOf(assessment, merged, issue),
    head,
    paragraphs: paragraphsOf(named, policy),
    lists: tableNames
      .filter((name) => !onSheets.includes(name))
      .map((name) => {
        const list = listOf(named, name);
        return { ...list, head: [...list.head, ...shared(alone), ...issued] };
      }),
    sheets: sheetsOf(named, policy, shared(onSheet)),
    months: monthsOf(named, history, merged),
    groups: named.titles.groups,
    lights: lightsOf(named),
  };
}

function titleOf({ period: id }: Assessment, merged: number, { city }: Issue): Message {
  const period = titlePeriod(id, merged);
  return city === undefined
    ? fill(words.title, { period })
    : fill(words.titleOf, { period, city: textWords(city) });
}
