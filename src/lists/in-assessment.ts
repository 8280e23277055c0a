import type { Assessment } from "../assessment/assessment.js";
import type { Titled } from "../assessment/titles.js";
import type { UnitResult } from "../assessment/unit.js";
import { parsePeriod } from "../calendar/period.js";
import { periodWords } from "../calendar/wording.js";
import { exactly } from "../exact/exact.js";
import type { Message } from "../messages/message.js";
import type { ListColumn } from "./list.js";
import { both } from "./words.js";

function unitOf({ units }: Assessment, id: string): UnitResult | undefined {
  return units.find((unit) => unit.id === id);
}

export function nameOf(assessment: Assessment, unitId: string): Message | null {
  return unitOf(assessment, unitId)?.name ?? null;
}

export function measureTitle(assessment: Assessment, unitId: string, measureId: string): Message | null {
  return unitOf(assessment, unitId)?.measures.find(({ id }) => id === measureId)?.title ?? null;
}

/** A number as a list shows it: rounded once, half-up, to two decimals. */
export function rounded(x: number): number {
  return exactly(x).roundHalfUp(2).valueOf();
}

/** What a record is called, else its id. */
export function labelOf({ labels = {} }: Pick<Assessment, "labels">, id: string): string {
  return Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}

/** What the policy calls some ids, as the words of a column. */
export function titledWords(titles: readonly Titled[]): NonNullable<ListColumn["words"]> {
  return Object.fromEntries(titles.map(({ id, title }) => [id, title]));
}

/** What a duty's instance is about: its period in words, what it is asked for, or both. */
export function aboutWords(
  assessment: Assessment,
  { period, subject }: { readonly period?: string; readonly subject?: string },
): Message | null {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  const when = parsed === undefined ? undefined : periodWords(parsed);
  const whom = subject === undefined ? undefined : labelOf(assessment, subject);
  if (when === undefined) return whom === undefined ? null : both(whom);
  return whom === undefined ? when : { en: `${when.en} (${whom})`, zh: `${when.zh}（${whom}）` };
}
