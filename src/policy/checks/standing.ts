import type { Condition } from "../../conditions/schema.js";
import type { Message } from "../../messages/message.js";
import { placeholders } from "../../messages/message.js";
import { nearest } from "../../messages/nearest.js";
import type { Field } from "../../records/kind.js";
import type { PolicyFile } from "../policy-schema.js";
import type { LightBand, StandingRules } from "../schema/standing.js";
import { progressFacts, triggerFacts, unitFacts } from "../standing-facts.js";
import { checkCondition } from "./condition.js";
import type { Names } from "./names.js";
import { once, type Path, type Report, what } from "./report.js";
import { checkBasis } from "./values.js";

// Nothing moves a date here, and nothing is counted by a parameter.
const NO_NAMES: Names = {
  parameters: [],
  parameterValues: () => undefined,
  selections: [],
  selection: () => undefined,
  duties: {},
  facts: [],
  fields: () => undefined,
  asked: () => undefined,
  kindFields: () => new Map(),
  numbers: () => undefined,
};

const aLast: Message = {
  en: '"when" in every entry but the last, and none there',
  zh: "除末项外各项均有“when”，末项没有",
};
const aGrade: Message = {
  en: "grades from the highest down to one that begins at 0",
  zh: "各等次由高到低排列，末等自0分起",
};
const noShare: Message = { en: 'no "share" for the last grade', zh: "末等不设“share”" };
const aWhen: Message = {
  en: '"when" and "facts" together, and "running" only with them',
  zh: "“when”与“facts”同时出现，有二者时方可用“running”",
};

type Facts = Readonly<Record<string, Field>>;

/** Holds what policy.json says about lights, grades, lists and interviews to the names there are. */
export function checkStanding(
  policy: PolicyFile,
  sources: readonly string[] | undefined,
  report: Report,
): void {
  const rules = policy.standing;
  if (rules === undefined) return;
  const at = (...path: Path): Path => ["standing", ...path];
  const basis = (one: string, ...path: Path): void => checkBasis(one, at(...path, "basis"), sources, report);
  const condition = (one: Condition, facts: Facts, path: Path): void =>
    checkCondition(
      one,
      {
        fields: new Map(Object.entries(facts)),
        numbers: [],
        dates: [],
        kind: what.standingFact,
        names: NO_NAMES,
      },
      path,
      report,
    );
  const bands = (all: readonly LightBand[], facts: Facts, path: Path): void =>
    all.forEach((band, i) => {
      const isLast = i === all.length - 1;
      if (band.when !== undefined) condition(band.when, facts, [...path, i, "when"]);
      if (isLast !== (band.when === undefined))
        report.add("VALUE_INVALID", [...path, i], { expected: aLast });
      checkBasis(band.basis, [...path, i, "basis"], sources, report);
    });

  const measures = policy.measures.map(({ id }) => id);
  rules.ownTarget.forEach(({ measure, basis: from }, i) => {
    report.known(measure, measures, what.measure, at("ownTarget", i, "measure"));
    basis(from, "ownTarget", i);
  });
  checkLights(rules.lights, { at, basis, bands }, report);
  checkGrades(rules.grades, { at, basis, condition }, report);
  checkLists(rules.publicLists, policy, { at, basis, condition }, report);
  checkInterviews(rules.interviews, { at, basis, condition }, report);
}

interface Around {
  readonly at: (...path: Path) => Path;
  readonly basis: (one: string, ...path: Path) => void;
  readonly condition: (one: Condition, facts: Facts, path: Path) => void;
  readonly bands: (all: readonly LightBand[], facts: Facts, path: Path) => void;
}

function checkLights(
  { preset, presets, types }: StandingRules["lights"],
  { at, basis, bands }: Pick<Around, "at" | "basis" | "bands">,
  report: Report,
): void {
  const ids = presets.map(({ id }) => id);
  report.known(preset.value, ids, what.preset, at("lights", "preset", "value"));
  basis(preset.basis, "lights", "preset");
  once(ids, (i) => at("lights", "presets", i, "id"), report);
  const typeIds = types.map(({ id }) => id);
  once(typeIds, (i) => at("lights", "types", i, "id"), report);
  presets.forEach(({ progress, unit }, p) => {
    for (const [type, all] of Object.entries(progress)) {
      const path = at("lights", "presets", p, "progress", type);
      report.known(type, typeIds, what.lightType, path, "key");
      bands(all, progressFacts, path);
    }
    bands(unit, unitFacts, at("lights", "presets", p, "unit"));
  });
}

