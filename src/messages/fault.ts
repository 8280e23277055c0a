import { type CataloguedCode, type FaultCode, faultWords } from "./catalogue.js";
import { type Filling, fill, type Message } from "./message.js";
import { placeText } from "./place.js";

/** Where in a rule file a fault stands; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something wrong with what was handed in (a record, a rule file, an option).
 * Never a finding about a unit: that is a violation.
 */
export interface Fault extends Partial<Position> {
  /** The sheet of a workbook; the line is then a row of it, and the column one of its columns. */
  readonly sheet?: string;
  /** Stable; scripts may rely on it. */
  readonly code: FaultCode;
  /** Where in the data: `records[3].dueOn`, `units[0].kinds`, `select.meetings.kind`. */
  readonly path: string;
  readonly message: Message;
  /** The id of the record concerned, where it has a usable one. */
  readonly record?: string;
  /** The nearest valid name, where a name was not known. */
  readonly nearest?: string;
}

type Values = Readonly<Record<string, Filling>>;
type More = Omit<Fault, "code" | "path" | "message">;

/** Words a fault. `values` never hold a record's contents: only names, types and figures of ours. */
export function fault(code: CataloguedCode, path: string, values: Values = {}, more: More = {}): Fault {
  return wordedFault(code, faultWords[code], path, values, more);
}

/** A fault whose words stand in a catalogue of their own. */
export function wordedFault(
  code: FaultCode,
  template: Message,
  path: string,
  values: Values,
  more: More,
): Fault {
  const words = fill(template, values);
  const hint = more.nearest === undefined ? undefined : fill(didYouMean, { nearest: more.nearest });
  const message = hint ? { en: `${words.en} ${hint.en}`, zh: `${words.zh}${hint.zh}` } : words;
  return { code, path, message, ...more };
}

const didYouMean: Message = { en: 'Did you mean "{nearest}"?', zh: "是否应为“{nearest}”？" };

/**
 * Thrown where going on would be wrong: options that make no sense, `strict: true` with faults,
 * a policy that does not hold. Recognise it by `code`, never by `instanceof`.
 */
export class FaultError extends Error {
  readonly code = "NINETEEN_MEASURES_FAULTS";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join("\n"));
    this.name = "FaultError";
    this.faults = faults;
  }
}

/**
 * One fault on one line, in English: `file:line:column path: words [CODE]`; in a workbook `file [sheet] C7 path: …`.
 *
 * @example
 * import { faultLine, parsePolicy } from "nineteen-measures";
 * const reading = parsePolicy({ "policy.json": "{", "sources.json": "{}", "calendar.json": "{}" });
 * const [first] = reading.ok ? [] : reading.faults;
 * faultLine(first).startsWith("policy.json:1:2"); // => true
 */
export function faultLine(found: Fault): string {
  const where = [placeText(found), found.path].filter((part) => part !== "").join(" ");
  return `${where === "" ? "" : `${where}: `}${found.message.en} [${found.code}]`;
}
