import type { Measure, SelectionRule } from "../../src/policy/measure-schema.js";
import type { Around } from "./duty-words.js";
import { code } from "./markdown.js";
import { conditionWords, fieldWords, type Named, offsetWords, valueWords } from "./say.js";

/** What a selection holds, in words. */
export function selectionWords(name: string, { measure, named, kindLink }: Around): string {
  const rule: SelectionRule = measure.select[name] ?? {};
  const own = named(name);
  const source =
    rule.from === undefined ? `Records of ${kindLink(rule.kind ?? "")}` : `Of ${code(rule.from)}`;
  const parts = [
    ...(rule.as === undefined ? [] : [`of the unit in ${fieldWords(rule.as, own)}`]),
    ...(rule.window === "ever" ? ["of every year"] : []),
    ...(rule.where === undefined ? [] : [`where ${conditionWords(rule.where, own)}`]),
    ...(rule.latestPer === undefined ? [] : [newest(rule.latestPer, own)]),
    ...(rule.repeats === undefined ? [] : [repeatsWords(rule.repeats, own, measure)]),
    ...(rule.except === undefined ? [] : [`without those in ${code(rule.except)}`]),
  ];
  const links = Object.entries(rule.link ?? {}).map(
    ([link, { to, on }]) =>
      `${code(link)} is the newest of ${code(to)} with ${matchWords(on, own, named(to))}`,
  );
  const dates = Object.entries(rule.dates ?? {}).map(
    ([date, { field, plus }]) =>
      `${code(date)} is ${offsetWords(plus, measure)} after ${fieldWords(field, own)}`,
  );
  const tallies = Object.entries(rule.tally ?? {}).map(
    ([tally, { of, on, there }]) =>
      `${code(tally)} is the number of ${code(of)}${on === undefined ? "" : ` with ${matchWords(on, own, named(of))}`}${there === true ? " that are there on its day" : ""}`,
  );
  const values = Object.entries(rule.with ?? {}).map(
    ([number, value]) => `${code(number)} = ${valueWords(value, own)}`,
  );
  const head = `${[source, ...parts].join(", ")}.`;
  const rest = [...links, ...dates, ...tallies, ...values];
  return [
    rule.meaning?.en,
    head,
    rest.length === 0 ? undefined : `With each: ${rest.join("; ")}.`,
    rule.counts === undefined ? undefined : `It counts ${rule.counts.en}.`,
  ]
    .filter((text) => text !== undefined)
    .join(" ");
}

function newest(field: string, fields: Named): string {
  return field === "all" ? "the newest of all" : `the newest for each ${fieldWords(field, fields)}`;
}

function repeatsWords(
  { on, overlapping, within, among, first }: NonNullable<SelectionRule["repeats"]>,
  fields: Named,
  measure: Measure,
): string {
  const same = on.map((field) => fieldWords(field, fields)).join(" and ");
  return [
    `those that repeat an earlier one in ${same}`,
    ...(overlapping === true ? ["on the same days"] : []),
    ...(within === undefined ? [] : [`within ${offsetWords(within, measure)} after it`]),
    ...(among === "city" ? ["of any unit"] : []),
    ...(first === true ? ["and the earlier one"] : []),
  ].join(" ");
}

function matchWords(on: Readonly<Record<string, string>>, mine: Named, theirs: Named): string {
  return Object.entries(on)
    .map(([own, other]) => `${fieldWords(other, theirs)} = its ${fieldWords(own, mine)}`)
    .join(" and ");
}
