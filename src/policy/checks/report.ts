import type { Fault, Position } from "../../messages/fault.js";
import type { Filling } from "../../messages/message.js";
import { nearest } from "../../messages/nearest.js";
import type { RuleCode } from "../../messages/rule-words.js";
import { pathText } from "../../shape/path-text.js";
import { ruleFault } from "../rule-fault.js";
import type { RuleText } from "../rule-text.js";

/** A way into a rule file, key by key. */
export type Path = readonly PropertyKey[];

/** Collects the faults of one rule file, each with its place. */
export interface Report {
  readonly faults: readonly Fault[];
  /** Reports a fault at a path; `column` moves it into the text that stands there. */
  readonly add: (
    code: RuleCode,
    path: Path,
    values?: Readonly<Record<string, Filling>>,
    more?: { readonly column?: number; readonly nearest?: string | undefined; readonly at?: "key" | "value" },
  ) => void;
  /** Reports a name that is not among the valid ones, with the nearest that is; says whether it was valid. */
  readonly known: (
    name: string,
    valid: readonly string[],
    what: Filling,
    path: Path,
    at?: "key" | "value",
    column?: number,
  ) => boolean;
}

export function reportOn(text: RuleText): Report {
  const faults: Fault[] = [];
  return {
    faults,
    add: (code, path, values = {}, { column, nearest: near, at } = {}) => {
      const more = {
        ...within(text.position(path, at), column),
        ...(near === undefined ? {} : { nearest: near }),
      };
      faults.push(ruleFault(code, pathText(path), values, more));
    },
    known: (name, valid, what, path, at = "value", column = undefined) => {
      if (valid.includes(name)) return true;
      const near = nearest(name, valid);
      const more = {
        ...within(text.position(path, at), column),
        ...(near === undefined ? {} : { nearest: near }),
      };
      faults.push(ruleFault("NAME_UNKNOWN", pathText(path), { what, name }, more));
      return false;
    },
  };
}

/** The place of a column of the text that stands at a place: it begins after its quotation mark. */
function within(position: Position, column: number | undefined): Position {
  return column === undefined ? position : { ...position, column: position.column + column };
}

/** What kinds of name there are, for messages. */
export const what = {
  kind: { en: "kind of record", zh: "记录类别" },
  selection: { en: "selection", zh: "记录选择" },
  duty: { en: "duty", zh: "职责" },
  fact: { en: "fact or parameter", zh: "事实或参数" },
  parameter: { en: "parameter", zh: "参数" },
  whole: { en: "parameter, or whole number of the record", zh: "参数或记录中的整数" },
  code: { en: "violation of this profile or of an earlier measure", zh: "本套或前序措施的问题代码" },
  amount: { en: "amount", zh: "量" },
  number: { en: "number among the fields", zh: "数值字段" },
  field: { en: "field", zh: "字段" },
  unitField: { en: "field that names a unit", zh: "指向单位的字段" },
  dateField: { en: "date field", zh: "日期字段" },
  choice: { en: "choice", zh: "选项" },
  source: { en: "source in sources.json", zh: "来源（sources.json）" },
  unitKind: { en: "kind of unit", zh: "单位类别" },
  aspect: { en: "aspect", zh: "方面" },
  measure: { en: "measure in policy.json", zh: "措施（policy.json）" },
  group: { en: "ranking group in policy.json", zh: "排名组（policy.json）" },
  trigger: { en: "trigger in policy.json", zh: "约谈触发条件（policy.json）" },
  lightType: { en: "kind of light in policy.json", zh: "亮灯类型（policy.json）" },
  standingFact: { en: "fact about a unit's standing", zh: "关于单位排名与进度的事实" },
  preset: { en: "preset", zh: "预设" },
  grade: { en: "grade", zh: "等次" },
  level: { en: "level of interviews", zh: "约谈层级" },
} as const;

/** Reports every name of a list that stands in it before. */
export function once(names: readonly string[], pathOf: (index: number) => Path, report: Report): void {
  names.forEach((name, i) => {
    const before = names.indexOf(name);
    if (before < i) report.add("NAME_TAKEN", pathOf(i), { name, first: `[${before}]`, second: `[${i}]` });
  });
}
