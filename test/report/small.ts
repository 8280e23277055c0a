import type { Assessment, AssessOptions } from "../../src/index.js";
import type { ReportOptions } from "../../src/report/options.js";
import { reportOf } from "../../src/report/report-of.js";
import { assessorFor, assessSmall, meeting, type SmallCity } from "../support/city.js";

export const assessor = assessorFor();

/** Three meetings were due by the end of March; unit "a" held two, the second at the end of March. */
export const city: SmallCity = {
  units: [
    { id: "a", name: { en: "A County", zh: "甲县" }, kinds: ["county"] },
    { id: "b", name: { en: "B County", zh: "乙县" }, kinds: ["county"] },
    { id: "office", name: { en: "Office", zh: "办公室" }, kinds: ["office"] },
  ],
  records: [
    meeting("2021-01-12", { minutesOn: "2021-01-15" }),
    meeting("2021-03-09", { minutesOn: "2021-03-31" }),
    ...["2021-01-05", "2021-02-05", "2021-03-05"].map((on) => meeting(on, { id: `b-${on}`, unitId: "b" })),
  ],
};

export const march: AssessOptions = { period: "2021-03", asOf: "2021-03-31" };

export function assessed(options: Partial<AssessOptions> = {}, records: readonly object[] = []): Assessment {
  return assessSmall({ ...city, records: [...city.records, ...records] }, { ...march, ...options }, assessor);
}

export function reported(assessment: Assessment = assessed(), options: ReportOptions = {}) {
  return reportOf(assessment, assessor.policy, options);
}
