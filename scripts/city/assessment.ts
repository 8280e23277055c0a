import { addDays } from "../../src/calendar/civil-date.js";
import { assessed, cast, type Habit, type Member, promotes } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, monthOf } from "./record.js";

const SEED = 20_211_801;
const ASSESSORS = ["drc", "office"];
const BLOCKS = ["reserve", "promotion", "striving", "investment-promotion"];
/** The quarters of 2021: the first day of each, and the day on which its result was approved. */
const QUARTERS: readonly (readonly [period: string, first: string, approvedOn: string])[] = [
  ["2021-Q1", "2021-01-01", "2021-04-19"],
  ["2021-Q2", "2021-04-01", "2021-07-19"],
  ["2021-Q3", "2021-07-01", "2021-10-19"],
  ["2021-Q4", "2021-10-01", "2022-01-17"],
];
/** The measures whose published results are kept, as an example of all. */
const PUBLISHED = ["m03-regular-meeting", "m08-key-project-promotion", "m13-outbound-promotion"];
const after = calendar.addWorkingDays;

/** The data of 2021, its assessment, and what became of the results. */
export function assessmentRecords(): readonly CityRecord[] {
  const ranked = cast.flatMap((member, index) =>
    assessed(member) ? [{ member, luck: luckOf(SEED + index) }] : [],
  );
  return [
    ...ranked.flatMap(({ member, luck }) => [
      ...submissions(member, luck),
      ...selfAssessment(member, luck),
      ...(promotes(member) ? [...internalUse(member, luck), ...results(member, luck)] : []),
    ]),
    ...QUARTERS.flatMap((quarter) => rounds(...quarter)),
    // Set at the end of 2020 for the comprehensive assessment of 2021.
    {
      kind: "assessment-weight",
      id: "aw-2020",
      unitId: "drc",
      on: "2020-12-28",
      weight: 5,
      byUnits: ASSESSORS,
      documentNo: "云委办〔2020〕61号",
      filedAt: "2020-12-30",
    },
  ];
}

function submissions({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const rowsRequired = luck.between(12, 48);
  return Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const next = month === 12 ? "2022-01-05" : `${monthOf(month + 1)}-05`;
    const due = calendar.nextWorkingDay(next);
    const early = luck.between(0, 3);
    const overdue = luck.between(1, 6);
    const late = luck.happens(habit.late);
    const gaps = luck.happens(habit.incomplete) ? luck.between(1, 4) : 0;
    const on = late ? after(due, overdue) : addDays(due, -early);
    if (luck.happens(habit.never) || `${monthOf(month)}-01` < (unit.from ?? "")) return [];
    return {
      kind: "data-submission",
      id: `ds-${unit.id}-${monthOf(month).slice(5)}`,
      unitId: unit.id,
      on,
      month: monthOf(month),
      rowsRequired,
      rowsFilled: rowsRequired - gaps,
      filedAt: on,
    };
  });
}

function selfAssessment({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const on = `2022-01-0${luck.happens(habit.late) ? luck.between(6, 9) : luck.between(4, 5)}`;
  if (luck.happens(habit.never)) return [];
  return [{ kind: "self-assessment", id: `sa-${unit.id}`, unitId: unit.id, on, period: "2021", filedAt: on }];
}

/** The document of the unit on the use of results, or only its draft. */
function internalUse({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  const on = calendar.nextWorkingDay(`2021-0${luck.between(2, 3)}-${luck.between(10, 24)}`);
  const draft = luck.happens(habit.late);
  const uses = luck.happens(50) ? ["appraisal", "personnel"] : ["appraisal", "bonus", "budget"];
  if (unit.from !== undefined) return [];
  return [
    {
      kind: "internal-use",
      period: "2021",
      id: `iu-${unit.id}`,
      unitId: unit.id,
      on,
      draft,
      linksTo: uses,
      filedAt: after(on, 2),
    },
  ];
}

/** What was published of the first three quarters. */
function results({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return PUBLISHED.flatMap((measureId, n) =>
    QUARTERS.slice(0, 3).flatMap(([period, first, approvedOn]) => {
      const hundredths = 100 * usualScore(habit) + luck.between(-900, 900);
      const on = after(approvedOn, 4);
      if (first < (unit.from ?? "")) return [];
      return {
        kind: "measure-result",
        id: `mr-${unit.id}-${period.slice(5).toLowerCase()}-${n + 1}`,
        unitId: unit.id,
        on,
        period,
        measureId,
        score: Math.min(10_000, hundredths) / 100,
        filedAt: on,
      };
    }),
  );
}

function usualScore({ late, never }: Habit): number {
  return 95 - late - never;
}

/** The four blocks of a quarter, the score sheets, and the approval of the result. */
function rounds(period: string, first: string, approvedOn: string): readonly CityRecord[] {
  const quarter = period.slice(5).toLowerCase();
  const on = after(approvedOn, 4);
  const common = { on, period, byUnits: ASSESSORS, filedAt: on };
  const living = cast.filter((one) => assessed(one) && (one.unit.from ?? "") <= first);
  return [
    {
      kind: "result-approval",
      id: `ra-${quarter}`,
      unitId: "office",
      ...common,
      on: approvedOn,
      notifiedOn: on,
    },
    ...BLOCKS.map((block, n): CityRecord => {
      const unitId = ASSESSORS[n % 2] ?? "";
      return { kind: "assessment-round", id: `ar-${quarter}-${block}`, unitId, ...common, block };
    }),
    {
      kind: "score-sheet",
      id: `ss-${quarter}`,
      unitId: "office",
      ...common,
      toUnits: living.map(({ unit }) => unit.id),
    },
  ];
}
