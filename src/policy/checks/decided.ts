import { referencesIn } from "../../conditions/references.js";
import type { Condition } from "../../conditions/schema.js";
import { fill, type Message } from "../../messages/message.js";
import type { Field } from "../../records/kind.js";
import type { Names } from "./names.js";
import type { Path, Report } from "./report.js";

const BY = ["decidedBy", "approvedBy"] as const;
const ON = { decidedBy: "decidedOn", approvedBy: "approvedOn" } as const;

const who: Message = {
  en: "who decided it (decidedBy or approvedBy)",
  zh: "认定机关（decidedBy或approvedBy）",
};
const when: Message = { en: "when ({name})", zh: "认定日期（{name}）" };
const document: Message = { en: "by which document (documentNo)", zh: "认定文号（documentNo）" };

/**
 * What makes a measure 0 is decided by people: each record that a critical violation rests on says who decided it, when
 * and by which document, itself or in a record that it is linked with.
 */
export function checkDecided(selection: string, path: Path, names: Names, report: Report): void {
  const fields = names.asked(selection);
  if (fields === undefined) return;
  const conditions = conditionsOf(selection, names);
  const isSaid = (name: string): boolean =>
    fields.get(name)?.required === true || conditions.some((one) => impliesKnown(one, name));
  const linked = [...fields.keys()].filter((name) => name.includes(".")).map((name) => name.split(".")[0]);
  const lacking = ["", ...new Set(linked.map((link) => `${link}.`))].map((link) =>
    lackingIn(link, fields, isSaid),
  );
  if (lacking.some((parts) => parts.length === 0)) return;
  const [own = []] = lacking;
  const join = (language: "en" | "zh"): string =>
    own.map((part) => part[language]).join(language === "en" ? ", " : "、");
  report.add("CRITICAL_UNSUPPORTED", path, { selection, lacking: { en: join("en"), zh: join("zh") } });
}

function lackingIn(
  link: string,
  fields: ReadonlyMap<string, Field>,
  isSaid: (name: string) => boolean,
): readonly Message[] {
  const isText = (name: string): boolean =>
    ["text", "id", "reference"].includes(fields.get(`${link}${name}`)?.type ?? "");
  const by = BY.find((name) => isText(name) && isSaid(`${link}${name}`));
  // A kind that has no day of its own for the decision is an event that was decided on its day.
  const on = BY.map((name) => ON[name]).find((name) => fields.get(`${link}${name}`)?.type === "date");
  return [
    ...(by === undefined ? [who] : []),
    ...(on === undefined || isSaid(`${link}${on}`) ? [] : [fill(when, { name: on })]),
    ...(isSaid(`${link}documentNo`) ? [] : [document]),
  ];
}

/** The conditions that hold for every record of a selection: its own, and those of what it is made from. */
function conditionsOf(name: string, names: Names, seen: readonly string[] = []): readonly Condition[] {
  const rule = names.selection(name);
  if (rule === undefined || seen.includes(name)) return [];
  const before = rule.from === undefined ? [] : conditionsOf(rule.from, names, [...seen, name]);
  return rule.where === undefined ? before : [...before, rule.where];
}

/** Whether a condition that holds (or, with `false`, one that does not) shows that a field is there. */
function impliesKnown(condition: Condition, field: string, holds = true): boolean {
  if ("not" in condition) return impliesKnown(condition.not, field, !holds);
  if ("fact" in condition) {
    if (condition.operator === "known") return condition.fact === field && condition.value === holds;
    // A comparison with an absent field is false.
    return holds && referencesIn(condition).some(({ fact }) => fact === field);
  }
  const isOne = (one: Condition): boolean => impliesKnown(one, field, holds);
  const members = "all" in condition ? condition.all : condition.any;
  return "all" in condition === holds ? members.some(isOne) : members.every(isOne);
}
