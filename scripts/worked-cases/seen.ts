import type { Figure, MeasureProgress, MeasureResult, Progress } from "../../src/index.js";
import { toDo, type WorkedCase } from "./files.js";

/** What a result says, in the shape in which a case expects it: only the optional parts that the case states. */
export function seen(result: MeasureResult, { expect }: WorkedCase): object {
  const { state, score, lines } = result;
  return {
    ...(state === "scored" ? {} : { state }),
    lines: pointsSeen(lines, "earned", expect.lines),
    ...adjustmentsSeen("bonuses", result, expect),
    ...adjustmentsSeen("deductions", result, expect),
    ...(score === undefined ? {} : { score: { working: expect.score?.working, value: score } }),
    violations: result.violations
      .map((violation) => {
        const stated = expect.violations.find((one) => nameOf(one) === nameOf(violation)) ?? {};
        const fields = { ...violation, remedyDue: violation.remedy?.due };
        return pick(fields, [...alwaysStated, ...Object.keys(stated)]);
      })
      .toSorted(byName),
    ...(expect.toDo === undefined
      ? {}
      : { toDo: result.toDo.map((item) => pick(item, Object.keys(toDo.shape))) }),
    ...(expect.progress === undefined ? {} : { progress: progressSeen(result.progress, expect.progress) }),
    ...(expect.figures === undefined ? {} : { figures: figuresSeen(result.figures ?? [], expect.figures) }),
  };
}

function adjustmentsSeen(
  group: "bonuses" | "deductions",
  result: MeasureResult,
  expect: WorkedCase["expect"],
): object {
  const found = result[group];
  if (found === undefined) return {};
  return {
    [group]: { lines: pointsSeen(found.lines, "points", expect[group]?.lines), points: found.points },
  };
}

/** What a case expects of its measure, its findings in the order in which `seen` lists them. */
export function expected({ expect: { warnings: _, ...expect } }: WorkedCase): object {
  return { ...expect, violations: expect.violations.toSorted(byName) };
}

/** What says of a finding what it is about and where it stands must agree, present or absent. */
const alwaysStated = ["code", "subject", "period", "state", "raisedOn", "closedOn"];

interface PointsLine {
  readonly id: string;
  readonly state: string;
  readonly earned?: number;
  readonly points?: number;
  readonly exactShare?: string;
}

function pointsSeen(
  lines: readonly PointsLine[],
  points: "earned" | "points",
  stated: Readonly<Record<string, object>> = {},
): object {
  return Object.fromEntries(
    lines.map((line) => {
      if (line.state !== "scored") return [line.id, { state: line.state }];
      // The library's own working is words; the sum that the case states was worked out apart.
      const own: { readonly working?: string; readonly share?: string } = stated[line.id] ?? {};
      const share = own.share === undefined ? {} : { share: line.exactShare };
      return [line.id, { working: own.working, [points]: line[points], ...share }];
    }),
  );
}

type Stated<Part extends "progress" | "figures"> = NonNullable<WorkedCase["expect"][Part]>;

function progressSeen(found: MeasureProgress | undefined, { whole, each }: Stated<"progress">): object {
  const ofOne = ({ plan, byNow, actual, gap }: Progress, stated: object = {}): object => {
    const own = (stated as { readonly gap?: { readonly working?: string } }).gap?.working;
    return { plan, byNow, actual, gap: { working: own, value: Number(gap.toFixed(2)) } };
  };
  const rows = (found?.each ?? []).map(({ exempt, ...row }) => [
    row.subject,
    { ...ofOne(row, each?.[row.subject]), ...(exempt === undefined ? {} : { exempt }) },
  ]);
  return {
    whole: found?.whole === undefined ? { state: found?.unknown } : ofOne(found.whole, whole),
    ...(each === undefined ? {} : { each: Object.fromEntries(rows) }),
  };
}

function figuresSeen(figures: readonly Figure[], stated: Stated<"figures">): object {
  const found = figures.filter(({ id }) => id in stated);
  return Object.fromEntries(
    found.map(({ id, value, unknown }) => {
      if (value === undefined) return [id, { state: unknown }];
      const own = stated[id];
      return [id, { working: own !== undefined && "working" in own ? own.working : undefined, value }];
    }),
  );
}

function pick(from: object, fields: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(from).filter(([field, value]) => fields.includes(field) && value !== undefined),
  );
}

interface Named {
  readonly code?: string;
  readonly subject?: string | undefined;
  readonly period?: string | undefined;
}

function nameOf({ code, subject = "-", period = "-" }: Named): string {
  return `${code} ${period} ${subject}`;
}

function byName(a: Named, b: Named): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
