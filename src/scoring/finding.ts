import { dateWords, periodWords } from "../calendar/wording.js";
import type { WorkingCalendar } from "../calendar/working-days.js";
import { type CompiledOffset, compileOffset } from "../facts/offset.js";
import { type Parameters, parametersOn } from "../facts/parameters.js";
import type { Scope } from "../facts/scope.js";
import { type CompiledTemplate, compileTemplate, type Filling, type Message } from "../messages/message.js";
import type { ViolationRule } from "../policy/measure-schema.js";
import type { Building, Writable } from "../shape/building.js";
import type { Ground } from "./grounds.js";
import type { Violation } from "./violations.js";

/** The texts of a violation made ready, and how long there is to put it right. */
export interface FindingWords {
  readonly message: CompiledTemplate;
  readonly remedy?: CompiledTemplate;
  readonly remedyWithin?: CompiledOffset;
}

export function compileWords({ message, remedy }: ViolationRule, calendar: WorkingCalendar): FindingWords {
  return {
    message: compileTemplate(message),
    ...(remedy === undefined ? {} : { remedy: compileTemplate(remedy) }),
    ...(remedy?.within === undefined ? {} : { remedyWithin: compileOffset(remedy.within, calendar) }),
  };
}

/** Who is found to have done what: the parts of a finding that the rule does not say. */
export interface FindingSetting {
  readonly unitId: string;
  readonly unitName: Message;
  readonly measureId: string;
  readonly scope: Scope;
  readonly parameters: Parameters;
}

export function violationOf(
  rule: ViolationRule,
  words: FindingWords,
  ground: Ground,
  setting: FindingSetting,
): Violation {
  const { unitId, scope } = setting;
  const { raisedOn, closedOn, duty, subject, period, due } = ground;
  const about = duty && subject ? `${duty}/${subject}` : duty || subject || "-";
  const asked = (name: string): Filling | undefined => filling(name, ground, setting.unitName);
  const finding: Building<Violation> = {
    id: `${unitId}:${rule.code}:${about}:${period?.id ?? "-"}`,
    unitId,
    measureId: setting.measureId,
    code: rule.code,
    severity: rule.severity,
    message: words.message(asked),
  };
  if (subject !== undefined) finding.subject = subject;
  if (period !== undefined) finding.period = period.id;
  if (due !== undefined) finding.due = due;
  finding.raisedOn = raisedOn;
  finding.state = closedOn !== undefined ? "closed" : ground.closable ? "open" : "final";
  if (closedOn !== undefined) finding.closedOn = closedOn;
  finding.new = raisedOn > scope.previousEnd;
  finding.carriedOver = ground.ofEarlierYear;
  if (rule.trigger !== undefined) finding.trigger = rule.trigger;
  if (rule.light !== undefined) finding.light = rule.light;
  if (rule.lightType !== undefined) finding.lightType = rule.lightType;
  if (rule.evidence !== undefined) finding.evidence = rule.evidence;
  if (words.remedy !== undefined)
    finding.remedy = remedyOf(words.remedy(asked), words.remedyWithin, raisedOn, setting.parameters);
  finding.basis = rule.basis;
  finding.records = ground.records;
  return finding as Violation;
}

function remedyOf(
  message: Message,
  within: CompiledOffset | undefined,
  raisedOn: string,
  parameters: Parameters,
): NonNullable<Violation["remedy"]> {
  const remedy: Writable<NonNullable<Violation["remedy"]>> = { message };
  if (within !== undefined) remedy.due = within.from(raisedOn, parametersOn(parameters, raisedOn));
  return remedy;
}

/** What may stand in a message. Which of them a violation can fill, `fillable` in the checks says. */
function filling(name: string, ground: Ground, unitName: Message): Filling | undefined {
  switch (name) {
    case "unit":
      return unitName;
    case "subject":
      return ground.subjectTitle ?? ground.subject;
    case "period":
      return ground.period && periodWords(ground.period);
    case "due":
      return ground.due && dateWords(ground.due);
    case "on":
      return ground.on && dateWords(ground.on);
    case "count":
      return ground.count;
    default:
      return undefined;
  }
}
