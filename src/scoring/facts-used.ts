import type { CivilDate } from "../calendar/civil-date.js";
import { toNumber } from "../exact/exact.js";
import { factsBehind } from "../facts/behind.js";
import { splitName } from "../facts/explained.js";
import type { CompiledFacts, Facts } from "../facts/facts.js";
import { isKnown, type Reason } from "../facts/quantity.js";
import type { Message } from "../messages/message.js";
import { coreDates } from "../policy/fact-names.js";
import type { Writable } from "../shape/building.js";

/** A fact that a line used: its value, a number or a day, or why there is none. */
export interface FactUsed {
  readonly name: string;
  readonly value?: number | CivilDate;
  readonly unknown?: Reason;
  /** What it counts, where that is said: "projects, a bundle as one". */
  readonly counts?: Message;
}

/** The facts behind some names, each with those that it is made of, made ready. */
export type CompiledFactsUsed = (facts: Facts) => readonly FactUsed[];

export function compileFactsUsed(names: readonly string[], compiled: CompiledFacts): CompiledFactsUsed {
  const shown = factsBehind(names, compiled).map((name): Shown => {
    return { name, isDate: dates.includes(name), counts: countsOf(name, compiled) };
  });
  return (facts) => shown.map((one) => factUsed(one, facts));
}

/** A fact that is to be shown. */
interface Shown {
  readonly name: string;
  readonly isDate: boolean;
  readonly counts: Message | undefined;
}

const dates: readonly string[] = coreDates;

/** What the count of a selection counts, where that is said. */
function countsOf(name: string, { selections }: CompiledFacts): Message | undefined {
  const { owner, fact } = splitName(name);
  return fact === "count" ? selections.get(owner)?.counts : undefined;
}

function factUsed({ name, isDate, counts }: Shown, facts: Facts): FactUsed {
  const date = isDate ? facts.date(name) : undefined;
  if (date !== undefined) return { name, value: date };
  const quantity = facts.quantity(name);
  const used: Writable<FactUsed> = isKnown(quantity)
    ? { name, value: toNumber(quantity) }
    : { name, unknown: quantity };
  if (counts !== undefined) used.counts = counts;
  return used;
}
