import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";

/** What may name the day that is held against exemptions. */
interface Dated {
  readonly each?: unknown;
  readonly day?: string | undefined;
  readonly lasting?: true | undefined;
}

/** The day that is held against exemptions is a date of the records, and only a record has dates. */
export function checkDay({ each, day, lasting }: Dated, path: Path, names: Names, report: Report): void {
  if (day === undefined) return;
  if (typeof each !== "string" || lasting === true) {
    const expected = {
      en: '"each" with a selection beside "day", and no "lasting"',
      zh: "与“day”同用、指向记录的“each”，且无“lasting”",
    };
    report.add("VALUE_INVALID", [...path, "day"], { expected });
    return;
  }
  const fields = names.fields(each);
  if (fields === undefined) return;
  const dates = [...fields].filter(([, { type }]) => type === "date").map(([name]) => name);
  report.known(day, dates, what.dateField, [...path, "day"]);
}

/** What a record is about is named by one of its fields, and only a record has fields. */
export function checkSubject(
  { each, subject }: { readonly each?: unknown; readonly subject?: string | undefined },
  path: Path,
  names: Names,
  report: Report,
): void {
  if (subject === undefined) return;
  if (typeof each !== "string") {
    const expected = {
      en: '"each" with a selection beside "subject"',
      zh: "与“subject”同用、指向记录的“each”",
    };
    report.add("VALUE_INVALID", [...path, "subject"], { expected });
    return;
  }
  const fields = names.fields(each);
  if (fields === undefined) return;
  const texts = [...fields].filter(([, { type }]) => ["text", "id", "reference", "enum"].includes(type));
  report.known(
    subject,
    texts.map(([name]) => name),
    what.field,
    [...path, "subject"],
  );
}
