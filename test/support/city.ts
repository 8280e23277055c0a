import {
  type Assessment,
  type AssessOptions,
  type Assessor,
  compilePolicy,
  parsePolicy,
} from "../../src/index.js";
import { ruleTexts } from "./rules.js";

/** An assessor for rule texts that hold, with the measure on meetings alone: the others are tested with their cases. */
export function assessorFor(texts: Record<string, string> = ruleTexts()): Assessor {
  const reading = parsePolicy(texts);
  if (!reading.ok) throw new Error(reading.faults.map(({ code, path }) => `${code} ${path}`).join("\n"));
  const measures = reading.policy.measures.filter(({ number }) => number === 3);
  return compilePolicy({ ...reading.policy, measures });
}

const assessor = assessorFor();

export interface SmallCity {
  readonly units?: readonly object[];
  readonly records: readonly object[];
  readonly exemptions?: readonly object[];
  readonly collected?: readonly object[];
  readonly calendar?: unknown;
}

/** Assesses a few records; by default of one county, "a". */
export function assessSmall(city: SmallCity, options: AssessOptions, by: Assessor = assessor): Assessment {
  const units = city.units ?? [{ id: "a", name: "A", kinds: ["county"] }];
  return by.assess({ ...city, units } as never, options);
}

/** A regular meeting of unit "a", chaired by a principal leader, its minutes issued on the day. */
export function meeting(on: string, more: object = {}): object {
  const id = `meeting-${on}`;
  return { kind: "regular-meeting", id, unitId: "a", on, chairRole: "principal", minutesOn: on, ...more };
}

/** A decision that unit "a" carries out. */
export function decision(
  id: string,
  on: string,
  dueOn: string,
  closedOn?: string,
  more: object = {},
): object {
  const head = { kind: "meeting-decision", id, unitId: "a", ownerUnitId: "a", meetingId: "x", on, dueOn };
  return { ...head, ...(closedOn === undefined ? {} : { closedOn }), ...more };
}

/** The instances of a duty of the first unit. */
export function instances(assessment: Assessment, duty: string) {
  return assessment.units[0]?.measures[0]?.duties.find((one) => one.duty === duty)?.instances ?? [];
}
