import { namesIn as namesInReference, referencesIn } from "../../conditions/references.js";
import { conditionLeaves } from "../../conditions/schema.js";
import { isPlainValue } from "../checks/amounts.js";
import type { Names } from "../checks/names.js";
import { type Path, what } from "../checks/report.js";
import { namesIn } from "../checks/values.js";
import type { Measure } from "../measure-schema.js";
import type { Doubt } from "./doubt.js";
import { conditionsIn, valuesIn } from "./parts.js";

const sections = [
  ["parameters", what.parameter],
  ["select", what.selection],
  ["duties", what.duty],
  ["amounts", what.amount],
] as const;

/** The sections for which all others are there: what scores, and what is shown beside. */
const shown: readonly PropertyKey[] = ["profiles", "progress", "figures"];

/** Definitions that no profile rests on, nor progress or figures, directly or through others. */
export const doubtUnused: Doubt = (measure, names, report) => {
  const uses = usesIn(measure, names);
  const isUsed = new Set<string>();
  const isShown = ({ path: [section = ""] }: Use): boolean => shown.includes(section);
  const open = uses.filter(isShown).map(({ name }) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (isUsed.has(name)) continue;
    isUsed.add(name);
    open.push(...uses.filter((one) => !isShown(one) && one.path[1] === name).map((one) => one.name));
  }
  for (const [section, kind] of sections) {
    for (const name of Object.keys(measure[section] ?? {})) {
      if (isUsed.has(name)) continue;
      report.add("UNUSED", [section, name], { what: kind, name }, { at: "key" });
    }
  }
};

/** The name of a definition, and where it is used. */
interface Use {
  readonly name: string;
  readonly path: Path;
}

function usesIn(measure: Measure, names: Names): readonly Use[] {
  const parts = [
    ...valuesIn(measure).map((part) => ({
      ...part,
      used: typeof part.of === "string" ? namesIn(part.of) : [],
    })),
    ...conditionsIn(measure).map((part) => ({
      ...part,
      used: conditionLeaves(part.of).flatMap(({ leaf }) => referencesIn(leaf).flatMap(namesInReference)),
    })),
  ];
  const worked = parts.flatMap(({ used, path, selection }) => {
    const fields = selection === undefined ? undefined : names.asked(selection);
    // A field goes before a definition of the same name.
    return used
      .filter((name) => !fields?.has(name))
      .map((name) => ({ name: name.split(".")[0] ?? name, path }));
  });
  return [...worked, ...namedIn(measure)];
}

/** The definitions that are named as such. */
function namedIn({ select, duties, amounts = {}, progress, profiles }: Measure): readonly Use[] {
  const use = (path: Path, ...names: readonly (string | undefined)[]): readonly Use[] =>
    names.flatMap((name) => (name === undefined ? [] : [{ name, path }]));
  return [
    ...Object.entries(select).flatMap(([name, { from, except, link = {}, tally = {} }]) => {
      const others = [
        ...Object.values(link).map(({ to }) => to),
        ...Object.values(tally).map(({ of }) => of),
      ];
      return use(["select", name], from, except, ...others);
    }),
    ...Object.entries(duties).flatMap(([name, duty]) => {
      if ("each" in duty) return use(["duties", name], duty.each);
      return use(["duties", name], duty.by, typeof duty.per === "string" ? duty.per : undefined);
    }),
    ...Object.entries(amounts).flatMap(([name, rule]) =>
      isPlainValue(rule) || !("of" in rule) ? [] : use(["amounts", name], rule.of),
    ),
    ...use(["progress"], progress?.each?.in),
    ...profiles.flatMap(({ bonuses, deductions, violations }) => [
      ...[bonuses, deductions].flatMap((group) =>
        (group?.lines ?? []).flatMap(({ each }) =>
          use(["profiles"], typeof each === "string" ? each : undefined),
        ),
      ),
      ...violations.flatMap(({ duty = [], each }) => use(["profiles"], ...[duty].flat(), each)),
    ]),
  ];
}
