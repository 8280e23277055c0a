import { readFileSync } from "node:fs";

type Raw = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const raw: readonly Raw[] = readFileSync("fixtures/city/records.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

const short = (day: unknown): string => String(day ?? "never").replace("2021-", "");

/** The records of a kind that a unit filed, in order of a field. */
const of = (kind: string, unitId: string, order: string): readonly Raw[] =>
  raw
    .filter((one) => one.kind === kind && one.unitId === unitId)
    .toSorted((a, b) => (String(a[order]) < String(b[order]) ? -1 : 1));

/** What the file says about a unit's trips for upper-level support: "first day, when it was filed, who". */
export const strivingTrips = (unitId: string): readonly string[] =>
  of("striving-trip", unitId, "from").map(({ from, filedAt, posts }) => {
    const who = (posts as readonly string[]).map((post) => post.slice(unitId.length + 1)).join("+");
    return `${short(from)} filed ${short(filedAt)} ${who}`;
  });

/** What it says about the funds that a unit won, by strife: "day amount". */
export const awards = (unitId: string): readonly string[] =>
  of("funding-award", unitId, "on")
    .filter(({ evenlySpread }) => evenlySpread === false)
    .map(({ on, amount, returnedOn, jointShare }) =>
      [
        `${short(on)} ${amount}`,
        ...(jointShare === undefined ? [] : [`share ${jointShare}`]),
        ...(returnedOn === undefined ? [] : [`returned ${short(returnedOn)}`]),
      ].join(" "),
    );

/** The days on which applications of a unit were approved, and those on which they were refused. */
export const decisions = (unitId: string): readonly string[] =>
  ["approvedOn", "refusedOn"].map((field) =>
    of("funding-application", unitId, field)
      .flatMap((one) => (one[field] === undefined ? [] : [short(one[field])]))
      .join(" "),
  );

export const targetOf = (unitId: string, name: string): unknown =>
  raw.find((one) => one.kind === "target" && one.unitId === unitId && one.name === name)?.value;

/** The signed projects of a unit with the funds that came in for each: "month amount, when that was filed". */
export const signedProjects = (unitId: string): readonly string[] =>
  of("signed-project", unitId, "on").flatMap((one) => {
    const share = one.jointShare === undefined ? "" : ` share ${one.jointShare}`;
    const rows = of("funds-in-place", unitId, "month").filter((row) => row.signedProjectId === one.id);
    const funds = rows.map(({ month, amount, filedAt }) => `${short(month)} ${amount} (${short(filedAt)})`);
    return [
      `${one.id} signed ${short(one.on)} for ${one.contractAmount}${share}: registered ${short(one.registeredOn)}, started ${short(one.startedOn)}, to produce ${short(one.plannedProduction)}, produced ${short(one.productionOn)}`,
      ...(funds.length === 0 ? [] : [`  ${funds.join(", ")}`]),
    ];
  });
