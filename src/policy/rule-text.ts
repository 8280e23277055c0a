import { type DocumentNode, evaluate, type ObjectNode, type ValueNode } from "@humanwhocodes/momoa";
import type { Fault } from "../messages/fault.js";
import { pathText, shortKey } from "../shape/path-text.js";
import { keyOf, type Locate, place, positions } from "./json-positions.js";
import { placeAt, type SyntaxFault, scanJson } from "./json-scan.js";
import { parseJson } from "./json-syntax.js";
import { ruleFault } from "./rule-fault.js";

/** The text of one rule file, read: its data, and where each value of it stands. */
export interface RuleText {
  readonly file: string;
  /** Plain JSON data. */
  readonly data: unknown;
  readonly position: Locate;
}

/** A rule text, or everything that keeps it from being read. */
export type RuleTextReading =
  | { readonly ok: true; readonly text: RuleText }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const LONGEST_FILE = 1_000_000;
const DEEPEST_NESTING = 64;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Reads strict JSON so that every value has a line and a column. Never throws. */
export function readRuleText(file: string, text: string): RuleTextReading {
  if (text.length > LONGEST_FILE) {
    return refused(ruleFault("FILE_TOO_LARGE", "", { limit: LONGEST_FILE }, { file, line: 1, column: 1 }));
  }
  const json = text.replace(BYTE_ORDER_MARK, "");
  const scan = scanJson(json, DEEPEST_NESTING);
  if (scan.tooDeepAt !== undefined) {
    const place = { file, ...placeAt(json, scan.tooDeepAt) };
    return refused(ruleFault("NESTED_TOO_DEEP", "", { limit: DEEPEST_NESTING }, place));
  }
  const tree = firstFault(parseJson(json), scan.inQuotes);
  if ("detail" in tree) {
    const place = { file, ...placeAt(json, tree.offset) };
    return refused(ruleFault("JSON_SYNTAX", "", { detail: tree.detail }, place));
  }
  const faults = valueFaults(file, tree.body, []);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, text: { file, data: evaluate(tree), position: positions(file, tree.body) } };
}

function refused(found: Fault): RuleTextReading {
  return { ok: false, faults: [found] };
}

// The parser lets some characters pass inside quotes: whichever objection comes first counts.
function firstFault(
  tree: DocumentNode | SyntaxFault,
  inQuotes: SyntaxFault | undefined,
): DocumentNode | SyntaxFault {
  if (inQuotes === undefined) return tree;
  return "detail" in tree && tree.offset < inQuotes.offset ? tree : inQuotes;
}

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function valueFaults(file: string, value: ValueNode, path: readonly PropertyKey[]): readonly Fault[] {
  if (value.type === "Object") return objectFaults(file, value, path);
  if (value.type === "Array") {
    return value.elements.flatMap((element, index) => valueFaults(file, element.value, [...path, index]));
  }
  if (value.type !== "Number" || Number.isFinite(value.value)) return [];
  const expected = { en: "a number less far from 0", zh: "绝对值较小的数字" };
  return [ruleFault("VALUE_INVALID", pathText(path), { expected }, { file, ...place(value) })];
}

function objectFaults(file: string, object: ObjectNode, path: readonly PropertyKey[]): readonly Fault[] {
  const seen = new Set<string>();
  return object.members.flatMap((member) => {
    const key = keyOf(member);
    const here = [...path, key];
    const about = (code: "KEY_DUPLICATE" | "KEY_FORBIDDEN"): Fault =>
      ruleFault(code, pathText(here), { key: shortKey(key) }, { file, ...place(member.name) });
    const faults = FORBIDDEN.has(key) ? [about("KEY_FORBIDDEN")] : [];
    if (seen.has(key)) faults.push(about("KEY_DUPLICATE"));
    seen.add(key);
    return [...faults, ...valueFaults(file, member.value, here)];
  });
}
