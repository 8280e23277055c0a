import { readFileSync } from "node:fs";

/** A record as the city's file has it, before anything was read into it. */
type Filed = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const lines: readonly Filed[] = readFileSync("fixtures/city/records.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

/** The records of a kind that a unit filed, in order of their ids. */
function filed(unitId: string, kind: string): readonly Filed[] {
  return lines
    .filter((one) => one.unitId === unitId && one.kind === kind)
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** A day of 2021 without its year; "never" for none. */
const day = (on: Filed[string]): string => String(on ?? "never").replace("2021-", "");

const MONTHS = Array.from({ length: 12 }, (_, n) => `2021-${String(n + 1).padStart(2, "0")}`);

/** What the file says about a unit's leading body, its plan, its plenaries and the changes of its members. */
export function leadership(unitId: string): readonly string[] {
  const role = ({ chairRole }: Filed) => String(chairRole);
  return [
    ...filed(unitId, "leading-body").map((one) =>
      [
        `body ${day(one.from)}${one.to === undefined ? "" : ` to ${day(one.to)}`} ${role(one)}`,
        ...(one.documentNo === undefined ? ["without document"] : []),
      ].join(" "),
    ),
    ...filed(unitId, "task-plan").map(
      ({ on, tasks, assignedTo }) =>
        `plan ${day(on)}: ${tasks} tasks to ${(assignedTo as readonly string[]).length}`,
    ),
    ...filed(unitId, "plenary").map((one) => `plenary ${day(one.on)} ${role(one)}`),
    ...filed(unitId, "membership-change").map((one) => `change ${day(one.on)}>${day(one.reportedOn)}`),
  ];
}

/** A month a line: the roster with its staff, the digests, the guidance visits, and the report made on the month. */
export function taskForce(unitId: string): readonly string[] {
  const days = (kind: string, month: string): string =>
    filed(unitId, kind)
      .filter(({ on }) => String(on).startsWith(month))
      .map(({ on }) => day(on))
      .toSorted()
      .join(" ") || "none";
  return MONTHS.map((month) => {
    const rosters = filed(unitId, "task-force").filter((one) => one.month === month);
    const staff = rosters.map(({ on, fullTime }) => `${day(on)} ${fullTime}`).join(", ") || "none";
    const reports = filed(unitId, "progress-report").filter(
      ({ period, subject }) => period === month && subject === "task-force",
    );
    return [
      `${month}: roster ${staff}`,
      `digest ${days("policy-digest", month)}`,
      `visits ${days("guidance-visit", month)}`,
      `report ${day(reports[0]?.on)}`,
    ].join("; ");
  });
}

/** What the Commission or the office did in each month, and for whom in each quarter. */
export function steering(unitId: string): readonly string[] {
  const months = MONTHS.map((month) => {
    const digests = filed(unitId, "policy-digest").filter(({ on }) => String(on).startsWith(month));
    const all = filed(unitId, "progress-report").find(
      ({ period, subject }) => period === month && subject === "consolidation",
    );
    return `${month}: digests ${digests.map(({ on }) => day(on)).join(" ")}; consolidated ${day(all?.on)}`;
  });
  const quarters = [1, 2, 3, 4].map((quarter) => {
    const within = ({ on }: Filed) => Math.ceil(Number(String(on).slice(5, 7)) / 3) === quarter;
    const guided = filed(unitId, "guidance-visit").filter(within);
    const reviews = filed(unitId, "task-force-review").filter(within);
    const covered = reviews.map(
      ({ on, coveredUnits }) => `${day(on)} ${(coveredUnits as readonly string[]).length}`,
    );
    const units = new Set(guided.map(({ toUnitId }) => toUnitId));
    return `Q${quarter}: ${units.size} units guided; reviewed ${covered.join(", ")}`;
  });
  return [...months, ...quarters];
}
