import type { Doubt } from "./doubt.js";
import { constantOf, figuresOf } from "./figures.js";

/** Lines that can earn more than their points. */
export const doubtLineCaps: Doubt = (measure, _, report) => {
  measure.profiles.forEach((profile, p) => {
    const moments = figuresOf(measure, Object.keys(profile.for));
    profile.indicators.forEach(({ points, cap }, i) => {
      const above = moments.map((figures) => constantOf(cap, figures) ?? 1).findLast((one) => one > 1);
      if (above === undefined || points === 0) return;
      const most = Number((points * above).toFixed(4));
      report.add("LINE_EXCEEDS_POINTS", ["profiles", p, "indicators", i, "cap"], { points, most });
    });
  });
};
