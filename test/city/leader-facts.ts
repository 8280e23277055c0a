import { city } from "./sheets.js";

type Raw = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

const records: readonly object[] = city.records;
const filed = records as readonly Raw[];
const ofUnit = (kind: string, unitId: string): readonly Raw[] =>
  filed.filter((one) => one.kind === kind && one.unitId === unitId);
const short = (day: unknown): string => String(day ?? "never").replace("2021-", "");
/** A post without the name of its unit. */
const post = (unitId: string, id: unknown): string => String(id).slice(unitId.length + 1);

/** Who studied project work when: "day who", and when that was filed, where it was in a later month. */
export function studies(unitId: string): readonly string[] {
  return ofUnit("leader-study", unitId)
    .map(({ on, posts, filedAt }) => {
      const who = (posts as readonly string[]).map((one) => post(unitId, one)).join("+");
      const later = String(filedAt).slice(0, 7) > String(on).slice(0, 7);
      return `${short(on)} ${who}${later ? ` filed ${short(filedAt)}` : ""}`;
    })
    .toSorted();
}

/** The days on which a post visited projects, a month a line: "day>project". */
export function visits(unitId: string, of: string): readonly string[] {
  const own = ofUnit("site-visit", unitId).filter(({ postId }) => post(unitId, postId) === of);
  const days = own.map(({ on, projectId }) => `${short(on)}>${String(projectId).slice(-1)}`).toSorted();
  return [...new Set(days.map((day) => day.slice(0, 2)))].map((month) =>
    days.filter((day) => day.startsWith(month)).join(" "),
  );
}

/** "due>done" of each record of a kind, in order of deadline. */
export function deadlines(unitId: string, kind: string, done: string): readonly string[] {
  return ofUnit(kind, unitId)
    .map((one) => `${short(one.dueOn)}>${short(one[done])}`)
    .toSorted();
}

/** "period>day" of each record of a kind that reports on periods. */
export function reports(unitId: string, kind: string, about: string): readonly string[] {
  return ofUnit(kind, unitId)
    .filter(({ subject }) => subject === undefined || subject === "industry")
    .map((one) => `${short(one[about])}>${short(one.on)}`)
    .toSorted();
}

/** "month figure" of an industry's investment, the statistics' own figure after a slash. */
export function invested(unitId: string): readonly string[] {
  return ofUnit("industry-progress", unitId)
    .map(({ month, ytdInvestment, statisticsInvestment: stated }) => {
      return `${short(month)} ${ytdInvestment}${stated === undefined ? "" : `/${stated}`}`;
    })
    .toSorted();
}

/** The targets of an industry, the newest last. */
export function targets(unitId: string): readonly string[] {
  return ofUnit("target", unitId)
    .filter(({ name }) => name === "industry-investment")
    .map(({ on, value }) => `${short(on)} ${value}`)
    .toSorted();
}
