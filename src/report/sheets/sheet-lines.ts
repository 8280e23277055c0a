import type { WeightedMeasure } from "../../assessment/unit.js";
import { both, reasonWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Sources } from "../../policy/policy-schema.js";
import type { AdjustmentLine } from "../../scoring/adjustments.js";
import type { FactUsed } from "../../scoring/facts-used.js";
import type { Line } from "../../scoring/lines.js";
import { basesWords, basisWords } from "../basis.js";
import { numberWords } from "../numbers.js";
import type { SheetFact, SheetLine } from "./score-sheet.js";
import { sheetWords as words } from "./sheet-words.js";
import type { Standards } from "./standard.js";
import { reached } from "./target-and-actual.js";

/** The lines of a measure: indicators, then bonuses, then deductions. */
export function sheetLines(
  { lines, bonuses, deductions }: WeightedMeasure,
  standards: Standards,
  sources: Sources,
): readonly SheetLine[] {
  return [
    ...lines.map((line) => indicatorLine(line, standards, sources)),
    ...(bonuses?.lines ?? []).map((line) => adjustmentLine("bonus", line, standards, sources)),
    ...(deductions?.lines ?? []).map((line) => adjustmentLine("deduction", line, standards, sources)),
  ];
}

function indicatorLine(line: Line, standards: Standards, sources: Sources): SheetLine {
  const { id, title, state, points, possible, earned, facts, basis, records } = line;
  return {
    sort: "indicator",
    ...{ id, title, state, points },
    ...(possible === undefined ? {} : { possible }),
    ...(earned === undefined ? {} : { earned }),
    standard: standards.indicator(id),
    ...reached(line, standards.measure, standards.rule(id)),
    working: workingWords(line),
    facts: facts.map((fact) => factWords(fact, standards.titleOf(fact.name))),
    basis: basesWords(sources, basis),
    records,
  };
}

function adjustmentLine(
  sort: "bonus" | "deduction",
  line: AdjustmentLine,
  standards: Standards,
  sources: Sources,
): SheetLine {
  const { id, title, state, points, facts, basis, records } = line;
  const sign = sort === "bonus" ? 1 : -1;
  return {
    ...{ sort, id, title, state },
    // Adding 0 turns −0 into 0.
    ...(points === undefined ? {} : { earned: sign * points + 0 }),
    standard: standards.adjustment(sort, id),
    working: workingWords(line),
    facts: facts.map((fact) => factWords(fact, standards.titleOf(fact.name))),
    basis: basisWords(sources, basis),
    records,
  };
}

/** The calculation of a line, or why there is none; with what an earlier measure took points for already. */
function workingWords(line: Line | AdjustmentLine): Message {
  if (line.state !== "scored") return fill(words.unscoredLine, { reason: reasonWords[line.state] });
  const working = both(line.working ?? "");
  if (!("spent" in line) || line.spent === undefined) return working;
  const spent = fill(words.spentElsewhere, { subjects: line.spent.join(" ") });
  return { en: `${working.en} ${spent.en}`, zh: `${working.zh} ${spent.zh}` };
}

function factWords(
  { name, value, unknown = "no-data", counts }: FactUsed,
  title: Message | undefined,
): SheetFact {
  const said =
    value === undefined ? reasonWords[unknown] : typeof value === "number" ? numberWords(value) : both(value);
  return {
    name,
    ...(title === undefined ? {} : { title }),
    value: said,
    ...(counts === undefined ? {} : { counts }),
  };
}
