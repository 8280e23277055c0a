import { addDays } from "../../src/calendar/civil-date.js";
import { cast, type Member } from "./cast.js";
import { type Luck, luckOf } from "./luck.js";
import { type CityRecord, calendar, dayOf, EXPORTED } from "./record.js";

const SEED = 20_210_603;

/** What each of the five bureaus is asked for, and the approvals it decides on, with their usual working days. */
interface Field {
  readonly field: string;
  readonly approvals: readonly (readonly [type: string, workingDays: number])[];
  readonly policy: string;
}

const OTHER = [["other", 20]] as const;
const FIELDS: Readonly<Record<string, Field>> = {
  finance: { field: "funds", approvals: OTHER, policy: "项目资金保障办法" },
  "natural-resources": { field: "land", approvals: OTHER, policy: "项目用地保障办法" },
  ecology: {
    field: "environment",
    approvals: [
      ["eia-report", 14],
      ["eia-form", 7],
      ["eia-register", 3],
    ],
    policy: "项目环评服务办法",
  },
  housing: {
    field: "permits",
    approvals: [
      ["other", 20],
      ["whole-chain", 90],
    ],
    policy: "项目审批服务办法",
  },
  "financial-work": { field: "loans", approvals: OTHER, policy: "项目融资对接办法" },
};

const TEXTS = [
  "办理用地预审",
  "落实配套资金",
  "协调环境容量",
  "加快施工许可",
  "对接银行授信",
  "调整规划指标",
];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const after = calendar.addWorkingDays;

/** Policies, publicity, requests, approvals and surveys of the five bureaus of element guarantee in 2021. */
export function elementRecords(): readonly CityRecord[] {
  return cast.flatMap((member, index) => {
    const field = FIELDS[member.unit.id];
    if (field === undefined) return [];
    const luck = luckOf(SEED + index);
    return [
      ...policiesOf(member, field, luck),
      ...publicityOf(member, luck),
      ...MONTHS.flatMap((month) => [
        ...requestsOf(member, field, month, luck),
        ...approvalsOf(member, field, month, luck),
      ]),
      ...surveysOf(member, luck),
    ];
  });
}

function policiesOf({ unit }: Member, { policy: name }: Field, luck: Luck): readonly CityRecord[] {
  return [1, 2].map((half) => {
    const on = calendar.nextWorkingDay(dayOf(6 * half - luck.between(1, 4), luck.between(3, 26)));
    return {
      kind: "element-policy",
      id: `ep-${unit.id}-h${half}`,
      unitId: unit.id,
      on,
      action: half === 1 ? "issued" : "reviewed",
      name,
      documentNo: `${unit.id}〔2021〕${half * 11}号`,
      filedAt: after(on, luck.between(1, 3)),
    };
  });
}

function publicityOf({ unit }: Member, luck: Luck): readonly CityRecord[] {
  return [1, 2, 3, 4].map((quarter) => {
    const on = calendar.nextWorkingDay(dayOf(3 * quarter - luck.between(0, 2), luck.between(3, 24)));
    const guests = cast.filter(({ unit: { kinds, from = on } }) => kinds.includes("county") && from <= on);
    return {
      kind: "policy-publicity",
      id: `pp-${unit.id}-q${quarter}`,
      unitId: unit.id,
      on,
      form: luck.happens(50) ? "training" : "publicity",
      audience: guests.map((one) => one.unit.id),
      attendees: luck.between(20, 90),
      filedAt: after(on, luck.between(1, 3)),
    };
  });
}

/** One or two requests a month of counties and parks, in turn. */
function requestsOf(
  { unit, habit }: Member,
  { field }: Field,
  month: number,
  luck: Luck,
): readonly CityRecord[] {
  const first = dayOf(month, 1);
  const askers = cast.filter(
    ({ unit: { kinds, from = first } }) =>
      kinds.some((kind) => kind === "county" || kind === "park") && from <= first,
  );
  return Array.from({ length: luck.between(1, 2) }, (_, n) => {
    const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 24)));
    const dueOn = calendar.nextWorkingDay(addDays(on, luck.between(20, 40)));
    const solved = settledOn(dueOn, habit, luck);
    const asker = askers[luck.between(0, askers.length - 1)];
    return {
      kind: "support-request",
      id: `sr-${unit.id}-${String(month).padStart(2, "0")}-${n + 1}`,
      unitId: unit.id,
      on,
      raisedBy: asker?.unit.id ?? "",
      field,
      text: TEXTS[luck.between(0, TEXTS.length - 1)] ?? "",
      dueOn,
      ...(solved === undefined ? {} : { solvedOn: solved }),
      filedAt: after(on, luck.between(0, 2)),
    };
  });
}

function approvalsOf(
  { unit, habit }: Member,
  { approvals }: Field,
  month: number,
  luck: Luck,
): readonly CityRecord[] {
  const [type, workingDays] = approvals[(month - 1) % approvals.length] ?? ["other", 20];
  const on = calendar.nextWorkingDay(dayOf(month, luck.between(3, 24)));
  const suspendedDays = luck.happens(20) ? luck.between(2, 6) : 0;
  const due = after(on, workingDays + suspendedDays);
  const decided = luck.happens(habit.late)
    ? after(due, luck.between(1, 6))
    : after(on, Math.max(1, workingDays + suspendedDays - luck.between(0, Math.floor(workingDays / 2))));
  return [
    {
      kind: "approval-case",
      id: `ac-${unit.id}-${String(month).padStart(2, "0")}`,
      unitId: unit.id,
      on,
      type,
      suspendedDays,
      ...(luck.happens(habit.never) || decided > EXPORTED ? {} : { decidedOn: decided }),
      filedAt: after(on, luck.between(0, 2)),
    },
  ];
}

function settledOn(dueOn: string, { late, never }: Member["habit"], luck: Luck): string | undefined {
  if (luck.happens(never)) return undefined;
  const days = luck.happens(late) ? luck.between(2, 25) : -luck.between(0, 12);
  const on = calendar.nextWorkingDay(addDays(dueOn, days));
  // What was solved on the day off after its deadline was in time.
  return on > EXPORTED ? undefined : days < 0 && on > dueOn ? dueOn : on;
}

function surveysOf({ unit, habit }: Member, luck: Luck): readonly CityRecord[] {
  return [1, 2].map((half) => {
    const on = calendar.nextWorkingDay(dayOf(6 * half, luck.between(20, 28)));
    return {
      kind: "satisfaction-survey",
      id: `ss-${unit.id}-h${half}`,
      unitId: unit.id,
      on,
      period: `2021-H${half}`,
      conductedBy: "office",
      responses: 10 * luck.between(6, 24),
      score: (luck.between(900, 980) - 8 * habit.late) / 10,
      filedAt: after(on, luck.between(1, 3)),
    };
  });
}
