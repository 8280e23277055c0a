import type { Exemption, Measure } from "../../../src/index.js";
import { library } from "../../library.js";
import type { DutyHead } from "./duties.js";
import { type Heads, headsOf } from "./lines.js";
import type { HandUnit } from "./records.js";

const { nineteenMeasures } = library;

type Profile = Measure["profiles"][number];
type Rule = Profile["violations"][number];

/** What is said of one profile of a measure: its words are those of the rule file, what they mean stands in the code. */
export interface Side {
  readonly profile: Profile;
  readonly heads: Heads;
  readonly rule: (code: string) => Rule;
}

export function measureNamed(id: string): Measure {
  const measure = nineteenMeasures.measures.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`There is no measure ${id}.`);
  return measure;
}

export function sidesOf({ profiles }: Measure): readonly Side[] {
  return profiles.map((profile) => ({
    profile,
    heads: headsOf(profile),
    rule: (code) => {
      const found = profile.violations.find((one) => one.code === code);
      if (found === undefined) throw new Error(`There is no violation ${code}.`);
      return found;
    },
  }));
}

/** The side on which a unit stands, and as which of its kinds. */
export function sideOf(
  sides: readonly Side[],
  { kinds }: HandUnit,
): { readonly side: Side; readonly kind: string } | undefined {
  for (const side of sides) {
    const kind = kinds.find((one) => one in side.profile.for);
    if (kind !== undefined) return { side, kind };
  }
  return undefined;
}

export function dutyHeads<Name extends string>(
  { duties }: Measure,
  names: readonly Name[],
): Readonly<Record<Name, DutyHead>> {
  const heads = names.map((duty): readonly [Name, DutyHead] => {
    const rule = duties[duty];
    if (rule === undefined) throw new Error(`There is no duty ${duty}.`);
    const { rectification, reopened } = "each" in rule ? rule : {};
    return [
      duty,
      {
        duty,
        title: rule.title,
        ...(rectification === undefined ? {} : { rectification }),
        ...(reopened === undefined ? {} : { reopened }),
      },
    ];
  });
  return Object.fromEntries(heads) as Record<Name, DutyHead>;
}

/** What selections count, where the rule file says it. */
export function countsOf({ select }: Measure, selection: string) {
  return select[selection]?.counts;
}

/** The exemptions of a unit from one measure. */
export function exemptFrom({ exemptions }: HandUnit, measureId: string): readonly Exemption[] {
  if (exemptions.length === 0) return exemptions;
  return exemptions.filter(({ measures }) => measures === undefined || measures.includes(measureId));
}
