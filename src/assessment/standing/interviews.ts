import { groupBy } from "../../facts/group.js";
import { fill, type Message } from "../../messages/message.js";
import type { TriggerFact } from "../../policy/standing-facts.js";
import type { Violation } from "../../scoring/violations.js";
import type { CompiledStanding } from "./rules.js";
import { type Past, runOf } from "./runs.js";
import type { InterviewProposal } from "./standing-of-unit.js";

/** What is known of a unit for its interviews. */
export interface InterviewSetting {
  readonly findings: readonly Violation[];
  readonly facts: Readonly<Partial<Record<TriggerFact, number | boolean | string>>>;
  /** An exempt month proposes nothing by a condition; what was found is found all the same. */
  readonly isExempt: boolean;
  /** The records of the unit's own target. */
  readonly targetRecords: readonly string[];
  /** The unit in the notifications before this one in a row, the nearest first. */
  readonly past: Past;
  /** What was proposed for it within the months that a cause is remembered. */
  readonly proposed: () => readonly InterviewProposal[];
}

type Trigger = CompiledStanding["triggers"][number];

const NONE: readonly never[] = [];

/** The triggers whose condition holds, whether often enough in a row or not. */
export function heldTriggers(
  { facts, isExempt }: Pick<InterviewSetting, "facts" | "isExempt">,
  { triggers }: CompiledStanding,
): readonly string[] {
  if (isExempt) return NONE;
  const held: string[] = [];
  for (const { id, holds } of triggers) if (holds?.(facts)) held.push(id);
  return held;
}

/** The interviews that are proposed: by conditions that hold often enough in a row, and by new findings that name a trigger. */
export function interviewsOf(
  setting: InterviewSetting,
  held: readonly string[],
  standing: CompiledStanding,
): readonly InterviewProposal[] {
  const raised = setting.findings.filter((one) => one.new && one.trigger !== undefined);
  if (raised.length === 0 && held.length === 0) return NONE;
  const earlier = setting.proposed();
  // Nothing is proposed twice for one finding.
  const before = new Set(earlier.flatMap(({ violations }) => violations));
  const findings = raised.filter(({ id }) => !before.has(id));
  return standing.triggers.flatMap((trigger) => {
    const own = findings.filter((one) => one.trigger === trigger.id);
    return causesOf(trigger, setting, held, own).map((cause) => proposal(trigger, cause, earlier, standing));
  });
}

/** Why a unit is to be interviewed, by one trigger: by its condition, by findings, or by both. */
interface Cause {
  readonly name: string;
  readonly findings: readonly Violation[];
  /** The words for the condition, and the records of the unit's own target on which it rests. */
  readonly words: readonly Message[];
  readonly records: readonly string[];
}

function causesOf(
  trigger: Trigger,
  setting: InterviewSetting,
  held: readonly string[],
  findings: readonly Violation[],
): readonly Cause[] {
  const { id, sameBy } = trigger;
  const words = conditionFacts(trigger, setting, held);
  const byCondition: Cause = {
    name: id,
    findings: sameBy === "trigger" ? findings : [],
    ...(words === undefined
      ? { words: [], records: [] }
      : { words: [words], records: setting.targetRecords }),
  };
  const causes: Cause[] = [byCondition];
  if (sameBy === "code") {
    for (const [name, own] of groupBy(findings, ({ code }) => code))
      causes.push({ name, findings: own, words: [], records: [] });
  }
  return causes.filter((cause) => cause.findings.length + cause.words.length > 0);
}

function proposal(
  { id, title, levels, basis }: Trigger,
  { name: cause, findings, words, records }: Cause,
  earlier: readonly InterviewProposal[],
  { rules }: CompiledStanding,
): InterviewProposal {
  const step = 1 + earlier.filter((one) => one.trigger === id && one.cause === cause).length;
  const levelId = levels[Math.min(step, levels.length) - 1];
  const level = rules.interviews.levels.find((one) => one.id === levelId);
  if (level === undefined) throw new Error(`There is no level of interviews "${levelId}".`);
  return {
    trigger: id,
    title,
    cause,
    step,
    level: { id: level.id, title: level.title, heldBy: level.heldBy, called: level.called },
    facts: [...words, ...findings.map(({ message }) => message)],
    violations: findings.map((one) => one.id),
    records: [...new Set([...records, ...findings.flatMap((one) => one.records)])].toSorted(),
    basis,
  };
}

/** The words for a condition that holds often enough in a row; nothing where it does not. */
function conditionFacts(
  { id, facts: words, running }: Trigger,
  { facts, past }: InterviewSetting,
  held: readonly string[],
): Message | undefined {
  if (!held.includes(id) || words === undefined) return undefined;
  const months = runOf(past, ({ standing }) => {
    if (standing === undefined) return "off";
    if (standing.exempt === true) return "exempt";
    return standing.held.includes(id) ? "on" : "off";
  });
  if (months < (running?.value ?? 1)) return undefined;
  const said = Object.entries({ ...facts, months }).map(([name, value]) => [name, wordOf(value)] as const);
  return fill(words, Object.fromEntries(said));
}

/** A number as it is read: at most two decimals. */
function wordOf(value: number | boolean | string): string | number {
  return typeof value === "number" ? Number(value.toFixed(2)) : String(value);
}
