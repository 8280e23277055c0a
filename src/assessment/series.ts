import type { Intake } from "../records/intake.js";
import type { Assessment } from "./assessment.js";
import type { CheckedSeries } from "./series-options.js";
import { type PastMonth, pastMonth } from "./standing/history.js";
import type { AssessWhole } from "./whole.js";

/** The result of `assessSeries`: notifications in a row. It begins with what must not be missed, as it is at their end. */
export interface Series
  extends Pick<Assessment, "status" | "notLoaded" | "intake" | "notCollected" | "policy" | "detail"> {
  /** Months of the span that nothing here covers: they are published together with a month after it. */
  readonly unpublished: readonly string[];
  /** The first and the last month that is published here: "2021-02", "2021-12". */
  readonly from: string;
  readonly to: string;
  /** The notifications in order, each what `assess` gives for its month with those before it as its history. */
  readonly months: readonly Assessment[];
}

/** Assesses month by month; only the city that was taken in and what was published before go from one to the next. */
export function seriesOf(
  taken: Intake,
  { months, unpublished, history, onMonth }: CheckedSeries,
  assess: AssessWhole,
): Series {
  const past: PastMonth[] = [...history];
  const next = (i: number, month: CheckedSeries["months"][number]): Assessment => {
    onMonth?.({ period: month.scope.period.id, done: i, of: months.length });
    const assessment = assess(taken, { ...month, history: [...past] });
    past.push(pastMonth(assessment));
    return assessment;
  };
  const [month, ...later] = months;
  const first = next(0, month);
  const all = [first, ...later.map((one, i) => next(i + 1, one))];
  const { status, notLoaded, intake, policy, detail, period } = first;
  const last = all.at(-1) ?? first;
  return {
    status,
    notLoaded,
    intake,
    // What was first filed in the course of the span is collected by its end.
    notCollected: last.notCollected,
    unpublished,
    policy,
    from: period,
    to: last.period,
    detail,
    months: all,
  };
}
