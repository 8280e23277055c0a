import { readFileSync } from "node:fs";
import { readCity } from "../../scripts/city/files.js";
import { type Assessment, type AssessOptions, assess, type Violation } from "../../src/index.js";

export const city = readCity();
export const september: AssessOptions = { period: "2021-09", asOf: "2021-09-30" };
export const year: AssessOptions = { period: "2021", asOf: "2021-12-31", knownAt: "2022-01-31" };

/** The result of the year as it is published at the end of January: with what falls due after the year. */
export const annual: AssessOptions = { period: "2021", asOf: "2022-01-31" };

const made = new Map<string, Assessment>();

/** The assessment of the city, made once for every set of options. */
function assessed(options: AssessOptions): Assessment {
  const key = JSON.stringify(options);
  const found = made.get(key) ?? assess(city, options);
  made.set(key, found);
  return found;
}

export function unitOf(unitId: string, options: AssessOptions) {
  const unit = assessed(options).units.find(({ id }) => id === unitId);
  if (unit === undefined) throw new Error(`"${unitId}" was not assessed.`);
  return unit;
}

export function measureOf(unitId: string, number: number, options: AssessOptions) {
  const measure = unitOf(unitId, options).measures.find((one) => one.number === number);
  if (measure === undefined) throw new Error(`Measure ${number} does not apply to "${unitId}".`);
  return measure;
}

export function lineOf(unitId: string, number: number, line: string, options: AssessOptions) {
  return measureOf(unitId, number, options).lines.find(({ id }) => id === line);
}

/** What became of one thing that was due: of a period of a post, of a record. */
export function instanceOf(
  unitId: string,
  number: number,
  duty: string,
  about: Readonly<{ period?: string; subject?: string }>,
  options: AssessOptions,
) {
  const all = measureOf(unitId, number, options).duties.find((one) => one.duty === duty)?.instances;
  return all?.find(
    ({ period, subject }) =>
      (about.period === undefined || period === about.period) &&
      (about.subject === undefined || subject === about.subject),
  );
}

/** "code what raised closed": what was found about a unit, of one measure or with one code. */
export function findingsOf(unitId: string, number: number, options: AssessOptions, code?: string) {
  const { violations } = measureOf(unitId, number, options);
  return listed(violations.filter((one) => code === undefined || one.code === code));
}

/** "code what raised closed", in order. */
export function listed(violations: readonly Violation[]): readonly string[] {
  return violations
    .map(({ code, subject, period, raisedOn, closedOn, state }) =>
      [code, subject, period, raisedOn, closedOn ?? state].filter((part) => part !== undefined).join(" "),
    )
    .toSorted();
}

/** A unit's sheet of one measure as short as a hand would write it. */
export function sheet(unitId: string, number: number, options: AssessOptions) {
  const { lines, bonuses, deductions, score } = measureOf(unitId, number, options);
  return {
    lines: Object.fromEntries(lines.map(({ id, state, earned }) => [id, earned ?? state])),
    ...(bonuses === undefined ? {} : { added: bonuses.points }),
    ...(deductions === undefined ? {} : { taken: deductions.points }),
    score,
    violations: findingsOf(unitId, number, options),
  };
}

type Raw = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const raw: readonly Raw[] = readFileSync("fixtures/city/records.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

const ofKind = (kind: string): readonly Raw[] => raw.filter((one) => one.kind === kind);
const short = (day: unknown): string => String(day ?? "never").replace("2021-", "");

/** What the file says about the projects of a unit, a project a line, and the days of its twelve reports. */
export function projects(unitId: string): readonly string[] {
  return ofKind("project")
    .filter((one) => one.unitId === unitId && one.bundleOf === undefined && one.category !== "pre")
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
    .flatMap(({ id, category, yearPlan, plannedStart, plannedFinish }) => {
      const rows = ofKind("project-status").filter(
        ({ projectId, month }) => projectId === id && String(month).startsWith("2021"),
      );
      const byMonth = rows.toSorted((a, b) => (String(a.month) < String(b.month) ? -1 : 1));
      const last = byMonth.at(-1);
      const spent = (month: string) => rows.find((one) => one.month === month)?.ytdInvestment;
      const dates = [
        ["to start", plannedStart],
        ["started", last?.startedOn],
        ["entered", last?.enteredStatisticsOn],
        ["to finish", plannedFinish],
        ["finished", last?.finishedOn],
      ].flatMap(([word, day]) => (day === undefined ? [] : [`${word} ${short(day)}`]));
      return [
        `${id} ${category} ${yearPlan}: ${spent("2021-08")} by August, ${spent("2021-11")} by November; ${dates.join(", ")}`,
        `  ${byMonth.map(({ on, complete }) => `${short(on)}${complete ? "" : "!"}`).join(" ")}`,
      ];
    });
}

/** What the file says about the trips of a unit: "from to filed who: visit>follow-up ...". */
export function trips(unitId: string): readonly string[] {
  return ofKind("outbound-trip")
    .filter((one) => one.unitId === unitId)
    .map(({ id, from, to, filedAt, posts, visited, reach, jointWith }) => {
      const visits = ofKind("outbound-visit").filter(({ tripId }) => tripId === id);
      if (visits.length > 0 && visits.length !== (visited as readonly string[]).length)
        throw new Error(`${id} visited others than its visits say.`);
      const who = (posts as readonly string[]).map((post) => post.slice(unitId.length + 1)).join("+");
      const words = [
        `${short(from)} ${short(to)} filed ${short(filedAt)} ${who}`,
        ...(reach === "home" ? [] : [reach]),
        ...(jointWith === undefined ? [] : ["joint"]),
      ];
      const met = visits
        .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
        .map((one) => `${short(one.on)}>${short(one.followedUpOn)}${one.withCityLeader === true ? "*" : ""}`);
      return `${words.join(" ")}: ${met.join(" ")}`.trimEnd();
    })
    .toSorted();
}
