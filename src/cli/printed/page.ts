import { styleText } from "node:util";
import { parsePeriod } from "../../calendar/period.js";
import { periodWords } from "../../calendar/wording.js";
import type { Language } from "../../messages/message.js";
import { type Say, speaker } from "../../messages/speaker.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { Sink } from "../io.js";
import { clean } from "./clean.js";
import { words } from "./words.js";
import { wrap } from "./wrap.js";

type Paint = (text: string) => string;

/** What every part of the printed page needs. */
export interface Page {
  readonly say: Say;
  /** The columns it may take up. */
  readonly width: number;
  readonly policy: Policy;
  readonly paint: { readonly heading: Paint; readonly alarm: Paint; readonly caution: Paint };
}

// Without a terminal nothing tells the width: 100 columns still fit an A4 sheet on its side, a mail and an editor.
const WIDTH_ELSEWHERE = 100;
/** Tables in less than this would be one word below the other. */
const NARROWEST = 60;

export function pageFor(language: Language, policy: Policy, sink: Sink): Page {
  // Whether colour is wanted was decided with the sink.
  const painter =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      sink.colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    say: speaker(language),
    width: Math.max(NARROWEST, sink.columns ?? WIDTH_ELSEWHERE),
    policy,
    paint: { heading: painter("bold"), alarm: painter("red"), caution: painter("yellow") },
  };
}

/** A heading with an empty line before it. */
export function heading({ paint, width }: Page, text: string): readonly string[] {
  return ["", ...wrap(clean(text), width).map(paint.heading)];
}

/** A period by its id, in words. */
export function periodText({ say }: Page, id: string): string {
  const period = parsePeriod(id);
  return period === undefined ? id : say(periodWords(period));
}

/** What a duty's instance is about: its period in words, or the record that bears it. */
export function aboutText(
  page: Page,
  { period, subject }: { readonly period?: string; readonly subject?: string },
): string {
  if (period === undefined) return subject ?? "";
  const first = periodText(page, period);
  return subject === undefined ? first : page.say(words.shared, { first, second: subject });
}

/** Points as they are printed in a column: two decimals, so that they stand below each other. */
export function pointsText(points: number | undefined): string {
  return points === undefined ? "" : points.toFixed(2);
}
