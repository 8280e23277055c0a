import type { RecurringDutyRule } from "../measure-schema.js";
import type { Doubt } from "./doubt.js";

/** Deadlines that periods which end in a month have of their own: none lies before its period, or in no period. */
export const doubtDueIn: Doubt = (measure, _, report) => {
  for (const [name, duty] of Object.entries(measure.duties)) {
    if (!("every" in duty)) continue;
    const months = monthsOf[duty.every];
    for (const [month, due] of Object.entries(duty.dueIn ?? {})) {
      const path = ["duties", name, "dueIn", month];
      const last = Number(month);
      // The other deadlines are counted from the period's end on, or lie in its last month or its year.
      const from = `${String(last - months + 1).padStart(2, "0")}-01`;
      if (last % months !== 0) {
        const ends = Array.from({ length: 12 / months }, (_, i) => (i + 1) * months);
        const valid = { en: ends.join(", "), zh: ends.join("、") };
        report.add("DUE_NEVER_APPLIES", path, { month, valid }, { at: "key" });
      } else if (due < from) report.add("DUE_BEFORE_PERIOD", path, { month, from, due });
    }
  }
};

const monthsOf: Readonly<Record<RecurringDutyRule["every"], number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};
