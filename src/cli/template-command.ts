import { stringify } from "csv-stringify/sync";
import { fault } from "../messages/fault.js";
import type { Language } from "../messages/message.js";
import { nearest } from "../messages/nearest.js";
import { type Say, speaker } from "../messages/speaker.js";
import { headerFields } from "../records/header.js";
import type { Field, RecordKind } from "../records/kind.js";
import type { Outcome } from "./assess-command.js";
import { clean } from "./clean.js";
import type { Io } from "./io.js";
import { readPolicyOf } from "./read-policy.js";

/** What `template` was asked for. */
export interface TemplateArguments {
  /** Where absent, the kinds are listed. */
  readonly kind?: string;
  readonly policy?: string;
}

/** Prints an empty table to fill in for one kind of record, or the kinds there are. */
export async function templateCommand(
  given: TemplateArguments,
  language: Language,
  io: Io,
): Promise<Outcome> {
  const reading = await readPolicyOf(given.policy);
  if ("faults" in reading) return reading;
  const { kinds } = reading.policy;
  if (given.kind === undefined) {
    io.stdout.write(listOf(kinds, speaker(language)));
    return { exitCode: 0 };
  }
  const kind = kinds.find((one) => one.kind === given.kind);
  if (kind === undefined) {
    const near = nearest(
      given.kind,
      kinds.map((one) => one.kind),
    );
    const hint = near === undefined ? {} : { nearest: near };
    return { faults: [fault("UNKNOWN_KIND", given.kind, {}, hint)] };
  }
  io.stdout.write(tableOf(kind));
  return { exitCode: 0 };
}

function listOf(kinds: readonly RecordKind[], say: Say): string {
  const widest = Math.max(...kinds.map(({ kind }) => kind.length));
  return kinds.map(({ kind, title }) => `${kind.padEnd(widest)}  ${clean(say(title))}\n`).join("");
}

const { id, unitId, ...furtherFields } = headerFields;

/** One line of headings: what names the record first, then what its kind has, then what every record may have. */
function tableOf({ fields }: RecordKind): string {
  const columns = [id, unitId, ...Object.values(fields), ...Object.values(furtherFields)];
  const asked = columns.filter((field) => field !== undefined && field.personal !== true);
  // The mark says to spreadsheets that the text is UTF-8.
  return stringify([asked.map((field) => headingOf(field as Field))], { bom: true, escape_formulas: true });
}

function headingOf({ title, required }: Field): string {
  const heading = `${title.zh} / ${title.en}`;
  return clean(required === true ? `${heading}（必填 / required）` : heading);
}
