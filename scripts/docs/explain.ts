import { namesOf } from "../../src/policy/checks/names.js";
import type { AmountRule, Measure } from "../../src/policy/measure-schema.js";
import { type RecordKind, UNIT_REFERENCE } from "../../src/records/kind.js";
import { unitKind } from "../../src/records/unit-kind.js";
import { type Around, dutyWords } from "./duty-words.js";
import { code } from "./markdown.js";
import { fieldWords, figureWords, type Named, valueWords } from "./say.js";
import { selectionWords } from "./selection-words.js";

/** What the names of a measure stand for, in words. */
export interface Explained {
  readonly selection: (name: string) => string;
  readonly duty: (name: string) => string;
  readonly amount: (name: string) => string;
  /** What a fact about the unit is, in brief without what its duty asks for; nothing where its name says it. */
  readonly fact: (name: string, inBrief?: boolean) => string | undefined;
  readonly named: (selection?: string) => Named;
}

const DUTY_FACTS: Readonly<Record<string, string>> = {
  due: "how much was due",
  done: "how much was done, what came late in part",
  lacking: "how much is lacking",
  rate: "the part that was done of what was due",
  pending: "how many deadlines lie ahead",
  running: "how many in a row were missed last",
};

/** Says of each name of a measure what it stands for. */
export function explain(measure: Measure, kinds: readonly RecordKind[]): Explained {
  const { select, duties, amounts = {}, parameters } = measure;
  const byName = new Map([...kinds, unitKind].map((kind) => [kind.kind, kind]));
  const names = namesOf(measure, byName);
  const named = (selection = ""): Named => ({ fields: names.asked(selection), parameters });
  const titleOf = (kind: string): string => byName.get(kind)?.title.en.toLowerCase() ?? kind;
  const kindOf = (name: string): string => {
    const { kind, from } = select[name] ?? {};
    return from === undefined ? (kind ?? "") : kindOf(from);
  };
  const kindLink = (kind: string): string =>
    kind === UNIT_REFERENCE ? "units of the city" : `[${titleOf(kind)}](../records.md#${kind})`;

  const around: Around = { measure, named, kindLink, kindOf };
  const selection = (name: string): string => selectionWords(name, around);
  const duty = (name: string): string => dutyWords(name, around);

  const amount: Explained["amount"] = (name) => {
    const rule: AmountRule | undefined = amounts[name];
    if (rule === undefined) return "";
    if (typeof rule !== "object" || "bands" in rule) return valueWords(rule, named());
    if ("target" in rule) return `the unit's target ${code(rule.target)} of the year`;
    if ("group" in rule) {
      const figure = {
        average: "the average",
        min: "the least",
        max: "the greatest",
        rank: "the rank",
        size: "the number",
      };
      return `${figure[rule.group]} of ${code(rule.of)} in the ranking group`;
    }
    const { of, orElse, ...word } = rule;
    const [[kind = "", field = ""] = []] = Object.entries(word);
    const words: Readonly<Record<string, string>> = {
      sum: "the sum",
      average: "the average",
      min: "the least",
      max: "the greatest",
      latest: "the newest",
    };
    const stand = orElse === undefined ? "" : `, ${valueWords(orElse, named())} where one has none`;
    const meaning = select[of]?.meaning?.en;
    const whose = meaning === undefined ? "" : ` – ${meaning}`;
    return `${words[kind]} of ${fieldWords(field, named(of))} over ${code(of)}${stand}${whose}`;
  };

  const fact: Explained["fact"] = (name, inBrief = false) => {
    const parameter = parameters[name];
    if (parameter !== undefined)
      return `${parameter.title.en}: ${figureWords(parameter)} ${parameter.unit.en}`;
    if (name in amounts) return amount(name);
    if (name === "timeProgress") return "the part of the year that is over";
    const owner = name.slice(0, Math.max(name.lastIndexOf("."), 0));
    const last = name.slice(owner.length + 1);
    if (last === "count" && owner in select) return `the number of ${code(owner)} – ${selection(owner)}`;
    const own = duties[owner];
    if (own === undefined) return undefined;
    return `${DUTY_FACTS[last]}, “${own.title.en}”${inBrief ? "" : ` – ${duty(owner)}`}`;
  };

  return { selection, duty, amount, fact, named };
}
