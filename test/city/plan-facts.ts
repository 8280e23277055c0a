import { city } from "./sheets.js";

type Raw = Readonly<Record<string, string | number | boolean | undefined>>;

const ofUnit = (unitId: string, kind: string): readonly Raw[] =>
  (city.records as unknown as readonly Raw[])
    .filter((one) => one.unitId === unitId && one.kind === kind)
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
const day = (on: unknown): string => String(on ?? "never").replace("2021-", "");
const ownId = (id: unknown, unitId: string): string => String(id).replace(`${unitId}-`, "");

/** What the file says about a bureau of element guarantee, kind by kind. */
export function guarantees(unitId: string) {
  const days = (kind: string): string =>
    ofUnit(unitId, kind)
      .map(({ on }) => day(on))
      .join(" ");
  return {
    policies: days("element-policy"),
    publicity: days("policy-publicity"),
    requests: ofUnit(unitId, "support-request").map(
      ({ id, dueOn, solvedOn }) => `${ownId(id, unitId)} due ${day(dueOn)} solved ${day(solvedOn)}`,
    ),
    approvals: ofUnit(unitId, "approval-case").map(
      ({ id, type, on, suspendedDays, limitDays, decidedOn }) =>
        `${ownId(id, unitId)} ${type}${limitDays === undefined ? "" : ` (${limitDays})`} ${day(on)}${suspendedDays === 0 ? "" : ` +${suspendedDays}`} decided ${day(decidedOn)}`,
    ),
    surveys: ofUnit(unitId, "satisfaction-survey").map(({ responses, score }) => `${responses} at ${score}`),
  };
}

/** What the file says about what a unit submitted for the plan of 2022, and about the plan of 2021. */
export function plans(unitId: string) {
  const flags = ["approval", "land", "funds", "environment"];
  return {
    steps: ofUnit(unitId, "plan-submission").map(({ stage, on }) => `${stage} ${day(on)}`),
    projects: ofUnit(unitId, "plan-project").map((one) => {
      const lacks = flags.filter((flag) => one[flag] === false).map((flag) => ` without ${flag}`);
      const gone = one.withdrawnOn === undefined ? "" : ` withdrawn ${day(one.withdrawnOn)}`;
      return `${ownId(one.id, unitId)} ${one.yearPlan}${lacks.join("")}${one.bundled ? " bundled" : ""}${gone}`;
    }),
    target: ofUnit(unitId, "target")
      .filter(({ name }) => name === "plan-investment")
      .map(({ value }) => value)
      .join(),
    plan: ofUnit(unitId, "project")
      .filter(({ category, bundleOf }) => category !== "pre" && bundleOf === undefined)
      .map(({ id, yearPlan }) => `${ownId(id, unitId)} ${yearPlan}`)
      .join(", "),
    changes: ofUnit(unitId, "plan-change").map(
      ({ projectId, on, newPlan, cause }) =>
        `${ownId(projectId, unitId)} ${day(on)} to ${newPlan} (${cause})`,
    ),
  };
}
