import type { Path, Report } from "../checks/report.js";
import type { AdjustmentLineRule, AdjustmentsRule } from "../measure-schema.js";
import type { Doubt } from "./doubt.js";
import { constantOf, type Figures, figuresOf } from "./figures.js";

/** Caps of bonuses and deductions that never cut anything, or cut even a single item. */
export const doubtCaps: Doubt = (measure, _, report) => {
  measure.profiles.forEach((profile, p) => {
    const moments = figuresOf(measure, Object.keys(profile.for));
    for (const group of ["bonuses", "deductions"] as const) {
      const rule = profile[group];
      if (rule !== undefined) doubtGroup(rule, ["profiles", p, group], moments, report);
    }
  });
};

function doubtGroup(rule: AdjustmentsRule, path: Path, moments: readonly Figures[], report: Report): void {
  rule.lines.forEach((line, i) => {
    if (line.cap === undefined) return;
    const at = moments.map((figures) => capsAt(rule, line, figures));
    doubtCap(at, [...path, "lines", i, "cap"], report);
    const above = at.filter(({ cap = 0, groupCap = cap }) => cap > groupCap);
    const [newest] = above.slice(-1);
    if (newest === undefined || above.length < moments.length) return;
    const { cap = 0, groupCap = 0 } = newest;
    const why = { en: `all lines together are held at ${groupCap}`, zh: `各项合计上限为${groupCap}` };
    report.add("CAP_NEVER_BINDS", [...path, "lines", i, "cap"], { cap, why });
  });
  const together = moments.map((figures): Held => {
    const most = rule.lines.map((line) => mostOf(line, figures));
    const items = rule.lines.flatMap((line) => itemOf(line, figures) ?? []);
    return {
      cap: constantOf(rule.cap, figures),
      most: most.every((one) => one !== undefined) ? sumOf(most) : undefined,
      item: items.length === 0 ? undefined : Math.max(...items),
    };
  });
  doubtCap(together, [...path, "cap"], report);
}

/** What is held at a cap at one moment, as far as figures alone tell. */
interface Held {
  readonly cap: number | undefined;
  /** All that can come together. */
  readonly most: number | undefined;
  /** The worth of one item. */
  readonly item: number | undefined;
}

function doubtCap(moments: readonly Held[], path: Path, report: Report): void {
  const never = moments.filter(({ cap, most }) => cap !== undefined && most !== undefined && most < cap);
  const [lately] = never.slice(-1);
  if (lately !== undefined && never.length === moments.length) {
    const { cap = 0, most = 0 } = lately;
    const why = { en: `what it holds comes to ${most} at most`, zh: `所限各项最多合计${most}` };
    report.add("CAP_NEVER_BINDS", path, { cap, why });
  }
  const always = moments.findLast(({ cap, item }) => cap !== undefined && item !== undefined && item > cap);
  if (always === undefined) return;
  report.add("CAP_ALWAYS_BINDS", path, { cap: always.cap ?? 0, points: always.item ?? 0 });
}

function capsAt(
  group: AdjustmentsRule,
  line: AdjustmentLineRule,
  figures: Figures,
): Held & { readonly groupCap: number | undefined } {
  const { cap: _, ...uncapped } = line;
  return {
    cap: constantOf(line.cap, figures),
    most: mostOf(uncapped, figures),
    item: constantOf(line.points, figures),
    groupCap: constantOf(group.cap, figures),
  };
}

/** The most that a line can come to: its cap, or its points where they count once. */
function mostOf(line: Pick<AdjustmentLineRule, "cap" | "points" | "each">, figures: Figures) {
  const most = [
    constantOf(line.cap, figures),
    line.each === undefined ? constantOf(line.points, figures) : undefined,
  ].filter((one) => one !== undefined);
  return most.length === 0 ? undefined : Math.min(...most);
}

/** What one item of a line is worth under the line's own cap. */
function itemOf(line: AdjustmentLineRule, figures: Figures): number | undefined {
  const points = constantOf(line.points, figures);
  return points === undefined ? undefined : Math.min(points, constantOf(line.cap, figures) ?? points);
}

// To four decimals, more than points have, so that 0.1 and 0.2 are 0.3.
function sumOf(figures: readonly number[]): number {
  return Math.round(figures.reduce((sum, one) => sum + one, 0) * 10_000) / 10_000;
}
