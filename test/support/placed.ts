import type { UnitResult } from "../../src/assessment/unit.js";
import {
  type History,
  nineteenMeasures,
  type PastMonth,
  type Policy,
  type Progress,
  type Standing,
  standing,
  type Violation,
} from "../../src/index.js";

/** What a unit made by hand is: its total and what of its measures counts for its standing. */
export interface Given {
  readonly id: string;
  readonly total?: number;
  readonly group?: string;
  /** Actual, of a plan of 100 of which all is due by now. */
  readonly done?: number;
  readonly violations?: readonly Violation[];
  readonly more?: Partial<UnitResult>;
  readonly measures?: UnitResult["measures"];
}

const progressOf = (plan: number, byNow: number, actual: number): Progress => ({
  plan,
  byNow,
  actual,
  completion: (100 * actual) / plan,
  gap: (100 * (actual - byNow)) / plan,
  shortfall: Math.max(0, 100 - (100 * actual) / byNow),
});

const unitOfMeasure = { en: "10,000 yuan", zh: "万元" };

/** A measure with what standing looks at alone. */
export const measureWith = (
  id: string,
  parts: Partial<UnitResult["measures"][number]>,
): UnitResult["measures"][number] => ({
  id,
  number: Number(id.slice(1, 3)),
  title: { en: id, zh: id },
  state: "scored",
  lines: [],
  duties: [],
  violations: [],
  undecided: [],
  toDo: [],
  weight: { value: 10, basis: "assumption" },
  ...parts,
});

function unitWith({ id, total, group = "G1", done, violations = [], more, measures }: Given): UnitResult {
  const progress =
    done === undefined
      ? {}
      : {
          progress: {
            type: "progress",
            unit: unitOfMeasure,
            basis: "S14",
            whole: progressOf(100, 100, done),
            records: ["t1"],
            each: [],
          },
        };
  return {
    id,
    name: { en: id, zh: id },
    kinds: ["county"],
    group,
    ...(total === undefined ? {} : { total, exactTotal: String(total) }),
    coverage: { scored: 10, applicable: 10 },
    measures: measures ?? [measureWith("m08-key-project-promotion", { ...progress, violations })],
    notLoaded: [],
    ...more,
  };
}

export const finding = (code: string, parts: Partial<Violation> = {}): Violation => ({
  id: `u:${code}:-:2021-09`,
  unitId: "u",
  measureId: "m08-key-project-promotion",
  code,
  severity: "major",
  message: { en: `${code} happened.`, zh: `发生${code}。` },
  raisedOn: "2021-09-10",
  state: "open",
  new: true,
  carriedOver: false,
  basis: "assumption",
  records: ["r1"],
  ...parts,
});

/** The built-in policy with some of its standing rules replaced. */
export function policyWith(parts: Partial<NonNullable<Policy["policy"]["standing"]>>): Policy {
  const { policy } = nineteenMeasures;
  if (policy.standing === undefined) throw new Error("The built-in policy says nothing of standing.");
  return { ...nineteenMeasures, policy: { ...policy, standing: { ...policy.standing, ...parts } } };
}

/** The last day of a month of 2021 or of another year. */
const lastDay = (period: string): string => {
  const [year, month] = period.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
};

/** What became of units in one period, with what was published before. */
export function place(
  units: readonly Given[],
  period = "2021-09",
  history: History = [],
  policy: Policy = nineteenMeasures,
): readonly UnitResult[] {
  const asOf = period.length === 4 ? `${period}-12-31` : lastDay(period);
  return standing(units.map(unitWith), policy, { period, asOf, history });
}

/** Notifications in a row, each with those before it as its history: the units of each by its period. */
export function placeAll(
  months: Readonly<Record<string, readonly Given[]>>,
  policy: Policy = nineteenMeasures,
): Readonly<Record<string, readonly UnitResult[]>> {
  const history: PastMonth[] = [];
  return Object.fromEntries(
    Object.entries(months).map(([period, given]) => {
      const units = place(given, period, [...history], policy);
      history.push({
        period,
        units: units.map(({ id, group, rank, standing: own }) => ({
          id,
          ...(group === undefined ? {} : { group }),
          ...(rank === undefined ? {} : { rank }),
          ...(own === undefined ? {} : { standing: own }),
          figures: {},
        })),
      });
      return [period, units] as const;
    }),
  );
}

/** The standing of one of some units. */
export function of(units: readonly UnitResult[] | undefined, id: string): Standing {
  const found = units?.find((unit) => unit.id === id)?.standing;
  if (found === undefined) throw new Error(`There is no standing of "${id}".`);
  return found;
}
