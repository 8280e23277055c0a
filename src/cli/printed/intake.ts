import type { Assessment } from "../../assessment/assessment.js";
import type { Fault } from "../../messages/fault.js";
import { faultText } from "./fault-text.js";
import { heading, type Page } from "./page.js";
import { layPairs } from "./table.js";
import { words } from "./words.js";
import { wrap } from "./wrap.js";

/** What was handed in, and what came of it. */
export type HandedIn = Pick<Assessment, "intake" | "notCollected" | "warnings">;

/** What became of what was handed in: counts, every fault, and what deserves a look. */
export function intakeLines(page: Page, assessment: HandedIn): readonly string[] {
  const { say, width } = page;
  const { intake, warnings } = assessment;
  return [
    ...heading(page, say(words.intake)),
    ...layPairs(countPairs(page, assessment), width),
    ...listed(page, say(words.faults), intake.faults),
    ...listed(page, say(words.warnings), warnings),
  ];
}

/** The same for stderr: nothing where there is nothing to be said. */
export function intakeNotices(page: Page, assessment: HandedIn): readonly string[] {
  const { say } = page;
  const { intake, warnings, notCollected } = assessment;
  if (intake.faults.length + warnings.length + notCollected.length === 0) return [];
  return [
    ...countPairs(page, assessment).map(([first, second]) => say(words.pair, { first, second })),
    ...[...intake.faults, ...warnings].map((found) => faultText(found, say)),
  ];
}

function countPairs(page: Page, { intake, notCollected }: HandedIn): readonly (readonly [string, string])[] {
  const { say, policy } = page;
  const count = (records: number): string => say(words.recordCount, { count: records });
  const titles = policy.kinds
    .filter(({ kind }) => notCollected.includes(kind))
    .map(({ title }) => say(title));
  return [
    [say(words.accepted), count(intake.accepted)],
    [say(words.setAside), count(intake.setAside)],
    ...(titles.length === 0 ? [] : [[say(words.notCollected), titles.join(say(words.comma))] as const]),
  ];
}

function listed(page: Page, title: string, faults: readonly Fault[]): readonly string[] {
  if (faults.length === 0) return [];
  const lines = faults.flatMap((found) =>
    wrap(faultText(found, page.say), page.width - 2).map((line, l) => (l === 0 ? "- " : "  ") + line),
  );
  return [...heading(page, title), ...lines];
}
