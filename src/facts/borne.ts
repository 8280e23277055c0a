import type { CivilDate } from "../calendar/civil-date.js";
import { FARTHEST } from "../calendar/offset.js";
import type { BorneDutyRule, OffsetRule } from "../policy/measure-schema.js";
import { isHeld } from "../records/stored-record.js";
import { livesOn } from "../records/unit-life.js";
import {
  type Asked,
  type CompiledDuty,
  covers,
  type DutyParts,
  type DutySetting,
  type Listed,
} from "./duty.js";
import { decide, type Instance, termIn } from "./instance.js";
import { compileLate } from "./lateness.js";
import { type CompiledOffset, compileOffset } from "./offset.js";
import { type Parameters, parametersOn } from "./parameters.js";
import { isKnown } from "./quantity.js";
import { readValue } from "./readers.js";
import { recordSource } from "./record-source.js";
import type { RecordView } from "./views.js";

/** A duty that each record of a selection bears. */
export function borne(name: string, rule: BorneDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const { field, plus } = typeof rule.due === "string" ? { field: rule.due, plus: undefined } : rule.due;
  const dueFrom = compileDue(plus, parts);
  const doneFields = typeof rule.done === "string" ? [rule.done] : rule.done;

  const { rectification, reopened, interview } = rule;
  const listed: Listed = {
    ...(rectification === undefined ? {} : { rectification }),
    ...(reopened === undefined ? {} : { reopened }),
    ...(interview === undefined ? {} : { interview }),
  };

  /** What a record bears: nothing where it has no deadline, "unknown" where the number to it is not known. */
  const instanceOf = (
    record: RecordView,
    setting: DutySetting,
    { isCollected }: Asked,
  ): Instance | "unknown" | undefined => {
    const base = dateIn(record, field);
    if (base === undefined) return undefined;
    const due = dueFrom(base, record, setting.parameters);
    if (due === undefined) return "unknown";
    // Nothing was due before the policy took effect; what was handed over is borne by who holds it on the deadline.
    if (!isHeld(record.held, due) || due < parts.effectiveFrom) return undefined;
    // What was taken over may be older than the unit that took it.
    if (record.held?.from === undefined && !livesOn(setting.unit, record.on)) return undefined;
    const done = earliest(record, doneFields);
    const term = termIn(setting.scope, name, undefined, due, late(due, base, setting.parameters), 1);
    const entries =
      done === undefined ? NONE : [{ id: record.id, on: done, settledOn: done, worth: undefined }];
    const assignedOn = rectification === undefined ? undefined : record.on;
    return decide(
      { term, exemption: exemptionOn(due, setting), entries },
      { subject: record.subject, subjectTitle: undefined, assignedOn },
      undefined,
      isCollected,
    );
  };
  return {
    name,
    title: rule.title,
    listed,
    selection: rule.each,
    dueField: field,
    fields: [field, ...doneFields],
    instances: (records, setting, asked) => {
      const found: Instance[] = [];
      for (let i = 0; i < records.length; i++) {
        const record = records[i] as RecordView;
        if (record.on < parts.effectiveFrom) continue;
        const instance = instanceOf(record, setting, asked);
        if (instance === "unknown") return undefined;
        if (instance !== undefined) found.push(instance);
      }
      return found;
    },
  };
}

const NONE: readonly never[] = [];

/** The first exemption that covers a day. */
function exemptionOn(day: CivilDate, { exemptions }: DutySetting): string | undefined {
  return exemptions.length === 0 ? undefined : exemptions.find((one) => covers(one, day))?.id;
}

/** The deadline counted from a day; nothing where a number of the record that it is counted by is no whole one. */
function compileDue(
  plus: OffsetRule | undefined,
  parts: DutyParts,
): (base: CivilDate, record: RecordView, parameters: Parameters) => CivilDate | undefined {
  if (plus === undefined) return (base) => base;
  const offset: CompiledOffset = compileOffset(plus, parts.calendar);
  const [by] = Object.values(plus);
  return (base, record, parameters) => {
    const onBase = parametersOn(parameters, base);
    if (typeof by !== "string" || record.reads(by) === undefined) return offset.from(base, onBase);
    const source = recordSource(record, onBase);
    const number = source.quantity(by);
    const isWithin =
      isKnown(number) && number.isWhole() && number.compare(0) >= 0 && number.compare(FARTHEST) <= 0;
    return isWithin ? offset.from(base, source) : undefined;
  };
}

function dateIn(record: RecordView, field: string): CivilDate | undefined {
  const value = readValue(record, field);
  return typeof value === "string" ? value : undefined;
}

/** The earliest of the dates that some fields have; none where all are absent. */
function earliest(record: RecordView, fields: readonly string[]): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (let i = 0; i < fields.length; i++) {
    const date = dateIn(record, fields[i] as string);
    if (first === undefined || (date !== undefined && date < first)) first = date ?? first;
  }
  return first;
}
