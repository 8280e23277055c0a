import { fieldsOf } from "../../records/compile-kind.js";
import { headerFields } from "../../records/header.js";
import { type RecordKind, UNIT_REFERENCE } from "../../records/kind.js";
import { type Report, what } from "./report.js";

/** A kind's event date is a date that happened and is always there; what it refers to exists. */
export function checkKind(kind: RecordKind, kinds: readonly string[], report: Report): void {
  const fields = fieldsOf(kind);
  const always = [...fields].filter(
    ([, field]) => field.type === "date" && field.when === "happened" && field.required && !field.personal,
  );
  for (const name of Object.keys(kind.fields)) {
    if (name !== "kind" && !Object.hasOwn(headerFields, name)) continue;
    const first = { en: "a field of every record", zh: "所有记录共有字段" };
    report.add("NAME_TAKEN", ["fields", name], { name, first, second: `fields.${name}` });
  }
  report.known(
    kind.eventDate,
    always.map(([name]) => name),
    what.dateField,
    ["eventDate"],
  );
  const unitFields = [...fields].filter(
    ([, field]) => field.type === "reference" && field.to === UNIT_REFERENCE,
  );
  for (const field of Object.keys(kind.concerns)) {
    report.known(
      field,
      unitFields.map(([name]) => name),
      what.unitField,
      ["concerns", field],
      "key",
    );
  }
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.type !== "reference") continue;
    report.known(field.to, [UNIT_REFERENCE, ...kinds], what.kind, ["fields", name, "to"]);
  }
}