function checkGrades(
  { levels, conditions }: StandingRules["grades"],
  { at, basis, condition }: Pick<Around, "at" | "basis" | "condition">,
  report: Report,
): void {
  const ids = levels.map(({ id }) => id);
  once(ids, (i) => at("grades", "levels", i, "id"), report);
  levels.forEach(({ from, share }, i) => {
    basis(from.basis, "grades", "levels", i, "from");
    if (share !== undefined) basis(share.basis, "grades", "levels", i, "share");
    const before = levels[i - 1];
    const isLast = i === levels.length - 1;
    // What is too much for a grade goes to the next: the last takes all.
    if (isLast ? from.value !== 0 : before !== undefined && from.value >= before.from.value)
      report.add("VALUE_INVALID", at("grades", "levels", i, "from", "value"), { expected: aGrade });
    if (isLast && share !== undefined)
      report.add("VALUE_INVALID", at("grades", "levels", i, "share"), { expected: noShare });
  });
  conditions.forEach(({ when, atMost, basis: from }, i) => {
    condition(when, unitFacts, at("grades", "conditions", i, "when"));
    report.known(atMost, ids, what.grade, at("grades", "conditions", i, "atMost"));
    basis(from, "grades", "conditions", i);
  });
}

function checkLists(
  lists: StandingRules["publicLists"],
  { groups }: PolicyFile,
  { at, basis, condition }: Pick<Around, "at" | "basis" | "condition">,
  report: Report,
): void {
  once(
    lists.map(({ id }) => id),
    (i) => at("publicLists", i, "id"),
    report,
  );
  lists.forEach(({ when, places, share, basis: from }, i) => {
    if (share !== undefined) basis(share.basis, "publicLists", i, "share");
    condition(when, unitFacts, at("publicLists", i, "when"));
    basis(from, "publicLists", i);
    const named = places.flatMap((place, p) => place.groups.map((group, g) => ({ group, p, g })));
    for (const { group, p, g } of named)
      report.known(
        group,
        groups.map(({ id }) => id),
        what.group,
        at("publicLists", i, "places", p, "groups", g),
      );
    once(
      named.map(({ group }) => group),
      (n) => at("publicLists", i, "places", named[n]?.p ?? 0, "groups", named[n]?.g ?? 0),
      report,
    );
    places.forEach((place, p) => {
      basis(place.basis, "publicLists", i, "places", p);
    });
  });
}

function checkInterviews(
  { repeatWithin, levels, triggers }: StandingRules["interviews"],
  { at, basis, condition }: Pick<Around, "at" | "basis" | "condition">,
  report: Report,
): void {
  basis(repeatWithin.months.basis, "interviews", "repeatWithin", "months");
  const ids = levels.map(({ id }) => id);
  once(ids, (i) => at("interviews", "levels", i, "id"), report);
  levels.forEach((level, i) => {
    basis(level.basis, "interviews", "levels", i);
  });
  once(
    triggers.map(({ id }) => id),
    (i) => at("interviews", "triggers", i, "id"),
    report,
  );
  triggers.forEach(({ when, running, facts, levels: own, basis: from }, i) => {
    const path = (...more: Path): Path => at("interviews", "triggers", i, ...more);
    if (when !== undefined) condition(when, triggerFacts, path("when"));
    if (running !== undefined) basis(running.basis, "interviews", "triggers", i, "running");
    // How often a condition held, and its words, say nothing where there is none; with one the words are needed.
    if (when === undefined && running !== undefined)
      report.add("VALUE_INVALID", path("running"), { expected: aWhen });
    if ((when === undefined) !== (facts === undefined))
      report.add("VALUE_INVALID", path(), { expected: aWhen });
    if (facts !== undefined) checkWords(facts, path("facts"), report);
    own.forEach((level, l) => {
      report.known(level, ids, what.level, path("levels", l));
    });
    basis(from, "interviews", "triggers", i);
  });
}

function checkWords(words: Message, path: Path, report: Report): void {
  const valid = [...Object.keys(triggerFacts).filter((name) => name !== "light"), "months"];
  for (const language of ["en", "zh"] as const)
    for (const name of placeholders(words[language]))
      if (!valid.includes(name)) {
        const values = { name, valid: { en: valid.join(", "), zh: valid.join("、") } };
        report.add("PLACEHOLDER_UNKNOWN", [...path, language], values, { nearest: nearest(name, valid) });
      }
}
