import type { Series } from "../../assessment/series.js";
import { statusWords } from "../../report/head/status.js";
import { digestText } from "../printed/head.js";
import { type Page, periodText } from "../printed/page.js";
import { layPairs } from "../printed/table.js";
import { words } from "../printed/words.js";
import { seriesWords } from "./series-words.js";

/** A series as it is shown. */
export interface ShownSeries {
  readonly series: Series;
  /** Whether each unit's months are listed too. */
  readonly withUnits: boolean;
  /** The day of the next month from which each month is seen, where one was asked for. */
  readonly day: number | undefined;
}

type Pair = readonly [string, string];

/** What must be known before any figure is read. */
export function seriesHeadLines(page: Page, { series, day }: ShownSeries): readonly string[] {
  const { say, width } = page;
  const { title, version } = series.policy;
  const [from, to] = [periodText(page, series.from), periodText(page, series.to)];
  const { length: count } = series.months;
  const months = say(count === 1 ? seriesWords.monthIs : seriesWords.monthsAre, { from, to, count });
  const seen = day === undefined ? say(seriesWords.seenFromEnd) : say(seriesWords.seenFromDay, { day });
  return layPairs(
    [
      [say(words.policy), say(words.policyIs, { title, version })],
      [say(words.digest), digestText(series.policy.digest)],
      [say(seriesWords.months), months],
      ...unpublishedPairs(page, series),
      [say(words.asOf), seen],
      [say(words.status), say(statusWords(series, page.policy))],
    ],
    width,
  );
}

/** The same for stderr, where the results themselves are for a program. */
export function seriesNotices(page: Page, { series }: ShownSeries): readonly string[] {
  const { say } = page;
  const pairs: readonly Pair[] = [
    ...unpublishedPairs(page, series),
    ...(series.status === "complete"
      ? []
      : [[say(words.status), say(statusWords(series, page.policy))] as const]),
  ];
  return pairs.map(([first, second]) => say(words.pair, { first, second }));
}

function unpublishedPairs(page: Page, { unpublished }: Series): readonly Pair[] {
  if (unpublished.length === 0) return [];
  const { say } = page;
  const months = unpublished.map((month) => periodText(page, month)).join(say(words.comma));
  return [[say(seriesWords.unpublished), say(seriesWords.unpublishedAre, { months })]];
}
