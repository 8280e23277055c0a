import { type CompiledCondition, compileCondition } from "../../conditions/compile.js";
import { groupBy } from "../../facts/group.js";
import type { ViolationRule } from "../../policy/measure-schema.js";
import type { Policy } from "../../policy/policy-schema.js";
import type { GradeRules, PublicList, StandingRules, TriggerRule } from "../../policy/schema/standing.js";
import { type CompiledBands, compileBands } from "./bands.js";

/** The rules of standing made ready, with the lights that the findings of each measure propose. */
export interface CompiledStanding {
  readonly rules: StandingRules;
  /** By kind of light: how progress is coloured in the preset that is chosen. */
  readonly progress: ReadonlyMap<string, CompiledBands>;
  readonly unit: CompiledBands;
  readonly conditions: readonly (GradeRules["conditions"][number] & { readonly holds: CompiledCondition })[];
  readonly lists: readonly (PublicList & { readonly holds: CompiledCondition })[];
  readonly triggers: readonly (TriggerRule & { readonly holds?: CompiledCondition })[];
  /** The kinds of light that findings decide, by measure, in the order of its rules. */
  readonly lit: ReadonlyMap<string, readonly FindingLights[]>;
}

/** One kind of light: the findings of a measure that propose it, and the duties that these are about. */
export interface FindingLights {
  readonly type: string;
  readonly codes: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
}

export function compileStanding({ policy, measures }: Policy): CompiledStanding | undefined {
  const rules = policy.standing;
  if (rules === undefined) return undefined;
  const { lights, grades, publicLists, interviews } = rules;
  const preset = lights.presets.find(({ id }) => id === lights.preset.value);
  if (preset === undefined) throw new Error(`There is no preset of lights "${lights.preset.value}".`);
  const byBands = new Set(Object.keys(preset.progress));
  const isLit = ({ lightType }: ViolationRule): boolean => lightType !== undefined && !byBands.has(lightType);
  const withCondition = <T extends { readonly when: PublicList["when"] }>(one: T) => ({
    ...one,
    holds: compileCondition(one.when),
  });
  return {
    rules,
    progress: new Map(Object.entries(preset.progress).map(([type, bands]) => [type, compileBands(bands)])),
    unit: compileBands(preset.unit),
    conditions: grades.conditions.map(withCondition),
    lists: publicLists.map(withCondition),
    triggers: interviews.triggers.map((one) =>
      one.when === undefined ? one : { ...one, holds: compileCondition(one.when) },
    ),
    lit: new Map(
      measures.map(({ id, profiles }) => [
        id,
        findingLights(profiles.flatMap(({ violations }) => violations.filter(isLit))),
      ]),
    ),
  };
}

function findingLights(rules: readonly ViolationRule[]): readonly FindingLights[] {
  const byType = groupBy(rules, ({ lightType = "" }) => lightType);
  return [...byType].map(([type, own]) => ({
    type,
    codes: new Set(own.map(({ code }) => code)),
    duties: new Set(own.flatMap(({ duty }) => duty ?? [])),
  }));
}
