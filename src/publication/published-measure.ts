import type { WeightedMeasure } from "../assessment/unit.js";
import type { AdjustmentLine, Adjustments } from "../scoring/adjustments.js";
import type { FactUsed } from "../scoring/facts-used.js";
import type { Line } from "../scoring/lines.js";
import type { Violation } from "../scoring/violations.js";
import type {
  PublishedAdjustment,
  PublishedAdjustments,
  PublishedFact,
  PublishedLine,
  PublishedMeasure,
  PublishedViolation,
} from "./notification.js";
import { picked } from "./picked.js";

const own = [
  "id",
  "number",
  "state",
  "score",
  "base",
  "annulled",
  "weighted",
  "undecided",
  "figures",
  "progress",
] as const;

/** What of a measure is published. Titles, formulas and bases stand in the policy, which the digest names. */
export function publishedMeasure(measure: WeightedMeasure): PublishedMeasure {
  const { weight, lines, bonuses, deductions, violations, toDo } = measure;
  return {
    ...picked(measure, own),
    weight: weight.value,
    lines: lines.map(publishedLine),
    ...(bonuses === undefined ? {} : { bonuses: publishedAdjustments(bonuses) }),
    ...(deductions === undefined ? {} : { deductions: publishedAdjustments(deductions) }),
    violations: violations.map(publishedViolation),
    toDo: toDo.map((one) => picked(one, ["duty", "subject", "period", "due", "state", "until", "records"])),
  };
}

function publishedLine(line: Line): PublishedLine {
  return {
    ...picked(line, ["id", "state", "points", "possible", "earned", "exactShare", "records"]),
    facts: line.facts.map(publishedFact),
  };
}

function publishedAdjustments({ points, lines }: Adjustments): PublishedAdjustments {
  return { points, lines: lines.map(publishedAdjustment) };
}

function publishedAdjustment(line: AdjustmentLine): PublishedAdjustment {
  return {
    ...picked(line, ["id", "state", "points", "count", "records"]),
    facts: line.facts.map(publishedFact),
  };
}

function publishedFact(fact: FactUsed): PublishedFact {
  return picked(fact, ["name", "value", "unknown"]);
}

function publishedViolation(violation: Violation): PublishedViolation {
  const due = violation.remedy?.due;
  return {
    ...picked(violation, [
      "id",
      "code",
      "severity",
      "message",
      "subject",
      "period",
      "due",
      "raisedOn",
      "state",
      "closedOn",
      "new",
      "carriedOver",
      "trigger",
      "light",
      "lightType",
      "records",
    ]),
    ...(due === undefined ? {} : { remedyDue: due }),
  };
}
