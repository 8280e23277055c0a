import { assessSeries, type Series, type Standing } from "../../src/index.js";
import { city } from "./sheets.js";

let made: Series | undefined;

/** The notifications of 2021, each seen on the 10th of the month after, when its reports are in; made once. */
export function year2021(): Series {
  made ??= assessSeries(city, { from: "2021-01", to: "2021-12", day: 10 });
  return made;
}

/** A unit in the notification of a month of 2021. */
export function unitIn(month: string, id: string) {
  const { units } = year2021().months.find(({ period }) => period === `2021-${month}`) ?? { units: [] };
  const unit = units.find((one) => one.id === id);
  if (unit?.standing === undefined) throw new Error(`There is no standing of "${id}" in month ${month}.`);
  return { ...unit, standing: unit.standing };
}

/** Something of a unit's standing in months of 2021. */
export function inMonths<T>(
  months: readonly string[],
  id: string,
  said: (standing: Standing) => T,
): readonly T[] {
  return months.map((month) => said(unitIn(month, id).standing));
}

/** The interviews that a trigger proposes for a unit in the year: month, step, level. */
export function interviewsOf(id: string, trigger: string, cause = trigger): readonly string[] {
  return year2021().months.flatMap(({ period, units }) => {
    const { interviews = [] } = units.find((one) => one.id === id)?.standing ?? {};
    return interviews
      .filter((one) => one.trigger === trigger && one.cause === cause)
      .map(({ step, level }) => `${period.slice(5)} ${step} ${level.id}`);
  });
}
