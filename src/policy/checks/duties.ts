import type { DutyRule, LateRule, RecurringDutyRule } from "../measure-schema.js";
import type { Names } from "./names.js";
import { type Path, type Report, what } from "./report.js";
import { checkBounds, checkOffset, checkValue } from "./values.js";
import { checkWhole } from "./whole.js";

/** A duty names selections, date fields and parameters that there are. */
export function checkDuty(duty: DutyRule, path: Path, names: Names, report: Report): void {
  if (duty.late !== undefined) checkLate(duty.late, [...path, "late"], names, report);
  if ("every" in duty) {
    checkRecurring(duty, path, names, report);
    return;
  }
  report.known(duty.each, names.selections, what.selection, [...path, "each"]);
  if (duty.reopened !== undefined && duty.rectification === undefined) {
    const expected = { en: '"rectification" beside "reopened"', zh: "与“reopened”同用的“rectification”" };
    report.add("VALUE_INVALID", [...path, "reopened"], { expected });
  }
  const { due } = duty;
  const duePath = typeof due === "string" ? [...path, "due"] : [...path, "due", "field"];
  const done = [duty.done].flat();
  const donePath = (i: number): Path =>
    typeof duty.done === "string" ? [...path, "done"] : [...path, "done", i];
  const fields = names.asked(duty.each);
  // Where it is not known what bears the duty, that is told once.
  if (fields === undefined) return;
  if (typeof due !== "string" && due.plus !== undefined)
    checkOffset(due.plus, [...path, "due", "plus"], names, report, fields);
  const dates = [...fields].filter(([, field]) => field.type === "date").map(([name]) => name);
  report.known(typeof due === "string" ? due : due.field, dates, what.dateField, duePath);
  done.forEach((field, i) => {
    report.known(field, dates, what.dateField, donePath(i));
  });
}

function checkLate(late: LateRule, path: Path, names: Names, report: Report): void {
  if (late.within !== undefined) checkOffset(late.within, [...path, "within"], names, report);
  checkValue(late.share, [...path, "share"], names.parameters, what.parameter, report, names);
  checkBounds(late.share, [...path, "share"], 1, names, report);
}

function checkRecurring(duty: RecurringDutyRule, path: Path, names: Names, report: Report): void {
  report.known(duty.by, names.selections, what.selection, [...path, "by"]);
  if (duty.times !== undefined) checkWhole(duty.times, [...path, "times"], names, report, 1, 1000);
  const { per, match, due } = duty;
  if (typeof per === "string") report.known(per, names.selections, what.selection, [...path, "per"]);
  const fields = names.fields(duty.by);
  if (match !== undefined && fields !== undefined)
    report.known(match, [...fields.keys()], what.field, [...path, "match"]);
  if ((per === undefined) !== (match === undefined)) {
    report.add("VALUE_INVALID", path, { expected: { en: '"per" beside "match"', zh: "“per”与“match”同用" } });
  }
  if (typeof due === "string" && duty.every !== "year") {
    const expected = {
      en: 'a day of the year only with "every": "year"',
      zh: "仅在“every”为“year”时使用某月某日",
    };
    report.add("VALUE_INVALID", [...path, "due"], { expected });
  }
  if (typeof due !== "object") return;
  if ("day" in due) checkWhole(due.day, [...path, "due", "day"], names, report, 1, 31);
  else checkOffset(due, [...path, "due"], names, report);
}
