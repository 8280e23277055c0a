import type { Assessment } from "../../assessment/assessment.js";
import { dateWords } from "../../calendar/wording.js";
import { statusWords } from "../../report/head/status.js";
import { type Page, periodText } from "./page.js";
import { layPairs } from "./table.js";
import { words } from "./words.js";

const DIGEST_SHOWN = 12;

/** What must be known before any figure is read. `asOfGiven` tells whether the as-of day was asked for. */
export function headLines(page: Page, assessment: Assessment, asOfGiven: boolean): readonly string[] {
  const { policy, period, from, end, asOf, knownAt } = assessment;
  const { say, width } = page;
  const { title, version } = policy;
  const span = { period: periodText(page, period), from: dateWords(from), end: dateWords(end) };
  return layPairs(
    [
      [say(words.policy), say(words.policyIs, { title, version })],
      [say(words.digest), digestText(policy.digest)],
      [say(words.period), say(words.periodIs, span)],
      [say(words.asOf), asOfText(page, asOf, asOfGiven)],
      ...(knownAt === asOf ? [] : [[say(words.knownAt), say(dateWords(knownAt))] as const]),
      [say(words.status), say(statusWords(assessment, page.policy))],
    ],
    width,
  );
}

/** The same for stderr, where the results themselves are for a program. */
export function noticeLines(page: Page, assessment: Assessment, asOfGiven: boolean): readonly string[] {
  const { say } = page;
  const pairs: readonly (readonly [string, string])[] = [
    ...(asOfGiven ? [] : [[say(words.asOf), asOfText(page, assessment.asOf, false)] as const]),
    ...(assessment.status === "complete"
      ? []
      : [[say(words.status), say(statusWords(assessment, page.policy))] as const]),
  ];
  return pairs.map(([first, second]) => say(words.pair, { first, second }));
}

function asOfText({ say }: Page, asOf: string, given: boolean): string {
  return given ? say(dateWords(asOf)) : say(words.asOfDefault, { asOf: dateWords(asOf) });
}

export function digestText(digest: string): string {
  return digest.slice(0, DIGEST_SHOWN);
}
