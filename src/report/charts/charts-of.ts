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
