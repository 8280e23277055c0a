import type { Fault } from "../../messages/fault.js";
import { fill } from "../../messages/message.js";
import { chartLibraries } from "../../report/charts/draw.js";
import { hucre } from "../../workbook/hucre.js";
import { faultsOf } from "../input/input-faults.js";
import type { ReportArguments } from "./report-arguments.js";
import { reportWords } from "./report-words.js";

/** The packages that are missing for what was asked, each with what can be asked instead. */
export async function missingPeers({
  formats,
  withoutCharts,
}: Pick<ReportArguments, "formats" | "withoutCharts">): Promise<readonly Fault[]> {
  const faults = await Promise.all([
    formats.includes("html") && !withoutCharts ? missing(chartLibraries, "--without-charts") : [],
    formats.includes("xlsx") ? missing(hucre, "--format html, md, csv") : [],
  ]);
  return faults.flat();
}

async function missing(load: () => Promise<unknown>, option: string): Promise<readonly Fault[]> {
  try {
    await load();
    return [];
  } catch (error) {
    return faultsOf(error).map((found) => ({
      ...found,
      message: fill(reportWords.without, { message: found.message, option }),
    }));
  }
}
