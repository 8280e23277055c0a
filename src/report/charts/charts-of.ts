import type { Language } from "../../messages/message.js";
import { speaker } from "../../messages/speaker.js";
import type { Report } from "../report.js";
import type { Chart } from "./chart.js";
import { drawn } from "./draw.js";
import { lightsChart } from "./lights.js";
import { monthsChart } from "./months.js";
import { scoresOf } from "./scores.js";

/**
 * The charts of a report as SVG: scores by measure, ranks month by month, lights by unit. The same bytes on every
 * machine. What would say nothing, such as ranks of a single month, is left out. Needs the packages vega and vega-lite.
 *
 * @throws FaultError with PEER_MISSING where these are not installed.
 *
 * @example
 * import { assess, nineteenMeasures } from "nineteen-measures";
 * import { chartsOf, reportOf } from "nineteen-measures/report";
 * const units = [{ id: "qinglan", name: { en: "Qinglan", zh: "青岚县" }, kinds: ["county"] }];
 * const assessment = assess({ units, records: [] }, { period: "2021-09", asOf: "2021-09-30" });
 * const charts = await chartsOf(reportOf(assessment, nineteenMeasures), "zh");
 * charts.map(({ title }) => title); // => ["各单位亮灯情况"]
 * charts[0].svg.startsWith("<svg "); // => true
 */
export async function chartsOf(report: Report, language: Language): Promise<readonly Chart[]> {
  const say = speaker(language);
  const charted = [scoresOf, monthsChart, lightsChart].flatMap((make) => make(report, say) ?? []);
  return Promise.all(
    charted.map(async ({ drawing, table }): Promise<Chart> => {
      const { id, title, description } = drawing;
      return { id, title, description, svg: await drawn(drawing), table };
    }),
  );
}
