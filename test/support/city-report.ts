import { assessSeries, nineteenMeasures, pastMonth } from "../../src/index.js";
import { readDataset } from "../../src/node/index.js";
import { reportOf } from "../../src/report/index.js";
import type { Report } from "../../src/report/report.js";

/** The fictional city's report of September 2021, with the months before it. */
export async function cityReport(from = "2021-01"): Promise<Report> {
  const reading = await readDataset("fixtures/city");
  if (!reading.ok) throw new Error("The city cannot be read.");
  const { months } = assessSeries(reading.dataset as never, { from, to: "2021-09", day: 10 });
  const last = months.at(-1);
  if (last === undefined) throw new Error("The series is empty.");
  const issue = {
    city: { en: "Yunze City", zh: "云泽市" },
    number: "8",
    body: { en: "Yunze Development and Reform Commission", zh: "云泽市发展和改革委员会" },
    printedOn: "2021-10-12",
  };
  return reportOf(last, nineteenMeasures, { history: months.slice(0, -1).map(pastMonth), issue });
}
