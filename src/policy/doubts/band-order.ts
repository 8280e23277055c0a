import { type Condition, conditionLeaves } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import type { Names } from "../checks/names.js";
import type { Report } from "../checks/report.js";
import type { Value } from "../measure-schema.js";
import { factOfBands, rangesOf } from "./bands.js";
import { type Domain, inDomain, sample } from "./domain.js";
import type { Doubt } from "./doubt.js";
import { type Figures, figuresOf } from "./figures.js";
import { type Part, valuesIn } from "./parts.js";
import {
  complement,
  everything,
  exactlyAt,
  type Range,
  type Ranges,
  rangeText,
  union,
  without,
} from "./ranges.js";

type Banded = Extract<Value, object>;

/** Bands that never count, and numbers that fall between two of them. */
export const doubtBands: Doubt = (measure, names, report) => {
  const moments = figuresOf(measure);
  for (const part of valuesIn(measure)) {
    const { of } = part;
    if (typeof of === "object") doubtBanded({ ...part, of }, moments, names, report);
  }
};

/** What each band of a value takes at one moment; the last takes what the others leave. */
interface Taken {
  readonly wanted: readonly Ranges[];
  readonly left: Ranges;
}

function doubtBanded(part: Part<Banded>, moments: readonly Figures[], names: Names, report: Report): void {
  const about = factOfBands(part, names);
  if (about === undefined) return;
  const { fact, domain } = about;
  const hides = (name: string): boolean =>
    part.selection !== undefined && names.asked(part.selection)?.has(name) === true;
  const all = moments.flatMap((figures) => {
    // A field of the records goes before a parameter of the same name.
    const taken = takenAt(part.of, (name) => (hides(name) ? undefined : figures(name)), domain);
    return taken === undefined ? [] : [taken];
  });
  const [newest] = all.slice(-1);
  if (newest === undefined || all.length < moments.length) return;

  part.of.bands.forEach((_, i) => {
    if (!all.every((taken) => isUnreachable(taken, i, domain))) return;
    report.add("BAND_UNREACHABLE", [...part.path, "bands", i], { why: whyNot(newest, i, fact, domain) });
  });
  const gap = all.flatMap((taken) => gapsIn(taken, domain)).at(-1);
  if (gap === undefined || part.of.bands.some(({ when }) => when !== undefined && leavesOut(when))) return;
  const values = { range: rangeText(gap, fact), value: sample(gap, domain.step) ?? "" };
  report.add("BAND_GAP", [...part.path, "bands", part.of.bands.length - 1], values);
}

function takenAt({ bands }: Banded, figures: Figures, domain: Domain): Taken | undefined {
  const wanted = bands.slice(0, -1).flatMap(({ when }) => {
    const ranges = when && rangesOf(when, figures);
    return ranges === undefined ? [] : [inDomain(ranges, domain)];
  });
  if (wanted.length < bands.length - 1) return undefined;
  return { wanted, left: inDomain(complement(union(...wanted)), domain) };
}

function isUnreachable({ wanted, left }: Taken, i: number, domain: Domain): boolean {
  const own = wanted[i];
  // What is absent falls to the last band, whatever the others take.
  if (own === undefined) return left.length === 0 && !domain.mayBeAbsent;
  return inDomain(without(own, union(...wanted.slice(0, i))), domain).length === 0;
}

function whyNot({ wanted }: Taken, i: number, fact: string, domain: Domain): Message {
  const own = wanted[i] ?? inDomain(everything, domain);
  const [first] = own;
  if (first === undefined) {
    const [possible] = domain.ranges;
    const within = possible === undefined ? "" : rangeText(possible, fact);
    return within === fact || within === ""
      ? { en: `no value of "${fact}" meets its condition`, zh: `“${fact}”的任何值均不满足其条件` }
      : {
          en: `no value of "${fact}" meets its condition, for always ${within}`,
          zh: `“${fact}”的任何值均不满足其条件（恒有${within}）`,
        };
  }
  const value = sample(first, domain.step) ?? 0;
  const isTaken = (ranges: Ranges): boolean => without(exactlyAt(value), ranges).length === 0;
  const before = wanted.findIndex(isTaken) + 1;
  const range = own.map((one) => rangeText(one, fact)).join("; ");
  const isAll = range === fact;
  return {
    en: `${isAll ? `every value of "${fact}"` : range} is taken by the bands before it, ${value} by number ${before}`,
    zh: `${isAll ? `“${fact}”的任何值` : range}已被前面的分段覆盖，如${value}归第${before}段`,
  };
}

/**
 * What lies between two bands and is left to the last one. Of two bands that leave a range between them, that is what
 * the last one is for; else the bands were to follow upon each other, and the last to take one end.
 */
function gapsIn({ wanted, left }: Taken, domain: Domain): Ranges {
  const { ranges } = domain;
  const [least, most] = [ranges[0]?.from, ranges.at(-1)?.to];
  const isEnd = ({ from, to }: Range): boolean => from.at === least?.at || to.at === most?.at;
  const gaps = left.filter((range) => !isEnd(range));
  const [only] = gaps;
  const isMiddle = left.length === 1 && wanted.length === 2 && only !== undefined && isWide(only, domain);
  return isMiddle ? [] : gaps;
}

/** Whether a condition leaves numbers out on purpose. */
function leavesOut(condition: Condition): boolean {
  return conditionLeaves(condition).some(({ leaf }) => ["notEqual", "notIn"].includes(leaf.operator));
}

/** Whether a range is more than a single number. */
function isWide(range: Range, domain: Domain): boolean {
  const one = sample(range, domain.step) ?? 0;
  return inDomain(without([range], exactlyAt(one)), domain).length > 0;
}
