import { fieldsOf, workedOut } from "../../records/compile-kind.js";
import { headerFields } from "../../records/header.js";
import { type Field, type RecordKind, referredTo, UNIT_REFERENCE } from "../../records/kind.js";
import { coreDates, coreNumbers } from "../fact-names.js";
import { type Report, what } from "./report.js";

/** The names that every record has: its kind, its header, what is worked out for it, and what rules count by. */
const TAKEN = new Set(["kind", "all", "count", ...Object.keys(headerFields), ...Object.keys(workedOut)]);

/** What a condition about a record may ask for beside its fields. */
const FACTS: ReadonlySet<string> = new Set([...coreNumbers, ...coreDates]);
/** The kind whose `year` the language itself reads. */
const TARGET = "target";

/** A kind's event date is a date that happened and is always there; what it refers to exists. */
export function checkKind(kind: RecordKind, kinds: readonly string[], report: Report): void {
  const fields = fieldsOf(kind);
  const always = [...fields].filter(
    ([, field]) => field.type === "date" && field.when === "happened" && field.required && !field.personal,
  );
  if (kind.kind === UNIT_REFERENCE) {
    const first = { en: "the units of the city", zh: "本市单位" };
    report.add("NAME_TAKEN", ["kind"], { name: kind.kind, first, second: { en: "this file", zh: "本文件" } });
  }
  for (const name of Object.keys(kind.fields)) {
    if (TAKEN.has(name)) {
      const first = { en: "a field of every record", zh: "所有记录共有字段" };
      report.add("NAME_TAKEN", ["fields", name], { name, first, second: `fields.${name}` });
    } else if (FACTS.has(name) && kind.kind !== TARGET) {
      // A condition that compares the field with the fact would compare it with itself.
      const first = { en: "a word of the language", zh: "规则语言保留字" };
      report.add("NAME_TAKEN", ["fields", name], { name, first, second: `fields.${name}` });
    }
  }
  report.known(
    kind.eventDate,
    always.map(([name]) => name),
    what.dateField,
    ["eventDate"],
  );
  const named = (wanted: (field: Field) => boolean): string[] =>
    [...fields].filter(([, field]) => wanted(field)).map(([name]) => name);
  const unitFields = named((field) => referredTo(field) === UNIT_REFERENCE);
  for (const field of Object.keys(kind.concerns)) {
    report.known(field, unitFields, what.unitField, ["concerns", field], "key");
  }
  for (const [name, field] of Object.entries(kind.fields)) {
    const to = referredTo(field);
    const place = field.type === "list" ? ["of", "to"] : ["to"];
    if (to !== undefined) report.known(to, [UNIT_REFERENCE, ...kinds], what.kind, ["fields", name, ...place]);
  }
  const { about, tenure, transfer, bundle, decision, label, interview, veto, objection } = kind;
  const periods = named(({ type }) => type === "month" || type === "period");
  if (about !== undefined) report.known(about, periods, what.field, ["about"]);
  // What names a person is dropped before anything could be called by it.
  const calling = named((field) => field.personal !== true && (field.type === "text" || isRecord(field)));
  if (label !== undefined) report.known(label, calling, what.field, ["label"]);
  const ids = named(({ type }) => type === "id" || type === "reference");
  if (tenure !== undefined) report.known(tenure, ids, what.field, ["tenure"]);
  if (transfer !== undefined) {
    const records = named(isRecord);
    report.known(transfer.of, records, what.field, ["transfer", "of"]);
    const units = named((field) => field.type === "reference" && field.to === UNIT_REFERENCE);
    report.known(transfer.to, units, what.unitField, ["transfer", "to"]);
    const shares = named(({ type }) => type === "share");
    if (transfer.share !== undefined) report.known(transfer.share, shares, what.field, ["transfer", "share"]);
  }
  if (decision !== undefined) {
    const always = (type: Field["type"]) => named((field) => field.type === type && field.required === true);
    report.known(decision.points, always("points"), what.field, ["decision", "points"]);
    report.known(decision.by, always("text"), what.field, ["decision", "by"]);
    report.known(decision.reason, always("text"), what.field, ["decision", "reason"]);
  }
  if (interview !== undefined) {
    const lists = (type: Field["type"]) => named((field) => field.type === "list" && field.of.type === type);
    const levels = named((field) => field.type === "enum" && field.required === true);
    report.known(interview.level, levels, what.field, ["interview", "level"]);
    report.known(interview.causes, lists("enum"), what.field, ["interview", "causes"]);
    report.known(interview.posts, lists("id"), what.field, ["interview", "posts"]);
  }
  const typed = (type: Field["type"]) => named((field) => field.type === type);
  const happened = named((field) => field.type === "date" && field.when === "happened");
  if (veto !== undefined) {
    const sorts = named((field) => field.type === "enum" && field.required === true);
    report.known(veto.sort, sorts, what.field, ["veto", "sort"]);
    report.known(veto.by, typed("text"), what.field, ["veto", "by"]);
    report.known(veto.decidedOn, happened, what.dateField, ["veto", "decidedOn"]);
  }
  if (objection !== undefined) {
    report.known(objection.period, periods, what.field, ["objection", "period"]);
    report.known(objection.decidedOn, happened, what.dateField, ["objection", "decidedOn"]);
    report.known(objection.outcome, typed("enum"), what.field, ["objection", "outcome"]);
    if (objection.measure !== undefined)
      report.known(objection.measure, typed("id"), what.field, ["objection", "measure"]);
  }
  if (bundle !== undefined) {
    const own = named((field) => field.type === "reference" && field.to === kind.kind);
    report.known(bundle.in, own, what.field, ["bundle", "in"]);
    const numbers = named(({ type }) => type === "money" || type === "count" || type === "days");
    bundle.sums.forEach((name, i) => {
      report.known(name, numbers, what.field, ["bundle", "sums", i]);
    });
  }
}

/** Whether a field refers to one record. */
function isRecord(field: Field): boolean {
  return field.type === "reference" && field.to !== UNIT_REFERENCE;
}
