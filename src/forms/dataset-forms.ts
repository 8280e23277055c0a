import type { Message } from "../messages/message.js";
import { exemptionReasons } from "../records/exemption-reasons.js";
import { type Field, type RecordKind, UNIT_REFERENCE } from "../records/kind.js";
import { words } from "./dataset-words.js";
import { type Form, formOf } from "./form.js";

/** Something of a policy that has an id and is called something. */
interface Titled {
  readonly id: string;
  readonly title: Message;
}

/** What forms are made from: a policy has it. */
export interface FormSource {
  readonly policy: { readonly unitKinds: readonly Titled[] };
  readonly measures: readonly Titled[];
  readonly kinds: readonly RecordKind[];
}

/** Every form of a policy: the units first, then the kinds of record, then what else a dataset may have. */
export function formsOf(source: FormSource): readonly Form[] {
  const [units, changes, ...others] = datasetForms(source);
  return [units, changes, ...source.kinds.map(formOf), ...others];
}

/** The forms for the parts of a dataset that are no records. */
export function datasetForms({ policy, measures, kinds }: FormSource): readonly [Form, Form, ...Form[]] {
  const unitKinds = valuesOf(policy.unitKinds);
  const kindValues = valuesOf(kinds.map(({ kind, title }) => ({ id: kind, title })));
  const { unit, change, exemption, collected, holiday } = words;
  return [
    form("unit", unit, {
      id: { type: "id", required: true, ...unit.id },
      nameZh: { type: "text", required: true, ...unit.nameZh },
      nameEn: { type: "text", ...unit.nameEn },
      kinds: { type: "list", of: { type: "enum", values: unitKinds }, required: true, ...unit.kinds },
      from: { type: "date", when: "happened", ...unit.from },
      to: { type: "date", when: "planned", ...unit.to },
      successor: { type: "reference", to: UNIT_REFERENCE, ...unit.successor },
    }),
    form("unit-change", change, {
      unitId: { type: "reference", to: UNIT_REFERENCE, required: true, ...change.unitId },
      on: { type: "date", when: "happened", required: true, ...change.on },
      nameZh: { type: "text", ...change.nameZh },
      nameEn: { type: "text", ...change.nameEn },
      kinds: { type: "list", of: { type: "enum", values: unitKinds }, ...change.kinds },
    }),
    form("exemption", exemption, {
      id: { type: "id", required: true, ...exemption.id },
      unitId: { type: "reference", to: UNIT_REFERENCE, required: true, ...exemption.unitId },
      measures: { type: "list", of: { type: "enum", values: valuesOf(measures) }, ...exemption.measures },
      from: { type: "date", when: "happened", required: true, ...exemption.from },
      to: { type: "date", when: "planned", required: true, ...exemption.to },
      reason: { type: "enum", values: exemptionReasons, required: true, ...exemption.reason },
      approvedBy: { type: "text", required: true, ...exemption.approvedBy },
      documentNo: { type: "text", required: true, ...exemption.documentNo },
      approvedOn: { type: "date", when: "happened", required: true, ...exemption.approvedOn },
      allows: { type: "list", of: { type: "text" }, ...exemption.allows },
    }),
    form("collected", collected, {
      kind: { type: "enum", values: kindValues, required: true, ...collected.kind },
      units: { type: "list", of: { type: "reference", to: UNIT_REFERENCE }, ...collected.units },
      from: { type: "date", when: "happened", ...collected.from },
      to: { type: "date", when: "planned", ...collected.to },
    }),
    form("holiday", holiday, {
      year: { type: "count", ...holiday.year },
      on: { type: "date", when: "planned", ...holiday.on },
      sort: { type: "enum", values: { off: holiday.off, worked: holiday.worked }, ...holiday.sort },
    }),
  ];
}

function form(
  id: string,
  { title, meaning }: { readonly title: Message; readonly meaning: Message },
  fields: Readonly<Record<string, Field>>,
): Form {
  return { id, title, meaning, columns: Object.entries(fields).map(([name, field]) => ({ name, field })) };
}

function valuesOf(all: readonly Titled[]): Record<string, Message> {
  return Object.fromEntries(all.map(({ id, title }) => [id, title]));
}
