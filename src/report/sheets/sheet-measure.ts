import type { Assessment } from "../../assessment/assessment.js";
import type { UnitResult, WeightedMeasure } from "../../assessment/unit.js";
import { VACANCY } from "../../facts/instance.js";
import { aboutWords } from "../../lists/in-assessment.js";
import { both, reasonWords } from "../../lists/words.js";
import { fill, type Message } from "../../messages/message.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { InstanceResult } from "../../scoring/duty-results.js";
import type { SheetDuty, SheetMeasure } from "./score-sheet.js";
import { sheetLines } from "./sheet-lines.js";
import { sheetSums } from "./sheet-sums.js";
import { instanceStateWords, sheetWords as words } from "./sheet-words.js";
import type { StandardsFor } from "./standard.js";

/** What a measure on a sheet is made from. */
export interface SheetSource {
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly unit: UnitResult;
  readonly standards: StandardsFor;
}

/** A measure on a unit's sheet, down to its lines, duties and findings. */
export function sheetMeasure(source: SheetSource, measure: WeightedMeasure): SheetMeasure {
  const { id, number, title, state, score, weight, weighted, violations } = measure;
  const { policy } = source;
  const rule = policy.measures.find((one) => one.id === id);
  const listed = policy.policy.measures.find((one) => one.id === id);
  const aspect = policy.policy.aspects.find((one) => one.id === (listed ?? rule)?.aspect);
  const sums = sheetSums(measure, source.unit.coverage.scored, policy.sources);
  return {
    ...{ id, number, title },
    aspect: aspect?.title ?? both(""),
    clause: { paragraph: rule?.clause.paragraph ?? 0, says: rule?.clause.says ?? "" },
    state,
    ...(score === undefined ? {} : { score }),
    weight: weight.value,
    weightBasis: sums.weightBasis,
    ...(weighted === undefined ? {} : { weighted }),
    lines: sheetLines(measure, source.standards(rule, source.unit.kinds), policy.sources),
    sums: sums.rows,
    duties: measure.duties.map(
      ({ duty, title: name, instances }): SheetDuty => ({
        id: duty,
        title: name,
        instances: instances.map((one) => sheetInstance(source.assessment, one)),
      }),
    ),
    violations,
    notes: notesOf(measure),
  };
}

function sheetInstance(assessment: Assessment, one: InstanceResult): SheetDuty["instances"][number] {
  const { due, state, completedOn, credit, records } = one;
  return {
    about: aboutWords(assessment, one) ?? both(""),
    ...{ due, state },
    stateText: instanceStateText(one),
    ...(completedOn === undefined ? {} : { completedOn }),
    ...{ credit, records },
  };
}

/** What became of an instance of a duty, with what excused it or which records came late. */
export function instanceStateText({ state, exemption, filedLate }: InstanceResult): Message {
  const first = instanceStateWords[state];
  if (filedLate !== undefined) return fill(words.filedLate, { state: first, ids: filedLate.join(" ") });
  if (exemption === undefined) return first;
  return fill(words.shared, { first, second: exemption === VACANCY ? words.vacancy : exemption });
}

/** What is to be said below a measure: why it is not scored, what was counted, what could not be decided. */
function notesOf({ state, lines, undecided }: WeightedMeasure): readonly Message[] {
  const counted = lines.flatMap(({ facts }) => facts.flatMap(({ counts }) => counts ?? []));
  const once = counted.filter((one, i) => counted.findIndex(({ zh }) => zh === one.zh) === i);
  return [
    ...(state === "scored" ? [] : [fill(words.unscoredMeasure, { reason: reasonWords[state] })]),
    ...once.map((counts) => fill(words.counts, { counts })),
    ...undecided.map(({ code, reason }) =>
      fill(words.undecidedViolation, { code, reason: reasonWords[reason] }),
    ),
  ];
}
