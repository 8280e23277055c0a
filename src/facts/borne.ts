import type { CivilDate } from "../calendar/civil-date.js";
import type { BorneDutyRule } from "../policy/measure-schema.js";
import { isHeld } from "../records/stored-record.js";
import { livesOn } from "../records/unit-life.js";
import { type CompiledDuty, covers, type DutyParts, type DutySetting } from "./duty.js";
import { type Draft, decide } from "./instance.js";
import { compileLate } from "./lateness.js";
import { compileOffset, parametersOn } from "./parameters.js";
import type { RecordView } from "./views.js";

/** A duty that each record of a selection bears. */
export function borne(name: string, rule: BorneDutyRule, parts: DutyParts): CompiledDuty {
  const late = compileLate(rule.late, parts);
  const { field, plus } = typeof rule.due === "string" ? { field: rule.due, plus: undefined } : rule.due;
  const offset = plus === undefined ? undefined : compileOffset(plus, parts.calendar);
  const doneFields = typeof rule.done === "string" ? [rule.done] : rule.done;

  const draftOf = (record: RecordView, setting: DutySetting): Draft | undefined => {
    const base = dateIn(record, field);
    if (base === undefined) return undefined;
    const due = offset === undefined ? base : offset.from(base, parametersOn(setting.parameters, base));
    // Nothing was due before the policy took effect; what was handed over is borne by who holds it on the deadline.
    if (!isHeld(record.held, due) || due < parts.effectiveFrom) return undefined;
    // What was taken over may be older than the unit that took it.
    if (record.held?.from === undefined && !livesOn(setting.unit, record.on)) return undefined;
    const done = doneFields.flatMap((one) => dateIn(record, one) ?? []).toSorted();
    const exemption = setting.exemptions.find((one) => covers(one, due));
    return {
      duty: name,
      subject: record.subject,
      due,
      ...late(due, base, setting.parameters),
      times: 1,
      entries: done[0] === undefined ? [] : [{ id: record.id, on: done[0], settledOn: done[0] }],
      ...(exemption === undefined ? {} : { exemption: exemption.id }),
    };
  };
  return {
    name,
    title: rule.title,
    selection: rule.each,
    dueField: field,
    fields: [field, ...doneFields],
    instances: (records, setting) => {
      const known = records.filter(({ on }) => on >= parts.effectiveFrom);
      const drafts = known.flatMap((record) => draftOf(record, setting) ?? []);
      return drafts.map((draft) => decide(draft, draft.due, setting.scope));
    },
  };
}

function dateIn({ data }: RecordView, field: string): CivilDate | undefined {
  const value = data[field];
  return typeof value === "string" ? value : undefined;
}
