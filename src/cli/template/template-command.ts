import { stringify } from "csv-stringify/sync";
import { formOf } from "../../forms/form.js";
import { headingText } from "../../forms/heading.js";
import { fault } from "../../messages/fault.js";
import type { Language } from "../../messages/message.js";
import { nearest } from "../../messages/nearest.js";
import { type Say, speaker } from "../../messages/speaker.js";
import type { RecordKind } from "../../records/kind.js";
import type { Outcome } from "../assess/assess-command.js";
import { readPolicyOf } from "../input/read-policy.js";
import type { Io } from "../io.js";
import { clean } from "../printed/clean.js";
import type { TemplateArguments } from "./template-arguments.js";
import { writeTemplate } from "./template-workbook.js";

/** Prints an empty table to fill in for one kind of record, or the kinds there are; or writes a workbook. */
export async function templateCommand(
  given: TemplateArguments,
  language: Language,
  io: Io,
): Promise<Outcome> {
  const reading = await readPolicyOf(given.policy);
  if ("faults" in reading) return reading;
  if (given.workbook !== undefined)
    return await writeTemplate(given.kinds, given.workbook, reading.policy, language, io);
  const { kinds } = reading.policy;
  const [asked] = given.kinds;
  if (asked === undefined) {
    io.stdout.write(listOf(kinds, speaker(language)));
    return { exitCode: 0 };
  }
  const kind = kinds.find((one) => one.kind === asked);
  if (kind === undefined) {
    const near = nearest(
      asked,
      kinds.map((one) => one.kind),
    );
    const hint = near === undefined ? {} : { nearest: near };
    return { faults: [fault("UNKNOWN_KIND", asked, {}, hint)] };
  }
  io.stdout.write(tableOf(kind));
  return { exitCode: 0 };
}

function listOf(kinds: readonly RecordKind[], say: Say): string {
  const widest = Math.max(...kinds.map(({ kind }) => kind.length));
  return kinds.map(({ kind, title }) => `${kind.padEnd(widest)}  ${clean(say(title))}\n`).join("");
}

/** One line of headings: what names the record first, then what its kind has, then what every record may have. */
function tableOf(kind: RecordKind): string {
  const headings = formOf(kind).columns.map(({ field }) => clean(headingText(field)));
  // The mark says to spreadsheets that the text is UTF-8.
  return stringify([headings], { bom: true, escape_formulas: true });
}
