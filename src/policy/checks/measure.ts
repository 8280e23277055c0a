import type { Filling } from "../../messages/message.js";
import type { RecordKind } from "../../records/kind.js";
import { coreDates, coreNumbers } from "../fact-names.js";
import type { Measure } from "../measure-schema.js";
import type { PolicyFile } from "../policy-schema.js";
import { checkAmounts } from "./amounts.js";
import { checkDuty } from "./duties.js";
import { namesOf } from "./names.js";
import { checkParameters } from "./parameters.js";
import { checkProfile } from "./profiles.js";
import { checkFigures, checkProgress } from "./progress.js";
import { once, type Path, type Report, what } from "./report.js";
import { checkSelections } from "./selections.js";

/** What the names of a rule file may refer to beside its own definitions. */
export interface Surroundings {
  /** Absent where policy.json itself is at fault: what rests on it is then not checked. */
  readonly policy?: PolicyFile | undefined;
  readonly kinds: ReadonlyMap<string, RecordKind>;
  /** The names of all kinds of record, also of those whose own file is at fault. */
  readonly kindNames: readonly string[];
  /** The codes of the violations of all measures. */
  readonly codes?: readonly { readonly number: number; readonly code: string }[];
  /** Absent where sources.json itself is at fault. */
  readonly sources?: readonly string[] | undefined;
}

/** Holds every name and figure of one rule file to what it refers to. Its shape is known to be right. */
export function checkMeasure(measure: Measure, around: Surroundings, report: Report): void {
  const names = namesOf(measure, around.kinds);
  if (around.policy !== undefined) checkListing(measure, around.policy, report);
  checkParameters(measure, around.policy, around.sources, report);
  checkSelections(measure, names, around.kindNames, report);
  for (const [name, duty] of Object.entries(measure.duties)) checkDuty(duty, ["duties", name], names, report);
  checkAmounts(measure, names, report);
  if (measure.progress !== undefined) checkProgress(measure.progress, names, around, report);
  checkFigures(measure.figures ?? {}, measure, names, report);
  const earlierCodes = (around.codes ?? []).flatMap(({ number, code }) =>
    number < measure.number ? code : [],
  );
  measure.profiles.forEach((profile, i) => {
    checkProfile(profile, ["profiles", i], names, around, earlierCodes, report);
  });
  checkTaken(measure, report);
}

function checkListing(measure: Measure, policy: PolicyFile, report: Report): void {
  const ids = policy.measures.map(({ id }) => id);
  if (!report.known(measure.id, ids, what.measure, ["id"])) return;
  const listed = policy.measures.find(({ id }) => id === measure.id);
  if (listed === undefined) return;
  const say = (expected: string | number, path: Path): void =>
    report.add("VALUE_INVALID", path, {
      expected: { en: `${expected}, as in policy.json`, zh: `${expected}（与policy.json一致）` },
    });
  if (listed.number !== measure.number) say(listed.number, ["number"]);
  if (listed.aspect !== measure.aspect) say(listed.aspect, ["aspect"]);
  const found = [...new Set(measure.profiles.flatMap((profile) => Object.keys(profile.for)))];
  if (found.toSorted().join() !== listed.kinds.toSorted().join()) {
    report.add("KINDS_DIFFER", ["profiles"], { listed: listed.kinds.join(", "), found: found.join(", ") });
  }
}

/** What formulas and conditions mean by themselves. */
const reserved: readonly string[] = ["min", "max", ...coreNumbers, ...coreDates];

/** Selections, duties and parameters share one namespace; ids and codes of a profile are used once. */
function checkTaken(measure: Measure, report: Report): void {
  const sections = ["parameters", "select", "duties", "amounts"] as const;
  const word = { en: "a word of the language", zh: "规则语言保留字" };
  const first = new Map<string, Filling>(reserved.map((name) => [name, word]));
  for (const section of sections) {
    for (const name of Object.keys(measure[section] ?? {})) {
      const before = first.get(name);
      if (before === undefined) first.set(name, `${section}.${name}`);
      else report.add("NAME_TAKEN", [section, name], { name, first: before, second: `${section}.${name}` });
    }
  }
  measure.profiles.forEach((profile, p) => {
    once(
      profile.indicators.map(({ id }) => id),
      (i) => ["profiles", p, "indicators", i, "id"],
      report,
    );
    once(
      profile.violations.map(({ code }) => code),
      (i) => ["profiles", p, "violations", i, "code"],
      report,
    );
  });
}
